// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/ownattempts.h"

#include "app/journal/attemptrules.h"

#include <algorithm>
#include <iterator>

namespace desk {

void OwnAttempts::close(const Attempt &over, const QDateTime &now)
{
    m_open.remove(over.id);
    m_settled.removeIf([now](const std::pair<const QString &, Attempt &> &earlier) {
        return isOutdated(earlier.second, now);
    });
    if (isWorthKeeping(over))
        m_settled.insert(over.id, over);
}

std::optional<Attempt> OwnAttempts::openOne(const QString &id) const
{
    const auto found = m_open.constFind(id);
    return found == m_open.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Attempt> OwnAttempts::find(const QString &id) const
{
    const auto open = openOne(id);
    const auto found = m_settled.constFind(id);
    return open || found == m_settled.cend() ? open : std::optional(*found);
}

QList<Attempt> OwnAttempts::all() const
{
    QList<Attempt> all(m_open.cbegin(), m_open.cend());
    std::copy(m_settled.cbegin(), m_settled.cend(), std::back_inserter(all));
    return all;
}

QList<Attempt> OwnAttempts::sealedWith(const SealKey &key)
{
    for (QHash<QString, Attempt> *attempts : {&m_open, &m_settled}) {
        for (Attempt &attempt : *attempts) {
            if (!attempt.traits.isEmpty())
                attempt.fingerprint = fingerprintOf(attempt.traits, key);
        }
    }
    return all();
}

} // namespace desk
