// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/security/durablefile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <cerrno>
#include <unistd.h>

namespace desk {

namespace {

/// QSaveFile::commit() looks neither at its last buffer nor at the disk's answer, and would put a
/// file cut short by a full disk in the good one's place.
bool isWhole(QSaveFile &file, qint64 size)
{
    return file.flush() && file.error() == QFileDevice::NoError && file.size() == size
        && isOnDisk(file.handle());
}

} // namespace

bool isOnDisk(int handle)
{
    // A file system that knows no fsync has nothing to say about the bytes.
    return ::fsync(handle) == 0 || errno == EINVAL || errno == ENOSYS || errno == ENOTSUP;
}

bool writeFileDurably(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(content) != content.size() || !isWhole(file, content.size())) {
        file.cancelWriting();
        return false;
    }
    return file.commit();
}

bool writeDurably(const QString &folder, const QString &name, const QByteArray &content)
{
    if (!QDir().mkpath(folder))
        return false;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return writeFileDurably(folder + QLatin1Char('/') + name, content);
}

} // namespace desk
