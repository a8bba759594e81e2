// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/edits.h"

#include <functional>
#include <utility>

namespace desk {

/// What becomes of that which was typed for a new customer who turned out to be a known one.
struct CarryOver {
    using Values = QList<std::pair<const Field *, QJsonValue>>;
    Values offered; ///< to go on top of the profile, or against it; Null for a part to be cleared
    Values left; ///< what can't be changed here, or has a change of its own already
};

/// Canonical values. What the profile has in other letters, or in another form of the same number,
/// is left as it is and not mentioned. Of an address somewhere else the stored parts that were not
/// typed are offered as cleared: together they would name a place where nobody lives.
/// `isTouched`: whether the field has a change of its own.
[[nodiscard]] CarryOver carryOver(const Profile &profile, const Edits &typed,
                                  const std::function<bool(const Field &)> &isTouched);

} // namespace desk
