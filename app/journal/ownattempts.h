// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/records.h"

#include <QHash>
#include <QList>

#include <optional>

namespace desk {

/// The attempts of this run as it remembers them itself: the disk may fail, and the key may come
/// late. Those of other runs change on the disk and are not here. A member of Journal.
class OwnAttempts final {
public:
    /// Begun here, or taken over.
    void open(const Attempt &attempt) { m_open.insert(attempt.id, attempt); }
    /// Nothing is remembered of an open one any more.
    void drop(const QString &id) { m_open.remove(id); }
    /// It is over: remembered as long as what is left of it is worth keeping.
    void close(const Attempt &over, const QDateTime &now);

    [[nodiscard]] bool hasOpen() const { return !m_open.isEmpty(); }
    [[nodiscard]] std::optional<Attempt> openOne(const QString &id) const;
    /// Open or remembered.
    [[nodiscard]] std::optional<Attempt> find(const QString &id) const;
    [[nodiscard]] QList<Attempt> all() const;
    /// all(), with fingerprints of this key where the traits are still there.
    [[nodiscard]] QList<Attempt> sealedWith(const SealKey &key);

private:
    friend class PutAway;
    QHash<QString, Attempt> m_open;
    QHash<QString, Attempt> m_settled;
};

} // namespace desk
