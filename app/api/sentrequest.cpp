// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/sentrequest.h"

#include <QNetworkRequest>
#include <QUrl>

namespace desk {

namespace {

bool isNamed(const QByteArray &header, const char *name)
{
    return header.compare(name, Qt::CaseInsensitive) == 0;
}

/// What Qt asks for by itself, so that it can unpack the answer: it depends on how Qt was built.
QByteArray acceptedEncodings()
{
    QByteArray encodings;
#if QT_CONFIG(zstd)
    encodings += "zstd, ";
#endif
#if QT_CONFIG(brotli)
    encodings += "br, ";
#endif
    return encodings + "gzip, deflate";
}

} // namespace

qsizetype SentRequest::size() const
{
    qsizetype bytes = verb.size() + url.size() + (body ? body->size() : 0);
    for (const auto &[name, value] : headers)
        bytes += name.size() + value.size();
    return bytes;
}

bool isSecretHeader(const QByteArray &name)
{
    return isNamed(name, "Authorization") || isNamed(name, "X-Api-Key");
}

SentRequest sentRequest(const QNetworkRequest &request, const QByteArray &verb,
                        const std::optional<QByteArray> &body)
{
    SentRequest sent{.verb = verb,
                     .url = request.url().toEncoded(QUrl::RemoveFragment),
                     .headers = {{"Connection", "Keep-Alive"}},
                     .body = body};
    if (!request.hasRawHeader("Accept-Encoding"))
        sent.headers.append({"Accept-Encoding", acceptedEncodings()});
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names) {
        if (!isNamed(name, "Content-Length"))
            sent.headers.append(
                {name, isSecretHeader(name) ? QByteArray() : request.rawHeader(name)});
    }
    return sent;
}

} // namespace desk
