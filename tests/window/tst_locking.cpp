// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The window locks without losing a word, shows and sends nothing while it is locked, and comes
// back as it was for the agent who shows who he is.
#include "app/network/proxysignin.h"
#include "tests/window/lockbench.h"
#include "ui/network/proxysigninflow.h"
#include "ui/window/screenpops.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>

using namespace desk;
using namespace desk::test;
using namespace Qt::Literals::StringLiterals;

class TestLocking final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void signedOut_nothingToLock();
    void locked_nothingPersonalInAnyWidget();
    void locked_titleCommandsBadge();
    void locked_nothingIsSent();
    void locked_credentialsAreAway_andComeBack();
    void unlocked_tabsFieldsCursorSelectionConflict();
    void unlocked_creation_halfDateStepAndPhone();
    void dialogOpen_locksAllTheSame();
    void keyOverDialog_locks();
    void keyOverWhatIsOpen_locks_data();
    void keyOverWhatIsOpen_locks();
    void proxysQuestion_goes_andIsAskedAnew();
    void pin_threeWrong_onlySignIn();
    void signIn_someoneElse_staysLocked();
    void signIn_tokenTheServerRefuses_staysLocked();
    void signIn_forgedToken_notTakenOutright_staysLocked_data();
    void signIn_forgedToken_notTakenOutright_staysLocked();
    void signIn_cancelledWhileTheServerIsAsked_staysLocked();
    void signIn_sameAgent_unlocks();
    void callWhileLocked_waits();
    void callsWhileLocked_lastComesUp_numberIsSaid();
    void idle_warned_thenLocked();
    void typing_putsOff();
    void idleTime_chosenInTheSettings_countsAtOnce();
    void idleTime_setByTheAdministrator_stays();
    void signOutWhileLocked_draftsAreKept();
    void diskFull_signOutSaysSo_nothingIsLost();
    void noKeychain_closeIsRefused_signOutAsks();
    void killedWhileLocked_everythingIsOffered();
    void findLine_comesBack();
    void keychainBar_locked_givesNoWorkUp();
    void lockedRightAfterTheSignIn_tabsComeBackAllTheSame();
};

void TestLocking::signedOut_nothingToLock()
{
    LockBench bench;
    QVERIFY(!bench.command("lock")->isEnabled());
    bench.locking().lock();
    bench.locking().onDesktopLocked();
    QCoreApplication::processEvents();
    QVERIFY(!bench.locking().isHiding());
    QSignalSpy hidden(&bench.locking(), &Locking::hidden);
    bench.locking().onSleeping(); // whoever holds the sleep back must not wait for ever
    QCOMPARE(hidden.count(), 1);
}

void TestLocking::locked_nothingPersonalInAnyWidget()
{
    LockBench bench;
    bench.setKey(SealKey::generate());
    bench.signIn();
    bench.profile
        = R"({"first_name":"CANARYNAME","last_name":"SMITH","civility":"MR",)"
          R"("email":"canary@example.org","phones":[{"number":"0699999991","type":"MOBILE"}]})";
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, u"canary2@example.org"_s);
    bench.command("new-customer")->trigger();
    typeInto(*bench.creationAt(1), "last_name", u"Canaryname"_s);
    bench.command("copy-profile")->trigger();
    QVERIFY(bench.everything().contains(u"CANARYNAME"_s));
    bench.lock();
    QVERIFY(bench.screen()->isVisible());
    QCOMPARE(bench.tabs()->count(), 0);
    const QString all = bench.everything();
    for (const auto &canary : {u"canary"_s, u"0699999991"_s, u"06 99 99 99 91"_s})
        QVERIFY2(!all.contains(canary, Qt::CaseInsensitive), qPrintable(canary));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"canary"_s, Qt::CaseInsensitive));
    QVERIFY(bench.recents.all().isEmpty());
}

void TestLocking::locked_titleCommandsBadge()
{
    LockBench bench;
    bench.signIn();
    bench.openCustomer();
    bench.lock();
    QVERIFY(part<QWidget>(*bench.window, "environmentBadge")->isVisible());
    QVERIFY(!part<QWidget>(*bench.window, "menuButton")->isVisible());
    QVERIFY(!part<QWidget>(*bench.window, "findLine")->isVisible());
    for (const char *off :
         {"lock", "new-customer", "open-customer", "palette", "history", "activity", "settings",
          "sign-out", "close", "reopen-tab", "print", "reload"})
        QVERIFY2(!bench.command(off)->isEnabled(), off);
    QVERIFY(bench.command("quit")->isEnabled());
    QVERIFY(bench.window->focusWidget()
            && bench.screen()->isAncestorOf(bench.window->focusWidget()));
}

void TestLocking::locked_nothingIsSent()
{
    LockBench bench;
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, u"mine@example.org"_s);
    bench.lock();
    const auto before = bench.server.requests().size();
    // Whoever asks for something all the same is told at once.
    bool isRefused = false;
    bench.bench.api.profile(idOf(u"700"_s))
        ->then(bench.window.get(), [&isRefused](const ApiCall<Profile>::Outcome &outcome) {
            isRefused = !outcome && outcome.error().kind == ApiError::Kind::Cancelled;
        });
    QTRY_VERIFY(isRefused);
    bench.hand.advance(std::chrono::hours(1));
    QCoreApplication::processEvents();
    QCOMPARE(bench.server.requests().size(), before);
}

void TestLocking::locked_credentialsAreAway_andComeBack()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.openCustomer();
    const QString agent = bench.session.agent();
    bench.lock();
    QCOMPARE(bench.bench.transport.endpoint().accessToken, QString());
    QCOMPARE(bench.bench.transport.endpoint().apiKey, QString());
    QCOMPARE(bench.session.agent(), agent);
    bench.unlock();
    QCOMPARE(bench.bench.transport.endpoint().accessToken, u"token"_s);
    QCOMPARE(bench.bench.transport.endpoint().apiKey, u"key"_s);
}

void TestLocking::unlocked_tabsFieldsCursorSelectionConflict()
{
    LockBench bench;
    bench.setKey(SealKey::generate());
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.makeConflict(*bench.openCustomer(u"701"_s));
    bench.openCustomer(u"702"_s);
    bench.command("new-customer")->trigger();
    CreationPage *creation = bench.creationAt(2);
    typeInto(*creation, "first_name", u"Tom"_s);
    typeInto(*creation, "last_name", u"van der Berg"_s);
    QLineEdit *line = bench.line(*creation, "last_name");
    line->setSelection(7, -3); // from the r back to the d: the cursor stands at 4
    bench.lock();
    const auto before = bench.server.requests().size();
    bench.unlock();
    QCOMPARE(bench.tabs()->count(), 3);
    QVERIFY(bench.profileAt(0) && bench.profileAt(1) && bench.creationAt(2));
    QCOMPARE(bench.tabs()->currentIndex(), 2);
    creation = bench.creationAt(2);
    QCOMPARE(bench.line(*creation, "first_name")->text(), u"Tom"_s);
    line = bench.line(*creation, "last_name");
    QCOMPARE(line->text(), u"van der Berg"_s);
    QVERIFY(line->hasFocus());
    QCOMPARE(line->cursorPosition(), 4);
    QCOMPARE(line->selectedText(), u"der"_s);
    const ProfilePage *page = bench.profileAt(0);
    QVERIFY(page->isRead());
    QVERIFY(buttonWith(*page, u"Send mine"_s) || page->hasUnsentChanges());
    QCOMPARE(bench.line(*page, "email")->text(), u"mine@example.org"_s);
    bench.tabs()->setCurrentIndex(0);
    QVERIFY(buttonWith(*page, u"Send mine"_s));
    QVERIFY(textOf(*page).contains(u"theirs@example.org"_s));
    // No profile was read for that.
    QCOMPARE(bench.server.requests().size(), before);
}

void TestLocking::unlocked_creation_halfDateStepAndPhone()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.command("new-customer")->trigger();
    CreationPage *creation = bench.creationAt(0);
    typeInto(*creation, "last_name", u"Smith"_s);
    typeInto(*creation, "birthdate", u"1/2"_s);
    typeInto(*creation, "phones_0_number", u"06 23"_s);
    creation->goTo(Step::Address);
    typeInto(*creation, "address_city", u"Lyo"_s);
    bench.lock();
    bench.unlock();
    creation = bench.creationAt(0);
    QVERIFY(creation->step() == Step::Address);
    QLineEdit *city = bench.line(*creation, "address_city");
    QVERIFY(city->hasFocus());
    QCOMPARE(city->cursorPosition(), 3);
    QTest::keyClicks(city, u"n"_s);
    QCOMPARE(city->text(), u"Lyon"_s);
    QCOMPARE(bench.line(*creation, "birthdate")->text(), u"1/2"_s);
    QCOMPARE(bench.line(*creation, "phones_0_number")->text(), u"06 23"_s);
}

void TestLocking::dialogOpen_locksAllTheSame()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.change(*bench.openCustomer(), u"mine@example.org"_s);
    bench.command("close")->trigger(); // asks
    QVERIFY(bench.question());
    bench.command("history")->trigger();
    bench.locking().onDesktopLocked();
    QTRY_VERIFY(bench.screen() && bench.screen()->isVisible());
    QVERIFY(!bench.question());
    for (const QDialog *dialog : bench.window->findChildren<QDialog *>())
        QVERIFY(!dialog->isVisible());
    bench.unlock();
    QVERIFY(!bench.question());
    QCOMPARE(bench.line(*bench.profileAt(0), "email")->text(), u"mine@example.org"_s);
}

void TestLocking::keyOverDialog_locks()
{
    LockBench bench;
    bench.signIn();
    bench.change(*bench.openCustomer(), u"mine@example.org"_s);
    bench.command("close")->trigger();
    QVERIFY(bench.question());
    QTest::keyClick(bench.question(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(bench.locking().isHiding());
}

void TestLocking::keyOverWhatIsOpen_locks_data()
{
    QTest::addColumn<QByteArray>("command");
    for (const char *command : {"palette", "history", "activity", "keys", "settings", "print"})
        QTest::newRow(command) << QByteArray(command);
}

/// What has the focus gets the key first: the palette's line, the list of the history.
void TestLocking::keyOverWhatIsOpen_locks()
{
    QFETCH(QByteArray, command);
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.change(*bench.openCustomer(), u"mine@example.org"_s);
    bench.command(command.constData())->trigger();
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(bench.screen() && bench.screen()->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const QWidget *each : QApplication::topLevelWidgets())
        QVERIFY2(each == bench.window.get() || !each->isVisible(), each->metaObject()->className());
    QVERIFY(bench.screen()->isAncestorOf(bench.window->focusWidget()));
    QVERIFY(!bench.everything().contains(u"mine@example.org"_s));
    bench.unlock();
    QCOMPARE(bench.line(*bench.profileAt(0), "email")->text(), u"mine@example.org"_s);
}

/// As main.cpp wires it.
void TestLocking::proxysQuestion_goes_andIsAskedAnew()
{
    LockBench bench;
    ProxySignIn proxySignIn(bench.bench.network, bench.secrets);
    auto *flow = new ProxySignInFlow(proxySignIn, *bench.window);
    const Locking *locking = &bench.locking();
    connect(locking, &Locking::hidingChanged, flow, [flow, locking] {
        if (locking->isHiding())
            flow->close();
    });
    const auto question = [&bench]() -> const QDialog * {
        for (const QDialog *dialog :
             bench.window->findChildren<QDialog *>(u"proxySignInDialog"_s)) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    };
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.change(*bench.openCustomer(), u"mine@example.org"_s);
    Q_EMIT proxySignIn.signInNeeded(u"proxy:3128"_s, false);
    QVERIFY(question());
    auto *user = part<QLineEdit>(*question(), "proxyUser");
    QTest::keyClicks(user, u"canary-user"_s);
    QTest::keyClick(user, Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(bench.screen() && bench.screen()->isVisible());
    QVERIFY(!question());
    QVERIFY(!bench.everything().contains(u"canary"_s));
    bench.unlock();
    QVERIFY(!question());
    QCOMPARE(bench.line(*bench.profileAt(0), "email")->text(), u"mine@example.org"_s);
    Q_EMIT proxySignIn.signInNeeded(u"proxy:3128"_s, false);
    QVERIFY(question());
}

void TestLocking::pin_threeWrong_onlySignIn()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.openCustomer();
    bench.lock();
    QSignalSpy refused(&bench.locking(), &Locking::pinRefused);
    for (const auto &said : {u"2 "_s, u"1 "_s}) {
        bench.typePin(u"000001"_s);
        QTRY_VERIFY(part<QLabel>(*bench.window, "lockProblem")->text().contains(said));
        QVERIFY(bench.locking().isHiding());
    }
    bench.typePin(u"000001"_s);
    QTRY_VERIFY(!part<QLineEdit>(*bench.window, "lockPin")->isVisible());
    QCOMPARE(refused.count(), 3);
    QVERIFY(part<QLabel>(*bench.window, "lockProblem")->text().contains(u"three times"_s));
    // In the keychain too: the next run, or the next lock, has none.
    QTRY_VERIFY(!bench.secrets.entries.contains(u"pin/"_s + bench.session.agent()));
    QCOMPARE(bench.secrets.calls.count(u"write pin/"_s + bench.session.agent()), 2); // emptied
    // Not even the right one, by whatever way.
    Q_EMIT bench.screen()->pinEntered(u"273915"_s);
    QCoreApplication::processEvents();
    QVERIFY(bench.locking().isHiding());
    auto *unlock = part<QPushButton>(*bench.window, "lockUnlock");
    QCOMPARE(unlock->text(), u"Sign in"_s);
    unlock->click();
    bench.enter(*bench.signInDialog(), u"key"_s);
    QTRY_VERIFY(!bench.locking().isHiding());
    bench.lock();
    bench.askedForPin();
    QVERIFY(!part<QLineEdit>(*bench.window, "lockPin")->isVisible());
}

void TestLocking::signIn_someoneElse_staysLocked()
{
    LockBench bench;
    bench.signIn();
    bench.openCustomer();
    bench.lock();
    const auto before = bench.server.requests().size();
    part<QPushButton>(*bench.window, "lockUnlock")->click();
    QVERIFY(bench.signInDialog());
    bench.enter(*bench.signInDialog(), u"another key"_s);
    QVERIFY(bench.locking().isHiding());
    QVERIFY(textOf(*bench.signInDialog()).contains(u"somebody else"_s));
    QCOMPARE(bench.server.requests().size(), before);
}

void TestLocking::signIn_tokenTheServerRefuses_staysLocked()
{
    LockBench bench;
    bench.signIn();
    bench.openCustomer();
    bench.lock();
    part<QPushButton>(*bench.window, "lockUnlock")->click();
    bench.refusals = 1;
    part<QLineEdit>(*bench.signInDialog(), "accessToken")->setText(u"made up"_s);
    part<QPushButton>(*bench.signInDialog(), "signIn")->click();
    QTRY_COMPARE(bench.refusals, 0);
    QTRY_COMPARE(bench.bench.transport.endpoint().accessToken, QString());
    QVERIFY(bench.locking().isHiding());
    QVERIFY(bench.signInDialog());
    bench.signInDialog()->reject();
    QVERIFY(bench.locking().isHiding());
}

namespace {

/// Unsigned: anybody can write one that names the agent.
QString forged(const QByteArray &subject)
{
    const auto encoded = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return QString::fromLatin1(
        encoded(R"({"alg":"none"})") + '.'
        + encoded(R"({"iss":"https://id.example","sub":")" + subject + R"("})") + ".x");
}

} // namespace

void TestLocking::signIn_forgedToken_notTakenOutright_staysLocked_data()
{
    QTest::addColumn<int>("status");
    // A search that is answered 404 has found nobody (contract, 5.1): that is an answer.
    for (const int status : {400, 403, 409, 429, 500})
        QTest::addRow("%d", status) << status;
}

/// An answer that would do for somebody the company knows proves nothing about a pasted token.
void TestLocking::signIn_forgedToken_notTakenOutright_staysLocked()
{
    QFETCH(int, status);
    LockBench bench;
    part<QLineEdit>(*bench.window, "apiKey")->setText(u"key"_s);
    part<QLineEdit>(*bench.window, "accessToken")->setText(forged("tom"));
    part<QPushButton>(*bench.window, "signIn")->click();
    QTRY_VERIFY(bench.session.isSignedIn());
    bench.openCustomer();
    bench.lock();
    QSignalSpy revealed(&bench.locking(), &Locking::revealed);
    bench.onSearch = reply(status, "{}");
    bench.server.clear();
    part<QPushButton>(*bench.window, "lockUnlock")->click();
    part<QLineEdit>(*bench.signInDialog(), "accessToken")->setText(forged("tom"));
    part<QPushButton>(*bench.signInDialog(), "signIn")->click();
    const auto *problem = part<QLabel>(*bench.signInDialog(), "signInProblem");
    QTRY_VERIFY(!problem->text().isEmpty());
    QVERIFY(bench.server.deliveries() > 0);
    QVERIFY(bench.locking().isHiding());
    QCOMPARE(revealed.size(), 0);
    QCOMPARE(bench.bench.transport.endpoint().accessToken, QString());
    // Taken outright it unlocks.
    bench.onSearch = reply(200, "[]");
    part<QPushButton>(*bench.signInDialog(), "signIn")->click();
    QTRY_COMPARE(revealed.size(), 1);
}

/// Whoever cancels and goes away must not find the window open.
void TestLocking::signIn_cancelledWhileTheServerIsAsked_staysLocked()
{
    LockBench bench;
    bench.signIn();
    bench.openCustomer();
    bench.lock();
    part<QPushButton>(*bench.window, "lockUnlock")->click();
    QVERIFY(textOf(*bench.signInDialog()).contains(u"Everything comes back as it was."_s));
    QVERIFY(!textOf(*bench.signInDialog()).contains(u"session has ended"_s));
    bench.onSearch.delay = std::chrono::milliseconds(500);
    const auto asked = bench.bodies("GET").size();
    part<QLineEdit>(*bench.signInDialog(), "accessToken")->setText(u"canary-token"_s);
    part<QPushButton>(*bench.signInDialog(), "signIn")->click();
    QTRY_COMPARE(bench.bodies("GET").size(), asked + 1);
    bench.signInDialog()
        ->findChild<QDialogButtonBox *>()
        ->button(QDialogButtonBox::Cancel)
        ->click();
    // No answer can come any more that opens it.
    QCOMPARE(bench.bench.transport.endpoint().accessToken, QString());
    QVERIFY(bench.bench.transport.gate() != Transport::Gate::Open);
    QVERIFY(bench.locking().isHiding());
}

void TestLocking::signIn_sameAgent_unlocks()
{
    LockBench bench;
    bench.signIn();
    bench.change(*bench.openCustomer(), u"mine@example.org"_s);
    bench.lock();
    part<QPushButton>(*bench.window, "lockUnlock")->click();
    part<QLineEdit>(*bench.signInDialog(), "accessToken")->setText(u"token 2"_s);
    part<QPushButton>(*bench.signInDialog(), "signIn")->click();
    QTRY_VERIFY(!bench.locking().isHiding());
    QCOMPARE(bench.line(*bench.profileAt(0), "email")->text(), u"mine@example.org"_s);
    QCOMPARE(bench.bench.transport.endpoint().apiKey, u"key"_s);
    QCOMPARE(bench.bench.transport.endpoint().accessToken, u"token2"_s);
}

void TestLocking::callWhileLocked_waits()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.openCustomer();
    bench.lock();
    const auto before = bench.server.requests().size();
    const auto pop = ScreenPop::make(PopKind::Open, {{PopValue::Id, u"709"_s}});
    bench.window->findChild<ScreenPops *>()->take(pop.value());
    QVERIFY(part<QLabel>(*bench.window, "lockProblem")->text().contains(u"call waits"_s));
    QCOMPARE(bench.tabs()->count(), 0);
    QVERIFY(!bench.everything().contains(u"709"_s));
    QCOMPARE(bench.server.requests().size(), before);
    bench.unlock();
    QTRY_COMPARE(bench.tabs()->count(), 2);
    QCOMPARE(bench.profileAt(1)->customerId().text(), u"709"_s);
}

void TestLocking::callsWhileLocked_lastComesUp_numberIsSaid()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.openCustomer();
    bench.lock();
    auto *pops = bench.window->findChild<ScreenPops *>();
    for (const auto &id : {u"707"_s, u"708"_s, u"708"_s, u"709"_s})
        pops->take(ScreenPop::make(PopKind::Open, {{PopValue::Id, id}}).value());
    QVERIFY(part<QLabel>(*bench.window, "lockProblem")->text().startsWith(u"3 call"_s));
    for (const auto &id : {u"707"_s, u"708"_s, u"709"_s})
        QVERIFY(!bench.everything().contains(id));
    bench.unlock();
    QTRY_COMPARE(bench.tabs()->count(), 2);
    QCOMPARE(bench.profileAt(1)->customerId().text(), u"709"_s);
    QVERIFY(part<MessageBar>(*bench.window, "popNotes")->text().startsWith(u"3 call"_s));
    // Said once.
    part<MessageBar>(*bench.window, "popNotes")->dismiss();
    bench.lock();
    bench.unlock();
    QVERIFY(!part<MessageBar>(*bench.window, "popNotes")->isVisible());
}

void TestLocking::idle_warned_thenLocked()
{
    LockBench bench;
    bench.signIn();
    bench.openCustomer();
    bench.hand.advance(std::chrono::minutes(9));
    auto *warning = part<MessageBar>(*bench.window, "lockWarning");
    QVERIFY(warning->isVisible());
    QVERIFY(warning->text().contains(u"60"_s));
    bench.hand.advance(std::chrono::minutes(1));
    QTRY_VERIFY(bench.locking().isHiding());
    QVERIFY(!warning->isVisible());
}

void TestLocking::idleTime_chosenInTheSettings_countsAtOnce()
{
    LockBench bench;
    bench.signIn();
    bench.hand.advance(std::chrono::minutes(1));
    bench.command("settings")->trigger();
    auto *idle = part<QComboBox>(*bench.window, "idleMinutes");
    idle->setCurrentIndex(idle->findData(2));
    bench.hand.advance(std::chrono::minutes(1)); // the second one without anybody
    QTRY_VERIFY(bench.locking().isHiding());
}

/// A key that is locked can't be changed, whatever the dialog would do.
void TestLocking::idleTime_setByTheAdministrator_stays()
{
    LockBench bench;
    QFile managed(bench.dir.filePath(u"managed.conf"_s));
    QVERIFY(managed.open(QIODevice::WriteOnly));
    managed.write("[lock]\nidleMinutes=5\nidleMinutes/locked=true\n");
    managed.close();
    bench.window.reset();
    bench.settings = std::make_unique<Settings>(QStringList(managed.fileName()));
    bench.startWithPins();
    bench.signIn();
    bench.command("settings")->trigger();
    auto *idle = part<QComboBox>(*bench.window, "idleMinutes");
    QVERIFY(!idle->isEnabled());
    idle->setCurrentIndex(idle->findData(60));
    bench.hand.advance(std::chrono::minutes(5));
    QTRY_VERIFY(bench.locking().isHiding());
}

void TestLocking::typing_putsOff()
{
    LockBench bench;
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    part<QToolButton>(*page, "edit_email")->click();
    for (int i = 0; i < 4; ++i) {
        bench.hand.advance(std::chrono::minutes(9) + std::chrono::seconds(30));
        QVERIFY(part<MessageBar>(*bench.window, "lockWarning")->isVisible());
        QTest::keyClick(bench.line(*page, "email"), Qt::Key_A);
        QVERIFY(!part<MessageBar>(*bench.window, "lockWarning")->isVisible());
    }
    QVERIFY(!bench.locking().isHiding());
}

void TestLocking::signOutWhileLocked_draftsAreKept()
{
    LockBench bench;
    bench.setKey(SealKey::generate());
    bench.signIn();
    bench.change(*bench.openCustomer(), u"mine@example.org"_s);
    bench.lock();
    part<QPushButton>(*bench.window, "lockSignOut")->click();
    QVERIFY(!bench.session.isSignedIn());
    QVERIFY(!bench.locking().isHiding());
    QVERIFY(part<QWidget>(*bench.window, "signInForm")->isVisible());
    QVERIFY(bench.journal.flush());
    QVERIFY(!QDir(bench.dir.path()).entryList({u"draft-*"_s}, QDir::Files).isEmpty());
}

/// A folder stands in the place of the draft's file: it can't be written.
void TestLocking::diskFull_signOutSaysSo_nothingIsLost()
{
    LockBench bench;
    const SealKey key = SealKey::generate();
    bench.setKey(key);
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, u"first@example.org"_s);
    QVERIFY(bench.journal.flush());
    const QDir disk(bench.dir.path());
    const QStringList drafts = disk.entryList({u"draft-*"_s}, QDir::Files);
    QCOMPARE(drafts.size(), 1);
    QVERIFY(QFile::remove(disk.filePath(drafts.constFirst())));
    QVERIFY(disk.mkdir(drafts.constFirst()));
    typeInto(*page, "email", u"last@example.org"_s);
    bench.lock();
    auto *signOut = part<QPushButton>(*bench.window, "lockSignOut");
    signOut->click();
    QVERIFY(bench.session.isSignedIn());
    QVERIFY(bench.locking().isHiding());
    QVERIFY(part<QLabel>(*bench.window, "lockProblem")->text().contains(u"disk"_s));
    QVERIFY(signOut->text().contains(u"Discard"_s));
    QVERIFY(disk.rmdir(drafts.constFirst())); // room again: nothing has to be discarded
    signOut->click();
    QVERIFY(!bench.session.isSignedIn());
    bench.journal.release(); // as if the run had ended
    FolderJournal next(bench.dir.path());
    next.journal.setKey(key);
    next.journal.setOwner(bench.journal.owner());
    std::optional<Journal::Offers> offers;
    next.journal.readOffers(bench.window.get(), [&offers](const auto &found) { offers = found; });
    QTRY_VERIFY(offers.has_value());
    QCOMPARE(offers->drafts.size(), 1);
    QCOMPARE(offers->drafts.constFirst().edits.typed(field("email"))->toString(),
             u"last@example.org"_s);
}

void TestLocking::noKeychain_closeIsRefused_signOutAsks()
{
    LockBench bench;
    bench.signIn();
    bench.change(*bench.openCustomer(), u"mine@example.org"_s);
    bench.lock();
    bench.window->close();
    QVERIFY(bench.window->isVisible());
    QVERIFY(part<QLabel>(*bench.window, "lockProblem")->isVisible());
    auto *signOut = part<QPushButton>(*bench.window, "lockSignOut");
    signOut->click();
    QVERIFY(bench.session.isSignedIn());
    QVERIFY(signOut->text().contains(u"Discard"_s));
    signOut->click();
    QVERIFY(!bench.session.isSignedIn());
}

void TestLocking::killedWhileLocked_everythingIsOffered()
{
    LockBench bench;
    const SealKey key = SealKey::generate();
    bench.setKey(key);
    bench.signIn();
    bench.change(*bench.openCustomer(u"701"_s), u"mine@example.org"_s);
    bench.openCustomer(u"702"_s);
    bench.command("new-customer")->trigger();
    typeInto(*bench.creationAt(2), "last_name", u"Smith"_s);
    bench.lock();
    bench.journal.release(); // as if the run had ended
    bench.startAgain();
    bench.setKey(key);
    bench.signIn();
    QTRY_COMPARE(bench.tabs()->count(), 2);
}

void TestLocking::findLine_comesBack()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    auto *line = part<QLineEdit>(*bench.window, "openInput");
    line->setFocus();
    QTest::keyClicks(line, u"canary smi"_s);
    line->setCursorPosition(3);
    bench.lock();
    QCOMPARE(line->text(), QString());
    bench.unlock();
    QCOMPARE(line->text(), u"canary smi"_s);
    QCOMPARE(line->cursorPosition(), 3);
    QVERIFY(line->hasFocus());
}

/// Whoever comes by must not give up what the agent has typed.
void TestLocking::keychainBar_locked_givesNoWorkUp()
{
    const QString setAside = u"Set the old work aside"_s;
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.window->onJournalUnavailable(SecretStore::Status::NotFound);
    QVERIFY(buttonWith(*bench.window, setAside));
    bench.lock();
    QVERIFY(!buttonWith(*bench.window, setAside));
    bench.unlock();
    QVERIFY(buttonWith(*bench.window, setAside));
    bench.lock();
    bench.window->onJournalUnavailable(SecretStore::Status::NotFound);
    QVERIFY(!buttonWith(*bench.window, setAside));
    bench.unlock();
    QSignalSpy given(bench.window.get(), &MainWindow::newSealKeyWanted);
    buttonWith(*bench.window, setAside)->click();
    QCOMPARE(given.count(), 1);
}

/// What was open the last time comes from the disk while it is locked already.
void TestLocking::lockedRightAfterTheSignIn_tabsComeBackAllTheSame()
{
    LockBench bench;
    bench.setKey(SealKey::generate());
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.openCustomer(u"701"_s);
    bench.openCustomer(u"702"_s);
    bench.session.signOut();
    bench.enter(*bench.window, u"key"_s);
    QObject::connect(&bench.session, &Session::signedIn, &bench.locking(), &Locking::lock);
    QTRY_VERIFY(bench.screen() && bench.screen()->isVisible());
    QCOMPARE(bench.tabs()->count(), 0);
    static_cast<void>(bench.sentTo()); // behind what was asked of the disk
    bench.askedForPin();
    QVERIFY(!bench.everything().contains(u"SMITH"_s));
    QObject::disconnect(&bench.session, nullptr, &bench.locking(), nullptr);
    bench.unlock();
    QTRY_VERIFY((bench.hand.advance(std::chrono::milliseconds(200)), bench.tabs()->count() == 2));
}

QTEST_MAIN(TestLocking)
#include "tst_locking.moc"
