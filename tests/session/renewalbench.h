// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "tests/api/apibench.h"
#include "tests/session/tokenforge.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"

#include <QSignalSpy>

#include <algorithm>

namespace desk::test {

/// A provider on 127.0.0.2 that gives `canary-token-2`, `-3`... in turn, each with a refresh token.
struct RenewingProvider {
    RecordingServer server{RecordingServer::Mode::Plain, nullptr,
                           QHostAddress(QStringLiteral("127.0.0.2"))};
    int given = 1;
    RecordingServer::Reply fault; ///< instead, where its status is not 200 or it has a fault
    bool rotates = true;
    QByteArray idToken;

    RenewingProvider()
    {
        server.setHandler([this](const RecordingServer::Request &request) {
            if (request.path() != "/token")
                return reply(200, "{}");
            if (fault.status != 200 || fault.fault != RecordingServer::Fault::None)
                return fault;
            ++given;
            QJsonObject answer{{QStringLiteral("access_token"), access()},
                               {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                               {QStringLiteral("expires_in"), 3600}};
            if (rotates)
                answer.insert(QStringLiteral("refresh_token"), refresh());
            return reply(200, TokenForge::json(answer));
        });
    }
    [[nodiscard]] QString access() const { return QStringLiteral("canary-token-%1").arg(given); }
    [[nodiscard]] QString refresh() const
    {
        return QStringLiteral("canary-token-refresh-%1").arg(given);
    }
    [[nodiscard]] CompanyTokens tokens() const
    {
        const QString issuer = server.url().toString();
        return {.accessToken = access(),
                .refreshToken = refresh(),
                .idToken = QStringLiteral("canary-token-id"),
                .lifetime = std::chrono::seconds(3600),
                .identity = {issuer, QStringLiteral("tom")},
                .provider = {server.url(), QStringLiteral("desk"), {}},
                .discovery = {.issuer = server.url(),
                              .token = QUrl(issuer + QStringLiteral("/token")),
                              .keys = QUrl(issuer + QStringLiteral("/keys")),
                              .endSession = QUrl(issuer + QStringLiteral("/end")),
                              .revocation = QUrl(issuer + QStringLiteral("/revoke")),
                              .algorithms = {"RS256"}}};
    }
    [[nodiscard]] qsizetype asked(const QByteArray &path) const
    {
        return std::count_if(server.requests().begin(), server.requests().end(),
                             [&path](const auto &request) { return request.path() == path; });
    }
};

/// A session at an API on 127.0.0.1 that takes the token of now only.
struct RenewalBench {
    RenewingProvider provider;
    RecordingServer server;
    QNetworkAccessManager network;
    QNetworkAccessManager providerNetwork;
    HandClock clock;
    MemoryStore secrets;
    Transport transport{network};
    CustomersApi api{transport};
    Session session{transport, secrets};
    QSignalSpy asked{&session, &Session::signInNeeded};
    QSignalSpy rememberFailed{&session, &Session::rememberFailed};
    QByteArray valid = "canary-token-1";
    Environment place{.kind = Environment::Kind::Custom,
                      .id = QStringLiteral("here"),
                      .name = {},
                      .baseUrl = server.url(),
                      .identityProvider = provider.tokens().provider,
                      .apiKey = QStringLiteral("canary-key")};

    RenewalBench()
    {
        server.setHandler([this](const RecordingServer::Request &request) {
            return reply(request.headers.value("authorization") == "Bearer " + valid ? 200 : 401);
        });
        session.setRenewal({providerNetwork, secrets, clock, {}});
    }
    void signIn()
    {
        session.signIn(place, credentialsOf(place, provider.tokens()), QStringLiteral("en-GB"),
                       true);
        QTRY_VERIFY(!renewal() || !secrets.entries.isEmpty() || rememberFailed.size() > 0);
    }
    [[nodiscard]] SessionRenewal *renewal() const { return session.findChild<SessionRenewal *>(); }
    [[nodiscard]] QString token() const { return transport.endpoint().accessToken; }
    auto *read() { return api.profile(ApiBench::customer()); }
};

} // namespace desk::test
