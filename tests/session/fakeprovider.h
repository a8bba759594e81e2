// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/discovery.h"
#include "app/session/formtext.h"
#include "app/session/proofkey.h"
#include "tests/session/tokenforge.h"
#include "tests/support/recordingserver.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace desk::test {

/// A provider that does what a test wants, and the browser that is sent to it: the page comes back
/// at once, with what the test puts into the answer.
class FakeProvider {
public:
    RecordingServer server;
    const TokenForge &forge = usualForge();
    QJsonObject document; ///< of the discovery
    FormValues question; ///< what the program sent the browser with
    FormValues answer; ///< what the browser brings back; the right one where it is empty
    QJsonObject claims; ///< put over those of a good ID token
    RecordingServer::Reply tokenReply; ///< used where `idToken` is null and it has a body
    std::function<QByteArray(const QJsonObject &)> sign
        = [this](const QJsonObject &all) { return forge.sign(all); };
    QByteArray page; ///< what the browser shows in the end
    bool opens = true; ///< whether there is a browser
    bool comesBack = true;
    int opened = 0;

    FakeProvider()
    {
        const QString issuer = server.url().toString();
        document = {
            {QStringLiteral("issuer"), issuer},
            {QStringLiteral("authorization_endpoint"), issuer + QStringLiteral("/authorize?x=1")},
            {QStringLiteral("token_endpoint"), issuer + QStringLiteral("/token")},
            {QStringLiteral("jwks_uri"), issuer + QStringLiteral("/keys")},
            {QStringLiteral("end_session_endpoint"), issuer + QStringLiteral("/end")},
            {QStringLiteral("revocation_endpoint"), issuer + QStringLiteral("/revoke")},
            {QStringLiteral("id_token_signing_alg_values_supported"),
             QJsonArray{QStringLiteral("RS256")}},
        };
        tokenReply.body.clear();
        server.setHandler(
            [this](const RecordingServer::Request &request) { return reply(request); });
    }

    [[nodiscard]] IdentityProvider identityProvider() const
    {
        return {server.url(),
                QStringLiteral("desk"),
                {QStringLiteral("profile"), QStringLiteral("offline_access")}};
    }

    /// As the program is given it.
    bool open(const QUrl &url)
    {
        ++opened;
        question = fromForm(url.query(QUrl::FullyEncoded).toLatin1());
        if (opens && comesBack)
            comeBack(answer.isEmpty() ? rightAnswer() : answer);
        return opens;
    }
    void comeBack(const FormValues &values)
    {
        const QUrl back(QString::fromUtf8(*onlyValue(question, "redirect_uri")));
        QNetworkReply *shown = m_browser.get(QNetworkRequest(withQuery(back, values)));
        QObject::connect(shown, &QNetworkReply::finished, shown,
                         [this, shown] { page = shown->readAll(); });
    }
    [[nodiscard]] FormValues rightAnswer() const
    {
        return {{"code", "the-code"}, {"state", *onlyValue(question, "state")}};
    }
    [[nodiscard]] QList<RecordingServer::Request> requestsTo(const QByteArray &path) const
    {
        QList<RecordingServer::Request> found;
        for (const auto &request : server.requests()) {
            if (request.path() == path)
                found.append(request);
        }
        return found;
    }

private:
    RecordingServer::Reply reply(const RecordingServer::Request &request)
    {
        if (request.path() == "/.well-known/openid-configuration")
            return {.body = TokenForge::json(document)};
        if (request.path() == "/keys")
            return {.body = forge.keySet()};
        if (request.path() == "/token")
            return onToken();
        return {.body = "{}"};
    }
    RecordingServer::Reply onToken()
    {
        if (!tokenReply.body.isEmpty() || tokenReply.status != 200
            || tokenReply.fault != RecordingServer::Fault::None)
            return tokenReply;
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QJsonObject all{{QStringLiteral("iss"), server.url().toString()},
                        {QStringLiteral("aud"), QStringLiteral("desk")},
                        {QStringLiteral("sub"), QStringLiteral("tom")},
                        {QStringLiteral("nonce"),
                         QString::fromUtf8(onlyValue(question, "nonce").value_or(QByteArray()))},
                        {QStringLiteral("iat"), now},
                        {QStringLiteral("exp"), now + 3600}};
        for (auto it = claims.begin(); it != claims.end(); ++it)
            all.insert(it.key(), it.value());
        return {.body = TokenForge::json(
                    {{QStringLiteral("access_token"), QStringLiteral("canary-token")},
                     {QStringLiteral("refresh_token"), QStringLiteral("canary-token-refresh")},
                     {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                     {QStringLiteral("expires_in"), 3600},
                     {QStringLiteral("id_token"), QString::fromLatin1(sign(all))}})};
    }

    QNetworkAccessManager m_browser;
};

} // namespace desk::test
