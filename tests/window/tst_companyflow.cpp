// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The window, an identity provider and a browser played by the test: from the form to the work, and
// on after an expiry in the middle of it.
#include "app/session/companysignin.h"
#include "tests/session/fakeprovider.h"
#include "tests/window/windowbench.h"
#include "ui/window/locking.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace desk::test;

namespace {

class CompanyBench : public WindowBench {
public:
    FakeProvider provider;
    CompanySignIn signer{bench.network, clock,
                         [this](const QUrl &url) { return provider.open(url); },
                         QStringLiteral("You can close this window.")};
    QSignalSpy asked{&session, &Session::signInNeeded};

    /// `key`: the administrator's; without one the agent types his own.
    explicit CompanyBench(const QString &key = QStringLiteral("canary-key"),
                          Environment::ApiKeyFrom keyFrom = Environment::ApiKeyFrom::Keychain)
    {
        session.setRenewal({bench.network, secrets, clock, {}});
        Environment company = place;
        company.identityProvider = provider.identityProvider();
        company.apiKey = key;
        company.apiKeyFrom = keyFrom;
        Desk desk{session, bench.api, reference, *settings, journal, clock, {company}, noTraining};
        desk.companySignIn = &signer;
        window = std::make_unique<MainWindow>(desk, StartWish{});
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window does not become active");
    }
    ~CompanyBench() { window.reset(); }
    Q_DISABLE_COPY_MOVE(CompanyBench)

    void signInWithCompany()
    {
        part<QPushButton>(*window, "companySignIn")->click();
        QTRY_VERIFY(session.isSignedIn());
    }
    /// What reads is refused until the provider is asked for a token. Whichever request comes first
    /// would not do: the lists of codes are read after each sign-in, and ask for nothing.
    void expireToken()
    {
        profileStatus = 401;
        QObject::connect(&provider.server, &RecordingServer::requestReceived, window.get(),
                         [this](const RecordingServer::Request &request) {
                             if (request.path() == "/token")
                                 profileStatus = 200;
                         });
    }
    [[nodiscard]] QString problem() const { return part<QLabel>(*window, "signInProblem")->text(); }
};

} // namespace

class TestCompanyFlow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void button_signsInAndTheServerIsAsked()
    {
        CompanyBench bench;
        bench.signInWithCompany();
        QCOMPARE(bench.session.identity()->subject, QStringLiteral("tom"));
        QCOMPARE(bench.server.requests().first().path(), QByteArray("/v1/customers"));
        QCOMPARE(bench.server.requests().first().headers.value("authorization"),
                 QByteArray("Bearer canary-token"));
        QCOMPARE(bench.server.requests().first().headers.value("x-api-key"),
                 QByteArray("canary-key"));
        QTRY_COMPARE(bench.secrets.entries.size(), 1);
        QVERIFY(bench.secrets.entries.firstKey().startsWith(QStringLiteral("refresh/")));
    }

    void ownKey_isTypedAndSentAndKeptAsWished_data()
    {
        QTest::addColumn<bool>("isKeychain");
        QTest::addColumn<bool>("isTicked");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("keychain, remember") << true << true << true;
        QTest::newRow("keychain") << true << false << false;
        QTest::newRow("prompt") << false << true << false;
    }
    void ownKey_isTypedAndSentAndKeptAsWished()
    {
        QFETCH(bool, isKeychain);
        QFETCH(bool, isTicked);
        QFETCH(bool, isKept);
        CompanyBench bench(
            {}, isKeychain ? Environment::ApiKeyFrom::Keychain : Environment::ApiKeyFrom::Prompt);
        part<QPushButton>(*bench.window, "companySignIn")->click();
        QCOMPARE(bench.provider.opened, 0); // the key first
        part<QLineEdit>(*bench.window, "apiKey")->setText(QStringLiteral("canary-own"));
        part<QCheckBox>(*bench.window, "remember")->setChecked(isTicked);
        bench.signInWithCompany();
        for (const auto &request : bench.server.requests())
            QCOMPARE(request.headers.value("x-api-key"), QByteArray("canary-own"));
        for (const auto &request : bench.provider.server.requests())
            QVERIFY(!request.headerLines.join().contains("canary-own"));
        QTRY_COMPARE(bench.secrets.entries.size(), isKept ? 2 : 1);
        const QByteArray kept
            = bench.secrets.entries.value(QStringLiteral("credentials/") + bench.place.id);
        QCOMPARE(kept,
                 isKept ? QByteArray(R"({"access_token":"","api_key":"canary-own"})")
                        : QByteArray());
        // The next request after an expiry has it as well.
        bench.server.clear();
        bench.expireToken();
        bench.window->showCustomer(idOf(QStringLiteral("700")));
        QTRY_COMPARE(bench.provider.requestsTo("/token").size(), 2);
        QTRY_VERIFY(!bench.server.requests().isEmpty());
        QCOMPARE(bench.server.requests().last().headers.value("x-api-key"),
                 QByteArray("canary-own"));
    }

    void ownKey_refused_isSaidAndCanBeTypedAnew()
    {
        CompanyBench bench{QString()};
        bench.refusals = 1;
        part<QLineEdit>(*bench.window, "apiKey")->setText(QStringLiteral("wrong"));
        part<QPushButton>(*bench.window, "companySignIn")->click();
        QTRY_VERIFY(bench.problem().contains(QStringLiteral("this API key")));
        QVERIFY(bench.secrets.entries.isEmpty());
        part<QLineEdit>(*bench.window, "apiKey")->setText(QStringLiteral("canary-own"));
        bench.signInWithCompany();
        QCOMPARE(bench.server.requests().last().headers.value("x-api-key"),
                 QByteArray("canary-own"));
    }

    void cancel_whileTheBrowserIsOpen_isAsBefore()
    {
        CompanyBench bench;
        bench.provider.comesBack = false;
        part<QPushButton>(*bench.window, "companySignIn")->click();
        QTRY_VERIFY(part<QWidget>(*bench.window, "companyWaiting")->isVisible());
        part<QPushButton>(*bench.window, "openBrowserAgain")->click();
        QCOMPARE(bench.provider.opened, 2);
        part<QPushButton>(*bench.window, "cancelCompanySignIn")->click();
        QVERIFY(!bench.signer.isRunning());
        QVERIFY(part<QWidget>(*bench.window, "companySignIn")->isVisible());
        bench.provider.comesBack = true;
        bench.signInWithCompany();
    }

    void refusedInTheBrowser_isSaid()
    {
        CompanyBench bench;
        bench.provider.comesBack = false;
        part<QPushButton>(*bench.window, "companySignIn")->click();
        QTRY_VERIFY(part<QWidget>(*bench.window, "companyWaiting")->isVisible());
        bench.provider.comeBack(
            {{"error", "access_denied"}, {"state", *onlyValue(bench.provider.question, "state")}});
        QTRY_COMPARE(bench.problem(),
                     QStringLiteral("The sign-in was refused, or given up, in the browser."));
        QVERIFY(!bench.session.isSignedIn());
    }

    void serverDoesNotTakeIt_isSaidAndNothingIsKept()
    {
        CompanyBench bench;
        bench.refusals = 1;
        part<QPushButton>(*bench.window, "companySignIn")->click();
        QTRY_VERIFY(bench.problem().contains(QStringLiteral("does not accept this sign-in")));
        QVERIFY(bench.secrets.entries.isEmpty());
        QTRY_COMPARE(bench.provider.requestsTo("/revoke").size(), 1);
    }

    void expiry_inMidEdit_renewsAndTheChangeIsSentOnce()
    {
        CompanyBench bench;
        bench.signInWithCompany();
        QTRY_COMPARE(bench.secrets.entries.size(), 1);
        ProfilePage *page = bench.openCustomer();
        WindowBench::change(*page, QStringLiteral("new@example.org"));
        bench.server.clear();
        bench.expireToken();
        WindowBench::send(*page);
        QTRY_COMPARE(bench.server.deliveries("PATCH"), 1);
        QCOMPARE(bench.bodies("PATCH").first(), QByteArray(R"({"email":"new@example.org"})"));
        QCOMPARE(bench.asked.size(), 0);
        QVERIFY(!bench.signInDialog());
        QCOMPARE(bench.provider.requestsTo("/token").size(), 2);
    }

    void expiry_notRenewable_asksOverTheFormAndNothingTypedIsLost()
    {
        CompanyBench bench;
        bench.signInWithCompany();
        QTRY_COMPARE(bench.secrets.entries.size(), 1);
        ProfilePage *page = bench.openCustomer();
        WindowBench::change(*page, QStringLiteral("new@example.org"));
        bench.server.clear();
        bench.provider.tokenReply = {.status = 400, .body = R"({"error":"invalid_grant"})"};
        bench.expireToken();
        WindowBench::send(*page);
        QTRY_VERIFY(bench.signInDialog());
        SignInDialog *dialog = bench.signInDialog();
        QVERIFY(textOf(*dialog).contains(QStringLiteral("Your company has ended this session.")));
        bench.provider.tokenReply = {.body = {}};
        part<QPushButton>(*dialog, "companySignIn")->click();
        QTRY_COMPARE(bench.server.deliveries("PATCH"), 1);
        QCOMPARE(bench.bodies("PATCH").first(), QByteArray(R"({"email":"new@example.org"})"));
        QTRY_VERIFY(!bench.signInDialog());
    }

    void somebodyElse_overTheForm_isRefused()
    {
        CompanyBench bench;
        bench.signInWithCompany();
        QTRY_COMPARE(bench.secrets.entries.size(), 1);
        bench.provider.tokenReply = {.status = 400, .body = R"({"error":"invalid_grant"})"};
        bench.expireToken();
        bench.window->showCustomer(idOf(QStringLiteral("700")));
        QTRY_VERIFY(bench.signInDialog());
        bench.provider.tokenReply = {.body = {}};
        bench.provider.claims = {{QStringLiteral("sub"), QStringLiteral("ann")}};
        part<QPushButton>(*bench.signInDialog(), "companySignIn")->click();
        QTRY_VERIFY(textOf(*bench.signInDialog()).contains(QStringLiteral("somebody else")));
        QTRY_COMPARE(bench.provider.requestsTo("/revoke").size(), 1);
    }

    /// Whatever the browser brings then is for nobody; the agent signs in anew to unlock.
    void locked_overTheWaitingDialog_endsTheSignIn()
    {
        CompanyBench bench;
        bench.signInWithCompany();
        QTRY_COMPARE(bench.secrets.entries.size(), 1);
        ProfilePage *page = bench.openCustomer();
        WindowBench::change(*page, QStringLiteral("new@example.org"));
        bench.provider.tokenReply = {.status = 400, .body = R"({"error":"invalid_grant"})"};
        bench.expireToken();
        WindowBench::send(*page);
        QTRY_VERIFY(bench.signInDialog());
        bench.provider.tokenReply = {.body = {}};
        bench.provider.comesBack = false;
        part<QPushButton>(*bench.signInDialog(), "companySignIn")->click();
        QTRY_VERIFY(part<QWidget>(*bench.signInDialog(), "companyWaiting")->isVisible());
        const auto *locking = bench.window->findChild<Locking *>();
        QSignalSpy hidden(locking, &Locking::hidden);
        QTest::keyClick(bench.signInDialog(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(hidden.size(), 1);
        QVERIFY(!bench.signInDialog());
        QVERIFY(!bench.signer.isRunning());
        bench.provider.comeBack(
            {{"code", "late"}, {"state", *onlyValue(bench.provider.question, "state")}});
        QVERIFY(locking->isHiding());

        bench.provider.comesBack = true;
        part<QPushButton>(*bench.window, "lockUnlock")->click();
        QTRY_VERIFY(bench.signInDialog());
        part<QPushButton>(*bench.signInDialog(), "companySignIn")->click();
        QTRY_VERIFY(!locking->isHiding());
        QVERIFY(!bench.signInDialog());
        page = qobject_cast<ProfilePage *>(bench.tabs()->widget(0));
        QVERIFY(page && page->hasUnsentChanges());
        QCOMPARE(part<QLineEdit>(*page, "email")->text(), QStringLiteral("new@example.org"));
        QCOMPARE(bench.server.deliveries("PATCH"), 0);
    }

    void signOut_endsTheProvidersSessionInTheBrowser()
    {
        CompanyBench bench;
        bench.signInWithCompany();
        QTRY_COMPARE(bench.secrets.entries.size(), 1);
        bench.provider.comesBack = false;
        bench.session.signOut();
        QCOMPARE(bench.provider.opened, 2);
        QVERIFY(onlyValue(bench.provider.question, "id_token_hint"));
        QTRY_VERIFY(bench.secrets.entries.isEmpty());
        QVERIFY(part<QWidget>(*bench.window, "companySignIn")->isVisible());
    }
};

QTEST_MAIN(TestCompanyFlow)
#include "tst_companyflow.moc"
