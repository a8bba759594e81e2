// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/recordstore.h"

#include <QHash>
#include <QLockFile>
#include <QThreadPool>

#include <memory>

namespace desk {

/// A folder of sealed files, one an entry, replaced atomically; a lock file a run. Files are
/// touched by one thread of its own, in the order of the calls, so that no key press ever waits for
/// a disk. Several runs of the program, and several computers, may share the folder.
class SealedStore final : public RecordStore {
    Q_OBJECT

public:
    /// The folder is made on demand. Without one, setFolder() comes before setKey().
    explicit SealedStore(QString folder = {}, QObject *parent = nullptr);
    ~SealedStore() override; ///< waits for what is on its way to the disk

    /// What an entry is sealed for: a file renamed to another entry's name does not open.
    [[nodiscard]] static QByteArray purposeOf(const QString &name);
    /// Another folder; close() goes before.
    void setFolder(const QString &folder);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    void setKey(const SealKey &key) override { m_key = key; }
    [[nodiscard]] const std::optional<SealKey> &key() const override { return m_key; }
    [[nodiscard]] bool hasFiles() const override;

    /// The lock files of this computer's runs that were killed are removed on the way.
    bool holdRun(const QString &run) override;
    void releaseRun() override;
    [[nodiscard]] HolderOf holderOf() const override;

    /// Names are file names without extension.
    void write(const QString &name, const QByteArray &content, QObject *context,
               WriteHandler handler) override;
    void writeAgain(QObject *context, WriteHandler handler) override;
    void writeGuarded(const QString &name, const QByteArray &content, Veto veto, QObject *context,
                      GuardedHandler handler) override;
    void update(const QString &name, Decide decide, QObject *context,
                UpdateHandler handler) override;
    void remove(const QString &name) override;
    void read(QObject *context, ReadHandler handler) override;
    void setAllAside() override;
    bool flush() override;
    bool close() override;

private:
    void run(std::function<void()> work);
    std::function<void(bool)> later(QObject *context, WriteHandler handler);
    bool apply(const QString &name, const Change &change, const SealKey &key);
    void removeNow(const QString &name);
    bool writeUnwritten();
    bool writeOrKeep(const QString &name, const QByteArray &box);

    QString m_folder;
    std::optional<SealKey> m_key;
    QString m_run; ///< the one held here, or to be held
    std::unique_ptr<QLockFile> m_runLock;
    QHash<QString, QByteArray> m_unwritten; ///< sealed, by name; the thread's
    QThreadPool m_thread; ///< of one thread
};

} // namespace desk
