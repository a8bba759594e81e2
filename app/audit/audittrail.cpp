// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/audit/audittrail.h"

#include "app/audit/auditfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace desk {

namespace {

constexpr std::chrono::seconds pauseAfterFailure{10};
constexpr int lockPatience = 2000; // milliseconds
/// Of a file's end, where the last line and the one that is guarded are looked for.
constexpr qint64 tailSize = 256 * 1024;

/// Where the trail ends, as far as it continues `base`; a write that was not guarded any more
/// before the program was killed is in it.
AuditEnd endAfter(const AuditEnd &base, const SealKey &key, const QString &lastFile)
{
    AuditEnd end = base;
    const auto text = auditTextOf(lastFile, tailSize);
    if (!text)
        return end;
    for (const QByteArray &bytes : text->lines) {
        const auto line = auditLineFrom(bytes);
        if (line && follows(key, end, *line))
            end = {line->number, line->hash};
    }
    return end;
}

} // namespace

/// Appends, in the trail's thread.
class AuditTrail::Writer final {
public:
    Writer(QString folder, qint64 fileSize, const SealKey &key, AuditEnd known)
        : m_folder(std::move(folder))
        , m_fileSize(fileSize)
        , m_key(key)
        , m_end(std::move(known))
    {
    }

    void add(const QList<AuditEntry> &entries) { m_unwritten += entries; }
    [[nodiscard]] bool isDone() const { return m_unwritten.isEmpty(); }
    [[nodiscard]] const AuditEnd &end() const { return m_end; }

    bool write()
    {
        if (m_unwritten.isEmpty())
            return true;
        if (!QDir().mkpath(m_folder))
            return false;
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QLockFile lock(m_folder + QStringLiteral("/trail.lock"));
        if (!lock.tryLock(lockPatience))
            return false;
        const QStringList files = auditFilesIn(m_folder);
        const auto guarded = guardedEnd(m_folder, m_key);
        // A trail without a guard would look like one whose guard was taken away.
        if (!guarded && files.isEmpty() && !guardEnd(m_folder, m_key, m_end))
            return false;
        m_end = laterEnd(m_end, guarded.value_or(AuditEnd()));
        if (!files.isEmpty())
            m_end = endAfter(m_end, m_key, files.constLast());
        return append(files);
    }

private:
    bool append(const QStringList &files)
    {
        const bool isNew = files.isEmpty() || QFileInfo(files.constLast()).size() >= m_fileSize;
        AuditEnd end = m_end;
        QByteArray lines;
        for (const AuditEntry &entry : std::as_const(m_unwritten)) {
            const QByteArray bytes = toBytes(entry, end.number + 1);
            lines += auditLine(m_key, end, bytes, isNew && lines.isEmpty()) + '\n';
        }
        // What a killed program has left half written would look like a line that was changed.
        if (isNew && !files.isEmpty() && !appendLines(files.constLast(), {}))
            return false;
        if (!appendLines(isNew ? nextAuditFile(m_folder, files) : files.constLast(), lines))
            return false;
        m_end = end;
        m_unwritten.clear();
        // Where this fails the guard lags behind, and the next entry puts it right.
        static_cast<void>(guardEnd(m_folder, m_key, m_end));
        return true;
    }

    const QString m_folder;
    const qint64 m_fileSize;
    const SealKey m_key;
    AuditEnd m_end; ///< as known last
    QList<AuditEntry> m_unwritten;
};

AuditTrail::AuditTrail(QString folder, Clock &clock, qint64 fileSize, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_fileSize(fileSize)
    , m_again(clock, pauseAfterFailure)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    connect(&m_again, &Alarm::rang, this, [this] { writeOn({}); });
}

AuditTrail::~AuditTrail()
{
    flush();
}

bool AuditTrail::hasFiles() const
{
    return !auditFilesIn(m_folder).isEmpty();
}

void AuditTrail::setKey(const SealKey &key, const AuditEnd &known)
{
    if (m_isGivenUp)
        return;
    m_writer = std::make_shared<Writer>(m_folder, m_fileSize, key, known);
    if (!m_early.isEmpty())
        writeOn(std::exchange(m_early, {}));
}

void AuditTrail::giveUp()
{
    m_isGivenUp = true;
    m_early.clear();
}

void AuditTrail::note(AuditEntry entry)
{
    if (m_isGivenUp)
        return;
    entry.at = m_clock.now();
    if (hasKey())
        writeOn({entry});
    else
        m_early.append(entry);
}

void AuditTrail::writeOn(const QList<AuditEntry> &entries)
{
    m_thread.start([this, writer = m_writer, entries] {
        writer->add(entries);
        const bool isAll = writer->write();
        QMetaObject::invokeMethod(
            this, [this, isAll, end = writer->end()] { onWritten(isAll, end); },
            Qt::QueuedConnection);
    });
}

void AuditTrail::onWritten(bool isAll, const AuditEnd &end)
{
    if (isAll) {
        m_hasSaidFailed = false;
        m_again.stop();
        Q_EMIT written(end);
        return;
    }
    if (!m_again.isActive())
        m_again.start();
    if (!std::exchange(m_hasSaidFailed, true))
        Q_EMIT writeFailed();
}

bool AuditTrail::flush()
{
    if (!hasKey())
        return m_early.isEmpty();
    m_thread.start([writer = m_writer] { static_cast<void>(writer->write()); });
    m_thread.waitForDone();
    m_end = m_writer->end();
    return m_writer->isDone();
}

} // namespace desk
