// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/records.h"
#include "app/journal/sealedstore.h"
#include "tests/support/handclock.h"
#include "tests/support/ids.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace desk::test {

/// Waits until a store has done everything it was asked for, and its answers have come.
inline void waitFor(SealedStore &store)
{
    bool isAnswered = false;
    QObject context;
    // In the order of the calls, with a key or without.
    store.writeAgain(&context, [&isAnswered](bool) { isAnswered = true; });
    if (!QTest::qWaitFor([&isAnswered] { return isAnswered; }))
        qFatal("No answer");
}

/// What windows of the program keep in one folder on the disk.
struct KeptBench {
    HandClock clock;
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("kept"));
    const SealKey key = SealKey::generate();
    const WorkOwner owner{QStringLiteral("production"), QStringLiteral("tom")};

    /// Names of files that begin so.
    [[nodiscard]] QStringList files(const QString &start, const QString &end = {}) const
    {
        return QDir(folder).entryList({start + u'*' + end}, QDir::Files);
    }
    [[nodiscard]] QByteArray bytesOf(const QString &file) const
    {
        QFile sealed(folder + u'/' + file);
        return sealed.open(QIODevice::ReadOnly) ? sealed.readAll() : QByteArray();
    }
    void put(const QString &file, const QByteArray &bytes) const
    {
        QFile sealed(folder + u'/' + file);
        if (!sealed.open(QIODevice::WriteOnly) || sealed.write(bytes) != bytes.size())
            qFatal("Not written");
    }
    /// Seals what a program could have written.
    void putSealed(const QString &entry, const QByteArray &content) const
    {
        put(entry + QStringLiteral(".sealed"), seal(key, content, "journal/" + entry.toUtf8()));
    }
    /// Whether a text is readable in any file, or in its name.
    [[nodiscard]] bool isReadable(const QString &text) const
    {
        const QByteArray utf8 = text.toUtf8();
        const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        for (const QString &file : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
            const QByteArray bytes = bytesOf(file);
            if (file.contains(text) || bytes.contains(utf8) || bytes.contains(utf16)
                || bytes.contains(utf8.toBase64().left(8)) || bytes.contains(utf8.toHex()))
                return true;
        }
        return false;
    }
};

} // namespace desk::test
