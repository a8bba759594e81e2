// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What another program asks for, in the window: it comes up, and takes nothing from the agent.
#include "app/pop/poplink.h"
#include "tests/window/windowbench.h"
#include "ui/create/creationpage.h"
#include "ui/find/findline.h"
#include "ui/window/callbar.h"
#include "ui/window/screenpops.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QMenu>
#include <QRandomGenerator>

using namespace desk;
using namespace desk::test;
using namespace Qt::Literals::StringLiterals;

class TestScreenPops final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void open_agentIsFree_comesToTheFront();
    void open_whileTyping_opensBehind_andTheFocusStays();
    void open_whileAsked_opensBehind_andTheQuestionStays();
    void open_whileAMenuIsOpen_opensBehind();
    void open_whileAConflictIsOpen_opensBehind();
    void open_whileChoosing_opensBehind();
    void open_whoHasJustPressedAKey_opensBehind();
    void create_saidTwice_isOneTab();
    void open_againAfterTheBarWasClosed_isSaidAgain();
    void open_whileTypingOnTheFirstScreen_waits();
    void find_oneFound_opens();
    void find_twoSpellingsOfAPhone_areListed();
    void find_severalFound_areListedInTheFindLine();
    void find_severalFound_neverOverATypedLine();
    void find_nobody_offersACreation();
    void find_refused_canBeTriedAgain();
    void create_isATabOfItsOwn_besideATypedOne();
    void beforeSignIn_theLastOneWaits();
    void signedOut_isForgotten();
    void closed_theSearchIsCalledOff();
    void ignored_isSaid();
    void copy_isIdStartAndDuration();
    void randomLinks_sendNothingThatWrites();

private:
    static ScreenPop pop(const char *link)
    {
        const auto read = readLink(QString::fromUtf8(link));
        if (!read)
            qFatal("No pop: %s", link);
        return read.value();
    }
    static ScreenPops &pops(const WindowBench &bench)
    {
        return *bench.window->findChild<ScreenPops *>();
    }
    static void take(const WindowBench &bench, const char *link) { pops(bench).take(pop(link)); }
    static QString said(const WindowBench &bench)
    {
        const auto *bar = part<CallBar>(*bench.window, "callBar");
        return bar->isVisible() ? bar->text() : QString();
    }
    static QString offered(const WindowBench &bench)
    {
        const auto *button = part<QPushButton>(*bench.window, "callOffer");
        return button->isVisible() ? button->text() : QString();
    }
    static void press(const WindowBench &bench)
    {
        part<QPushButton>(*bench.window, "callOffer")->click();
    }
    static CreationPage *creation(const WindowBench &bench)
    {
        return qobject_cast<CreationPage *>(bench.tabs()->currentWidget());
    }
    static QLineEdit *findInput(const WindowBench &bench)
    {
        return part<QLineEdit>(*bench.window, "openInput");
    }
    static QByteArray randomLink(QRandomGenerator &random, int number);
    static qsizetype writes(const WindowBench &bench)
    {
        return bench.server.deliveries("POST") + bench.server.deliveries("PATCH")
            + bench.server.deliveries("PUT") + bench.server.deliveries("DELETE");
    }
    /// Three tabs with something typed in each, the focus in the e-mail of the last.
    static void typeThree(WindowBench &bench)
    {
        for (const auto &id : {u"701"_s, u"702"_s, u"703"_s})
            WindowBench::change(*bench.openCustomer(id), u"tom@example.org"_s);
    }
    static QString typedIn(const WindowBench &bench, int tab)
    {
        return part<QLineEdit>(*bench.tabs()->widget(tab), "email")->text();
    }
};

void TestScreenPops::open_agentIsFree_comesToTheFront()
{
    WindowBench bench;
    bench.signIn();
    take(bench, "customerdesk:open/123456789?phone=0612345678");
    QCOMPARE(bench.tabs()->count(), 1);
    QTRY_COMPARE(said(bench), u"Call from 0612345678: TOM SMITH"_s);
    QCOMPARE(offered(bench), QString());
    take(bench, "customerdesk:open/700");
    QCOMPARE(bench.tabs()->currentIndex(), 1);
    QTRY_COMPARE(said(bench), u"Call: TOM SMITH"_s);
    QVERIFY(bench.tabs()->currentWidget()->isAncestorOf(bench.window->focusWidget()));
}

void TestScreenPops::open_whileTyping_opensBehind_andTheFocusStays()
{
    WindowBench bench;
    bench.signIn();
    typeThree(bench);
    const QPointer<QWidget> focus = bench.window->focusWidget();
    take(bench, "customerdesk:open/123456789?phone=0612345678");
    QCOMPARE(bench.tabs()->count(), 4);
    QCOMPARE(bench.tabs()->currentIndex(), 2);
    QCOMPARE(bench.window->focusWidget(), focus.data());
    QTRY_COMPARE(said(bench), u"Call from 0612345678: TOM SMITH"_s);
    QCOMPARE(bench.window->focusWidget(), focus.data());
    for (int tab = 0; tab < 3; ++tab)
        QCOMPARE(typedIn(bench, tab), u"tom@example.org"_s);
    QCOMPARE(offered(bench), u"Show"_s);
    press(bench);
    QCOMPARE(bench.tabs()->currentIndex(), 3);
    QCOMPARE(bench.tabs()->count(), 4);
    QCOMPARE(offered(bench), QString());
    QCOMPARE(writes(bench), 0);
}

void TestScreenPops::open_whileAsked_opensBehind_andTheQuestionStays()
{
    WindowBench bench;
    bench.signIn();
    typeThree(bench);
    bench.command("close")->trigger();
    QVERIFY(bench.question());
    QTRY_COMPARE(QApplication::activeModalWidget(), bench.question());
    QTRY_VERIFY(bench.question()->isAncestorOf(QApplication::focusWidget()));
    const QPointer<QWidget> focus = QApplication::focusWidget();
    take(bench, "customerdesk:open/123456789");
    QCOMPARE(bench.tabs()->count(), 4);
    QCOMPARE(bench.tabs()->currentIndex(), 2);
    QTRY_COMPARE(said(bench), u"Call: TOM SMITH"_s);
    QCOMPARE(QApplication::focusWidget(), focus.data());
    QVERIFY(bench.question()->isActiveWindow());
    bench.answer(u"Cancel"_s);
    QCOMPARE(bench.tabs()->count(), 4);
    QCOMPARE(typedIn(bench, 2), u"tom@example.org"_s);
}

void TestScreenPops::open_whileAMenuIsOpen_opensBehind()
{
    WindowBench bench;
    bench.signIn();
    bench.openCustomer(u"701"_s);
    QMenu menu(bench.window.get());
    menu.addAction(u"One"_s);
    menu.popup(bench.window->mapToGlobal(QPoint(10, 10)));
    QCOMPARE(QApplication::activePopupWidget(), &menu);
    take(bench, "customerdesk:open/123456789");
    QCOMPARE(bench.tabs()->count(), 2);
    QCOMPARE(bench.tabs()->currentIndex(), 0);
    QVERIFY(menu.isVisible());
    QCOMPARE(offered(bench), u"Show"_s);
    menu.close();
}

/// A tab would take the first screen, and the line with it, away under the agent's hands.
void TestScreenPops::open_whileAConflictIsOpen_opensBehind()
{
    WindowBench bench;
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    WindowBench::change(*page, u"mine@example.org"_s);
    bench.profile.replace("{\"first_name\"", "{\"email\":\"theirs@example.org\",\"first_name\"");
    WindowBench::send(*page);
    QTRY_VERIFY(bench.window->findChild<QWidget *>(u"conflict_email"_s));
    QTRY_VERIFY(part<QWidget>(*bench.window, "conflict_email")->hasFocus());
    const QPointer<QWidget> focus = bench.window->focusWidget();
    take(bench, "customerdesk:open/123456789");
    QCOMPARE(bench.tabs()->count(), 2);
    QCOMPARE(bench.tabs()->currentWidget(), page);
    QCOMPARE(bench.window->focusWidget(), focus.data());
    QCOMPARE(offered(bench), u"Show"_s);
    QCOMPARE(writes(bench), 0);
}

void TestScreenPops::open_whileChoosing_opensBehind()
{
    WindowBench bench;
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    part<QToolButton>(*page, "edit_civility")->click();
    const QPointer<QWidget> focus = bench.window->focusWidget();
    QVERIFY(focus);
    take(bench, "customerdesk:open/123456789");
    QCOMPARE(bench.tabs()->currentWidget(), page);
    QCOMPARE(bench.window->focusWidget(), focus.data());
    QCOMPARE(offered(bench), u"Show"_s);
}

/// The next key is meant for the customer he sees.
void TestScreenPops::open_whoHasJustPressedAKey_opensBehind()
{
    WindowBench bench;
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    QTest::keyClick(bench.window->focusWidget(), Qt::Key_Down);
    const QPointer<QWidget> focus = bench.window->focusWidget();
    QVERIFY(page->isAncestorOf(focus));
    take(bench, "customerdesk:open/123456789");
    QCOMPARE(bench.tabs()->count(), 2);
    QCOMPARE(bench.tabs()->currentWidget(), page);
    QCOMPARE(bench.window->focusWidget(), focus.data());
    QCOMPARE(offered(bench), u"Show"_s);
    bench.command("show-call")->trigger();
    QCOMPARE(bench.tabs()->currentIndex(), 1);
}

void TestScreenPops::open_againAfterTheBarWasClosed_isSaidAgain()
{
    WindowBench bench;
    bench.signIn();
    typeThree(bench);
    take(bench, "customerdesk:open/123456789?phone=0612345678");
    part<CallBar>(*bench.window, "callBar")->dismiss();
    QCOMPARE(said(bench), QString());
    take(bench, "customerdesk:open/123456789?phone=0612345678");
    QTRY_COMPARE(said(bench), u"Call from 0612345678: TOM SMITH"_s);
    QCOMPARE(offered(bench), u"Show"_s);
    QCOMPARE(bench.tabs()->count(), 4);
}

void TestScreenPops::create_saidTwice_isOneTab()
{
    WindowBench bench;
    bench.signIn();
    bench.openCustomer();
    take(bench, "customerdesk:new?phone=0612345678&call_id=7");
    QCOMPARE(bench.tabs()->count(), 2);
    take(bench, "customerdesk:new?phone=0612345678&call_id=7");
    QCOMPARE(bench.tabs()->count(), 2);
    take(bench, "customerdesk:new?phone=0612345678&call_id=8");
    QCOMPARE(bench.tabs()->count(), 3);
}

void TestScreenPops::open_whileTypingOnTheFirstScreen_waits()
{
    WindowBench bench;
    bench.signIn();
    QTest::keyClicks(findInput(bench), u"Smi"_s);
    take(bench, "customerdesk:open/123456789");
    QCOMPARE(bench.tabs()->count(), 0);
    QCOMPARE(said(bench), u"Call: customer 123456789"_s);
    QTest::keyClicks(findInput(bench), u"th"_s);
    QCOMPARE(findInput(bench)->text(), u"Smith"_s);
    press(bench);
    QCOMPARE(bench.tabs()->count(), 1);
}

void TestScreenPops::find_oneFound_opens()
{
    WindowBench bench;
    bench.signIn();
    bench.onSearch = reply(200, R"([{"id":"710"}])");
    take(bench, "customerdesk:find?phone=%2B33612345678&call_id=4711");
    QTRY_COMPARE(bench.tabs()->count(), 1);
    QTRY_COMPARE(said(bench), u"Call from +33612345678: TOM SMITH"_s);
    QVERIFY(bench.targets("GET").contains(QByteArray("/v2/customers/710/profile")));
    QCOMPARE(findInput(bench)->text(), QString());
}

void TestScreenPops::find_twoSpellingsOfAPhone_areListed()
{
    WindowBench bench;
    bench.signIn();
    bench.server.setHandler([](const RecordingServer::Request &request) {
        const bool isNational = request.target.contains("%3D%3D0612345678");
        return reply(200, isNational ? R"([{"id":"710"}])" : R"([{"id":"711"}])");
    });
    take(bench, "customerdesk:find?phone=%2B33612345678");
    QTRY_COMPARE(said(bench), u"Call from +33612345678: several customers found"_s);
    QCOMPARE(bench.tabs()->count(), 0);
}

void TestScreenPops::find_severalFound_areListedInTheFindLine()
{
    WindowBench bench;
    bench.signIn();
    bench.onSearch = reply(200, R"([{"id":"710"},{"id":"711"}])");
    take(bench, "customerdesk:find?phone=912345678");
    QTRY_COMPARE(findInput(bench)->text(), u"tel:912345678"_s);
    QTRY_COMPARE(part<QListWidget>(*bench.window, "openResults")->count(), 2);
    QCOMPARE(bench.tabs()->count(), 0);
    QCOMPARE(offered(bench), QString());
}

void TestScreenPops::find_severalFound_neverOverATypedLine()
{
    WindowBench bench;
    bench.signIn();
    bench.onSearch = reply(200, R"([{"id":"710"},{"id":"711"}])");
    QTest::keyClicks(findInput(bench), u"Mill"_s);
    take(bench, "customerdesk:find?q=Smith");
    QTRY_COMPARE(said(bench), u"Call: several customers found"_s);
    QCOMPARE(findInput(bench)->text(), u"Mill"_s);
    QCOMPARE(offered(bench), u"Show"_s);
    press(bench);
    QCOMPARE(findInput(bench)->text(), u"Smith"_s);
}

void TestScreenPops::find_nobody_offersACreation()
{
    WindowBench bench;
    bench.signIn();
    take(bench, "customerdesk:find?phone=0612345678&first_name=Ann&call_id=4711");
    QTRY_COMPARE(said(bench), u"Call from 0612345678: nobody found"_s);
    QCOMPARE(bench.tabs()->count(), 0);
    QCOMPARE(offered(bench), u"Create customer"_s);
    press(bench);
    QVERIFY(creation(bench));
    QCOMPARE(part<QLineEdit>(*creation(bench), "first_name")->text(), u"Ann"_s);
    QVERIFY(creation(bench)->hasUnsentWork());
    QCOMPARE(offered(bench), QString());
    QCOMPARE(writes(bench), 0);
}

void TestScreenPops::find_refused_canBeTriedAgain()
{
    WindowBench bench;
    bench.signIn();
    bench.onSearch = reply(403);
    take(bench, "customerdesk:find?email=tom@example.org");
    QTRY_COMPARE(offered(bench), u"Try again"_s);
    bench.onSearch = reply(200, R"([{"id":"710"}])");
    press(bench);
    QTRY_COMPARE(bench.tabs()->count(), 1);
}

void TestScreenPops::create_isATabOfItsOwn_besideATypedOne()
{
    WindowBench bench;
    bench.signIn();
    bench.command("new-customer")->trigger();
    CreationPage *typed = creation(bench);
    typeInto(*typed, "first_name", u"Eva"_s);
    const QPointer<QWidget> focus = bench.window->focusWidget();
    take(bench, "customerdesk:new?first_name=Ann&last_name=Smith&email=ann@example.org");
    QCOMPARE(bench.tabs()->count(), 2);
    QCOMPARE(creation(bench), typed);
    QCOMPARE(bench.window->focusWidget(), focus.data());
    QCOMPARE(part<QLineEdit>(*typed, "first_name")->text(), u"Eva"_s);
    press(bench);
    QVERIFY(creation(bench) != typed);
    QCOMPARE(creation(bench)->name(), u"Ann Smith"_s);
    QCOMPARE(writes(bench), 0);
}

void TestScreenPops::beforeSignIn_theLastOneWaits()
{
    WindowBench bench;
    take(bench, "customerdesk:open/701");
    QCOMPARE(said(bench), u"Call: comes up once you are signed in."_s);
    take(bench, "customerdesk:open/702?phone=0612345678");
    QVERIFY(said(bench).contains(u"The one before it was left out."_s));
    QVERIFY(!pops(bench).isHere(bench.place.id));
    QCOMPARE(bench.server.deliveries(), 0);
    bench.signIn();
    QTRY_COMPARE(bench.tabs()->count(), 1);
    QTRY_COMPARE(said(bench), u"Call from 0612345678: TOM SMITH"_s);
    QVERIFY(bench.targets("GET").contains(QByteArray("/v2/customers/702/profile")));
    QVERIFY(!bench.targets("GET").contains(QByteArray("/v2/customers/701/profile")));
    QVERIFY(pops(bench).isHere(bench.place.id));
}

void TestScreenPops::signedOut_isForgotten()
{
    WindowBench bench;
    bench.signIn();
    take(bench, "customerdesk:find?phone=0612345678");
    QTRY_COMPARE(offered(bench), u"Create customer"_s);
    bench.session.signOut();
    QCOMPARE(said(bench), QString());
    QCOMPARE(offered(bench), QString());
}

void TestScreenPops::closed_theSearchIsCalledOff()
{
    WindowBench bench;
    bench.signIn();
    bench.onSearch = reply(200, R"([{"id":"710"}])");
    bench.onSearch.fault = RecordingServer::Fault::Held;
    take(bench, "customerdesk:find?email=tom@example.org");
    QTRY_VERIFY(bench.server.deliveries() > 1);
    part<QToolButton>(*bench.window, "callClose")->click();
    QCOMPARE(said(bench), QString());
    bench.server.release();
    bench.openCustomer(u"700"_s);
    QCOMPARE(bench.tabs()->count(), 1);
}

void TestScreenPops::ignored_isSaid()
{
    WindowBench bench;
    bench.signIn();
    pops(bench).sayIgnored(PopProblem::TooLong);
    const auto *notes = part<MessageBar>(*bench.window, "popNotes");
    QVERIFY(notes->isVisible());
    QCOMPARE(notes->text(), u"A link from another program was ignored. The link is too long."_s);
}

void TestScreenPops::copy_isIdStartAndDuration()
{
    WindowBench bench;
    bench.signIn();
    take(bench, "customerdesk:open/700?call_id=4711");
    part<QToolButton>(*bench.window, "copyCall")->click();
    const QString copied = QGuiApplication::clipboard()->text();
    static const QRegularExpression form(
        u"\\ACall: 4711\nStart: \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\nDuration: 00:0\\d\\z"_s);
    QVERIFY2(form.match(copied).hasMatch(), qPrintable(copied));
}

/// One in a hundred is whole, one in ten is pieces put together, and the others are noise behind
/// the scheme or behind a whole.
QByteArray TestScreenPops::randomLink(QRandomGenerator &random, int number)
{
    static const QList<QByteArray> wholes{"open/", "find?q=Smith&call_id=", "find?phone=+336123",
                                          "new?first_name=Ann&call_id="};
    static const QList<QByteArray> pieces{"open/",
                                          "new?",
                                          "find?",
                                          "phone=",
                                          "email=",
                                          "first_name=",
                                          "call_id=",
                                          "q=",
                                          "&",
                                          "?",
                                          "/",
                                          "..",
                                          "%0a",
                                          "%22",
                                          "%2541",
                                          "%E7%94%B0",
                                          "%ff",
                                          "700",
                                          "%2B336123",
                                          "Smith",
                                          "+33612345678",
                                          "tom@example.org",
                                          "\"",
                                          "'",
                                          "\n",
                                          "#",
                                          "send",
                                          "\xE2\x80\xAE"};
    const auto anyOf = [&random](const QList<QByteArray> &all) {
        return all.at(random.bounded(static_cast<int>(all.size())));
    };
    QByteArray link("customerdesk:");
    if (number % 100 == 0)
        return link + anyOf(wholes) + QByteArray::number(random.bounded(1, 900));
    if (number % 2 == 0)
        link += anyOf(wholes);
    const int count = random.bounded(1, 9);
    for (int i = 0; i < count; ++i) {
        if (number % 10 == 0)
            link += anyOf(pieces);
        else
            link += static_cast<char>(random.bounded(256));
    }
    return link;
}

void TestScreenPops::randomLinks_sendNothingThatWrites()
{
    WindowBench bench;
    bench.signIn();
    typeThree(bench);
    QRandomGenerator random(20261130);
    int taken = 0;
    for (int i = 0; i < 10000; ++i) {
        const auto read = readLink(QString::fromUtf8(randomLink(random, i)));
        if (read) {
            pops(bench).take(read.value());
            ++taken;
        } else if (i % 100 == 1) {
            pops(bench).sayIgnored(read.error());
        }
        // As many as an agent could have open: the tabs of earlier links go.
        while (bench.tabs()->count() > 5)
            delete bench.tabs()->widget(bench.tabs()->count() - 1);
        if (i % 100 == 0)
            QCoreApplication::processEvents();
    }
    QVERIFY2(taken >= 100 && taken < 1000, qPrintable(QString::number(taken)));
    QTRY_VERIFY(bench.targets("GET").size() > 10);
    QCOMPARE(writes(bench), 0);
    QCOMPARE(bench.tabs()->currentIndex(), 2);
    for (int tab = 0; tab < 3; ++tab)
        QCOMPARE(typedIn(bench, tab), u"tom@example.org"_s);
}

QTEST_MAIN(TestScreenPops)
#include "tst_screenpops.moc"
