// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What opens over and beside the pages: where the focus is afterwards, and what a sign-out leaves.
#include "tests/window/windowbench.h"
#include "ui/activity/activitypanel.h"
#include "ui/history/historydialog.h"
#include "ui/look/clipboard.h"
#include "ui/palette/palette.h"
#include "ui/profile/changespanel.h"

#include <QClipboard>
#include <QMimeData>

using namespace desk;
using namespace desk::test;
using namespace Qt::Literals::StringLiterals;

class TestTools final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void palette_enterTwice_sendsNothing();
    void palette_unknownId_opensNoTab();
    void palette_knownId_opensItsTab();
    void signedOut_nothingOfThePaletteIsLeft();
    void signedOut_theClipboardIsEmptied();
    void signedOut_somebodyElsesClipboardStays();
    void signedOut_callsCantBeCopied();
    void history_enter_pressesTheButton();
    void history_nothingToTakeBack_leavesNoMark();
    void activity_key_opensAndGoesBack();

private:
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void ask(const WindowBench &bench, const QString &line)
    {
        bench.command("palette")->trigger();
        type(line);
    }
    /// One change of the e-mail is stored, and the history is open with its button in the focus.
    static HistoryDialog *historyOf(WindowBench &bench, ProfilePage &page)
    {
        WindowBench::change(page, u"new@example.org"_s);
        WindowBench::send(page);
        if (!QTest::qWaitFor([&page] { return !page.isSending() && !page.hasUnsentChanges(); }))
            qFatal("Not stored");
        bench.command("history")->trigger();
        auto *dialog = bench.window->findChild<HistoryDialog *>();
        const auto undo = [dialog] { return dialog->findChild<QPushButton *>(u"takeBackAll"_s); };
        if (!QTest::qWaitFor([&] { return dialog->isActiveWindow() && undo()->isVisible(); }))
            qFatal("No history");
        undo()->setFocus();
        return dialog;
    }
};

/// The first Enter changes what will be sent: the focus is no longer on what sends it.
void TestTools::palette_enterTwice_sendsNothing()
{
    WindowBench bench;
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    WindowBench::change(*page, u"new@example.org"_s);
    page->review();
    QTRY_VERIFY(
        part<ChangesPanel>(*page, "changesPanel")->isAncestorOf(QApplication::focusWidget()));
    ask(bench, u"city Lyon"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(bench.bodies("PATCH").size(), 0);
    QVERIFY(!page->isSending());
    QVERIFY(part<QWidget>(*page, "cell_address_city")->isAncestorOf(QApplication::focusWidget())
            || QApplication::focusWidget()->objectName().contains(u"city"_s));
}

void TestTools::palette_unknownId_opensNoTab()
{
    WindowBench bench;
    bench.signIn();
    bench.profileStatus = 404;
    ask(bench, u"open 999999999"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(bench.server.requests().last().path(), "/v2/customers/999999999/profile");
    QTRY_VERIFY(part<QWidget>(*bench.window, "findPanel")->isVisible());
    QCOMPARE(bench.tabs()->count(), 0);
}

void TestTools::palette_knownId_opensItsTab()
{
    WindowBench bench;
    bench.signIn();
    ask(bench, u"open 999999999"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(bench.tabs()->count(), 1);
    bench.openCustomer(u"701"_s);
    ask(bench, u"open 999999999"_s);
    press(Qt::Key_Return);
    QCOMPARE(bench.tabs()->currentIndex(), 0);
    QCOMPARE(bench.tabs()->count(), 2);
}

void TestTools::signedOut_nothingOfThePaletteIsLeft()
{
    WindowBench bench;
    bench.signIn();
    bench.openCustomer();
    bench.openCustomer(u"701"_s);
    ask(bench, u"smith"_s);
    press(Qt::Key_Escape);
    QVERIFY(bench.window->findChild<Palette *>());
    bench.command("sign-out")->trigger();
    QVERIFY(!bench.window->findChild<Palette *>());
}

void TestTools::signedOut_theClipboardIsEmptied()
{
    WindowBench bench;
    bench.signIn();
    bench.openCustomer();
    bench.command("copy-profile")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"SMITH"_s));
    bench.command("sign-out")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestTools::signedOut_somebodyElsesClipboardStays()
{
    WindowBench bench;
    bench.signIn();
    QGuiApplication::clipboard()->setText(u"of another program"_s);
    bench.command("sign-out")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"of another program"_s);
}

void TestTools::signedOut_callsCantBeCopied()
{
    WindowBench bench;
    bench.signIn();
    bench.openCustomer();
    CallLog &calls = bench.bench.transport.calls();
    QVERIFY(calls.hasRequest(calls.count()));
    bench.command("sign-out")->trigger();
    for (qint64 number = calls.oldest(); number <= calls.count(); ++number)
        QVERIFY(!calls.hasRequest(number));
}

void TestTools::history_enter_pressesTheButton()
{
    WindowBench bench;
    bench.profile.replace("{\"first", "{\"email\":\"old@example.org\",\"first");
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    const QPointer<HistoryDialog> dialog = historyOf(bench, *page);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(page->hasUnsentChanges());
    QCOMPARE(bench.bodies("PATCH").size(), 1);
    // No window manager makes the main window the active one here.
    QTRY_VERIFY(page->isAncestorOf(bench.window->focusWidget()));
}

/// Somebody has put the old value back already.
void TestTools::history_nothingToTakeBack_leavesNoMark()
{
    WindowBench bench;
    bench.profile.replace("{\"first", "{\"email\":\"old@example.org\",\"first");
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    const QPointer<HistoryDialog> dialog = historyOf(bench, *page);
    bench.profile.replace("new@example.org", "old@example.org");
    const auto read = bench.server.requests().size();
    press(Qt::Key_Return);
    QTRY_VERIFY(bench.server.requests().size() > read);
    QTRY_VERIFY(!page->hasUnsentChanges());
    QTRY_VERIFY(!bench.tabs()->tabText(0).contains(u'•'));
}

void TestTools::activity_key_opensAndGoesBack()
{
    WindowBench bench;
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    const QPointer<QWidget> before = QApplication::focusWidget();
    press(Qt::Key_F12);
    auto *panel = bench.window->findChild<ActivityPanel *>();
    QVERIFY(panel && panel->isVisible());
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F12);
    QVERIFY(!panel->isVisible());
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(QApplication::focusWidget(), before.data());
}

QTEST_MAIN(TestTools)
#include "tst_tools.moc"
