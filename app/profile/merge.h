// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/edits.h"

namespace desk {

/// A field that was changed on both sides, to different values. Canonical values.
struct Conflict {
    const Field *field = nullptr;
    QJsonValue was;
    QJsonValue theirs;
    QJsonValue mine;
};

/// What a profile read again means for edits made on an older one (design, rule 6).
struct Merge {
    QList<const Field *> takenOver; ///< changed by others, untouched here
    QList<Conflict> conflicts; ///< changed on both sides, differently
};

/// Compares field by field. The same new value on both sides is no conflict.
[[nodiscard]] Merge merge(const Profile &was, const Profile &theirs, const Edits &mine);

} // namespace desk
