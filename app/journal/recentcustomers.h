// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/recentcustomer.h"
#include "app/journal/recordstore.h"
#include "app/time/clock.h"

namespace desk {

/// Who was open last on this computer, the last one first, each once; of the present agent in the
/// present environment only. Sealed in a file an owner, which all windows of the program share;
/// reading, sealing and writing are done in the store's thread. Without a key (no keychain, or none
/// yet) nothing is written, and it remembers until the end of the program. Main thread.
class RecentCustomers final : public QObject {
    Q_OBJECT

public:
    static constexpr int usualLimit = 200;
    static constexpr int mostLimit = 10'000;

    /// Both must outlive it. Reads nothing before there is a key and an owner.
    RecentCustomers(RecordStore &store, Clock &clock, QObject *parent = nullptr);
    ~RecentCustomers() override; ///< writes what is noted

    void setKey(const SealKey &key);
    [[nodiscard]] bool hasKey() const { return m_store.key().has_value(); }
    /// Whose customers from now on; {} for nobody's.
    void setOwner(const WorkOwner &owner);
    /// How many are kept; 0 keeps none, and forgets who was. Out of 0 to 10,000 the nearest.
    void setLimit(int limit);
    [[nodiscard]] int limit() const { return m_limit; }

    [[nodiscard]] const QList<RecentCustomer> &all() const { return m_all; }
    /// The customer is in front of the agent now; see recentCustomer() for the texts. To be called
    /// as often as one likes: whoever is first already is noted once a minute.
    void note(const CustomerId &id, const QString &name, const QString &aside);
    /// Of this owner, in all windows of the program and on the disk, at once.
    void forgetAll();
    /// Looks at what other windows have noted meanwhile; changed() if there is something.
    void refresh();
    /// Writes what is noted, and waits for the disk.
    void flush();
    /// The agent signs out: flush(), and nobody's customers are shown. The store is to be closed
    /// after this.
    void close();

Q_SIGNALS:
    void changed();

private:
    friend class PutAway;
    [[nodiscard]] bool hasOwner() const { return !m_owner.environmentId.isEmpty(); }
    [[nodiscard]] QString fileOf(const WorkOwner &owner) const;
    void sync();
    void onSynced(const QList<RecentCustomer> &written, QList<RecentCustomer> all);
    void show(const QList<RecentCustomer> &all);

    RecordStore &m_store;
    Clock &m_clock;
    WorkOwner m_owner;
    int m_limit = usualLimit;
    QList<RecentCustomer> m_all;
    QList<RecentCustomer> m_noted; ///< of them, what the file does not have yet
    bool m_isForgotten = false; ///< what the file has counts for nothing, and is to go
    QList<WorkOwner> m_leftToForget; ///< by earlier owners, before there was a key
    int m_turn = 0; ///< of sync(): only the last one's answer counts
    Alarm m_soon;
    Alarm m_again;
};

} // namespace desk
