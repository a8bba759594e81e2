// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/pop/handoverplace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace desk {

namespace {

/// `sun_path` of a local socket has 108 bytes on Linux and 104 elsewhere, and Qt binds it in a
/// folder beside it first.
constexpr qsizetype longestPath = 100;

/// A folder, no link to one, of this user, that nobody else may enter.
bool isPrivate(const QString &folder)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    return QDir::isAbsolutePath(folder) && lstat(QFile::encodeName(folder).constData(), &found) == 0
        && S_ISDIR(found.st_mode) && found.st_uid == geteuid() && (found.st_mode & 0077) == 0;
#else
    return QFileInfo(folder).isDir();
#endif
}

std::optional<QString> privateFolder(const QString &runtimeFolder, const QString &dataFolder)
{
    if (!runtimeFolder.isEmpty() && isPrivate(runtimeFolder))
        return runtimeFolder;
    if (dataFolder.isEmpty())
        return std::nullopt;
    const QString own = dataFolder + QStringLiteral("/run");
    QDir().mkpath(dataFolder);
    QDir().mkdir(own, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return isPrivate(own) ? std::optional(own) : std::nullopt;
}

} // namespace

std::optional<HandoverPlace> handoverPlace(const QString &runtimeFolder, const QString &dataFolder)
{
    const auto folder = privateFolder(runtimeFolder, dataFolder);
    if (!folder)
        return std::nullopt;
    const QByteArray place
        = QCryptographicHash::hash(dataFolder.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString socket
        = *folder + QStringLiteral("/customer-desk-") + QString::fromLatin1(place.left(12));
    if (QFile::encodeName(socket).size() > longestPath)
        return std::nullopt;
    return HandoverPlace{socket, socket + QStringLiteral(".lock")};
}

} // namespace desk
