// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The window locks without losing a word, shows and sends nothing while it is locked, and comes
// back as it was for the agent who shows who he is.
#include "app/lock/pinkeeper.h"
#include "tests/support/handclock.h"
#include "tests/window/windowbench.h"
#include "ui/create/creationpage.h"
#include "ui/window/locking.h"
#include "ui/window/screenpops.h"

#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace desk;
using namespace desk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class LockBench final : public WindowBench {
public:
    LockBench() { startWithPins(); }
    ~LockBench() { window.reset(); } // before the clock and the PINs

    /// The same window, with somewhere to keep PINs.
    void startWithPins()
    {
        window.reset();
        tabsOfRun.reset(); // it has ended with its window
        tabsOfRun = std::make_unique<TabsOfRun>(*this);
        desk::Desk desk{session,
                        bench.api,
                        reference,
                        *settings,
                        journal,
                        hand,
                        {place},
                        noTraining,
                        nullptr,
                        &recents,
                        &tabsOfRun->openTabs,
                        &history,
                        &bench.transport.calls(),
                        &stalls};
        desk.pins = &pins;
        window = std::make_unique<MainWindow>(desk, StartWish{});
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window does not become active");
    }

    [[nodiscard]] Locking &locking() const { return *window->findChild<Locking *>(); }
    [[nodiscard]] LockScreen *screen() const { return window->findChild<LockScreen *>(); }
    /// Everything is put away.
    void lock() const
    {
        QSignalSpy hidden(&locking(), &Locking::hidden);
        command("lock")->trigger();
        if (!QTest::qWaitFor([&hidden] { return !hidden.isEmpty(); }))
            qFatal("Not hidden");
        // What is deleted later has gone.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void setPin(const QString &pin)
    {
        bool isDone = false;
        pins.set(session.agent(), pin, window.get(), [&isDone](auto) { isDone = true; });
        if (!QTest::qWaitFor([&isDone] { return isDone; }))
            qFatal("No PIN");
    }
    void typePin(const QString &pin) const
    {
        auto *line = part<QLineEdit>(*window, "lockPin");
        if (!QTest::qWaitFor([line] { return line->isVisible() && line->isEnabled(); }))
            qFatal("No line for the PIN");
        line->setFocus();
        QTest::keyClicks(line, pin);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void unlock() const
    {
        QSignalSpy revealed(&locking(), &Locking::revealed);
        typePin(u"273915"_s);
        if (!QTest::qWaitFor([&revealed] { return !revealed.isEmpty(); }))
            qFatal("Not unlocked");
    }
    /// All texts that anything in the window holds, in sight or not.
    [[nodiscard]] QString everything() const
    {
        QStringList texts{window->windowTitle()};
        for (const QWidget *each : qApp->allWidgets()) {
            texts += {each->accessibleName(), each->accessibleDescription(), each->toolTip(),
                      each->windowTitle()};
            for (const char *name : {"text", "currentText", "placeholderText", "plainText"})
                texts.append(each->property(name).toString());
            if (const auto *tabs = qobject_cast<const QTabBar *>(each)) {
                for (int i = 0; i < tabs->count(); ++i)
                    texts.append(tabs->tabText(i));
            }
        }
        for (const QAction *each : window->findChildren<QAction *>())
            texts.append(each->text());
        return texts.join(u'\n');
    }
    [[nodiscard]] QLineEdit *line(const QWidget &in, const char *name) const
    {
        return part<QLineEdit>(in, name);
    }
    [[nodiscard]] ProfilePage *profileAt(int index) const
    {
        return qobject_cast<ProfilePage *>(tabs()->widget(index));
    }
    [[nodiscard]] CreationPage *creationAt(int index) const
    {
        return qobject_cast<CreationPage *>(tabs()->widget(index));
    }
    /// Another editor has changed the e-mail; the page knows, and asks.
    void makeConflict(ProfilePage &page)
    {
        change(page, u"mine@example.org"_s);
        QJsonObject json = QJsonDocument::fromJson(profile).object();
        json.insert(u"email"_s, u"theirs@example.org"_s);
        profile = QJsonDocument(json).toJson(QJsonDocument::Compact);
        page.reload();
        if (!QTest::qWaitFor([&page] { return buttonWith(page, u"Send mine"_s) != nullptr; }))
            qFatal("No conflict");
    }

    HandClock hand; ///< of the window; the journal has the system's
    PinKeeper pins{secrets};
};

} // namespace

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
    void unlocked_sendsWhatWasTyped_once();
    void dialogOpen_locksAllTheSame();
    void keyOverDialog_locks();
    void onItsWay_ends_andIsShownAfterwards();
    void beforeTheWrite_calledOff_changesStay();
    void pin_threeWrong_onlySignIn();
    void signIn_someoneElse_staysLocked();
    void signIn_tokenTheServerRefuses_staysLocked();
    void signIn_forgedToken_notTakenOutright_staysLocked_data();
    void signIn_forgedToken_notTakenOutright_staysLocked();
    void signIn_sameAgent_unlocks();
    void callWhileLocked_waits();
    void idle_warned_thenLocked();
    void typing_putsOff();
    void signOutWhileLocked_draftsAreKept();
    void noKeychain_closeIsRefused_signOutAsks();
    void killedWhileLocked_everythingIsOffered();
    void findLine_comesBack();
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

void TestLocking::unlocked_sendsWhatWasTyped_once()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.change(*bench.openCustomer(), u"mine@example.org"_s);
    bench.lock();
    bench.unlock();
    bench.send(*bench.profileAt(0));
    QTRY_COMPARE(bench.bodies("PATCH").size(), 1);
    QCOMPARE(bench.bodies("PATCH").at(0), QByteArray(R"({"email":"mine@example.org"})"));
    QTRY_VERIFY(!bench.profileAt(0)->hasUnsentChanges());
    QCOMPARE(bench.bodies("PATCH").size(), 1);
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

void TestLocking::onItsWay_ends_andIsShownAfterwards()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, u"mine@example.org"_s);
    bench.onPatch.delay = std::chrono::milliseconds(300);
    bench.send(*page);
    QTRY_COMPARE(bench.bodies("PATCH").size(), 1);
    QSignalSpy hidden(&bench.locking(), &Locking::hidden);
    bench.command("lock")->trigger();
    QTRY_VERIFY(bench.screen() && bench.screen()->isVisible());
    QVERIFY(hidden.isEmpty());
    QCOMPARE(bench.tabs()->count(), 0);
    QTRY_COMPARE(hidden.count(), 1);
    bench.unlock();
    QVERIFY(!bench.profileAt(0)->hasUnsentChanges());
    QVERIFY(!bench.profileAt(0)->isSending());
    QCOMPARE(bench.profileAt(0)->profile().json().value(u"email"_s).toString(),
             u"mine@example.org"_s);
    QCOMPARE(bench.bodies("PATCH").size(), 1);
}

/// The read before the write is on its way: nothing of the change has left.
void TestLocking::beforeTheWrite_calledOff_changesStay()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, u"mine@example.org"_s);
    bench.send(*page);
    bench.lock();
    QCoreApplication::processEvents();
    QVERIFY(bench.bodies("PATCH").isEmpty());
    bench.unlock();
    QVERIFY(bench.profileAt(0)->hasUnsentChanges());
    QVERIFY(bench.bodies("PATCH").isEmpty());
}

void TestLocking::pin_threeWrong_onlySignIn()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.openCustomer();
    bench.lock();
    for (const auto &said : {u"2 "_s, u"1 "_s}) {
        bench.typePin(u"000001"_s);
        QTRY_VERIFY(part<QLabel>(*bench.window, "lockProblem")->text().contains(said));
        QVERIFY(bench.locking().isHiding());
    }
    bench.typePin(u"000001"_s);
    QTRY_VERIFY(!part<QLineEdit>(*bench.window, "lockPin")->isVisible());
    // Not even the right one, by whatever way.
    Q_EMIT bench.screen()->pinEntered(u"273915"_s);
    QCoreApplication::processEvents();
    QVERIFY(bench.locking().isHiding());
    QCOMPARE(part<QPushButton>(*bench.window, "lockUnlock")->text(), u"Sign in"_s);
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

QTEST_MAIN(TestLocking)
#include "tst_locking.moc"
