// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/recordstore.h"
#include "tests/world/virtualclock.h"

#include <QMap>
#include <QSet>

#include <deque>

namespace desk::world {

class ModelStore;

/// The home folder that the windows share.
struct ModelDisk {
    QMap<QString, QByteArray> files; ///< what is synced
    QHash<QString, const ModelStore *> runs; ///< by name, of live windows
    bool isFull = false;
    bool wasFull = false; ///< at any time
    std::chrono::milliseconds latency{0}; ///< of each operation
    std::chrono::milliseconds longestLatency{0}; ///< so far
};

/// One window's way to the disk: operations take their time, one after another; what has not been
/// done when the window is killed is never done.
class ModelStore final : public RecordStore {
    Q_OBJECT

public:
    ModelStore(ModelDisk &disk, VirtualClock &clock);
    ~ModelStore() override;

    /// The window dies: nothing more reaches the disk.
    void kill();

    void setKey(const SealKey &key) override { m_key = key; }
    [[nodiscard]] const std::optional<SealKey> &key() const override { return m_key; }
    [[nodiscard]] bool hasFiles() const override { return !m_disk.files.isEmpty(); }
    bool holdRun(const QString &run) override;
    void releaseRun() override;
    [[nodiscard]] HolderOf holderOf() const override;
    void write(const QString &name, const QByteArray &content, QObject *context,
               WriteHandler handler) override;
    void writeAgain(QObject *context, WriteHandler handler) override;
    void writeGuarded(const QString &name, const QByteArray &content, Veto veto, QObject *context,
                      GuardedHandler handler) override;
    void update(const QString &name, Decide decide, QObject *context,
                UpdateHandler handler) override;
    void remove(const QString &name) override;
    void read(QObject *context, ReadHandler handler) override;
    void setAllAside() override { }
    bool flush() override;
    bool close() override;

private:
    void run(std::function<void()> work);
    void next();
    bool putUnwritten();
    bool put(const QString &name, const QByteArray &content);
    [[nodiscard]] QList<Entry> entries() const;

    ModelDisk &m_disk;
    VirtualClock &m_clock;
    std::optional<SealKey> m_key;
    QString m_run;
    std::deque<std::function<void()>> m_queue;
    QMap<QString, QByteArray> m_unwritten; ///< as SealedStore: tried once more by flush()
    bool m_isBusy = false;
    bool m_isDead = false;
};

} // namespace desk::world
