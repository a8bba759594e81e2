// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/environmentcolor.h"

namespace desk {

QColor environmentColor(const Environment &environment)
{
    switch (environment.kind) {
    case Environment::Kind::Production:
        return QColor(0x5b, 0x3f, 0xa0);
    case Environment::Kind::Staging:
        return QColor(0x8a, 0x5a, 0x00);
    case Environment::Kind::Training:
        return QColor(0x1d, 0x6b, 0x4f);
    case Environment::Kind::Custom:
        return QColor(0x37, 0x52, 0x6b);
    }
    Q_UNREACHABLE();
}

} // namespace desk
