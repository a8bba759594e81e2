// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace desk {

/// Once, after the application object: scroll areas that answer a screen reader safely. Qt 6.4's
/// own ones read past their list of children when a scroll bar has gone between two questions.
/// Choice boxes have their own name, not what is chosen.
void installAccessibility();

} // namespace desk
