// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"

#include "tests/api/apibench.h"
#include "tests/support/memorystore.h"

#include <QSignalSpy>

using namespace desk;
using namespace desk::test;

namespace {

const QString english = QStringLiteral("en-GB");

/// A token like a JWT of this subject; the signature is nobody's business here.
QString tokenOf(const QByteArray &subject, int serial)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return QString::fromLatin1(part(R"({"alg":"none"})") + '.'
                               + part(R"({"iss":"here","sub":")" + subject + R"(","jti":)"
                                      + QByteArray::number(serial) + '}')
                               + ".x");
}

/// A session at a server that takes one token only.
struct Bench {
    RecordingServer server;
    QNetworkAccessManager network;
    Transport transport{network};
    CustomersApi api{transport};
    MemoryStore secrets;
    Session session{transport, secrets};
    QSignalSpy asked{&session, &Session::signInNeeded};
    QString valid = tokenOf("tom", 2);

    Bench()
    {
        server.setHandler([this](const RecordingServer::Request &request) {
            if (request.headers.value("authorization") != "Bearer " + valid.toUtf8())
                return reply(401);
            return request.method == "POST" ? reply(201, R"({"id":"9001"})") : reply(200);
        });
        session.signIn({Environment::Kind::Custom, QStringLiteral("here"), {}, server.url()},
                       {QStringLiteral("canary-key"), tokenOf("tom", 1)}, english, false);
    }
    bool again(const QString &token)
    {
        return session.signInAgain({QStringLiteral("canary-key"), token}, english, false);
    }
};

} // namespace

class TestSignInAgain final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void severalRequests_tokenExpired_askOnceAndAllGoOn()
    {
        Bench bench;
        QObject context;
        int answered = 0;
        for (int i = 0; i < 3; ++i) {
            bench.api.profile(CustomerId::fromText(QStringLiteral("700")).value())
                ->then(&context, [&answered](const auto &outcome) { answered += outcome ? 1 : 0; });
        }
        bench.api
            .createCustomer({{QStringLiteral("first_name"), QStringLiteral("Tom")}},
                            AddressCheck::Normal, "canary-attempt")
            ->then(&context, [&answered](const auto &outcome) { answered += outcome ? 1 : 0; });
        QTRY_COMPARE(bench.server.deliveries(), 4);
        QTRY_COMPARE(bench.asked.size(), 1);
        QVERIFY(bench.again(bench.valid));
        QTRY_COMPARE(answered, 4);
        QCOMPARE(bench.asked.size(), 1);
        QCOMPARE(bench.server.deliveries("POST"), 2); // the first one was refused
    }

    void patch_tokenExpired_isReportedNotSentAgain()
    {
        Bench bench;
        QObject context;
        std::optional<ApiError> error;
        bench.api
            .patchProfile(CustomerId::fromText(QStringLiteral("700")).value(),
                          {{QStringLiteral("email"), QStringLiteral("x")}}, AddressCheck::Normal)
            ->then(&context, [&error](const auto &outcome) { error = outcome.error(); });
        QTRY_COMPARE(bench.asked.size(), 1);
        QVERIFY(!error);
        QVERIFY(bench.again(bench.valid));
        QTRY_VERIFY(error);
        QVERIFY(error->signedInAgain);
        QVERIFY(!error->outcomeUnknown);
        QCOMPARE(bench.server.deliveries("PATCH"), 1);
    }

    void somebodyElse_isRefusedAndNothingIsSent()
    {
        Bench bench;
        bench.valid = tokenOf("ann", 1);
        auto *call = bench.api.profile(CustomerId::fromText(QStringLiteral("700")).value());
        QTRY_COMPARE(bench.asked.size(), 1);
        QVERIFY(!bench.again(bench.valid));
        bench.session.declineSignIn();
        QCOMPARE(errorOf(call).kind, ApiError::Kind::Unauthorised);
        QCOMPARE(bench.server.deliveries(), 1);
    }

    void somebodyElse_afterSignOut_doesNotSendTheFirstOnesWork()
    {
        Bench bench;
        bench.valid = tokenOf("ann", 1);
        auto *call = bench.api.profile(CustomerId::fromText(QStringLiteral("700")).value());
        QTRY_COMPARE(bench.asked.size(), 1);
        const Environment place = bench.session.environment();
        bench.session.signOut();
        bench.session.signIn(place, {QStringLiteral("canary-key"), bench.valid}, english, false);
        QCOMPARE(errorOf(call).kind, ApiError::Kind::Unauthorised);
        QCOMPARE(bench.server.deliveries(), 1);
    }

    void agentOf_credentials_tellAgentsApart()
    {
        const auto agent = [](const char *key, const QString &token) {
            return agentOf({QString::fromLatin1(key), token});
        };
        QCOMPARE(agent("k1", tokenOf("tom", 1)), agent("k2", tokenOf("tom", 2)));
        QVERIFY(agent("k1", tokenOf("tom", 1)) != agent("k1", tokenOf("ann", 1)));
        QCOMPARE(agent("k1", QStringLiteral("opaque")), agent("k1", QStringLiteral("other")));
        QVERIFY(agent("k1", QStringLiteral("opaque")) != agent("k2", QStringLiteral("opaque")));
        QCOMPARE(agent("k1", QStringLiteral("a.%%%.c")), agent("k1", QStringLiteral("opaque")));
    }
};

QTEST_GUILESS_MAIN(TestSignInAgain)
#include "tst_signinagain.moc"
