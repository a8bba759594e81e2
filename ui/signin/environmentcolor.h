// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/environment.h"

#include <QColor>

namespace desk {

/// The environment's own colour, dark enough for white text on it.
[[nodiscard]] QColor environmentColor(const Environment &environment);

} // namespace desk
