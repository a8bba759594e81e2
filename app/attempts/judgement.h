// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/edits.h"

namespace desk {

/// What a profile that was read after a write says about each field of that write. Judged field by
/// field: a server may store some values and others not.
struct Judgement {
    QList<const Field *> stored; ///< as it was sent, be it in other letters
    QList<const Field *> asBefore; ///< the value from before is there
    QList<const Field *> different; ///< a third value is there

    /// The server has stored something of it: the write was carried out.
    [[nodiscard]] bool hasLanded() const { return !stored.isEmpty(); }
};

/// Judges a write of `sent`, made on `base`, by the profile `now`. Lists are judged by the items
/// that the write changed. Letter case counts where it is all that was changed, as otherwise the
/// old value would pass for the new one; elsewhere it does not (contract, doubt 16).
[[nodiscard]] Judgement judge(const Profile &base, const Edits &sent, const Profile &now);

/// The fields of `newer` over which an older write has landed: it carried a value for them, alone
/// or within a unit that is sent whole (address), and that value is there instead of the newer one.
[[nodiscard]] Edits overwritten(const Profile &olderBase, const Edits &older, const Edits &newer,
                                const Profile &now);

} // namespace desk
