// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Who is signed in, what they are offered, and what they are told about the keychain.
#include "tests/window/windowbench.h"

#include <QMenu>
#include <QPointer>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;
using Fault = RecordingServer::Fault;

namespace {

const QString typed = QStringLiteral("new@example.org");

/// An earlier run of the agent `key` has left the change of an e-mail address behind.
class LeftBehind final : public WindowBench {
public:
    enum class Key { Now, Later };

    explicit LeftBehind(Key when = Key::Now)
    {
        FolderJournal before(dir.path());
        Journal &earlier = before.journal;
        earlier.setKey(key);
        earlier.setOwner({place.id, agentOf({QStringLiteral("key"), QStringLiteral("token")})});
        Draft draft{.id = Journal::newId(), .kind = WorkKind::Edit, .title = customer};
        draft.base = Profile(QStringLiteral("700"), QJsonObject(), QDateTime::currentDateTimeUtc());
        draft.edits.set(field("email"), typed);
        earlier.saveDraft(draft);
        if (!earlier.flush())
            qFatal("The draft is not written");
        if (when == Key::Now)
            journal.setKey(key);
    }

    /// Until the journal has answered what was asked before this; it answers in turn.
    void awaitOffers()
    {
        bool isAnswered = false;
        QObject context;
        journal.readOffers(&context, [&](const Journal::Offers &) { isAnswered = true; });
        if (!QTest::qWaitFor([&] { return isAnswered; }))
            qFatal("No answer");
    }

    const QString customer = QStringLiteral("Tom Smith");
    const SealKey key = SealKey::generate();
};

} // namespace

class TestMainWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void signInNeeded_sameAgent_goesOn();
    void signInNeeded_somebodyElse_isRefusedOverTheWindow();
    void signInNeeded_declined_keepsWhatWasTyped();
    void signInNeeded_creationInFront_asksOverIt();
    void signOut_nothingUnsent_isBackAtTheForm();
    void signOut_unsentChanges_asksFirst();
    void signOut_whileSending_staysSignedIn();
    void signedIn_workLeft_isOffered();
    void signedIn_keyComesLater_isOfferedThen();
    void signedIn_workOfSomebodyElse_isNotOffered();
    void signedOut_offersOnTheirWay_areNotShown();
    void continue_draft_isOnThePageAgain();
    void continue_pageHasOtherChanges_offersAgain();
    void start_wishedCustomer_isOpenedOnceSignedIn();
    void signIn_wrongToken_isFoundOutThere();
    void signIn_offline_saysWhatIsWrong();
    void signIn_namedAgentAndNoRight_isRefused();
    void signIn_noRightToSearch_isSignedIn();
    void signInNeeded_refusedAgain_isSaid();
    void title_environment_isInIt();
    void menu_key_opensAllCommands();
    void noKeychain_noteOutlivesSigningIn();
    void noKeychain_closedByTheAgent_staysClosed();
    void noKeychain_rememberTicked_saysItAgain();
    void keyMissing_questionOutlivesSigningIn();
};

void TestMainWindow::signInNeeded_sameAgent_goesOn()
{
    WindowBench bench;
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, typed);
    bench.refusals = 1;
    bench.send(*page);
    QTRY_VERIFY(bench.signInDialog());
    bench.enter(*bench.signInDialog(), QStringLiteral("key"));
    QTRY_VERIFY(!bench.signInDialog());
    QTRY_COMPARE(bench.bodies("PATCH").size(), 1);
    QCOMPARE(bench.bodies("PATCH").first(), QByteArray(R"({"email":"new@example.org"})"));
}

void TestMainWindow::signInNeeded_somebodyElse_isRefusedOverTheWindow()
{
    WindowBench bench;
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, typed);
    bench.refusals = 1;
    page->reload();
    QTRY_VERIFY(bench.signInDialog());
    bench.server.clear();
    bench.enter(*bench.signInDialog(), QStringLiteral("another key"));
    QVERIFY(bench.signInDialog());
    QVERIFY(part<QLabel>(*bench.signInDialog(), "signInProblem")->isVisible());
    QCOMPARE(bench.server.deliveries(), 0);
    QVERIFY(page->hasUnsentChanges());
}

void TestMainWindow::signInNeeded_declined_keepsWhatWasTyped()
{
    WindowBench bench;
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, typed);
    bench.refusals = 1;
    page->reload();
    QTRY_VERIFY(bench.signInDialog());
    bench.signInDialog()->reject();
    QTRY_VERIFY(!bench.signInDialog());
    QVERIFY(bench.said().contains(QStringLiteral("Not signed in; what you typed is kept.")));
    QVERIFY(page->hasUnsentChanges());
    QVERIFY(bench.session.isSignedIn());
}

void TestMainWindow::signInNeeded_creationInFront_asksOverIt()
{
    WindowBench bench;
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    bench.command("new-customer")->trigger();
    bench.refusals = 1;
    page->reload();
    QTRY_VERIFY(bench.signInDialog());
    QCOMPARE(bench.signInDialog()->parentWidget(), bench.window.get());
    bench.enter(*bench.signInDialog(), QStringLiteral("key"));
    QTRY_VERIFY(!bench.signInDialog());
    QCOMPARE(bench.tabs()->currentIndex(), 1);
}

void TestMainWindow::signOut_nothingUnsent_isBackAtTheForm()
{
    WindowBench bench;
    bench.signIn();
    bench.openCustomer();
    bench.command("sign-out")->trigger();
    QVERIFY(!bench.session.isSignedIn());
    QCOMPARE(bench.tabs()->count(), 0);
    QVERIFY(part<QLineEdit>(*bench.window, "apiKey")->isVisible());
    QVERIFY(!part<QLabel>(*bench.window, "environmentBadge")->isVisible());
    for (const char *name : {"new-customer", "open-customer", "sign-out", "close", "reload"})
        QVERIFY(!bench.command(name)->isEnabled());
}

void TestMainWindow::signOut_unsentChanges_asksFirst()
{
    WindowBench bench;
    bench.signIn();
    bench.change(*bench.openCustomer(), typed);
    bench.command("sign-out")->trigger();
    QVERIFY(bench.session.isSignedIn());
    bench.answer(QStringLiteral("Cancel"));
    QVERIFY(bench.session.isSignedIn());
    QTRY_VERIFY(!bench.question());
    bench.command("sign-out")->trigger();
    bench.answer(QStringLiteral("Discard"));
    QVERIFY(!bench.session.isSignedIn());
    QCOMPARE(bench.tabs()->count(), 0);
}

void TestMainWindow::signOut_whileSending_staysSignedIn()
{
    WindowBench bench;
    bench.onPatch = reply(204, {}, Fault::Hang);
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, typed);
    bench.send(*page);
    QTRY_COMPARE(bench.bodies("PATCH").size(), 1);
    bench.command("sign-out")->trigger();
    QVERIFY(bench.session.isSignedIn());
    QVERIFY(bench.status().contains(QStringLiteral("A request is on its way")));
}

void TestMainWindow::signedIn_workLeft_isOffered()
{
    LeftBehind bench;
    bench.signIn();
    QTRY_VERIFY(bench.recovery()->isVisible());
    QVERIFY(textOf(*bench.recovery()).contains(QStringLiteral("Tom Smith\nchanges, 1 field(s)")));
}

void TestMainWindow::signedIn_keyComesLater_isOfferedThen()
{
    LeftBehind bench(LeftBehind::Key::Later);
    bench.signIn();
    QVERIFY(!bench.recovery()->isVisible());
    bench.journal.setKey(bench.key);
    bench.window->onJournalReady();
    QTRY_VERIFY(bench.recovery()->isVisible());
}

void TestMainWindow::signedIn_workOfSomebodyElse_isNotOffered()
{
    LeftBehind bench;
    bench.signIn(QStringLiteral("another key"));
    bench.awaitOffers();
    QVERIFY(!bench.recovery()->isVisible());
}

void TestMainWindow::signedOut_offersOnTheirWay_areNotShown()
{
    LeftBehind bench;
    bench.signIn();
    bench.command("sign-out")->trigger();
    bench.awaitOffers();
    QVERIFY(!bench.recovery()->isVisible());
}

void TestMainWindow::continue_draft_isOnThePageAgain()
{
    LeftBehind bench;
    bench.signIn();
    QTRY_VERIFY(bench.recovery()->isVisible());
    buttonWith(*bench.recovery(), QStringLiteral("Continue"))->click();
    QVERIFY(!bench.recovery()->isVisible());
    QCOMPARE(bench.tabs()->count(), 1);
    const auto *page = qobject_cast<ProfilePage *>(bench.tabs()->currentWidget());
    QVERIFY(page);
    QTRY_VERIFY(page->isRead() && page->canReview());
    QCOMPARE(page->customerId().text(), QStringLiteral("700"));
}

void TestMainWindow::continue_pageHasOtherChanges_offersAgain()
{
    LeftBehind bench;
    bench.signIn();
    bench.change(*bench.openCustomer(), typed);
    QTRY_VERIFY(bench.recovery()->isVisible());
    buttonWith(*bench.recovery(), QStringLiteral("Continue"))->click();
    QVERIFY(bench.status().contains(QStringLiteral("open with other changes")));
    QTRY_VERIFY(bench.recovery()->isVisible());
    QCOMPARE(bench.tabs()->count(), 1);
}

void TestMainWindow::start_wishedCustomer_isOpenedOnceSignedIn()
{
    WindowBench bench;
    bench.start({.environmentId = {}, .openCustomerId = idOf(QStringLiteral("700"))});
    QCOMPARE(bench.tabs()->count(), 0);
    bench.signIn();
    QCOMPARE(bench.tabs()->count(), 1);
    bench.command("sign-out")->trigger();
    bench.signIn();
    QCOMPARE(bench.tabs()->count(), 0);
}

void TestMainWindow::signIn_wrongToken_isFoundOutThere()
{
    WindowBench bench;
    bench.refusals = 1;
    bench.enter(*bench.window, QStringLiteral("key"));
    const auto *problem = part<QLabel>(*bench.window, "signInProblem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("refused")));
    QVERIFY(!bench.session.isSignedIn());
    QVERIFY(!bench.signInDialog());
    QVERIFY(part<QLineEdit>(*bench.window, "accessToken")->hasFocus());
    QCOMPARE(bench.server.deliveries(), 1);
    QVERIFY(bench.targets("GET").first().contains("nobody%40customer-desk.invalid"));
    QVERIFY(bench.secrets.entries.isEmpty());
    part<QPushButton>(*bench.window, "signIn")->click();
    QTRY_VERIFY(bench.session.isSignedIn());
    QVERIFY(part<QLineEdit>(*bench.window, "accessToken")->text().isEmpty());
}

void TestMainWindow::signIn_offline_saysWhatIsWrong()
{
    WindowBench bench;
    bench.server.close();
    bench.enter(*bench.window, QStringLiteral("key"));
    const auto *problem = part<QLabel>(*bench.window, "signInProblem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("can't be reached")),
             qPrintable(problem->text()));
    QVERIFY(!bench.session.isSignedIn());
    QCOMPARE(part<QLineEdit>(*bench.window, "accessToken")->text(), QStringLiteral("token"));
}

void TestMainWindow::signIn_noRightToSearch_isSignedIn()
{
    WindowBench bench;
    bench.onSearch = reply(403, "{}");
    bench.signIn();
    QVERIFY(bench.session.isSignedIn());
}

/// Anybody can write a token with somebody else's name in it.
void TestMainWindow::signIn_namedAgentAndNoRight_isRefused()
{
    WindowBench bench;
    bench.onSearch = reply(403, "{}");
    part<QLineEdit>(*bench.window, "apiKey")->setText(QStringLiteral("key"));
    const QByteArray claims
        = QByteArray(R"({"iss":"https://id.example","sub":"alice"})").toBase64();
    part<QLineEdit>(*bench.window, "accessToken")
        ->setText(QStringLiteral("e30.%1.x").arg(QString::fromLatin1(claims)));
    part<QPushButton>(*bench.window, "signIn")->click();
    QTRY_VERIFY(part<QLabel>(*bench.window, "signInProblem")->isVisible());
    QVERIFY(!bench.session.isSignedIn());
}

void TestMainWindow::signInNeeded_refusedAgain_isSaid()
{
    WindowBench bench;
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    bench.refusals = 2;
    page->reload();
    QTRY_VERIFY(bench.signInDialog());
    QVERIFY(!part<QLabel>(*bench.signInDialog(), "signInProblem")->isVisible());
    const QPointer<SignInDialog> first = bench.signInDialog();
    bench.enter(*first, QStringLiteral("key"));
    QTRY_VERIFY(!first && bench.signInDialog());
    QVERIFY(part<QLabel>(*bench.signInDialog(), "signInProblem")->isVisible());
    QVERIFY(part<QLineEdit>(*bench.signInDialog(), "accessToken")->hasFocus());
    bench.enter(*bench.signInDialog(), QStringLiteral("key"));
    QTRY_VERIFY(!bench.signInDialog());
}

void TestMainWindow::title_environment_isInIt()
{
    WindowBench bench;
    QCOMPARE(bench.window->windowTitle(), QStringLiteral("Customer Desk"));
    bench.signIn();
    QVERIFY(bench.window->windowTitle().startsWith(bench.place.name));
    bench.command("sign-out")->trigger();
    QCOMPARE(bench.window->windowTitle(), QStringLiteral("Customer Desk"));
}

void TestMainWindow::menu_key_opensAllCommands()
{
    WindowBench bench;
    bench.signIn();
    QTest::keyClick(bench.window.get(), Qt::Key_F10);
    auto *menu = bench.window->findChild<QMenu *>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->text());
    for (const char *text : {"New customer", "Open customer", "Review changes", "Settings…",
                             "About Customer Desk", "Sign out", "Quit"})
        QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
    // Alt by itself does the same; with another key it does not.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Alt, Qt::AltModifier);
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Escape);
}

void TestMainWindow::noKeychain_noteOutlivesSigningIn()
{
    WindowBench bench;
    bench.secrets.readFault = SecretStore::Status::Unavailable;
    bench.secrets.writeFault = SecretStore::Status::Unavailable;
    bench.start();
    QTRY_VERIFY(bench.said().contains(QStringLiteral("Install gnome-keyring or KWallet")));
    bench.signIn(QStringLiteral("key"), true);
    bench.openCustomer();
    QVERIFY(bench.said().contains(QStringLiteral("Install gnome-keyring or KWallet")));
}

void TestMainWindow::noKeychain_closedByTheAgent_staysClosed()
{
    WindowBench bench;
    bench.window->onJournalUnavailable(SecretStore::Status::Unavailable);
    QVERIFY(!bench.said().isEmpty());
    bench.closeBars();
    bench.window->onJournalUnavailable(SecretStore::Status::Unavailable);
    bench.signIn();
    bench.openCustomer();
    QCOMPARE(bench.said(), QString());
}

void TestMainWindow::noKeychain_rememberTicked_saysItAgain()
{
    WindowBench bench;
    bench.secrets.writeFault = SecretStore::Status::Unavailable;
    bench.window->onJournalUnavailable(SecretStore::Status::Unavailable);
    bench.closeBars();
    bench.signIn(QStringLiteral("key"), true);
    QTRY_VERIFY(bench.said().contains(QStringLiteral("Install gnome-keyring or KWallet")));
}

void TestMainWindow::keyMissing_questionOutlivesSigningIn()
{
    WindowBench bench;
    const QSignalSpy wanted(bench.window.get(), &MainWindow::newSealKeyWanted);
    bench.window->onJournalUnavailable(SecretStore::Status::NotFound);
    bench.signIn();
    QAbstractButton *aside = buttonWith(*bench.window, QStringLiteral("Set the old work aside"));
    QVERIFY(aside);
    aside->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(bench.said(), QString());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
