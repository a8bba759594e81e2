// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/sessionrenewal.h"

#include "tests/session/renewalbench.h"

#include <QTemporaryDir>

using namespace desk;
using namespace desk::test;
using Kind = SignInProblem::Kind;

namespace {

const QString english = QStringLiteral("en-GB");
QStringList messages;

void collect(QtMsgType, const QMessageLogContext &, const QString &text)
{
    messages.append(text);
}

using Bench = RenewalBench;
using Provider = RenewingProvider;

} // namespace

class TestSessionRenewal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signIn_keepsTheRefreshTokenInTheKeychainAlone()
    {
        Bench bench;
        bench.signIn();
        QCOMPARE(bench.secrets.entries.size(), 1);
        const QString entry = bench.secrets.entries.firstKey();
        QCOMPARE(entry, QStringLiteral("refresh/here/") + bench.session.agent());
        QCOMPARE(bench.secrets.entries.first(), QByteArray("canary-token-refresh-1"));
        QCOMPARE(bench.token(), QStringLiteral("canary-token-1"));
        QCOMPARE(bench.transport.endpoint().apiKey, QStringLiteral("canary-key"));
        QCOMPARE(bench.session.identity()->subject, QStringLiteral("tom"));
    }

    void agent_isIssuerAndSubjectOfTheIdToken()
    {
        const Provider provider;
        CompanyTokens tokens = provider.tokens();
        const Environment place;
        const QString tom = agentOf(credentialsOf(place, tokens));
        tokens.accessToken = QStringLiteral("another");
        QCOMPARE(agentOf(credentialsOf(place, tokens)), tom);
        tokens.identity.subject = QStringLiteral("ann");
        QVERIFY(agentOf(credentialsOf(place, tokens)) != tom);
    }

    void aMinuteBeforeTheEnd_isRenewed()
    {
        Bench bench;
        bench.signIn();
        bench.clock.advance(std::chrono::seconds(3539));
        QCOMPARE(bench.provider.asked("/token"), 0);
        bench.clock.advance(std::chrono::seconds(1));
        QTRY_COMPARE(bench.token(), QStringLiteral("canary-token-2"));
        QCOMPARE(bench.secrets.entries.first(), QByteArray("canary-token-refresh-2"));
        const auto form = fromForm(bench.provider.server.requests().at(0).body);
        QCOMPARE(form,
                 (FormValues{{"grant_type", "refresh_token"},
                             {"refresh_token", "canary-token-refresh-1"},
                             {"client_id", "desk"}}));
        bench.clock.advance(std::chrono::seconds(3540));
        QTRY_COMPARE(bench.token(), QStringLiteral("canary-token-3"));
        QCOMPARE(bench.asked.size(), 0);
    }

    void after401_allGoOnWithOneRenewal()
    {
        Bench bench;
        bench.signIn();
        bench.valid = "canary-token-2";
        QObject context;
        int answered = 0;
        for (int i = 0; i < 4; ++i)
            bench.read()->then(&context,
                               [&answered](const auto &outcome) { answered += outcome ? 1 : 0; });
        QTRY_COMPARE(answered, 4);
        QCOMPARE(bench.provider.asked("/token"), 1);
        QCOMPARE(bench.asked.size(), 0);
    }

    void renewedTokenRefusedToo_asksInsteadOfTurningInCircles()
    {
        Bench bench;
        bench.signIn();
        bench.valid = "nobody's";
        auto *call = bench.read();
        QTRY_COMPARE(bench.asked.size(), 1);
        QCOMPARE(bench.provider.asked("/token"), 1);
        QVERIFY(!bench.session.renewalProblem());
        bench.session.declineSignIn();
        QCOMPARE(errorOf(call).kind, ApiError::Kind::Unauthorised);
    }

    void refused_asksAndTriesNoMore()
    {
        Bench bench;
        bench.signIn();
        bench.valid = "canary-token-9";
        bench.provider.fault = reply(400, R"({"error":"invalid_grant"})");
        auto *call = bench.read();
        QTRY_COMPARE(bench.asked.size(), 1);
        QCOMPARE(bench.session.renewalProblem()->kind, Kind::RenewalRefused);
        bench.session.declineSignIn();
        QCOMPARE(errorOf(call).kind, ApiError::Kind::Unauthorised);
        bench.read();
        QTRY_COMPARE(bench.asked.size(), 2);
        QCOMPARE(bench.provider.asked("/token"), 1);
    }

    void refused_asAnotherRunHasReplacedIt_usesTheirs()
    {
        Bench bench;
        bench.signIn();
        bench.valid = "canary-token-2";
        connect(&bench.provider.server, &RecordingServer::requestReceived, this, [&bench] {
            bench.provider.fault = {};
            bench.secrets.entries.first() = "canary-token-refresh-theirs";
        });
        bench.provider.fault = reply(400, R"({"error":"invalid_grant"})");
        QVERIFY(outcomeOf(bench.read()).isOk());
        QCOMPARE(bench.provider.asked("/token"), 2);
        QVERIFY(bench.provider.server.requests().at(1).body.contains("refresh-theirs"));
        QCOMPARE(bench.asked.size(), 0);
    }

    void trouble_beforeTheEnd_isTriedAgainSilently()
    {
        Bench bench;
        bench.signIn();
        bench.provider.fault = reply(503);
        bench.clock.advance(std::chrono::seconds(3540));
        QTRY_COMPARE(bench.provider.asked("/token"), 1);
        QTRY_VERIFY(bench.session.renewalProblem());
        QCOMPARE(bench.asked.size(), 0);
        bench.provider.fault = {};
        bench.clock.advance(std::chrono::seconds(30));
        QTRY_COMPARE(bench.token(), QStringLiteral("canary-token-2"));
    }

    void lostOnTheWay_leavesOnce()
    {
        Bench bench;
        bench.signIn();
        bench.valid = "canary-token-2";
        bench.provider.fault = {.fault = RecordingServer::Fault::CloseAfterRequest};
        bench.read();
        QTRY_COMPARE(bench.asked.size(), 1);
        QCOMPARE(bench.session.renewalProblem()->kind, Kind::Unreachable);
        QCOMPARE(bench.provider.asked("/token"), 1);
    }

    void noRotation_keepsTheEntry()
    {
        Bench bench;
        bench.provider.rotates = false;
        bench.signIn();
        bench.valid = "canary-token-2";
        QVERIFY(outcomeOf(bench.read()).isOk());
        QCOMPARE(bench.secrets.entries.first(), QByteArray("canary-token-refresh-1"));
    }

    void noKeychain_worksUntilTheEndAndSaysSo()
    {
        Bench bench;
        bench.secrets.writeFault = SecretStore::Status::Unavailable;
        bench.signIn();
        QTRY_COMPARE(bench.rememberFailed.size(), 1);
        QVERIFY(outcomeOf(bench.read()).isOk());
        bench.valid = "canary-token-2";
        bench.read();
        QTRY_COMPARE(bench.asked.size(), 1);
        QCOMPARE(bench.provider.asked("/token"), 0);
    }

    void otherRunHoldsTheLock_waits()
    {
        const QTemporaryDir folder;
        Bench bench;
        bench.session.setRenewal(
            {bench.providerNetwork, bench.secrets, bench.clock, folder.path()});
        bench.signIn();
        const QString entry = bench.secrets.entries.firstKey();
        QTRY_VERIFY(QDir(folder.path()).isEmpty());
        bench.valid = "canary-token-2";
        RenewalLock other(bench.clock, folder.path(), entry);
        bool isTaken = false;
        other.take([&isTaken](bool taken) { isTaken = taken; });
        QTRY_VERIFY(isTaken);
        auto *call = bench.read();
        QTRY_VERIFY(bench.clock.waiting() > 1); // it looks again
        QCOMPARE(bench.provider.asked("/token"), 0);
        bench.secrets.entries.first() = "canary-token-refresh-theirs";
        other.give();
        bench.clock.advance(std::chrono::seconds(1));
        QVERIFY(outcomeOf(call).isOk());
        QVERIFY(bench.provider.server.requests().at(0).body.contains("refresh-theirs"));
    }

    void lock_neverGivenBack_isSaid()
    {
        const QTemporaryDir folder;
        HandClock clock;
        RenewalLock one(clock, folder.path(), QStringLiteral("e"));
        RenewalLock two(clock, folder.path(), QStringLiteral("e"));
        RenewalLock other(clock, folder.path(), QStringLiteral("f"));
        int taken = 0;
        int refused = 0;
        const auto count = [&](bool isTaken) { isTaken ? ++taken : ++refused; };
        one.take(count);
        QTRY_COMPARE(taken, 1);
        two.take(count);
        other.take(count);
        QTRY_COMPARE(taken, 2);
        clock.advance(RenewalLock::patience + std::chrono::seconds(1));
        QCOMPARE(refused, 1);
        one.give();
        two.take(count);
        QTRY_COMPARE(taken, 3);
    }

    void signOut_forgetsRevokesAndEnds()
    {
        Bench bench;
        bench.signIn();
        QSignalSpy ended(&bench.session, &Session::endSessionWanted);
        QSignalSpy signedOut(&bench.session, &Session::signedOut);
        bench.session.signOut();
        QCOMPARE(signedOut.size(), 1);
        QVERIFY(!bench.session.identity());
        QVERIFY(bench.token().isEmpty());
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.at(0).at(0).toUrl(),
                 QUrl(bench.provider.server.url().toString()
                      + QStringLiteral("/end?id_token_hint=canary-token-id&client_id=desk")));
        QTRY_COMPARE(bench.provider.asked("/revoke"), 1);
        QVERIFY(bench.provider.server.requests().at(0).body.contains("canary-token-refresh-1"));
        QVERIFY(bench.secrets.entries.isEmpty());
        QTRY_VERIFY(!bench.renewal());
    }

    void signOut_inTheMiddleOfARenewal_leavesNothing()
    {
        Bench bench;
        bench.signIn();
        bench.provider.server.setHandler(
            [isFirst = true](const RecordingServer::Request &request) mutable {
                if (request.path() == "/token" && std::exchange(isFirst, false))
                    return RecordingServer::Reply{
                        .body = R"({"access_token":"canary-token-2","token_type":"Bearer",)"
                                R"("refresh_token":"canary-token-refresh-2"})",
                        .fault = RecordingServer::Fault::Held};
                return reply(200, "{}");
            });
        bench.valid = "canary-token-2";
        bench.read();
        QTRY_COMPARE(bench.provider.asked("/token"), 1);
        bench.session.signOut();
        bench.provider.server.release();
        QTRY_COMPARE(bench.provider.asked("/revoke"), 1);
        QVERIFY(bench.provider.server.requests().last().body.contains("refresh-2"));
        QVERIFY(bench.secrets.entries.isEmpty());
        QVERIFY(bench.token().isEmpty());
        QTRY_VERIFY(!bench.renewal());
    }

    void setRemembered_companySession_storesNoToken()
    {
        Bench bench;
        bench.signIn();
        bench.session.setRemembered(true);
        QCOMPARE(bench.secrets.entries.size(), 1);
        QVERIFY(!bench.secrets.entries.first().contains("canary-key"));
    }

    void otherEnvironment_theirTokenNeverGoesThere()
    {
        Bench bench;
        RecordingServer elsewhere(RecordingServer::Mode::Plain, nullptr,
                                  QHostAddress(QStringLiteral("127.0.0.3")));
        bench.signIn();
        bench.provider.fault = {.fault = RecordingServer::Fault::Hang};
        bench.valid = "canary-token-2";
        auto *held = bench.read(); // waits for a renewal that does not come
        QTRY_COMPARE(bench.provider.asked("/token"), 1);
        Environment other = bench.place;
        other.id = QStringLiteral("elsewhere");
        other.baseUrl = elsewhere.url();
        other.identityProvider.reset();
        bench.session.signOut();
        bench.session.signIn(other, {QStringLiteral("other-key"), QStringLiteral("other-token")},
                             english, false);
        QCOMPARE(errorOf(held).kind, ApiError::Kind::Unauthorised);
        QVERIFY(outcomeOf(bench.read()).isOk());
        QCOMPARE(elsewhere.deliveries(), 1);
        for (const auto &request : elsewhere.requests())
            QVERIFY(!request.headerLines.join('\n').contains("canary"));
        for (const auto &request : bench.server.requests())
            QVERIFY(!request.headerLines.join('\n').contains("other-token"));
    }

    void redirects_ofBoth_areNotFollowedAndNothingIsLogged()
    {
        messages.clear();
        const QtMessageHandler before = qInstallMessageHandler(collect);
        Bench bench;
        RecordingServer trap(RecordingServer::Mode::Plain, nullptr,
                             QHostAddress(QStringLiteral("127.0.0.3")));
        bench.signIn();
        const RecordingServer::Reply away{.status = 307,
                                          .headers = {{"Location", trap.url().toEncoded()}}};
        bench.provider.fault = away;
        bench.valid = "canary-token-2";
        bench.read();
        const bool isAsked = QTest::qWaitFor([&bench] { return bench.asked.size() == 1; });
        bench.session.declineSignIn();
        bench.server.answerWith(away);
        const bool isRefused = !outcomeOf(bench.read()).isOk();
        bench.session.signOut();
        const bool isOver = QTest::qWaitFor([&bench] { return !bench.renewal(); });
        qInstallMessageHandler(before);
        QVERIFY(isAsked && isRefused && isOver);
        QCOMPARE(trap.connections(), 0);
        // Each knows what is its own.
        for (const auto &request : bench.provider.server.requests()) {
            QVERIFY(!request.headers.contains("authorization"));
            QVERIFY(!request.headers.contains("x-api-key"));
        }
        for (const auto &request : bench.server.requests())
            QVERIFY(!request.headerLines.join('\n').contains("refresh"));
        QVERIFY(!messages.isEmpty());
        QVERIFY2(!messages.join(QLatin1Char('\n')).contains(QStringLiteral("canary")),
                 qPrintable(messages.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(TestSessionRenewal)
#include "tst_sessionrenewal.moc"
