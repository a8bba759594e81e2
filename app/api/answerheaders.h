// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace desk {

/// What the headers of an answer say besides its body. Every text is printable ASCII of a length
/// that can be shown; "" when the header is absent or is not like that.
struct ServerNotes {
    QString requestId; ///< the server's own; "" when it only repeats ours
    QByteArray deprecation; ///< RFC 9745: since when the route is deprecated, `@1688169599`, `true`
    QByteArray sunset; ///< RFC 8594: when the route goes away, an HTTP date
    QByteArray warning; ///< RFC 7234, section 5.5: `299 - "text"`; the text may name anything
};

/// Takes the notes out of the headers as they came; `sentId` is the X-Request-ID of the request.
/// The server's own id is the first of X-Request-ID, X-Correlation-ID and traceparent (W3C Trace
/// Context) that is not ours.
[[nodiscard]] ServerNotes readServerNotes(const QList<QPair<QByteArray, QByteArray>> &headers,
                                          const QString &sentId);

/// The notes for the log, ` server-id=... deprecation=... sunset=... warning=299`; "" without any.
/// Never the text of a warning, which may name a person.
[[nodiscard]] QByteArray notesForLog(const ServerNotes &notes);

} // namespace desk
