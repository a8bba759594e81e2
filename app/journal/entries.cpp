// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/entries.h"

namespace desk {

QList<Attempt> attemptsIn(const QList<RecordStore::Entry> &entries)
{
    QList<Attempt> attempts;
    for (const RecordStore::Entry &entry : entries) {
        if (const auto attempt = attemptFromBytes(entry.content))
            attempts.append(*attempt);
    }
    return attempts;
}

std::optional<Attempt> attemptIn(const QList<RecordStore::Entry> &entries, const QString &id)
{
    std::optional<Attempt> found;
    for (const QList<Attempt> attempts = attemptsIn(entries); const Attempt &attempt : attempts) {
        if (attempt.id == id)
            found = attempt;
    }
    return found;
}

} // namespace desk
