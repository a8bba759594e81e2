// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/environmentname.h"

#include <QCoreApplication>

namespace desk {

QString environmentName(const Environment &environment)
{
    switch (environment.kind) {
    case Environment::Kind::Production:
        return QCoreApplication::translate("Environment", "Production");
    case Environment::Kind::Staging:
        return QCoreApplication::translate("Environment", "Staging");
    case Environment::Kind::Training:
        return QCoreApplication::translate("Environment", "Training");
    case Environment::Kind::Custom:
        return environment.name;
    }
    Q_UNREACHABLE();
}

} // namespace desk
