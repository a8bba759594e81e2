// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/edits.h"

#include <optional>

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
    QList<const Field *> combined; ///< lists in which both sides changed different items
    QList<Conflict> conflicts; ///< changed on both sides, differently
    Edits edits; ///< mine, made on theirs: combined lists hold the items of both sides
};

/// Compares field by field, lists item by item. The same new value on both sides is no conflict.
[[nodiscard]] Merge merge(const Profile &was, const Profile &theirs, const Edits &mine);

/// What becomes of an item that both sides changed.
enum class ItemConflict { Refuse, Mine };

/// Three versions of a list as one, or nullopt when both sides changed the same item and that is
/// not to be decided here; so when theirs took out an item that mine may have given another number.
/// Items are told apart as the row's ListRule says: phones by their number, consents by their
/// channel. Canonical lists, Null for an empty one.
[[nodiscard]] std::optional<QJsonValue> mergeItems(const Field &field, const QJsonValue &was,
                                                   const QJsonValue &theirs, const QJsonValue &mine,
                                                   ItemConflict conflict = ItemConflict::Refuse);

} // namespace desk
