// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Sessions of one agent that follow each other, and a session while the window is locked.
#include "tests/session/renewalbench.h"

#include <QTemporaryDir>

using namespace desk;
using namespace desk::test;
using Kind = SignInProblem::Kind;

namespace {

const QString entryStart = QStringLiteral("refresh/here/");

class Bench final : public RenewalBench {
public:
    [[nodiscard]] QByteArray stored() const
    {
        return secrets.entries.value(entryStart + session.agent());
    }
    [[nodiscard]] QByteArray replaced() const
    {
        return secrets.entries.value(QStringLiteral("refresh-replaced/here/") + session.agent());
    }
    /// In the browser anew, with the provider's next tokens.
    void signInAnew()
    {
        ++provider.given;
        session.signIn(place, credentialsOf(place, provider.tokens()), QStringLiteral("en-GB"),
                       false);
    }
    /// The first answer of the token endpoint waits for release(), and gives these.
    void holdRenewal(const QByteArray &answer)
    {
        provider.server.setHandler(
            [answer, isFirst = true](const RecordingServer::Request &request) mutable {
                if (request.path() == "/token" && std::exchange(isFirst, false))
                    return reply(200, answer, RecordingServer::Fault::Held);
                return reply(200, "{}");
            });
        valid = "canary-token-9";
        read();
        if (!QTest::qWaitFor([this] { return provider.asked("/token") == 1; }))
            qFatal("Nothing is renewed");
    }
    [[nodiscard]] QList<QByteArray> revoked() const
    {
        QList<QByteArray> tokens;
        for (const auto &request : provider.server.requests()) {
            if (request.path() == "/revoke")
                tokens.append(*onlyValue(fromForm(request.body), "token"));
        }
        return tokens;
    }
    [[nodiscard]] qsizetype renewals() const
    {
        return session.findChildren<SessionRenewal *>().size();
    }
    /// As long as the sealed credentials are away.
    [[nodiscard]] Credentials lock()
    {
        session.lock();
        return session.putAway();
    }
};

const QByteArray lateAnswer = R"({"access_token":"canary-token-old","token_type":"Bearer",)"
                              R"("refresh_token":"canary-token-refresh-old"})";

} // namespace

class TestRenewalTurns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signIn_anew_earlierTokenIsRevokedAtTheSignOut()
    {
        Bench bench;
        bench.signIn();
        bench.signInAnew();
        QTRY_COMPARE(bench.stored(), QByteArray("canary-token-refresh-2"));
        QCOMPARE(bench.replaced(), QByteArray("canary-token-refresh-1"));
        QTRY_COMPARE(bench.renewals(), 1);
        QCOMPARE(bench.revoked().size(), 0);
        bench.session.signOut();
        QTRY_COMPARE(bench.revoked(),
                     (QList<QByteArray>{"canary-token-refresh-2", "canary-token-refresh-1"}));
        QVERIFY(bench.secrets.entries.isEmpty());
        QTRY_COMPARE(bench.renewals(), 0);
    }

    void signIn_afterAnEndWithoutSignOut_earlierTokenIsRevokedAtTheSignOut()
    {
        Bench bench;
        const QString agent = agentOf(credentialsOf(bench.place, bench.provider.tokens()));
        bench.secrets.entries.insert(entryStart + agent, "canary-token-refresh-0");
        bench.signIn();
        QTRY_COMPARE(bench.stored(), QByteArray("canary-token-refresh-1"));
        bench.session.signOut();
        QTRY_COMPARE(bench.revoked(),
                     (QList<QByteArray>{"canary-token-refresh-1", "canary-token-refresh-0"}));
        QVERIFY(bench.secrets.entries.isEmpty());
    }

    void signIn_theSameToken_isNoReplacement()
    {
        Bench bench;
        bench.signIn();
        bench.session.signIn(bench.place, credentialsOf(bench.place, bench.provider.tokens()),
                             QStringLiteral("en-GB"), false);
        QTRY_COMPARE(bench.renewals(), 1);
        QVERIFY(bench.replaced().isEmpty());
    }

    void signIn_overAndOver_keepsTheLatest()
    {
        Bench bench;
        bench.signIn();
        for (int i = 0; i < RefreshTokens::mostReplaced + 3; ++i) {
            bench.signInAnew();
            QTRY_COMPARE(bench.stored(), bench.provider.refresh().toLatin1());
        }
        const QList<QByteArray> kept = bench.replaced().split('\n');
        QCOMPARE(kept.size(), RefreshTokens::mostReplaced);
        QCOMPARE(kept.first(), QByteArray("canary-token-refresh-4"));
        bench.session.signOut();
        QTRY_COMPARE(bench.revoked().size(), RefreshTokens::mostReplaced + 1);
    }

    void notUsedAfterAll_isRevokedAtTheSignOut()
    {
        Bench bench;
        bench.signIn();
        ++bench.provider.given;
        QVERIFY(bench.session.keepForSignOut(bench.provider.tokens()));
        QTRY_COMPARE(bench.replaced(), QByteArray("canary-token-refresh-2"));
        QCOMPARE(bench.stored(), QByteArray("canary-token-refresh-1"));
        QCOMPARE(bench.revoked().size(), 0);
        bench.session.signOut();
        QTRY_COMPARE(bench.revoked(),
                     (QList<QByteArray>{"canary-token-refresh-1", "canary-token-refresh-2"}));
    }

    void rotation_keepsNothing()
    {
        Bench bench;
        bench.signIn();
        bench.clock.advance(std::chrono::seconds(3540));
        QTRY_COMPARE(bench.stored(), QByteArray("canary-token-refresh-2"));
        QVERIFY(bench.replaced().isEmpty());
    }

    void providerGone_atTheSignOut_isToldOnce()
    {
        Bench bench;
        bench.signIn();
        bench.signInAnew();
        QTRY_COMPARE(bench.stored(), QByteArray("canary-token-refresh-2"));
        bench.provider.server.answerWith({.fault = RecordingServer::Fault::CloseAfterRequest});
        bench.session.signOut();
        QTRY_COMPARE(bench.renewals(), 0);
        QCOMPARE(bench.revoked().size(), 1);
        QVERIFY(bench.secrets.entries.isEmpty());
    }

    void renewalOfBefore_endsLate_newTokenStays_data()
    {
        QTest::addColumn<bool>("hasLock");
        QTest::newRow("lock between runs") << true;
        QTest::newRow("no folder for it") << false;
    }
    void renewalOfBefore_endsLate_newTokenStays()
    {
        QFETCH(bool, hasLock);
        const QTemporaryDir folder;
        Bench bench;
        if (hasLock)
            bench.session.setRenewal(
                {bench.providerNetwork, bench.secrets, bench.clock, folder.path()});
        bench.signIn();
        QTRY_COMPARE(bench.stored(), QByteArray("canary-token-refresh-1"));
        bench.holdRenewal(lateAnswer);
        bench.signInAnew();
        QTRY_COMPARE(bench.renewals(), 2);
        bench.provider.server.release();
        QTRY_COMPARE(bench.renewals(), 1);
        QTRY_COMPARE(bench.stored(), QByteArray("canary-token-refresh-2"));
        QCOMPARE(bench.token(), QStringLiteral("canary-token-2"));
        QCOMPARE(bench.replaced(), QByteArray("canary-token-refresh-old"));
        QCOMPARE(bench.revoked().size(), 0);
    }

    void signedOut_inARenewal_thenInAgain_newTokenStays()
    {
        Bench bench;
        bench.signIn();
        bench.holdRenewal(lateAnswer);
        bench.session.signOut();
        bench.signInAnew();
        bench.provider.server.release();
        QTRY_COMPARE(bench.renewals(), 1);
        QTRY_COMPARE(bench.stored(), QByteArray("canary-token-refresh-2"));
        QCOMPARE(bench.token(), QStringLiteral("canary-token-2"));
        QCOMPARE(bench.replaced(), QByteArray("canary-token-refresh-old"));
        QCOMPARE(bench.revoked().size(), 0);
        // Nothing of both is left by the end of the second.
        bench.session.signOut();
        QTRY_COMPARE(bench.revoked(),
                     (QList<QByteArray>{"canary-token-refresh-2", "canary-token-refresh-old"}));
        QVERIFY(bench.secrets.entries.isEmpty());
    }

    void signedOut_withASlowKeychain_thenInAgain_newTokenStays()
    {
        Bench bench;
        bench.signIn();
        bench.secrets.hold();
        bench.session.signOut();
        const QString read = QStringLiteral("read ") + bench.secrets.entries.firstKey();
        QTRY_COMPARE(bench.secrets.calls.last(), read); // in the middle of forgetting
        bench.signInAnew();
        bench.secrets.release();
        QTRY_COMPARE(bench.renewals(), 1);
        QTRY_COMPARE(bench.stored(), QByteArray("canary-token-refresh-2"));
        QCOMPARE(bench.replaced(), QByteArray("canary-token-refresh-1"));
        QCOMPARE(bench.revoked().size(), 0);
    }

    void shortLife_isNotRenewedWithoutAPause()
    {
        Bench bench;
        CompanyTokens tokens = bench.provider.tokens();
        tokens.lifetime = std::chrono::seconds(1);
        bench.session.signIn(bench.place, credentialsOf(bench.place, tokens),
                             QStringLiteral("en-GB"), false);
        QTRY_VERIFY(!bench.stored().isEmpty());
        QCOMPARE(bench.clock.waiting(), 1);
        bench.clock.advance(std::chrono::milliseconds(9999));
        QCOMPARE(bench.clock.waiting(), 1); // it has not rung
        bench.clock.advance(std::chrono::milliseconds(1));
        QCOMPARE(bench.clock.waiting(), 0);
        QTRY_COMPARE(bench.provider.asked("/token"), 1);
    }

    void locked_isNotRenewed_butAtOnceAfterIt()
    {
        Bench bench;
        bench.signIn();
        const Credentials away = bench.lock();
        bench.clock.advance(std::chrono::hours(5));
        QCoreApplication::processEvents();
        QCOMPARE(bench.provider.asked("/token"), 0);
        bench.session.unlock(away);
        QCOMPARE(bench.token(), QStringLiteral("canary-token-1"));
        QTRY_COMPARE(bench.token(), QStringLiteral("canary-token-2"));
        QCOMPARE(bench.provider.asked("/token"), 1);
        QCOMPARE(bench.asked.size(), 0);
        // And from then on as ever.
        bench.clock.advance(std::chrono::seconds(3540));
        QTRY_COMPARE(bench.token(), QStringLiteral("canary-token-3"));
    }

    void unlocked_beforeItIsDue_isRenewedWhenItIs()
    {
        Bench bench;
        bench.signIn();
        const Credentials away = bench.lock();
        bench.clock.advance(std::chrono::seconds(3539));
        bench.session.unlock(away);
        QVERIFY(outcomeOf(bench.read()).isOk());
        QCOMPARE(bench.provider.asked("/token"), 0);
        bench.clock.advance(std::chrono::seconds(1));
        QTRY_COMPARE(bench.token(), QStringLiteral("canary-token-2"));
    }

    void onItsWayWhenLocked_isStored_andAskedForAnewAfterIt()
    {
        Bench bench;
        bench.signIn();
        bench.holdRenewal(lateAnswer);
        const Credentials away = bench.lock();
        bench.provider.server.release();
        QTRY_COMPARE(bench.stored(), QByteArray("canary-token-refresh-old"));
        QVERIFY(bench.token().isEmpty());
        bench.provider.server.setHandler([](const RecordingServer::Request &) {
            return reply(200, R"({"access_token":"canary-token-9","token_type":"Bearer"})");
        });
        bench.session.unlock(away);
        QTRY_COMPARE(bench.token(), QStringLiteral("canary-token-9"));
        QCOMPARE(bench.provider.asked("/token"), 2);
    }

    void troubleWhenLocked_isTriedOnceAfterIt()
    {
        Bench bench;
        bench.signIn();
        bench.provider.fault = reply(503);
        bench.clock.advance(std::chrono::seconds(3540));
        QTRY_VERIFY(bench.session.renewalProblem());
        const Credentials away = bench.lock();
        bench.clock.advance(std::chrono::hours(1));
        QCoreApplication::processEvents();
        QCOMPARE(bench.provider.asked("/token"), 1);
        bench.provider.fault = {};
        bench.session.unlock(away);
        QTRY_COMPARE(bench.token(), QStringLiteral("canary-token-2"));
    }
};

QTEST_GUILESS_MAIN(TestRenewalTurns)
#include "tst_renewalturns.moc"
