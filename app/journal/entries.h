// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/records.h"
#include "app/journal/recordstore.h"

#include <type_traits>

namespace desk {

// What the entries of a store hold.

template <typename Record> [[nodiscard]] std::optional<Record> recordFrom(const QByteArray &bytes)
{
    if constexpr (std::is_same_v<Record, Draft>)
        return draftFromBytes(bytes);
    else
        return attemptFromBytes(bytes);
}

/// Whether it can still be taken up.
[[nodiscard]] inline bool isOpen(const Draft &)
{
    return true;
}
[[nodiscard]] inline bool isOpen(const Attempt &attempt)
{
    return attempt.state == Attempt::State::Unknown;
}

/// Those that are attempts.
[[nodiscard]] QList<Attempt> attemptsIn(const QList<RecordStore::Entry> &entries);
[[nodiscard]] std::optional<Attempt> attemptIn(const QList<RecordStore::Entry> &entries,
                                               const QString &id);

} // namespace desk
