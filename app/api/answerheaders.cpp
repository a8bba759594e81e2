// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/answerheaders.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

constexpr qsizetype longestId = 128;
constexpr qsizetype longestNote = 256;

/// The value of a header, its name in any case; "" when it can't be shown in one short line.
QByteArray noteOf(const QList<QPair<QByteArray, QByteArray>> &headers, const char *name,
                  qsizetype longest)
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == headers.cend())
        return {};
    const QByteArray value = found->second.trimmed();
    const bool isPrintable
        = std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= 0x20 && c < 0x7f; });
    return isPrintable && value.size() <= longest ? value : QByteArray();
}

/// A value that is an id, a date or a word; anything else could be about a person.
QByteArray ifHarmless(const QByteArray &value)
{
    static const QRegularExpression harmless(QStringLiteral("\\A[A-Za-z0-9@:,._= -]{1,128}\\z"));
    return harmless.match(QString::fromLatin1(value)).hasMatch() ? value : QByteArray("(unclear)");
}

} // namespace

ServerNotes readServerNotes(const QList<QPair<QByteArray, QByteArray>> &headers,
                            const QString &sentId)
{
    ServerNotes notes;
    for (const char *name : {"X-Request-ID", "X-Correlation-ID", "traceparent"}) {
        const QString id = QString::fromLatin1(noteOf(headers, name, longestId));
        if (notes.requestId.isEmpty() && id.compare(sentId, Qt::CaseInsensitive) != 0)
            notes.requestId = id;
    }
    notes.deprecation = noteOf(headers, "Deprecation", longestNote);
    notes.sunset = noteOf(headers, "Sunset", longestNote);
    notes.warning = noteOf(headers, "Warning", longestNote);
    return notes;
}

QByteArray notesForLog(const ServerNotes &notes)
{
    QByteArray text;
    if (!notes.requestId.isEmpty())
        text += " server-id=" + ifHarmless(notes.requestId.toLatin1());
    if (!notes.deprecation.isEmpty())
        text += " deprecation=" + ifHarmless(notes.deprecation);
    if (!notes.sunset.isEmpty())
        text += " sunset=" + ifHarmless(notes.sunset);
    if (!notes.warning.isEmpty())
        text += " warning=" + ifHarmless(notes.warning.left(3));
    return text;
}

} // namespace desk
