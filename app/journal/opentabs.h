// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/records.h"
#include "app/journal/recordstore.h"
#include "app/profile/customerid.h"
#include "app/time/clock.h"

#include <functional>

namespace desk {

/// A customer's tab, as far as it outlives the program: what is typed in it is a draft's.
struct OpenTab {
    CustomerId id;
    QString title;
    bool operator==(const OpenTab &) const = default;
};

/// In the order of the window.
struct TabSet {
    QList<OpenTab> tabs;
    int front = -1; ///< the place of the one in front; -1 for none of them
    bool operator==(const TabSet &) const = default;
};

/// Which customers' tabs are open, so that they come back when the program is started again; sealed
/// in a file a run of the program. Holds the store's run. Without a key nothing is written. Main
/// thread.
class OpenTabs final : public QObject {
    Q_OBJECT

public:
    using TakeHandler = std::function<void(const TabSet &)>;

    /// Both must outlive it.
    OpenTabs(RecordStore &store, Clock &clock, QObject *parent = nullptr);
    ~OpenTabs() override; ///< finish(), and the run has ended for others

    void setKey(const SealKey &key);
    /// Whose tabs from now on; {} for nobody's.
    void setOwner(const WorkOwner &owner);
    /// False keeps none, and forgets those that are kept.
    void setEnabled(bool isEnabled);

    /// What is open now; on the disk within half a second.
    void save(const TabSet &open);
    /// The tabs of the owner's runs that have ended on this computer, each customer once, those of
    /// the last run at the end and its front in front. They are this run's from now on: the files
    /// are gone when the handler is called, once and later; empty where there is nothing, or no
    /// key.
    void take(QObject *context, const TakeHandler &handler);
    /// The agent signs out: removes what is kept of this run and of those that have ended.
    void forget();
    /// The program ends: writes what is open, and notes no longer that tabs are closed.
    void finish();
    /// The agent signs out: what is open is written, and comes back when he signs in again, as if
    /// the program had been started anew. The store is to be closed after this.
    void close();

private:
    [[nodiscard]] bool isKeeping() const;
    [[nodiscard]] QString fileName() const;
    void write();
    void takeFrom(const RecordStore::Contents &contents, const WorkOwner &owner, QObject *context,
                  const TakeHandler &handler);
    void removeAll();

    RecordStore &m_store;
    Clock &m_clock;
    WorkOwner m_owner;
    QString m_run;
    TabSet m_open;
    TabSet m_written;
    bool m_isEnabled = true;
    bool m_isFinished = false;
    Alarm m_soon;
};

} // namespace desk
