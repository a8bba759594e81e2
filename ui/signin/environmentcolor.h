// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/environment.h"

#include <QColor>

namespace desk {

/// The environment's own colour: the administrator's, which may be any, else that of its kind. Text
/// on it is inkOn().
[[nodiscard]] QColor environmentColor(const Environment &environment);

/// The same on the window's background: moved towards the text's colour until it can be seen there.
[[nodiscard]] QColor environmentLineColor(const Environment &environment);

} // namespace desk
