// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/audit/auditline.h"

#include <QByteArrayList>
#include <QStringList>

namespace desk {

// The files of a trail in its folder: trail-000001.jsonl and so on, and the file that guards the
// end. Any thread; who appends holds the folder's lock.

/// Paths, the oldest first.
[[nodiscard]] QStringList auditFilesIn(const QString &folder);
/// The path of the file after these.
[[nodiscard]] QString nextAuditFile(const QString &folder, const QStringList &files);

/// A file's lines without their line breaks. `rest`: what stands behind the last line break, of a
/// write that was cut short.
struct AuditText {
    QByteArrayList lines;
    QByteArray rest;
};
/// nullopt where it can't be read. `most`: only so many bytes at its end, 0 for all; what is left
/// of a line at their beginning is dropped.
[[nodiscard]] std::optional<AuditText> auditTextOf(const QString &path, qint64 most = 0);

/// What the guard says; nullopt where there is none, or where it does not open.
[[nodiscard]] std::optional<AuditEnd> guardedEnd(const QString &folder, const SealKey &key);
[[nodiscard]] bool guardEnd(const QString &folder, const SealKey &key, const AuditEnd &end);

/// Appends to a file, made on demand and readable by this user only, and waits for the disk. What
/// an earlier write has left behind the last line break goes. False when anything fails; then the
/// file is as it was.
[[nodiscard]] bool appendLines(const QString &path, const QByteArray &lines);

} // namespace desk
