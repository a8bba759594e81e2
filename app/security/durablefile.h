// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace desk {

/// Whether what was written to an open file has reached the disk, as far as the file system can
/// say. Any thread.
[[nodiscard]] bool isOnDisk(int handle);

/// Puts a whole file in the place of an older one, readable by this user only; true once it is on
/// the disk. The older one stays when anything fails. Any thread.
[[nodiscard]] bool writeFileDurably(const QString &path, const QByteArray &content);
/// The same in a folder of this program's own, which is made on demand, for this user only.
[[nodiscard]] bool writeDurably(const QString &folder, const QString &name,
                                const QByteArray &content);

} // namespace desk
