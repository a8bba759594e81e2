// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/sentchange.h"

#include <functional>

namespace desk {

/// What takes a sent change back, as new changes of the same profile.
struct Inverse {
    Edits edits; ///< the values from before; Null for a field that had none
    Profile after; ///< the fields as the agent left them, and nothing else
};

/// Of all fields, or only of one. Empty for a creation: a customer is not taken back.
[[nodiscard]] Inverse inverseOf(const SentChange &change, const Field *only = nullptr);

/// What becomes of an inverse on the profile as it is now.
struct TakeBack {
    /// A value to go on top of the profile; `left` is what it replaces. Where the profile has
    /// another value than that by now, the agent decides.
    struct Step {
        const Field *field = nullptr;
        QJsonValue left;
        QJsonValue value;
    };
    QList<Step> steps;
    QList<const Field *> done; ///< the profile, or the page, has the value from before already
    QList<const Field *> fixed; ///< they had no value, and can't be emptied
    QList<const Field *> edited; ///< the agent has typed something else since: that stays
};

/// Lists in which others changed other items since are combined. `typed`: what the agent has typed
/// in a field and not sent, nullopt where nothing.
[[nodiscard]] TakeBack
takeBack(const Inverse &inverse, const Profile &now,
         const std::function<std::optional<QJsonValue>(const Field &)> &typed);

} // namespace desk
