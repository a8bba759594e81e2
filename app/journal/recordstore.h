// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/security/sealedbox.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace desk {

/// Sealed entries by name, and who is at work on them. SealedStore keeps them in a folder; a
/// simulated world keeps them in memory and lets the disk fail. Answers come later, in the order of
/// the calls, in the thread of the call, and not if `context` has died. Main thread.
class RecordStore : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString name;
        QByteArray content;
    };
    /// An entry that does not open; it has been renamed, never deleted.
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

    /// Who is at work on what bears a run's name.
    struct Holder {
        enum class Who {
            Nobody, ///< the run has ended
            LiveRun, ///< another run of the program on this computer
            OtherComputer, ///< a run on another computer that shares the folder: nobody here can
                           ///< know whether it still lives
        };
        Who who = Who::Nobody;
        QString computer = {}; ///< of OtherComputer: its name
    };
    using HolderOf = std::function<Holder(const QString &run)>;

    using QObject::QObject;

    virtual void setKey(const SealKey &key) = 0;
    [[nodiscard]] virtual const std::optional<SealKey> &key() const = 0;
    /// Whether anything has ever been sealed here and is still there.
    [[nodiscard]] virtual bool hasFiles() const = 0;

    /// Says to other runs that what bears this name is being worked on; false when that could not
    /// be said. Again after a failure is another try.
    virtual bool holdRun(const QString &run) = 0;
    virtual void releaseRun() = 0;
    /// Asks, in any thread, who holds a run other than the one held here.
    [[nodiscard]] virtual HolderOf holderOf() const = 0;

    /// Without a key every write is answered false.
    virtual void write(const QString &name, const QByteArray &content, QObject *context,
                       WriteHandler handler)
        = 0;
    /// Tries once more what write() could not write, and says whether all of it is there now.
    virtual void writeAgain(QObject *context, WriteHandler handler) = 0;
    /// Writes unless `veto` finds a reason not to; no other process writes meanwhile.
    virtual void writeGuarded(const QString &name, const QByteArray &content, Veto veto,
                              QObject *context, GuardedHandler handler)
        = 0;
    /// Changes one entry by what is on the disk now; no other process writes meanwhile. One that
    /// does not open is set aside before another is written in its place.
    virtual void update(const QString &name, Decide decide, QObject *context, UpdateHandler handler)
        = 0;
    virtual void remove(const QString &name) = 0;
    /// All entries that open; what does not is set aside.
    virtual void read(QObject *context, ReadHandler handler) = 0;
    /// Renames all entries as if they did not open.
    virtual void setAllAside() = 0;
    /// Waits until everything asked for has been done; what write() could not write is tried once
    /// more. Whether it is all on the disk.
    virtual bool flush() = 0;
    /// Waits as flush() does; then the key is gone, the run is held no longer, and what could not
    /// be written is forgotten. Whether all of it was on the disk.
    virtual bool close() = 0;
};

} // namespace desk
