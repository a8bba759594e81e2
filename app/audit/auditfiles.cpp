// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/audit/auditfiles.h"

#include "app/security/durablefile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace desk {

namespace {

constexpr QLatin1String start("trail-");
constexpr QLatin1String ending(".jsonl");
constexpr QLatin1String guardName("end.sealed");
constexpr QByteArrayView guardPurpose("audit end");
constexpr int digits = 6;
constexpr qint64 largestGuard = 64 * 1024;

/// Closed when it goes.
class Descriptor final {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

bool writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t now
            = ::write(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (now <= 0)
            return false;
        done += now;
    }
    return true;
}

/// How long the file is up to its last line break.
qint64 wholeSize(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 step = 64 * 1024;
    for (qint64 end = file.size(); end > 0; end = std::max<qint64>(0, end - step)) {
        const qint64 from = std::max<qint64>(0, end - step);
        file.seek(from);
        const qsizetype at = file.read(end - from).lastIndexOf('\n');
        if (at >= 0)
            return from + at + 1;
    }
    return 0;
}

} // namespace

QStringList auditFilesIn(const QString &folder)
{
    const QDir dir(folder);
    QStringList paths;
    for (const QString &name : dir.entryList({start + u'*' + ending}, QDir::Files, QDir::Name))
        paths.append(dir.filePath(name));
    return paths;
}

QString nextAuditFile(const QString &folder, const QStringList &files)
{
    int number = 0;
    if (!files.isEmpty()) {
        const QString name = files.constLast().section(u'/', -1);
        number = QStringView(name)
                     .sliced(start.size(), name.size() - start.size() - ending.size())
                     .toInt();
    }
    return folder + u'/' + start + QStringLiteral("%1").arg(number + 1, digits, 10, QChar(u'0'))
        + ending;
}

std::optional<AuditText> auditTextOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const bool isPart = most > 0 && file.size() > most;
    if (isPart)
        file.seek(file.size() - most);
    AuditText text;
    text.lines = file.readAll().split('\n');
    text.rest = text.lines.takeLast();
    if (isPart && !text.lines.isEmpty())
        text.lines.removeFirst();
    return text;
}

std::optional<AuditEnd> guardedEnd(const QString &folder, const SealKey &key)
{
    QFile file(folder + u'/' + guardName);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Unsealed opened = unseal(key, file.read(largestGuard), guardPurpose.toByteArray());
    return opened.error ? std::nullopt : auditEndFromBytes(opened.content);
}

bool guardEnd(const QString &folder, const SealKey &key, const AuditEnd &end)
{
    return writeDurably(folder, guardName, seal(key, toBytes(end), guardPurpose.toByteArray()));
}

bool appendLines(const QString &path, const QByteArray &lines)
{
    const qint64 size = wholeSize(path);
    const Descriptor file(::open(QFile::encodeName(path).constData(),
                                 O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (file.number() < 0 || ::ftruncate(file.number(), size) != 0)
        return false;
    if (writeAll(file.number(), lines) && isOnDisk(file.number()))
        return true;
    static_cast<void>(::ftruncate(file.number(), size) == 0); // where the disk refuses that as well
    return false;
}

} // namespace desk
