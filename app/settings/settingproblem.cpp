// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settingproblem.h"

namespace desk {

QString SettingPlace::text() const
{
    return line > 0 ? QStringLiteral("%1:%2").arg(file).arg(line) : file;
}

QString SettingProblem::text() const
{
    return place.text() + QStringLiteral(": ") + what;
}

} // namespace desk
