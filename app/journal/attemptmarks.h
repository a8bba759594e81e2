// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/records.h"
#include "app/journal/recordstore.h"

#include <QSet>

namespace desk {

/// Creations of unknown outcome, of all agents of this computer: each agent's journal is his own,
/// but nobody may create a customer whom another one has sent a moment ago and heard no answer for.
/// A mark says nothing but that there is one: when, in which environment, and keyed hashes of the
/// traits (records.h). It is forgotten after a day. Without a key nothing is marked, and nothing
/// stands in the way. Main thread.
class AttemptMarks final : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<void(const std::optional<Attempt> &found)>;

    /// The store is the marks' own, and must outlive them.
    explicit AttemptMarks(RecordStore &store, QObject *parent = nullptr);

    /// Removes what is older than a day on the way.
    void setKey(const SealKey &key, const QDateTime &now);
    [[nodiscard]] bool hasKey() const { return m_store.key().has_value(); }

    /// Marks a creation that is about to leave, unless another one may be the same customer; that
    /// one's mark is the answer, an attempt without a name, a run and what was sent. Answers once,
    /// later; nullopt too where the disk could not be asked. `overruled`: see Journal::Decision.
    void begin(const Attempt &attempt, const QSet<QString> &overruled, QObject *context,
               const Handler &handler);
    /// The attempt is settled, whoever's it was.
    void end(const QString &id);
    void look(const QString &id, QObject *context, const Handler &handler);

private:
    RecordStore &m_store;
};

} // namespace desk
