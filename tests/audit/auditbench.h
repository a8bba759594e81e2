// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/audit/auditcheck.h"
#include "app/audit/auditfiles.h"
#include "app/audit/audittrail.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace desk::test {

/// A folder with a trail.
struct AuditBench {
    SystemClock clock;
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("audit"));
    const SealKey key = SealKey::generate();

    [[nodiscard]] static AuditEntry read(const QString &customer)
    {
        return {.what = AuditEvent::CustomerRead,
                .agent = QStringLiteral("agent"),
                .environmentId = QStringLiteral("production"),
                .customerId = customer};
    }
    /// Appends so many entries, as one run of the program does; each on its own, where files are to
    /// be small.
    void append(int count, qint64 fileSize = AuditTrail::usualFileSize)
    {
        AuditTrail trail(folder, clock, fileSize);
        trail.setKey(key);
        for (int i = 0; i < count; ++i) {
            trail.note(read(QString::number(700 + i)));
            if (fileSize < AuditTrail::usualFileSize && !trail.flush())
                qFatal("Not written");
        }
        if (!trail.flush())
            qFatal("Not written");
    }
    [[nodiscard]] QStringList files() const { return auditFilesIn(folder); }
    [[nodiscard]] QByteArray bytesOf(const QString &file) const
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void put(const QString &file, const QByteArray &bytes) const
    {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("Not written");
    }
    /// Lines with their line breaks.
    [[nodiscard]] QByteArrayList linesOf(const QString &file) const
    {
        QByteArrayList lines = bytesOf(file).split('\n');
        lines.removeLast();
        for (QByteArray &line : lines)
            line += '\n';
        return lines;
    }
    void putLines(const QString &file, const QByteArrayList &lines) const
    {
        put(file, lines.join());
    }
    [[nodiscard]] AuditFindings check(const AuditEnd &known = {}) const
    {
        return checkAudit(folder, key, known);
    }
    [[nodiscard]] AuditEnd end() const { return guardedEnd(folder, key).value_or(AuditEnd()); }
    /// All entries that open, in order.
    [[nodiscard]] QList<AuditEntry> entries() const
    {
        QList<AuditEntry> all;
        for (const QStringList paths = files(); const QString &file : paths) {
            for (const QByteArrayList lines = linesOf(file); const QByteArray &bytes : lines) {
                const auto line = auditLineFrom(bytes.chopped(1));
                const auto opened = line ? entryIn(key, *line) : std::nullopt;
                if (const auto entry = opened ? auditEntryFromBytes(*opened) : std::nullopt)
                    all.append(*entry);
            }
        }
        return all;
    }
};

} // namespace desk::test
