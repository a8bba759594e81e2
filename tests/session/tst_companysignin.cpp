// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/companysignin.h"

#include "tests/session/fakeprovider.h"
#include "tests/support/handclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace desk::test;
using Kind = SignInProblem::Kind;

namespace {

/// A clock that shows the real time, moved by what the test wants.
class MovedClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override
    {
        return m_real.now().addSecs(std::chrono::seconds(moved).count());
    }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_real.elapsed(); }
    void after(std::chrono::milliseconds time, QObject *context,
               std::function<void()> work) override
    {
        m_real.after(time, context, std::move(work));
    }
    std::chrono::minutes moved{0};

private:
    SystemClock m_real;
};

QStringList messages;

void collect(QtMsgType, const QMessageLogContext &, const QString &text)
{
    messages.append(text);
}

struct Bench {
    FakeProvider provider;
    QNetworkAccessManager network;
    MovedClock clock;
    CompanySignIn signer{network, clock, [this](const QUrl &url) { return provider.open(url); },
                         QStringLiteral("You can <close> this window.")};
    QSignalSpy signedIn{&signer, &CompanySignIn::signedIn};
    QSignalSpy failed{&signer, &CompanySignIn::failed};

    void start() { signer.start(provider.identityProvider()); }
    [[nodiscard]] SignInProblem problem()
    {
        start();
        if (!QTest::qWaitFor([this] { return !failed.isEmpty() || !signedIn.isEmpty(); }, 20'000)
            || failed.size() != 1 || !signedIn.isEmpty())
            qFatal("A sign-in that had to fail did not");
        return failed.at(0).at(0).value<SignInProblem>();
    }
    [[nodiscard]] Kind kind() { return problem().kind; }
};

} // namespace

class TestCompanySignIn final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void good_asksByTheBook()
    {
        Bench bench;
        bench.start();
        QTRY_COMPARE(bench.signedIn.size(), 1);
        const auto tokens = bench.signedIn.at(0).at(0).value<CompanyTokens>();
        QCOMPARE(tokens.accessToken, QStringLiteral("canary-token"));
        QCOMPARE(tokens.identity.subject, QStringLiteral("tom"));
        QCOMPARE(tokens.lifetime, std::chrono::seconds(3600));
        const FormValues &question = bench.provider.question;
        const auto asked = [&question](const char *name) {
            return onlyValue(question, name).value_or(QByteArray("none"));
        };
        QCOMPARE(asked("x"), QByteArray("1")); // of the endpoint's own query
        QCOMPARE(asked("response_type"), QByteArray("code"));
        QCOMPARE(asked("client_id"), QByteArray("desk"));
        QCOMPARE(asked("scope"), QByteArray("openid profile offline_access"));
        QCOMPARE(asked("code_challenge_method"), QByteArray("S256"));
        QCOMPARE(asked("prompt"), QByteArray("consent"));
        QVERIFY(asked("redirect_uri").startsWith("http://127.0.0.1:"));
        const auto exchange = bench.provider.requestsTo("/token");
        QCOMPARE(exchange.size(), 1);
        const FormValues form = fromForm(exchange.at(0).body);
        QCOMPARE(exchange.at(0).method, QByteArray("POST"));
        QCOMPARE(onlyValue(form, "grant_type"), QByteArray("authorization_code"));
        QCOMPARE(onlyValue(form, "code"), QByteArray("the-code"));
        QCOMPARE(onlyValue(form, "redirect_uri"), asked("redirect_uri"));
        QCOMPARE(challengeOf(*onlyValue(form, "code_verifier")), asked("code_challenge"));
        QVERIFY(!exchange.at(0).headers.contains("authorization"));
        QVERIFY(!exchange.at(0).headers.contains("x-api-key"));
        QTRY_VERIFY(bench.provider.page.contains("You can &lt;close&gt; this window."));
        QVERIFY(!bench.signer.isRunning());
    }

    void fresh_asksForALoginAndWhenThatWas()
    {
        Bench bench;
        bench.signer.start(bench.provider.identityProvider(), CompanySignIn::Login::Fresh);
        QTRY_COMPARE(bench.signedIn.size(), 1);
        QCOMPARE(onlyValue(bench.provider.question, "prompt"), QByteArray("login consent"));
        QCOMPARE(onlyValue(bench.provider.question, "max_age"), QByteArray("300"));
    }

    void twice_stateNonceAndVerifierAreNew()
    {
        Bench bench;
        bench.start();
        QTRY_COMPARE(bench.signedIn.size(), 1);
        const FormValues first = bench.provider.question;
        bench.start();
        QTRY_COMPARE(bench.signedIn.size(), 2);
        for (const char *name : {"state", "nonce", "code_challenge"}) {
            QVERIFY(onlyValue(first, name) != onlyValue(bench.provider.question, name));
            QCOMPARE(onlyValue(first, name)->size(), 43);
        }
    }

    void wrongState_isRefused()
    {
        Bench bench;
        bench.provider.answer = {{"code", "the-code"}, {"state", "other"}};
        QCOMPARE(bench.kind(), Kind::WrongState);
        QVERIFY(bench.provider.requestsTo("/token").isEmpty());
    }
    void noState_orTwo_isRefused()
    {
        Bench none;
        none.provider.answer = {{"code", "the-code"}};
        QCOMPARE(none.kind(), Kind::WrongState);
        Bench two;
        two.provider.comesBack = false;
        two.start();
        QTRY_COMPARE(two.provider.opened, 1);
        FormValues twice = two.provider.rightAnswer();
        twice += twice;
        two.provider.comeBack(twice);
        QTRY_COMPARE(two.failed.size(), 1);
        QCOMPARE(two.failed.at(0).at(0).value<SignInProblem>().kind, Kind::WrongState);
    }
    void errorAnswer_isToldApart_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("denied") << QByteArray("access_denied") << int(Kind::Denied) << QString();
        QTest::newRow("trouble") << QByteArray("server_error") << int(Kind::ProviderError)
                                 << QStringLiteral("server_error");
        QTest::newRow("markup") << QByteArray("<b>Call 0900</b>") << int(Kind::ProviderError)
                                << QString();
        QTest::newRow("nothing") << QByteArray() << int(Kind::BadAnswer) << QString();
    }
    void errorAnswer_isToldApart()
    {
        QFETCH(QByteArray, error);
        QFETCH(int, kind);
        QFETCH(QString, code);
        Bench bench;
        bench.provider.comesBack = false;
        bench.start();
        QTRY_COMPARE(bench.provider.opened, 1);
        bench.provider.comeBack(
            {{"error", error}, {"state", *onlyValue(bench.provider.question, "state")}});
        QTRY_COMPARE(bench.failed.size(), 1);
        const auto problem = bench.failed.at(0).at(0).value<SignInProblem>();
        QCOMPARE(int(problem.kind), kind);
        QCOMPARE(problem.code, code);
    }
    void answerOfAnotherIssuer_isRefused()
    {
        Bench bench;
        bench.provider.comesBack = false;
        bench.start();
        QTRY_COMPARE(bench.provider.opened, 1);
        FormValues answer = bench.provider.rightAnswer();
        answer.append(std::pair(QByteArray("iss"), QByteArray("https://evil.example")));
        bench.provider.comeBack(answer);
        QTRY_COMPARE(bench.failed.size(), 1);
        QCOMPARE(bench.failed.at(0).at(0).value<SignInProblem>().kind, Kind::WrongIssuer);
        QVERIFY(bench.provider.requestsTo("/token").isEmpty());
    }
    void issuerAnnounced_andMissing_isRefused()
    {
        Bench bench;
        bench.provider.document.insert(
            QStringLiteral("authorization_response_iss_parameter_supported"), true);
        QCOMPARE(bench.kind(), Kind::WrongIssuer);
    }

    void idToken_wrongNonce()
    {
        Bench bench;
        bench.provider.claims = {{QStringLiteral("nonce"), QStringLiteral("x")}};
        QCOMPARE(bench.kind(), Kind::WrongNonce);
    }
    void idToken_wrongIssuer()
    {
        Bench bench;
        bench.provider.claims = {{QStringLiteral("iss"), QStringLiteral("https://evil.example")}};
        QCOMPARE(bench.kind(), Kind::WrongIssuer);
    }
    void idToken_wrongAudience()
    {
        Bench bench;
        bench.provider.claims = {{QStringLiteral("aud"), QStringLiteral("mail")}};
        QCOMPARE(bench.kind(), Kind::WrongAudience);
    }
    void idToken_expired()
    {
        Bench bench;
        bench.provider.claims
            = {{QStringLiteral("iat"), 1'000'000}, {QStringLiteral("exp"), 1'000'100}};
        QCOMPARE(bench.kind(), Kind::Expired);
    }
    void idToken_badlySigned()
    {
        Bench bench;
        const TokenForge other;
        bench.provider.sign = [&other](const QJsonObject &all) { return other.sign(all); };
        QCOMPARE(bench.kind(), Kind::BadSignature);
    }
    void idToken_unsigned()
    {
        Bench bench;
        bench.provider.sign = [](const QJsonObject &all) { return TokenForge::unsignedToken(all); };
        QCOMPARE(bench.kind(), Kind::AlgorithmRefused);
    }
    void idToken_signedWithThePublicKey()
    {
        Bench bench;
        bench.provider.document.insert(
            QStringLiteral("id_token_signing_alg_values_supported"),
            QJsonArray{QStringLiteral("RS256"), QStringLiteral("HS256")});
        bench.provider.sign = [&bench](const QJsonObject &all) {
            return bench.provider.forge.signWithPublicKey(all);
        };
        QCOMPARE(bench.kind(), Kind::AlgorithmRefused);
    }
    void idToken_algorithmNotAnnounced()
    {
        Bench bench;
        bench.provider.sign
            = [&bench](const QJsonObject &all) { return bench.provider.forge.sign(all, "RS512"); };
        QCOMPARE(bench.kind(), Kind::AlgorithmRefused);
    }
    void idToken_unknownKey()
    {
        Bench bench;
        const TokenForge other("two");
        bench.provider.sign = [&other](const QJsonObject &all) { return other.sign(all); };
        QCOMPARE(bench.kind(), Kind::UnknownKey);
    }
    void idToken_missing()
    {
        Bench bench;
        bench.provider.sign = [](const QJsonObject &) { return QByteArray(); };
        QCOMPARE(bench.kind(), Kind::IdTokenUnreadable);
    }
    void clock_tenMinutesWrong_isSaid()
    {
        Bench behind;
        behind.clock.moved = std::chrono::minutes(-10);
        const SignInProblem problem = behind.problem();
        QCOMPARE(problem.kind, Kind::ClockBehind);
        QCOMPARE(problem.clockMinutes, 10);
    }

    void tokenAnswer_bad_isToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, int status, const QByteArray &body, Kind kind) {
            QTest::newRow(name) << status << body << int(kind);
        };
        row("refused", 400, R"({"error":"invalid_grant"})", Kind::CodeRefused);
        row("unknown client", 401, R"({"error":"invalid_client"})", Kind::CodeRefused);
        row("trouble", 503, "<html>", Kind::ProviderError);
        row("redirect", 302, "x", Kind::ProviderError);
        row("no JSON", 200, "<html>", Kind::BadAnswer);
        row("no token", 200, R"({"token_type":"Bearer"})", Kind::BadAnswer);
        row("another type", 200, R"({"access_token":"a","token_type":"mac"})", Kind::BadAnswer);
        row("a line break in it", 200, R"({"access_token":"a\r\nX: 1","token_type":"Bearer"})",
            Kind::BadAnswer);
        row("no ID token", 200, R"({"access_token":"a","token_type":"bearer"})",
            Kind::IdTokenUnreadable);
    }
    void tokenAnswer_bad_isToldApart()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        Bench bench;
        bench.provider.tokenReply = {.status = status, .body = body};
        QCOMPARE(int(bench.kind()), kind);
    }
    void code_lostOnTheWay_leavesOnce()
    {
        Bench bench;
        bench.provider.tokenReply = {.fault = RecordingServer::Fault::CloseAfterRequest};
        QCOMPARE(bench.kind(), Kind::Unreachable);
        QCOMPARE(bench.provider.requestsTo("/token").size(), 1);
    }

    void discovery_bad_opensNoBrowser_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("kind");
        const auto row
            = [](const char *name, const char *entry, const QJsonValue &value, Kind kind) {
                  QTest::newRow(name) << QString::fromLatin1(entry) << value << int(kind);
              };
        row("other issuer", "issuer", QStringLiteral("https://evil.example"), Kind::OtherIssuer);
        row("no issuer", "issuer", {}, Kind::NotAProvider);
        row("no page", "authorization_endpoint", {}, Kind::NotAProvider);
        row("token in the clear", "token_endpoint", QStringLiteral("http://id.example/t"),
            Kind::NotAProvider);
        row("keys in a file", "jwks_uri", QStringLiteral("file:///etc/passwd"), Kind::NotAProvider);
        row("a program for a page", "authorization_endpoint", QStringLiteral("calc:1"),
            Kind::NotAProvider);
        row("no signatures", "id_token_signing_alg_values_supported",
            QJsonArray{QStringLiteral("none"), QStringLiteral("HS256")}, Kind::NotSupported);
        row("no PKCE", "code_challenge_methods_supported", QJsonArray{QStringLiteral("plain")},
            Kind::NotSupported);
        row("no code", "response_types_supported", QJsonArray{QStringLiteral("id_token")},
            Kind::NotSupported);
    }
    void discovery_bad_opensNoBrowser()
    {
        QFETCH(QString, entry);
        QFETCH(QJsonValue, value);
        QFETCH(int, kind);
        Bench bench;
        bench.provider.document.insert(entry, value);
        QCOMPARE(int(bench.kind()), kind);
        QCOMPARE(bench.provider.opened, 0);
    }
    void issuer_inTheClear_isNotAsked()
    {
        Bench bench;
        bench.signer.start({QUrl(QStringLiteral("http://id.example")), QStringLiteral("desk"), {}});
        QTRY_COMPARE(bench.failed.size(), 1);
        QCOMPARE(bench.failed.at(0).at(0).value<SignInProblem>().kind, Kind::NotAProvider);
    }
    void provider_notThere_isSaid()
    {
        Bench bench;
        const IdentityProvider gone = bench.provider.identityProvider();
        bench.provider.server.close();
        bench.signer.start(gone);
        QTRY_COMPARE(bench.failed.size(), 1);
        const auto problem = bench.failed.at(0).at(0).value<SignInProblem>();
        QCOMPARE(problem.kind, Kind::Unreachable);
        QCOMPARE(problem.network.kind, ApiError::Kind::Offline);
    }
    void browser_none_isSaid()
    {
        Bench bench;
        bench.provider.opens = false;
        QCOMPARE(bench.kind(), Kind::BrowserNotOpened);
    }
    void browser_again_isTheSameQuestion()
    {
        Bench bench;
        bench.provider.comesBack = false;
        bench.start();
        QTRY_COMPARE(bench.provider.opened, 1);
        const FormValues first = bench.provider.question;
        bench.provider.comesBack = true;
        bench.signer.openBrowserAgain();
        QCOMPARE(bench.provider.question, first);
        QTRY_COMPARE(bench.signedIn.size(), 1);
    }
    void cancel_atAnyMoment_isSilent_data()
    {
        QTest::addColumn<QByteArray>("at"); // the path that is being asked
        QTest::newRow("discovery") << QByteArray("/.well-known/openid-configuration");
        QTest::newRow("code") << QByteArray("/token");
        QTest::newRow("keys") << QByteArray("/keys");
    }
    void cancel_atAnyMoment_isSilent()
    {
        QFETCH(QByteArray, at);
        Bench bench;
        connect(&bench.provider.server, &RecordingServer::requestReceived, this,
                [&](const RecordingServer::Request &request) {
                    if (request.path() == at)
                        bench.signer.cancel();
                });
        bench.start();
        QTRY_VERIFY(!bench.provider.requestsTo(at).isEmpty());
        QVERIFY(!bench.signer.isRunning());
        // A second one goes its way as if nothing had been.
        bench.provider.server.disconnect(this);
        bench.start();
        QTRY_COMPARE(bench.signedIn.size(), 1);
        QCOMPARE(bench.failed.size(), 0);
    }

    void log_ofASignIn_holdsNoSecret()
    {
        messages.clear();
        const QtMessageHandler before = qInstallMessageHandler(collect);
        Bench bench;
        bench.start();
        const bool isIn = QTest::qWaitFor([&bench] { return !bench.signedIn.isEmpty(); });
        qInstallMessageHandler(before);
        QVERIFY(isIn);
        const QString all = messages.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("discovery 200")), qPrintable(all));
        for (const QByteArray &secret :
             {QByteArray("canary"), QByteArray("the-code"), QByteArray("tom"),
              *onlyValue(bench.provider.question, "state")})
            QVERIFY2(!all.contains(QString::fromLatin1(secret)), secret.constData());
    }
};

QTEST_GUILESS_MAIN(TestCompanySignIn)
#include "tst_companysignin.moc"
