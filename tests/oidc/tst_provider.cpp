// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The program against a real OpenID provider. Where Node or the package is missing it says so and
// counts as skipped (exit code 77).
#include "app/session/companysignin.h"
#include "app/session/session.h"
#include "tests/api/apibench.h"
#include "tests/oidc/filestore.h"
#include "tests/oidc/httpbrowser.h"
#include "tests/oidc/realprovider.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <memory>

using namespace desk;
using namespace desk::test;

namespace {

const QString english = QStringLiteral("en-GB");
const QString page = QStringLiteral("You can close this window.");
using Kind = SignInProblem::Kind;

/// One run of the program, with a keychain it may share with others.
struct Run {
    explicit Run(SecretStore &keychain, const QString &lockFolder, Clock &ofTime,
                 const QString &login = QStringLiteral("tom"))
        : secrets(keychain)
        , clock(ofTime)
        , browser(login)
    {
        session.setRenewal({network, secrets, clock, lockFolder});
    }

    /// Signs in with the provider, and to the API of `server`.
    void signIn(const RealProvider &provider, const RecordingServer &server)
    {
        const CompanyTokens tokens = askProvider(provider);
        const Environment place{.kind = Environment::Kind::Custom,
                                .id = QStringLiteral("here"),
                                .name = {},
                                .baseUrl = server.url(),
                                .identityProvider = provider.identityProvider(),
                                .apiKey = QStringLiteral("canary-key")};
        session.signIn(place, credentialsOf(place, tokens), english, false);
    }
    CompanyTokens askProvider(const RealProvider &provider)
    {
        QSignalSpy done(&signer, &CompanySignIn::signedIn);
        signer.start(provider.identityProvider());
        if (!QTest::qWaitFor([&done] { return !done.isEmpty(); }, 20'000))
            qFatal("Not signed in");
        return done.at(0).at(0).value<CompanyTokens>();
    }
    [[nodiscard]] QString token() const { return transport.endpoint().accessToken; }

    QNetworkAccessManager network;
    SecretStore &secrets;
    Clock &clock;
    HttpBrowser browser;
    CompanySignIn signer{network, clock, [this](const QUrl &url) { return browser.open(url); },
                         page};
    Transport transport{network};
    CustomersApi api{transport};
    Session session{transport, secrets};
    QSignalSpy asked{&session, &Session::signInNeeded};
    QSignalSpy failed{&signer, &CompanySignIn::failed};
};

/// An API that takes every token but those it has been told to refuse.
struct Api {
    RecordingServer server;
    QList<QByteArray> refused;

    Api()
    {
        server.setHandler([this](const RecordingServer::Request &request) {
            const QByteArray token = request.headers.value("authorization").mid(7);
            return reply(token.isEmpty() || refused.contains(token) ? 401 : 200);
        });
    }
};

CustomerId customer()
{
    return ApiBench::customer();
}

} // namespace

class TestProvider final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signIn_browser_bringsWhoItIs();
    void signIn_refusedInTheBrowser_isDenied();
    void signIn_browserNeverComesBack_endsAfterThePatience();
    void signIn_cancelled_nothingComesAndThePortIsClosed();
    void renewal_beforeTheEnd_comesByItself();
    void renewal_after401_onceForAllInFlight();
    void renewal_expiryInMidEdit_patchIsReportedAndGoesOn();
    void renewal_revoked_asksTheAgentAndGoesOnOnce();
    void renewal_twoSessions_takeTurns();
    void renewal_threeProcesses_takeTurns();
    void signIn_anewInTheSameBrowser_goesOn_andAllEndsAtTheSignOut();
    void signIn_anewInTheSameBrowser_earlierTokenRevoked_wouldEndIt();
    void signOut_ends_tokenAndSession();
};

void TestProvider::signIn_browser_bringsWhoItIs()
{
    const RealProvider provider(600);
    MemoryStore keychain;
    SystemClock clock;
    Run run(keychain, {}, clock, QStringLiteral("canary"));
    const CompanyTokens tokens = run.askProvider(provider);
    QCOMPARE(tokens.identity.subject, QStringLiteral("canary"));
    QCOMPARE(tokens.identity.issuer, provider.url({}).toString());
    QVERIFY(!tokens.accessToken.isEmpty());
    QVERIFY(!tokens.refreshToken.isEmpty());
    QCOMPARE(tokens.lifetime, std::chrono::seconds(600));
    QTRY_COMPARE(run.browser.status, 200);
    QVERIFY(run.browser.page.contains(page.toUtf8()));
    QVERIFY(!run.browser.page.contains("canary"));
    QCOMPARE(run.browser.logins, 1);
    // Nothing of what the browser saw is worth anything without the verifier.
    for (const QUrl &url : run.browser.visited)
        QVERIFY(!url.toString().contains(tokens.accessToken));
}

void TestProvider::signIn_refusedInTheBrowser_isDenied()
{
    const RealProvider provider;
    MemoryStore keychain;
    SystemClock clock;
    Run run(keychain, {}, clock);
    run.browser.mood = HttpBrowser::Mood::Refusing;
    run.signer.start(provider.identityProvider());
    QTRY_COMPARE(run.failed.size(), 1);
    QCOMPARE(run.failed.at(0).at(0).value<SignInProblem>().kind, Kind::Denied);
}

void TestProvider::signIn_browserNeverComesBack_endsAfterThePatience()
{
    const RealProvider provider;
    MemoryStore keychain;
    HandClock clock;
    Run run(keychain, {}, clock);
    run.browser.mood = HttpBrowser::Mood::Absent;
    QSignalSpy opened(&run.signer, &CompanySignIn::browserOpened);
    run.signer.start(provider.identityProvider());
    QTRY_COMPARE(opened.size(), 1);
    clock.advance(CompanySignIn::patience - std::chrono::seconds(1));
    QCOMPARE(run.failed.size(), 0);
    clock.advance(std::chrono::seconds(1));
    QCOMPARE(run.failed.size(), 1);
    QCOMPARE(run.failed.at(0).at(0).value<SignInProblem>().kind, Kind::BrowserNeverCameBack);
}

void TestProvider::signIn_cancelled_nothingComesAndThePortIsClosed()
{
    const RealProvider provider;
    MemoryStore keychain;
    SystemClock clock;
    Run run(keychain, {}, clock);
    run.browser.mood = HttpBrowser::Mood::Absent;
    QSignalSpy opened(&run.signer, &CompanySignIn::browserOpened);
    QSignalSpy signedIn(&run.signer, &CompanySignIn::signedIn);
    run.signer.start(provider.identityProvider());
    QTRY_COMPARE(opened.size(), 1);
    run.signer.cancel();
    QVERIFY(!run.signer.isRunning());
    QTRY_COMPARE(run.browser.status, 200); // the form
    // The agent finds the browser after all.
    run.browser.mood = HttpBrowser::Mood::Willing;
    run.browser.open(run.browser.visited.first());
    QTRY_COMPARE_WITH_TIMEOUT(run.browser.status, 0, 20'000); // nobody listens
    QCOMPARE(run.browser.visited.last().path(), QStringLiteral("/signed-in"));
    QCOMPARE(signedIn.size(), 0);
    QCOMPARE(run.failed.size(), 0);
}

void TestProvider::renewal_beforeTheEnd_comesByItself()
{
    const RealProvider provider(16); // renewed at three quarters, after 10 s at the earliest
    MemoryStore keychain;
    SystemClock clock;
    const Api api;
    Run run(keychain, {}, clock);
    run.signIn(provider, api.server);
    const QString first = run.token();
    QTRY_VERIFY_WITH_TIMEOUT(run.token() != first, 60'000);
    QCOMPARE(run.asked.size(), 0);
    QCOMPARE(api.server.deliveries(), 0);
}

void TestProvider::renewal_after401_onceForAllInFlight()
{
    const RealProvider provider;
    MemoryStore keychain;
    SystemClock clock;
    Api api;
    Run run(keychain, {}, clock);
    run.signIn(provider, api.server);
    const QString first = run.token();
    QTRY_COMPARE(keychain.entries.size(), 1);
    const QByteArray stored = keychain.entries.first();
    api.refused.append(first.toLatin1());
    QSignalSpy taken(&run.session, &Session::credentialsTaken);
    QObject context;
    int answered = 0;
    for (int i = 0; i < 5; ++i)
        run.api.profile(customer())->then(&context, [&answered](const auto &outcome) {
            answered += outcome ? 1 : 0;
        });
    run.api
        .createCustomer({{QStringLiteral("first_name"), QStringLiteral("Tom")}},
                        AddressCheck::Normal, "canary-attempt")
        ->then(&context, [&answered](const auto &) { ++answered; });
    QTRY_COMPARE(answered, 6);
    QCOMPARE(run.asked.size(), 0);
    QVERIFY(run.token() != first);
    QVERIFY(keychain.entries.first() != stored); // the provider gave another one
    QCOMPARE(api.server.deliveries("POST"), 2); // the first one was refused
    QCOMPARE(keychain.calls.count(QStringLiteral("write ") + keychain.entries.firstKey()), 2);
    QCOMPARE(taken.size(), 1);
}

void TestProvider::renewal_expiryInMidEdit_patchIsReportedAndGoesOn()
{
    const RealProvider provider;
    MemoryStore keychain;
    SystemClock clock;
    Api api;
    Run run(keychain, {}, clock);
    run.signIn(provider, api.server);
    api.refused.append(run.token().toLatin1());
    QObject context;
    std::optional<ApiError> error;
    run.api
        .patchProfile(customer(), {{QStringLiteral("email"), QStringLiteral("x")}},
                      AddressCheck::Normal)
        ->then(&context, [&error](const auto &outcome) { error = outcome.error(); });
    QTRY_VERIFY(error);
    // As its page is told after any sign-in: read the profile again, then send.
    QVERIFY(error->signedInAgain);
    QVERIFY(!error->outcomeUnknown);
    QCOMPARE(run.asked.size(), 0);
    QCOMPARE(api.server.deliveries("PATCH"), 1);
    QVERIFY(outcomeOf(run.api.profile(customer())).isOk());
}

void TestProvider::renewal_revoked_asksTheAgentAndGoesOnOnce()
{
    const RealProvider provider;
    MemoryStore keychain;
    SystemClock clock;
    Api api;
    Run run(keychain, {}, clock);
    run.signIn(provider, api.server);
    QTRY_COMPARE(keychain.entries.size(), 1);
    api.refused.append(run.token().toLatin1());
    // The administrator ends the session.
    ProviderClient client(run.network);
    bool isRevoked = false;
    client.post("revocation", provider.url(QStringLiteral("/token/revocation")),
                {{"token", keychain.entries.first()}, {"client_id", "customer-desk"}}, this,
                [&isRevoked](const auto &answer) { isRevoked = answer.value().status == 200; });
    QTRY_VERIFY(isRevoked);

    auto *call = run.api.profile(customer());
    QObject context;
    bool isAnswered = false;
    call->then(&context, [&isAnswered](const auto &outcome) { isAnswered = outcome.isOk(); });
    QTRY_COMPARE(run.asked.size(), 1);
    QVERIFY(run.session.renewalProblem());
    QCOMPARE(run.session.renewalProblem()->kind, Kind::RenewalRefused);
    QVERIFY(!isAnswered);

    const CompanyTokens tokens = run.askProvider(provider);
    const Environment place = run.session.environment();
    QVERIFY(run.session.signInAgain(credentialsOf(place, tokens), english, false));
    QTRY_VERIFY(isAnswered);
    QCOMPARE(run.browser.logins, 1); // the provider still knew who it was
    QCOMPARE(api.server.deliveries(), 2);

    run.browser.login = QStringLiteral("ann");
    Run other(keychain, {}, clock, QStringLiteral("ann"));
    const CompanyTokens hers = other.askProvider(provider);
    QVERIFY(!run.session.signInAgain(credentialsOf(place, hers), english, false));
}

void TestProvider::renewal_twoSessions_takeTurns()
{
    const RealProvider provider;
    MemoryStore keychain;
    const QTemporaryDir folder;
    SystemClock clock;
    Api api;
    Run one(keychain, folder.path(), clock);
    Run two(keychain, folder.path(), clock);
    one.signIn(provider, api.server);
    two.signIn(provider, api.server);
    // The same agent, the same environment; what the first was given waits for a sign-out.
    QTRY_COMPARE(keychain.calls.filter(QStringLiteral("write")).size(), 3);
    QCOMPARE(keychain.entries.size(), 2);
    for (int round = 0; round < 5; ++round) {
        const QString first = one.token();
        const QString second = two.token();
        api.refused.append(first.toLatin1());
        api.refused.append(second.toLatin1());
        QObject context;
        int answered = 0;
        for (Run *run : {&one, &two}) {
            run->api.profile(customer())->then(&context, [&answered](const auto &outcome) {
                answered += outcome ? 1 : 0;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered, 2, 20'000);
        QVERIFY(one.token() != first);
        QVERIFY(two.token() != second);
    }
    QCOMPARE(one.asked.size() + two.asked.size(), 0);
}

void TestProvider::renewal_threeProcesses_takeTurns()
{
    const RealProvider provider;
    const QTemporaryDir folder;
    FileStore keychain(folder.path());
    SystemClock clock;
    const Api api;
    Run run(keychain, folder.path(), clock);
    run.signIn(provider, api.server);
    std::array<QProcess, 3> runs;
    for (QProcess &each : runs) {
        each.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        each.start(QStringLiteral(DESK_RENEWER),
                   {provider.url({}).toString(), folder.path(), QStringLiteral("here"),
                    run.session.agent(), QStringLiteral("10")});
    }
    for (QProcess &each : runs) {
        QTRY_COMPARE_WITH_TIMEOUT(each.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(each.exitStatus(), QProcess::NormalExit);
        QCOMPARE(each.exitCode(), 0);
    }
    // What is in the keychain after thirty renewals is still good.
    const QString before = run.token();
    auto *renewal = run.session.findChild<SessionRenewal *>();
    QVERIFY(renewal);
    renewal->renew();
    QTRY_VERIFY(run.token() != before);
}

namespace {

/// The provider's status for a renewal with this token.
int statusOfRenewal(Run &run, const RealProvider &provider, const QByteArray &token)
{
    ProviderClient client(run.network);
    QObject context;
    int status = 0;
    client.post(
        "renewal", provider.url(QStringLiteral("/token")),
        {{"grant_type", "refresh_token"}, {"refresh_token", token}, {"client_id", "customer-desk"}},
        &context, [&status](const auto &answer) { status = answer.value().status; });
    if (!QTest::qWaitFor([&status] { return status > 0; }, 20'000))
        qFatal("No answer");
    return status;
}

} // namespace

void TestProvider::signIn_anewInTheSameBrowser_goesOn_andAllEndsAtTheSignOut()
{
    const RealProvider provider;
    MemoryStore keychain;
    SystemClock clock;
    Api api;
    Run run(keychain, {}, clock);
    run.signIn(provider, api.server);
    QTRY_COMPARE(keychain.entries.size(), 1);
    const QByteArray first = keychain.entries.first();
    run.signIn(provider, api.server);
    QTRY_COMPARE(keychain.entries.size(), 2);
    QCOMPARE(run.browser.logins, 1); // the provider still knew who it was
    QTRY_COMPARE(run.session.findChildren<SessionRenewal *>().size(), 1);
    api.refused.append(run.token().toLatin1());
    QVERIFY(outcomeOf(run.api.profile(customer())).isOk());
    QCOMPARE(run.asked.size(), 0);
    const QString entry = QStringLiteral("refresh/here/") + run.session.agent();
    const QByteArray second = keychain.entries.value(entry);
    run.session.signOut();
    QTRY_VERIFY(!run.session.findChild<SessionRenewal *>());
    QVERIFY(keychain.entries.isEmpty());
    QCOMPARE(statusOfRenewal(run, provider, first), 400);
    QCOMPARE(statusOfRenewal(run, provider, second), 400);
}

/// Why the earlier token is kept until then: a provider revokes all it gave in one session of the
/// browser together (RFC 7009, 2.1).
void TestProvider::signIn_anewInTheSameBrowser_earlierTokenRevoked_wouldEndIt()
{
    const RealProvider provider;
    MemoryStore keychain;
    SystemClock clock;
    Run run(keychain, {}, clock);
    const CompanyTokens first = run.askProvider(provider);
    const CompanyTokens second = run.askProvider(provider);
    QVERIFY(first.refreshToken != second.refreshToken);
    ProviderClient client(run.network);
    bool isRevoked = false;
    client.post("revocation", first.discovery.revocation,
                {{"token", first.refreshToken.toLatin1()}, {"client_id", "customer-desk"}}, this,
                [&isRevoked](const auto &answer) { isRevoked = answer.value().status == 200; });
    QTRY_VERIFY(isRevoked);
    QCOMPARE(statusOfRenewal(run, provider, second.refreshToken.toLatin1()), 400);
}

void TestProvider::signOut_ends_tokenAndSession()
{
    const RealProvider provider;
    MemoryStore keychain;
    SystemClock clock;
    const Api api;
    Run run(keychain, {}, clock);
    run.signIn(provider, api.server);
    QTRY_COMPARE(keychain.entries.size(), 1);
    const QByteArray refreshToken = keychain.entries.first();
    QSignalSpy ended(&run.session, &Session::endSessionWanted);
    run.session.signOut();
    QVERIFY(run.token().isEmpty());
    QCOMPARE(ended.size(), 1);
    QTRY_VERIFY(keychain.entries.isEmpty());
    QTRY_VERIFY(!run.session.findChild<SessionRenewal *>());

    // The refresh token is worth nothing any more.
    ProviderClient client(run.network);
    QByteArray answer;
    client.post("renewal", provider.url(QStringLiteral("/token")),
                {{"grant_type", "refresh_token"},
                 {"refresh_token", refreshToken},
                 {"client_id", "customer-desk"}},
                this, [&answer](const auto &given) { answer = given.value().body; });
    QTRY_VERIFY(!answer.isEmpty());
    QVERIFY2(answer.contains("invalid_grant"), answer.constData());

    // Nor does the provider know the agent any more.
    QSignalSpy shown(&run.browser, &HttpBrowser::shown);
    run.browser.open(ended.at(0).at(0).toUrl());
    QVERIFY(shown.wait(10'000));
    QCOMPARE(run.browser.status, 200);
    QCOMPARE(run.browser.logins, 1);
    run.askProvider(provider);
    QCOMPARE(run.browser.logins, 2);
}

namespace {

constexpr int skipped = 77;

/// Why it can't run here; empty where it can.
QString missing()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        return QStringLiteral("Node is missing");
    if (!QFileInfo::exists(QStringLiteral(DESK_OIDC "/node_modules/oidc-provider/package.json")))
        return QStringLiteral("the package oidc-provider is missing (npm ci in tests/oidc)");
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (const QString what = missing(); !what.isEmpty()) {
        QTextStream(stdout) << "SKIPPED: nothing was tested against a real OpenID provider, for "
                            << what << '.' << Qt::endl;
        return skipped;
    }
    TestProvider test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_provider.moc"
