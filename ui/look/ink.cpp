// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/ink.h"

#include "ui/look/tokens.h"

namespace desk {

QColor inkOn(const QColor &fill)
{
    return contrast(Qt::white, fill) >= 4.5 ? Qt::white : Qt::black;
}

} // namespace desk
