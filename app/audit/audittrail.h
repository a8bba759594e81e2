// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/audit/auditentry.h"
#include "app/audit/auditline.h"
#include "app/time/clock.h"

#include <QList>
#include <QThreadPool>

#include <memory>

namespace desk {

/// Who did what on this computer account: one line an entry in files that only grow, each line
/// sealed, and chained to the one before by a keyed hash, so that whoever changes, removes or swaps
/// one without the key is found out by AuditCheck. Several runs of the program share the folder.
/// Files are touched by a thread of its own. An entry that the disk does not take is kept in memory
/// and tried again every ten seconds; nobody's work waits for it. Main thread.
class AuditTrail final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 usualFileSize = 4 * 1024 * 1024;

    /// The folder is made on demand. A file that is larger than `fileSize` bytes is followed by
    /// another one. The clock must outlive the trail.
    AuditTrail(QString folder, Clock &clock, qint64 fileSize = usualFileSize,
               QObject *parent = nullptr);
    ~AuditTrail() override; ///< flush()

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Whether there is a trail, whatever its key.
    [[nodiscard]] bool hasFiles() const;

    /// What was noted before goes to the disk now. `known`: the last end that is known from
    /// elsewhere (the keychain); a trail that ends before it is continued behind it, which shows.
    void setKey(const SealKey &key, const AuditEnd &known = {});
    /// There will be no key: what was noted is forgotten, and nothing is noted any more.
    void giveUp();
    [[nodiscard]] bool hasKey() const { return m_writer != nullptr; }

    /// The entry's time is set here. Returns at once.
    void note(AuditEntry entry);
    /// Waits for the disk; whether all that was noted is there.
    bool flush();
    /// Where the trail ended at the last flush().
    [[nodiscard]] const AuditEnd &end() const { return m_end; }

Q_SIGNALS:
    /// The disk, or the lock, could not be had; once until an entry is written again.
    void writeFailed();
    /// Entries are on the disk; where the trail ends now.
    void written(const desk::AuditEnd &end);

private:
    class Writer;
    void writeOn(const QList<AuditEntry> &entries);
    void onWritten(bool isAll, const AuditEnd &end);

    const QString m_folder;
    Clock &m_clock;
    const qint64 m_fileSize;
    QList<AuditEntry> m_early; ///< noted before there is a key
    AuditEnd m_end;
    bool m_isGivenUp = false;
    bool m_hasSaidFailed = false;
    Alarm m_again; ///< runs while the disk does not take what was noted
    std::shared_ptr<Writer> m_writer; ///< the thread's; nullptr before there is a key
    QThreadPool m_thread; ///< of one thread
};

} // namespace desk
