// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/environment.h"

#include <QString>

namespace desk {

/// The environment's name as the agent reads it.
[[nodiscard]] QString environmentName(const Environment &environment);

} // namespace desk
