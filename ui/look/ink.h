// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace desk {

/// What is written with on a colour that is not of the tokens, an administrator's: black or white,
/// white where both can be read (4.5:1); on any colour one of them can.
[[nodiscard]] QColor inkOn(const QColor &fill);

} // namespace desk
