// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The company's sign-in, its renewal and its end behind a proxy that wants a sign-in of its own.
#include "app/session/companysignin.h"
#include "app/session/session.h"
#include "tests/network/companybench.h"
#include "tests/session/tokenforge.h"
#include "tests/support/handclock.h"

#include <QDir>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;
using Kind = SignInProblem::Kind;

namespace {

const QString issuer = QStringLiteral("https://api.company.example");
const ProxySignIn::Credentials agent{QStringLiteral("canary-user"),
                                     QStringLiteral("canary-password")};

/// The provider and the API are one server, which only the proxy leads to.
class ProxiedCompany final : public CompanyBench {
public:
    ProxiedCompany()
    {
        proxy.setSignIn("canary-user", "canary-password");
        start();
        server.setHandler([this](const RecordingServer::Request &request) {
            return reply(200, TokenForge::json(answerTo(request.path())));
        });
        const ProxyAsker askAtProxy
            = [this](QObject *context, auto then) { signIn.askFor(context, std::move(then)); };
        const WayFinder findWay = [this](const QUrl &url, QObject *context, auto go) {
            rules->whenReady(url, context, std::move(go));
        };
        session.setRenewal({providerNetwork, secrets, clock, folder.path(), findWay, askAtProxy});
        signIn.watch(providerNetwork);
        signer.setWayFinder(findWay);
        signer.setProxyAsker(askAtProxy);
        QObject::connect(&session, &Session::signedOut, &signIn, &ProxySignIn::forgetStored);
        QObject::connect(&session, &Session::farewellOver, &signIn, &ProxySignIn::forget);
        QObject::connect(&signer, &CompanySignIn::started, &session, &Session::giveUpFarewell);
    }

    void startSignIn() { signer.start({QUrl(issuer), QStringLiteral("desk"), {}}); }
    void takePassword() { signIn.take(proxy.name(), agent, true); }
    /// The proxy takes another password from now on, and every connection is made anew.
    void changePassword()
    {
        proxy.setSignIn("canary-user", "other");
        providerNetwork.clearConnectionCache();
    }
    void takeOtherPassword()
    {
        signIn.take(proxy.name(), {agent.user, QStringLiteral("other")}, false);
    }
    void beSignedIn()
    {
        takePassword();
        const CompanyTokens tokens{.accessToken = QStringLiteral("canary-token-1"),
                                   .refreshToken = QStringLiteral("canary-token-refresh-1"),
                                   .lifetime = std::chrono::seconds(3600),
                                   .identity = {issuer, QStringLiteral("tom")},
                                   .provider = {QUrl(issuer), QStringLiteral("desk"), {}},
                                   .discovery
                                   = {.issuer = QUrl(issuer),
                                      .token = QUrl(issuer + QStringLiteral("/token")),
                                      .keys = QUrl(issuer + QStringLiteral("/keys")),
                                      .revocation = QUrl(issuer + QStringLiteral("/revoke")),
                                      .algorithms = {"RS256"}}};
        const Environment place{.kind = Environment::Kind::Custom,
                                .id = QStringLiteral("here"),
                                .name = {},
                                .baseUrl = QUrl(issuer),
                                .identityProvider = tokens.provider,
                                .apiKey = QStringLiteral("canary-key")};
        session.signIn(place, credentialsOf(place, tokens), QStringLiteral("en-GB"), false);
        const QString entry = QStringLiteral("refresh/here/") + session.agent();
        if (!QTest::qWaitFor([&] { return secrets.entries.contains(entry) && isLockFree(); }))
            qFatal("Not signed in");
    }
    [[nodiscard]] bool isLockFree() const { return QDir(folder.path()).isEmpty(); }
    [[nodiscard]] qsizetype requestsTo(const QByteArray &path) const
    {
        return std::count_if(server.requests().begin(), server.requests().end(),
                             [&path](const auto &request) { return request.path() == path; });
    }
    [[nodiscard]] QString token() const { return api.transport.endpoint().accessToken; }
    [[nodiscard]] QString proxyEntry() const { return QStringLiteral("proxy/") + proxy.name(); }
    /// What the next request would show the proxy.
    [[nodiscard]] QString knownPassword() const
    {
        return signIn.signedIn(proxy.proxy()).password();
    }

    QTemporaryDir folder;
    HandClock clock;
    SystemClock realClock;
    QNetworkAccessManager providerNetwork;
    std::function<void()> onBrowser = [] {};
    Session session{api.transport, secrets};
    CompanySignIn signer{providerNetwork, realClock, [this](const QUrl &url) { return open(url); },
                         QStringLiteral("You can close this window.")};
    QSignalSpy asked{&signIn, &ProxySignIn::signInNeeded};
    QSignalSpy signedIn{&signer, &CompanySignIn::signedIn};
    QSignalSpy failed{&signer, &CompanySignIn::failed};

private:
    bool open(const QUrl &url)
    {
        m_question = fromForm(url.query(QUrl::FullyEncoded).toLatin1());
        onBrowser();
        const QUrl back(QString::fromUtf8(*onlyValue(m_question, "redirect_uri")));
        m_browser.get(QNetworkRequest(
            withQuery(back, {{"code", "the-code"}, {"state", *onlyValue(m_question, "state")}})));
        return true;
    }
    [[nodiscard]] QJsonObject answerTo(const QByteArray &path)
    {
        if (path == "/.well-known/openid-configuration")
            return document();
        if (path == "/keys")
            return QJsonDocument::fromJson(usualForge().keySet()).object();
        if (path != "/token")
            return {{QStringLiteral("identity"), QJsonValue()}};
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const QByteArray idToken = usualForge().sign(
            {{QStringLiteral("iss"), issuer},
             {QStringLiteral("aud"), QStringLiteral("desk")},
             {QStringLiteral("sub"), QStringLiteral("tom")},
             {QStringLiteral("nonce"),
              QString::fromUtf8(onlyValue(m_question, "nonce").value_or(QByteArray()))},
             {QStringLiteral("iat"), now},
             {QStringLiteral("exp"), now + 3600}});
        return {{QStringLiteral("access_token"), QStringLiteral("canary-token-2")},
                {QStringLiteral("refresh_token"), QStringLiteral("canary-token-refresh-2")},
                {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                {QStringLiteral("expires_in"), 3600},
                {QStringLiteral("id_token"), QString::fromLatin1(idToken)}};
    }
    [[nodiscard]] static QJsonObject document()
    {
        return {{QStringLiteral("issuer"), issuer},
                {QStringLiteral("authorization_endpoint"), issuer + QStringLiteral("/authorize")},
                {QStringLiteral("token_endpoint"), issuer + QStringLiteral("/token")},
                {QStringLiteral("jwks_uri"), issuer + QStringLiteral("/keys")},
                {QStringLiteral("id_token_signing_alg_values_supported"),
                 QJsonArray{QStringLiteral("RS256")}}};
    }

    FormValues m_question;
    QNetworkAccessManager m_browser;
};

} // namespace

class TestCompanyProxy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void signIn_waitsForTheAgent_thenGoesOn()
    {
        ProxiedCompany bench;
        bench.startSignIn();
        QTRY_COMPARE(bench.asked.size(), 1);
        QCOMPARE(bench.asked.at(0).at(0).toString(), bench.proxy.name());
        QVERIFY(bench.signer.isRunning());
        QCOMPARE(bench.server.deliveries(), 0);
        bench.takePassword();
        QTRY_COMPARE(bench.signedIn.size(), 1);
        QCOMPARE(bench.failed.size(), 0);
        QCOMPARE(bench.asked.size(), 1);
    }

    void code_refusedByTheProxy_leavesOnceAfterThat()
    {
        ProxiedCompany bench;
        bench.takePassword();
        bench.onBrowser = [&bench] { bench.changePassword(); };
        bench.startSignIn();
        QTRY_COMPARE(bench.asked.size(), 1);
        QCOMPARE(bench.asked.at(0).at(1).toBool(), true);
        QCOMPARE(bench.requestsTo("/token"), 0);
        QVERIFY(!bench.server.received().contains("the-code"));
        bench.takeOtherPassword();
        QTRY_COMPARE(bench.signedIn.size(), 1);
        QCOMPARE(bench.requestsTo("/token"), 1);
    }

    void declined_isSaidAsTheProxys()
    {
        ProxiedCompany bench;
        connect(&bench.signIn, &ProxySignIn::signInNeeded, &bench.signIn, &ProxySignIn::decline);
        bench.startSignIn();
        QTRY_COMPARE(bench.failed.size(), 1);
        const auto problem = bench.failed.at(0).at(0).value<SignInProblem>();
        QCOMPARE(problem.kind, Kind::Unreachable);
        QCOMPARE(problem.network.kind, ApiError::Kind::Proxy);
        QCOMPARE(problem.network.proxy, ProxyTrouble::SignIn);
        QCOMPARE(bench.asked.size(), 1);
    }

    void cancelled_whileTheAgentIsAsked_nothingGoesOn()
    {
        ProxiedCompany bench;
        bench.startSignIn();
        QTRY_COMPARE(bench.asked.size(), 1);
        bench.signer.cancel();
        QSignalSpy settled(&bench.signIn, &ProxySignIn::settled);
        bench.takePassword();
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(outcomeOf(bench.api.profile()).isOk());
        QCOMPARE(bench.requestsTo("/.well-known/openid-configuration"), 0);
        QCOMPARE(bench.signedIn.size() + bench.failed.size(), 0);
    }

    void serverThatAsksAsIfItWereAProxy_nobodyIsAsked()
    {
        ProxiedCompany bench;
        bench.takePassword();
        RecordingServer::Reply greedy = reply(407, "{}");
        greedy.headers.append(
            std::pair(QByteArray("Proxy-Authenticate"), QByteArray("Basic realm=\"the company\"")));
        bench.server.answerWith(greedy);
        bench.startSignIn();
        QTRY_COMPARE(bench.failed.size(), 1);
        QCOMPARE(bench.asked.size(), 0);
        QVERIFY(!bench.server.received().toLower().contains("proxy-authorization"));
    }

    void renewal_waitsForTheAgentWithoutTheLock_thenGoesOn()
    {
        ProxiedCompany bench;
        bench.beSignedIn();
        bench.changePassword();
        bench.clock.advance(std::chrono::seconds(3540));
        QTRY_COMPARE(bench.asked.size(), 1);
        QTRY_VERIFY(bench.isLockFree());
        QVERIFY(!bench.server.received().contains("canary-token-refresh-1"));
        bench.takeOtherPassword();
        QTRY_COMPARE(bench.token(), QStringLiteral("canary-token-2"));
        QCOMPARE(bench.requestsTo("/token"), 1);
        QVERIFY(!bench.session.renewalProblem());
    }

    void renewal_declined_isNotAskedAgainByTheClock()
    {
        ProxiedCompany bench;
        bench.beSignedIn();
        bench.changePassword();
        const auto connection = connect(&bench.signIn, &ProxySignIn::signInNeeded, &bench.signIn,
                                        &ProxySignIn::decline);
        bench.clock.advance(std::chrono::seconds(3540));
        QTRY_VERIFY(bench.session.renewalProblem());
        QCOMPARE(bench.session.renewalProblem()->network.proxy, ProxyTrouble::SignIn);
        QTRY_VERIFY(bench.isLockFree());
        QCOMPARE(bench.clock.waiting(), 0);
        QCOMPARE(bench.asked.size(), 1);
        disconnect(connection);
        // What the server refuses asks for it again.
        bench.takeOtherPassword();
        bench.server.setHandler([&bench](const RecordingServer::Request &request) {
            if (request.path() == "/token")
                return reply(200, R"({"access_token":"canary-token-2","token_type":"Bearer"})");
            return reply(bench.token() == QStringLiteral("canary-token-2") ? 200 : 401);
        });
        QVERIFY(outcomeOf(bench.api.profile()).isOk());
        QCOMPARE(bench.token(), QStringLiteral("canary-token-2"));
    }

    void signOut_revokesThroughTheProxy_thenForgets()
    {
        ProxiedCompany bench;
        bench.beSignedIn();
        bench.providerNetwork.clearConnectionCache(); // the way is asked for anew
        QVERIFY(bench.secrets.entries.contains(bench.proxyEntry()));
        bench.session.signOut();
        QCOMPARE(bench.knownPassword(), agent.password);
        QVERIFY(!bench.secrets.entries.contains(bench.proxyEntry()));
        QTRY_COMPARE(bench.requestsTo("/revoke"), 1);
        QVERIFY(bench.server.requests().last().body.contains("canary-token-refresh-1"));
        QTRY_VERIFY(bench.knownPassword().isEmpty());
        QCOMPARE(bench.asked.size(), 0);
    }

    void signOut_providerNeverAnswers_nextAgentBegins_forgetsAtOnce_data()
    {
        QTest::addColumn<bool>("withCompany");
        QTest::newRow("with the company") << true;
        QTest::newRow("with a token") << false;
    }
    void signOut_providerNeverAnswers_nextAgentBegins_forgetsAtOnce()
    {
        QFETCH(bool, withCompany);
        ProxiedCompany bench;
        bench.beSignedIn();
        bench.server.setHandler([](const RecordingServer::Request &) {
            return reply(200, "{}", RecordingServer::Fault::Hang);
        });
        bench.session.signOut();
        QTRY_COMPARE(bench.requestsTo("/revoke"), 1);
        QCOMPARE(bench.knownPassword(), agent.password);
        Environment other = productionEnvironment();
        other.baseUrl = QUrl(issuer);
        if (withCompany)
            bench.startSignIn();
        else
            bench.session.tryOut(other, {QStringLiteral("key"), QStringLiteral("token")},
                                 QStringLiteral("en-GB"));
        QVERIFY(bench.knownPassword().isEmpty());
    }

    void signOut_ofAPastedToken_forgetsAtOnce()
    {
        ProxiedCompany bench;
        bench.takePassword();
        Environment place = productionEnvironment();
        place.baseUrl = QUrl(issuer);
        bench.session.signIn(place, {QStringLiteral("key"), QStringLiteral("token")},
                             QStringLiteral("en-GB"), false);
        bench.session.signOut();
        QVERIFY(bench.knownPassword().isEmpty());
    }

    void signOut_whileTheAgentIsAsked_whatWaitsFails()
    {
        ProxiedCompany bench;
        bench.secrets.hold(); // the keychain has not said yet what it knows
        bool isSettled = false;
        bench.startSignIn();
        QTRY_VERIFY(bench.proxy.refusals() > 0);
        bench.signIn.askFor(this, [&isSettled](bool goesOn) { isSettled = !goesOn; });
        bench.signIn.forget();
        QTRY_VERIFY(isSettled);
        QTRY_COMPARE(bench.failed.size(), 1);
        QCOMPARE(bench.asked.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCompanyProxy)
#include "tst_companyproxy.moc"
