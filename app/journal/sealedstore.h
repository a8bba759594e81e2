// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/security/sealedbox.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace desk {

/// A folder of sealed files, one an entry, replaced atomically. Files are touched by one thread of
/// its own, in the order of the calls, so that no key press ever waits for a disk; answers come
/// back to the thread of the call, and not if `context` has died. Main thread.
class SealedStore final : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString name;
        QByteArray content;
    };
    /// A file that does not open; it has been renamed, never deleted.
    struct SetAside {
        QString name;
        SealError error;
    };
    struct Contents {
        QList<Entry> entries;
        QList<SetAside> setAside;
    };
    using WriteHandler = std::function<void(bool isWritten)>;
    using ReadHandler = std::function<void(const Contents &)>;
    /// Looks at all entries, in the store's thread, whether a new one may be written; the content
    /// of the entry that forbids it, or nullopt.
    using Veto = std::function<std::optional<QByteArray>(const QList<Entry> &)>;
    using GuardedHandler
        = std::function<void(bool isWritten, const std::optional<QByteArray> &forbiddenBy)>;

    /// What becomes of an entry.
    struct Change {
        enum class What { Leave, Write, Remove };
        What what = What::Leave;
        QByteArray content = {}; ///< to write
    };
    /// Decides in the store's thread; nullopt for an entry that is not there or does not open.
    using Decide = std::function<Change(const std::optional<QByteArray> &content)>;
    /// What was done; nullopt when the lock could not be had, or the disk or the key failed.
    using UpdateHandler = std::function<void(const std::optional<Change> &done)>;

    explicit SealedStore(QString folder, QObject *parent = nullptr);
    ~SealedStore() override; ///< waits for what is on its way to the disk

    void setKey(const SealKey &key) { m_key = key; }
    [[nodiscard]] const std::optional<SealKey> &key() const { return m_key; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Whether anything has ever been sealed here and is still there.
    [[nodiscard]] bool hasFiles() const;

    /// Names are file names without extension. Without a key every write is answered false.
    void write(const QString &name, const QByteArray &content, QObject *context,
               WriteHandler handler);
    /// Writes unless `veto` finds a reason not to; no other process writes meanwhile.
    void writeGuarded(const QString &name, const QByteArray &content, Veto veto, QObject *context,
                      GuardedHandler handler);
    /// Changes one entry by what is on the disk now; no other process writes meanwhile.
    void update(const QString &name, Decide decide, QObject *context, UpdateHandler handler);
    void remove(const QString &name);
    /// All entries that open; what does not is set aside.
    void read(QObject *context, ReadHandler handler);
    /// Renames all files as if they did not open.
    void setAllAside();
    /// Waits until everything asked for has been done; what write() could not write is tried once
    /// more. Whether it is all on the disk.
    bool flush();

private:
    void run(std::function<void()> work);
    bool apply(const QString &name, const Change &change, const SealKey &key);
    void removeNow(const QString &name);
    bool writeOrKeep(const QString &name, const QByteArray &box);

    QString m_folder;
    std::optional<SealKey> m_key;
    QHash<QString, QByteArray> m_unwritten; ///< sealed, by name; the thread's
    QThreadPool m_thread; ///< of one thread
};

} // namespace desk
