// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/environment.h"

#include <QIcon>

namespace desk {

/// The program's icon with a dot in the environment's colour, for the window of whoever is signed
/// in: two windows are told apart in a task bar. Drawn when it is asked for, in any size.
[[nodiscard]] QIcon environmentIcon(const QIcon &program, const Environment &environment);

} // namespace desk
