// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/environmentcolor.h"

namespace desk {

QColor environmentColor(const Environment &environment)
{
    switch (environment.kind) {
    case Environment::Kind::Production:
        return QColor(0xa6, 0x1b, 0x2b);
    case Environment::Kind::Staging:
        return QColor(0x8a, 0x57, 0x00);
    case Environment::Kind::Training:
        return QColor(0x1c, 0x6e, 0x5a);
    case Environment::Kind::Custom:
        return QColor(0x5b, 0x3f, 0x9e);
    }
    Q_UNREACHABLE();
}

} // namespace desk
