// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/idtoken.h"

#include "app/session/idtokencheck.h"
#include "app/session/providerclient.h"
#include "tests/session/tokenforge.h"
#include "tests/support/recordingserver.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace desk;
using namespace desk::test;
using Kind = SignInProblem::Kind;

namespace {

const QDateTime noon(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC);

QJsonObject claims(const QJsonObject &others = {})
{
    const qint64 now = noon.toSecsSinceEpoch();
    QJsonObject all{{QStringLiteral("iss"), QStringLiteral("https://id.example")},
                    {QStringLiteral("aud"), QStringLiteral("desk")},
                    {QStringLiteral("sub"), QStringLiteral("tom")},
                    {QStringLiteral("nonce"), QStringLiteral("n-1")},
                    {QStringLiteral("iat"), now},
                    {QStringLiteral("exp"), now + 3600}};
    for (auto it = others.begin(); it != others.end(); ++it) {
        if (it.value().isUndefined() || it.value().isNull())
            all.remove(it.key());
        else
            all.insert(it.key(), it.value());
    }
    return all;
}

QJsonObject with(const char *claim, const QJsonValue &value)
{
    return claims({{QString::fromLatin1(claim), value}});
}

IdTokenRules rules()
{
    return {.issuer = QStringLiteral("https://id.example"),
            .clientId = QStringLiteral("desk"),
            .nonce = "n-1",
            .now = noon,
            .serverTime = noon};
}

/// A provider's keys at an address, and the judge of its tokens.
struct Bench {
    RecordingServer server;
    const TokenForge &forge = usualForge();
    QNetworkAccessManager network;
    ProviderClient client{network};
    Discovery discovery;
    std::unique_ptr<IdTokenCheck> check;

    Bench()
    {
        discovery.issuer = QUrl(QStringLiteral("https://id.example"));
        discovery.keys = server.url();
        discovery.algorithms = {"RS256"};
        server.answerWith({.body = forge.keySet()});
        check = std::make_unique<IdTokenCheck>(client, discovery);
    }

    [[nodiscard]] Result<AgentIdentity, SignInProblem> judge(const QByteArray &token)
    {
        std::optional<Result<AgentIdentity, SignInProblem>> outcome;
        QObject context;
        check->check(token, rules(), &context,
                     [&outcome](const auto &given) { outcome.emplace(given); });
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }))
            qFatal("Not judged");
        return *outcome;
    }
    [[nodiscard]] Kind problemOf(const QByteArray &token)
    {
        const auto outcome = judge(token);
        if (outcome)
            qFatal("A token that had to be refused was taken");
        return outcome.error().kind;
    }
};

} // namespace

class TestIdToken final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void good_isTaken()
    {
        Bench bench;
        const auto identity
            = bench.judge(bench.forge.sign(with("email", QStringLiteral("tom@example.org"))));
        QVERIFY(identity);
        QCOMPARE(identity.value(),
                 (AgentIdentity{QStringLiteral("https://id.example"), QStringLiteral("tom"),
                                QStringLiteral("tom@example.org")}));
    }

    void earlierLogin_isRefusedWhereAFreshOneWasAskedFor()
    {
        Bench bench;
        const auto problem = [&bench](const char *claim, qint64 secondsBefore, bool isFresh) {
            IdTokenRules wanted = rules();
            if (isFresh)
                wanted.loginWithin = std::chrono::seconds(30);
            const QByteArray token
                = bench.forge.sign(with(claim, noon.toSecsSinceEpoch() - secondsBefore));
            const auto read = readClaims(token, wanted);
            return read ? std::nullopt : std::optional(read.error().kind);
        };
        QCOMPARE(problem("auth_time", 30, true), std::nullopt);
        QCOMPARE(problem("auth_time", 31, true), Kind::EarlierLogin);
        QCOMPARE(problem("auth_time", 86400, false), std::nullopt);
        QCOMPARE(problem("other", 86400, true), std::nullopt); // it does not say
    }
    void wrongNonce_isRefused()
    {
        Bench bench;
        QCOMPARE(bench.problemOf(bench.forge.sign(with("nonce", QStringLiteral("n-2")))),
                 Kind::WrongNonce);
    }
    void missingNonce_isRefused()
    {
        Bench bench;
        QCOMPARE(bench.problemOf(bench.forge.sign(with("nonce", {}))), Kind::WrongNonce);
    }
    void wrongIssuer_isRefused()
    {
        Bench bench;
        QCOMPARE(
            bench.problemOf(bench.forge.sign(with("iss", QStringLiteral("https://id.example/")))),
            Kind::WrongIssuer);
    }
    void wrongAudience_isRefused()
    {
        Bench bench;
        QCOMPARE(bench.problemOf(bench.forge.sign(with("aud", QStringLiteral("mail")))),
                 Kind::WrongAudience);
    }
    void severalAudiences_withoutParty_areRefused()
    {
        Bench bench;
        const QJsonArray both{QStringLiteral("desk"), QStringLiteral("mail")};
        QCOMPARE(bench.problemOf(bench.forge.sign(with("aud", both))), Kind::WrongAudience);
    }
    void severalAudiences_madeForUs_areTaken()
    {
        Bench bench;
        const QJsonArray both{QStringLiteral("mail"), QStringLiteral("desk")};
        QVERIFY(bench.judge(bench.forge.sign(claims(
            {{QStringLiteral("aud"), both}, {QStringLiteral("azp"), QStringLiteral("desk")}}))));
    }
    void oneAudience_otherParty_isRefused()
    {
        Bench bench;
        QCOMPARE(bench.problemOf(bench.forge.sign(with("azp", QStringLiteral("mail")))),
                 Kind::WrongAudience);
    }
    void expired_isRefused()
    {
        Bench bench;
        const qint64 past = noon.toSecsSinceEpoch() - 7200;
        QCOMPARE(bench.problemOf(bench.forge.sign(claims(
                     {{QStringLiteral("iat"), past}, {QStringLiteral("exp"), past + 3600}}))),
                 Kind::Expired);
    }
    void badlySigned_isRefused()
    {
        Bench bench;
        QByteArray token = bench.forge.sign(claims());
        const qsizetype middle = token.lastIndexOf('.') + 20;
        token[middle] = token.at(middle) == 'A' ? 'B' : 'A';
        QCOMPARE(bench.problemOf(token), Kind::BadSignature);
    }
    void claimsOfAnother_underThisSignature_areRefused()
    {
        Bench bench;
        QList<QByteArray> parts = bench.forge.sign(claims()).split('.');
        parts[1] = TokenForge::encoded(TokenForge::json(with("sub", QStringLiteral("ann"))));
        QCOMPARE(bench.problemOf(parts.join('.')), Kind::BadSignature);
    }
    void signedByAnotherKey_ofTheSameName_isRefused()
    {
        Bench bench;
        const TokenForge other;
        QCOMPARE(bench.problemOf(other.sign(claims())), Kind::BadSignature);
    }
    void unsigned_isRefused()
    {
        Bench bench;
        QCOMPARE(bench.problemOf(TokenForge::unsignedToken(claims())), Kind::AlgorithmRefused);
        QCOMPARE(bench.problemOf(TokenForge::unsignedToken(claims(), "AAAA")),
                 Kind::AlgorithmRefused);
    }
    void unsigned_announced_isRefusedStill()
    {
        const IdentityProvider provider{
            QUrl(QStringLiteral("https://id.example")), QStringLiteral("desk"), {}};
        const auto discovery = readDiscovery(
            R"({"issuer":"https://id.example","authorization_endpoint":"https://id.example/a",)"
            R"("token_endpoint":"https://id.example/t","jwks_uri":"https://id.example/k",)"
            R"("id_token_signing_alg_values_supported":["none","HS256","RS256"]})",
            provider);
        QVERIFY(discovery);
        QCOMPARE(discovery.value().algorithms, QList<QByteArray>({"RS256"}));
    }
    void sharedSecret_ofThePublicKey_isRefused()
    {
        Bench bench;
        QCOMPARE(bench.problemOf(bench.forge.signWithPublicKey(claims())), Kind::AlgorithmRefused);
    }
    void notAnnounced_isRefused()
    {
        Bench bench;
        QCOMPARE(bench.problemOf(bench.forge.sign(claims(), "PS256")), Kind::AlgorithmRefused);
    }
    void unknownKey_isFetchedOnceMoreThenRefused()
    {
        Bench bench;
        QVERIFY(bench.judge(bench.forge.sign(claims())));
        QCOMPARE(bench.server.deliveries(), 1);
        const TokenForge stranger("two");
        QCOMPARE(bench.problemOf(stranger.sign(claims())), Kind::UnknownKey);
        QCOMPARE(bench.server.deliveries(), 2);
    }
    void rotatedKey_isFetchedOnceAndTaken()
    {
        Bench bench;
        QVERIFY(bench.judge(bench.forge.sign(claims())));
        QVERIFY(bench.judge(bench.forge.sign(claims())));
        QCOMPARE(bench.server.deliveries(), 1);
        const TokenForge next("two");
        bench.server.answerWith(
            {.body = TokenForge::keySet({bench.forge.publicKey(), next.publicKey()})});
        QVERIFY(bench.judge(next.sign(claims())));
        QCOMPARE(bench.server.deliveries(), 2);
    }
    void rotatedKeys_withoutNames_areFetchedOnceAndTried()
    {
        Bench bench;
        const auto nameless = [](const TokenForge &forge) {
            QJsonObject key = forge.publicKey();
            key.remove(QStringLiteral("kid"));
            return key;
        };
        const TokenForge first(QByteArray{});
        const TokenForge next(QByteArray{});
        bench.server.answerWith({.body = TokenForge::keySet({nameless(first)})});
        QVERIFY(bench.judge(first.sign(claims())));
        QVERIFY(bench.judge(first.sign(claims())));
        QCOMPARE(bench.server.deliveries(), 1);
        // While both are good.
        bench.server.answerWith({.body = TokenForge::keySet({nameless(first), nameless(next)})});
        QVERIFY(bench.judge(next.sign(claims())));
        QCOMPARE(bench.server.deliveries(), 2);
        QVERIFY(bench.judge(first.sign(claims())));
        QCOMPARE(bench.server.deliveries(), 2);
        const TokenForge stranger(QByteArray{});
        QCOMPARE(bench.problemOf(stranger.sign(claims())), Kind::BadSignature);
        QCOMPARE(bench.server.deliveries(), 3);
        bench.server.answerWith({.body = TokenForge::keySet({nameless(next)})});
        QVERIFY(bench.judge(next.sign(claims())));
        QCOMPARE(bench.server.deliveries(), 3);
    }
    void keys_unreachable_orNone_areSaid()
    {
        Bench bench;
        bench.server.answerWith({.fault = RecordingServer::Fault::CloseAfterRequest});
        QCOMPARE(bench.problemOf(bench.forge.sign(claims())), Kind::Unreachable);
        bench.server.answerWith({.body = "<html>"});
        QCOMPARE(bench.problemOf(bench.forge.sign(claims())), Kind::NotAProvider);
        bench.server.answerWith({.status = 404});
        QCOMPARE(bench.problemOf(bench.forge.sign(claims())), Kind::NotAProvider);
    }
    void otherAgent_atARenewal_isRefused()
    {
        const TokenForge forge;
        IdTokenRules renewal = rules();
        renewal.nonce.clear();
        renewal.subject = QStringLiteral("ann");
        const auto outcome = readClaims(forge.sign(with("nonce", {})), renewal);
        QCOMPARE(outcome.error().kind, Kind::OtherAgent);
    }

    void clock_wrong_isToldApart_data()
    {
        QTest::addColumn<int>("minutes"); // that this computer's clock is ahead
        QTest::addColumn<bool>("saysTime"); // whether the provider does
        QTest::addColumn<int>("lifetime"); // of the token, minutes
        QTest::addColumn<int>("kind"); // -1: taken
        const auto row = [](const char *name, int minutes, bool saysTime, int lifetime, int kind) {
            QTest::newRow(name) << minutes << saysTime << lifetime << kind;
        };
        row("right", 0, true, 60, -1);
        row("4 ahead", 4, true, 60, -1);
        row("4 behind", -4, true, 60, -1);
        row("4 behind, no time", -4, false, 60, -1);
        row("4 ahead, short life", 4, true, 1, -1);
        row("10 ahead", 10, true, 60, int(Kind::ClockAhead));
        row("10 ahead, short life", 10, true, 5, int(Kind::ClockAhead));
        row("10 behind", -10, true, 60, int(Kind::ClockBehind));
        row("10 behind, no time", -10, false, 60, int(Kind::ClockBehind));
        row("10 ahead, no time", 10, false, 60, int(Kind::Expired));
        row("a day behind", -1440, true, 60, int(Kind::ClockBehind));
    }

    void clock_wrong_isToldApart()
    {
        QFETCH(int, minutes);
        QFETCH(bool, saysTime);
        QFETCH(int, lifetime);
        QFETCH(int, kind);
        IdTokenRules wrong = rules();
        wrong.now = noon.addSecs(minutes * 60);
        if (!saysTime)
            wrong.serverTime = QDateTime();
        const QByteArray token
            = TokenForge::unsignedToken(with("exp", noon.toSecsSinceEpoch() + lifetime * 60));
        const auto outcome = readClaims(token, wrong);
        QCOMPARE(outcome ? -1 : int(outcome.error().kind), kind);
        if (!outcome && outcome.error().kind != Kind::Expired)
            QCOMPARE(outcome.error().clockMinutes, std::abs(minutes));
    }

    void dated_ahead_isFromTheFuture_data()
    {
        QTest::addColumn<int>("made"); // minutes from now on
        QTest::addColumn<int>("server"); // the provider's clock, the same
        QTest::addColumn<int>("kind");
        QTest::newRow("by both clocks") << 10 << 0 << int(Kind::FromTheFuture);
        QTest::newRow("by clocks that differ") << 30 << 7 << int(Kind::FromTheFuture);
        QTest::newRow("by this clock alone") << 10 << 10 << int(Kind::ClockBehind);
        QTest::newRow("by the provider's alone") << 3 << -10 << -1;
        QTest::newRow("old by both") << -10 << 0 << int(Kind::Expired);
        QTest::newRow("old by this one, ahead by the other") << -7 << -20 << int(Kind::Expired);
    }
    void dated_ahead_isFromTheFuture()
    {
        QFETCH(int, made);
        QFETCH(int, server);
        QFETCH(int, kind);
        IdTokenRules of = rules();
        of.serverTime = noon.addSecs(server * 60);
        const QByteArray token
            = TokenForge::unsignedToken(with("iat", noon.toSecsSinceEpoch() + made * 60));
        const auto outcome = readClaims(token, of);
        QCOMPARE(outcome ? -1 : int(outcome.error().kind), kind);
    }

    void shape_bad_isUnreadable_data()
    {
        QTest::addColumn<QByteArray>("token");
        const auto head = TokenForge::encoded(R"({"alg":"RS256"})");
        const auto body = TokenForge::encoded(TokenForge::json(claims()));
        const auto row
            = [](const char *name, const QByteArray &token) { QTest::newRow(name) << token; };
        row("empty", "");
        row("one part", "abc");
        row("two parts", head + '.' + body);
        row("five parts", head + '.' + body + ".a.b.c");
        row("no base64", "%%%." + body + ".a");
        row("padded", head + "=." + body + ".a");
        row("no JSON", TokenForge::encoded("alg") + '.' + body + ".a");
        row("a list", TokenForge::encoded("[]") + '.' + body + ".a");
        row("extension",
            TokenForge::encoded(R"({"alg":"RS256","crit":["x"],"x":1})") + '.' + body + ".a");
        row("huge", head + '.' + QByteArray(70'000, 'a') + ".a");
    }

    void shape_bad_isUnreadable()
    {
        QFETCH(QByteArray, token);
        const auto head = readHead(token, {"RS256"});
        QVERIFY(!head);
        QCOMPARE(head.error().kind, Kind::IdTokenUnreadable);
    }

    void claims_bad_areUnreadable_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *claim, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(claim) << value;
        };
        row("no subject", "sub", QJsonValue::Null);
        row("empty subject", "sub", QString());
        row("subject a number", "sub", 7);
        row("long subject", "sub", QString(256, QLatin1Char('a')));
        row("subject with NUL", "sub", QString(QStringLiteral("tom") + QChar(u'\0')));
        row("NUL in a subject", "sub", QString(QStringLiteral("to") + QChar(u'\0') + QChar(u'm')));
        row("subject with a line break", "sub", QStringLiteral("tom\nann"));
        row("subject with DEL", "sub", QString(QStringLiteral("tom") + QChar(0x7f)));
        row("subject with a C1 control", "sub", QString(QStringLiteral("tom") + QChar(0x85)));
        row("subject that can't be seen", "sub", QString(QStringLiteral("tom") + QChar(0x200b)));
        row("no end", "exp", QJsonValue::Null);
        row("end a text", "exp", QStringLiteral("1767355200"));
        row("end before 1970", "exp", -5);
        row("end past all years", "exp", 1e300);
        row("no beginning", "iat", QJsonValue::Null);
    }

    void claims_bad_areUnreadable()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        const auto outcome
            = readClaims(TokenForge::unsignedToken(claims({{claim, value}})), rules());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Kind::IdTokenUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestIdToken)
#include "tst_idtoken.moc"
