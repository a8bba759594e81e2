// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/time/stallwatch.h"

#include <optional>

class QWidget;

namespace desk {

/// Says over `window` what the program is, which libraries it stands on, with their licences, and
/// what kept the window longest in this run (StallWatch::longest()).
void showAbout(QWidget &window, const std::optional<Stall> &longest = std::nullopt);

} // namespace desk
