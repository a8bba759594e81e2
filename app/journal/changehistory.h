// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/recordstore.h"
#include "app/journal/sentchange.h"
#include "app/time/clock.h"

#include <QHash>

#include <memory>

namespace desk {

class Journal;

/// What the agents of this workstation have sent, sealed, one entry a change, for a while. Follows
/// the journal and takes no part in what it decides: whatever happens to the history, what is sent
/// is noted and settled as ever. Without a key (no keychain) nothing is written to the disk; then
/// it remembers until the end of the program. Several windows share the folder. Main thread.
class ChangeHistory final : public QObject {
    Q_OBJECT

public:
    struct Limits {
        int days = 30; ///< of age; 0 keeps none
        int most = 2000; ///< entries of one owner; 0 keeps none
        [[nodiscard]] bool keepNone() const { return days <= 0 || most <= 0; }
    };
    using Handler = std::function<void(const QList<SentChange> &)>;

    /// Both must outlive it. The store is the history's own.
    ChangeHistory(RecordStore &store, Clock &clock, QObject *parent = nullptr);
    ~ChangeHistory() override; ///< writes everything

    /// From now on it notes what this journal begins and settles, and has its owner.
    void follow(const Journal &journal);
    void setKey(const SealKey &key);
    void setOwner(const WorkOwner &owner);
    /// What is beyond them goes at once.
    void setLimits(const Limits &limits);
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    [[nodiscard]] bool hasKey() const { return m_store.key().has_value(); }
    /// Whether sealed files are there, whatever their key.
    [[nodiscard]] bool hasFiles() const { return m_store.hasFiles(); }
    /// Renames every sealed file, so that a new key can be made.
    void setAllAside() { m_store.setAllAside(); }

    /// What the present owner has sent, the last first, other windows' included. What has expired
    /// goes on the way, whoever's it is. Answers once, later; not if `context` has died.
    void read(QObject *context, const Handler &handler);
    /// Everything of the present owner; what others have sent stays.
    void forgetAll();
    /// Writes everything now and waits for the disk; whether all of it is there.
    bool flush();
    /// The agent signs out: flush(), and nothing of him is remembered. The store is to be closed
    /// after this.
    bool close();

Q_SIGNALS:
    /// What read() answers has changed by what this run did, or who asks is another agent now.
    void changed();

private:
    friend class PutAway;
    void note(const SentChange &change);
    void settle(const QString &id, Attempt::State state, const QString &customerId);
    void settleWritten(const QString &id, Attempt::State state, const QString &customerId);
    void write(const SentChange &change);
    void writeAll();
    void tidy();
    struct Reading;
    void readOn(const std::shared_ptr<Reading> &reading);
    [[nodiscard]] QList<SentChange> kept(QHash<QString, SentChange> all);

    RecordStore &m_store;
    Clock &m_clock;
    WorkOwner m_owner;
    Limits m_limits;
    QHash<QString, SentChange> m_unwritten; ///< by id: what the disk has not taken yet
    Alarm m_again; ///< runs while the disk does not take what was written
    Alarm m_nextTidy;
};

} // namespace desk
