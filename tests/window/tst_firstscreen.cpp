// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The first screen, the find line in the window, and where the focus is when tabs come and go.
#include "tests/window/windowbench.h"
#include "ui/create/creationpage.h"
#include "ui/words/agotext.h"
#include "ui/words/readingtext.h"

#include <QListView>

using namespace desk;
using namespace desk::test;

namespace {

class Screen final : public WindowBench {
public:
    [[nodiscard]] QLineEdit *line() const { return part<QLineEdit>(*window, "openInput"); }
    [[nodiscard]] QListView *recents() const { return part<QListView>(*window, "recents"); }
    [[nodiscard]] bool hasRecents() const
    {
        const auto *list = window->findChild<QListView *>(QStringLiteral("recents"));
        return list && list->isVisible();
    }
    [[nodiscard]] int recentRows() const { return recents()->model()->rowCount(); }
    [[nodiscard]] bool isFirst() const { return part<QWidget>(*window, "startPage")->isVisible(); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    /// As the agent opens a customer: the id, Enter.
    void openBy(const QString &id) const
    {
        const int before = tabs()->count();
        command("open-customer")->trigger();
        QTest::keyClicks(line(), id);
        press(Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return tabs()->count() == before + 1; }))
            qFatal("No tab");
        const auto *page = qobject_cast<ProfilePage *>(tabs()->currentWidget());
        if (!QTest::qWaitFor([page] { return page->isRead(); }))
            qFatal("Not read");
    }
    [[nodiscard]] int countNamed(const QString &name) const
    {
        int count = 0;
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
                && (widget->accessibleName() == name
                    || (qobject_cast<const QAbstractButton *>(widget)
                        && qobject_cast<const QAbstractButton *>(widget)->text() == name)))
                ++count;
        }
        return count;
    }
};

} // namespace

class TestFirstScreen final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void signedIn_focus_isInTheFindLine();
    void names_eachScreen_areThereOnce();
    void openCustomer_byId_twoKeys();
    void openCustomer_unknownId_opensNoTab();
    void findLine_inTheBar_opensAnotherCustomer();
    void nobodyFound_create_isPrefilled();
    void recents_afterClosing_listWhoWasOpen();
    void recents_signedOut_areForgotten();
    void recents_forgetAll_leavesTheFindLine();
    void recents_originalScript_isTheName();
    void closeTab_another_hasTheFocus();
    void closeTab_last_focusIsInTheFindLine();
    void textSize_keys_areKept();
    void agoText_times_areShort();
};

void TestFirstScreen::signedIn_focus_isInTheFindLine()
{
    Screen bench;
    bench.signIn();
    QVERIFY(bench.isFirst());
    QTRY_VERIFY(bench.line()->hasFocus());
    QVERIFY(textOf(*bench.window).contains(QStringLiteral("Who is on the line?")));
    QVERIFY(!bench.hasRecents());
}

void TestFirstScreen::names_eachScreen_areThereOnce()
{
    Screen bench;
    bench.signIn();
    for (const char *name : {"New customer", "Open customer", "New from clipboard", "Menu"})
        QCOMPARE(bench.countNamed(QString::fromLatin1(name)), 1);
    bench.openBy(QStringLiteral("700"));
    QVERIFY(!bench.isFirst());
    for (const char *name : {"New customer", "Open customer", "Menu"})
        QCOMPARE(bench.countNamed(QString::fromLatin1(name)), 1);
}

void TestFirstScreen::openCustomer_byId_twoKeys()
{
    Screen bench;
    bench.signIn();
    QTRY_VERIFY(bench.line()->hasFocus());
    QTest::keyClicks(bench.line(), QStringLiteral("700"));
    bench.server.clear();
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.tabs()->count(), 1);
    QVERIFY(bench.line()->text().isEmpty());
    const auto *page = qobject_cast<ProfilePage *>(bench.tabs()->currentWidget());
    QVERIFY(page);
    QTRY_VERIFY(page->isRead());
    // Read once, by the line: the tab takes it over.
    QCOMPARE(bench.targets("GET").count("/v2/customers/700/profile"), 1);
}

void TestFirstScreen::openCustomer_unknownId_opensNoTab()
{
    Screen bench;
    bench.signIn();
    bench.server.setHandler([](const RecordingServer::Request &) { return reply(404, "{}"); });
    QTest::keyClicks(bench.line(), QStringLiteral("999"));
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(part<QWidget>(*bench.window, "openProblem")->isVisible());
    QCOMPARE(bench.tabs()->count(), 0);
    QVERIFY(bench.isFirst());
}

void TestFirstScreen::findLine_inTheBar_opensAnotherCustomer()
{
    Screen bench;
    bench.signIn();
    bench.openBy(QStringLiteral("700"));
    QVERIFY(!bench.line()->hasFocus());
    bench.openBy(QStringLiteral("701"));
    QCOMPARE(bench.tabs()->count(), 2);
    // Esc goes back to the page.
    bench.command("open-customer")->trigger();
    QVERIFY(bench.line()->hasFocus());
    bench.press(Qt::Key_Escape);
    QVERIFY(bench.tabs()->currentWidget()->isAncestorOf(QApplication::focusWidget())
            || bench.tabs()->currentWidget()->hasFocus());
}

void TestFirstScreen::nobodyFound_create_isPrefilled()
{
    Screen bench;
    bench.signIn();
    QTest::keyClicks(bench.line(), QStringLiteral("Smith, Tom tom@example.com"));
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.window->findChild<QWidget *>(QStringLiteral("openCreate")));
    QTRY_VERIFY(part<QPushButton>(*bench.window, "openCreate")->isVisible());
    part<QPushButton>(*bench.window, "openCreate")->click();
    const auto *wizard = bench.window->findChild<CreationPage *>();
    QVERIFY(wizard);
    QVERIFY(wizard->hasUnsentWork());
    QCOMPARE(part<QLineEdit>(*wizard, "first_name")->text(), QStringLiteral("Tom"));
    QCOMPARE(part<QLineEdit>(*wizard, "last_name")->text(), QStringLiteral("Smith"));
}

void TestFirstScreen::recents_afterClosing_listWhoWasOpen()
{
    Screen bench;
    bench.signIn();
    bench.openBy(QStringLiteral("700"));
    bench.openBy(QStringLiteral("701"));
    bench.command("close")->trigger();
    bench.command("close")->trigger();
    QVERIFY(bench.isFirst());
    QCOMPARE(bench.recentRows(), 2);
    QVERIFY(bench.recents()->isVisible());
    const QString spoken
        = bench.recents()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("customer id 701")), qPrintable(spoken));
    bench.recents()->setFocus();
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.tabs()->count(), 1);
}

void TestFirstScreen::recents_signedOut_areForgotten()
{
    Screen bench;
    bench.signIn();
    bench.openBy(QStringLiteral("700"));
    bench.command("sign-out")->trigger();
    bench.signIn(QStringLiteral("another key"));
    QVERIFY(!bench.hasRecents());
    QCOMPARE(bench.recentRows(), 0);
}

void TestFirstScreen::recents_forgetAll_leavesTheFindLine()
{
    Screen bench;
    bench.signIn();
    bench.openBy(QStringLiteral("700"));
    bench.command("close")->trigger();
    auto *forget = part<QPushButton>(*bench.window, "forgetRecents");
    forget->click();
    QCOMPARE(forget->text(), QStringLiteral("Forget all 1?"));
    forget->click();
    QVERIFY(!bench.hasRecents());
    QVERIFY(bench.line()->hasFocus());
}

void TestFirstScreen::recents_originalScript_isTheName()
{
    Screen bench;
    bench.profile = R"({"first_name":"HARUKA","last_name":"TANAKA","unicode_first_name":"遥",)"
                    R"("unicode_last_name":"田中","address":{"country_code":"JP","city":"Tokyo"}})";
    bench.signIn();
    bench.openBy(QStringLiteral("700"));
    bench.profile = R"({"first_name":"TOM","last_name":"SMITH","address":{"city":"Paris"}})";
    bench.openBy(QStringLiteral("701"));
    bench.command("close")->trigger();
    bench.command("close")->trigger();
    const auto row = [&bench](int at) {
        return bench.recents()->model()->index(at, 0).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_COMPARE(bench.recentRows(), 2);
    QCOMPARE(row(0), QStringLiteral("田中 遥, customer id 700, TANAKA HARUKA, now"));
    QCOMPARE(row(1), QStringLiteral("TOM SMITH, customer id 701, Paris, now"));
}

void TestFirstScreen::closeTab_another_hasTheFocus()
{
    Screen bench;
    bench.signIn();
    bench.openBy(QStringLiteral("700"));
    bench.openBy(QStringLiteral("701"));
    bench.command("close")->trigger();
    QCOMPARE(bench.tabs()->count(), 1);
    const QWidget *page = bench.tabs()->currentWidget();
    QTRY_VERIFY(page->hasFocus() || page->isAncestorOf(QApplication::focusWidget()));
}

void TestFirstScreen::closeTab_last_focusIsInTheFindLine()
{
    Screen bench;
    bench.signIn();
    bench.openBy(QStringLiteral("700"));
    bench.command("close")->trigger();
    QVERIFY(bench.isFirst());
    QTRY_VERIFY(bench.line()->hasFocus());
    // A blank is a blank.
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.tabs()->count(), 0);
    QVERIFY(!bench.window->findChild<CreationPage *>());
}

void TestFirstScreen::textSize_keys_areKept()
{
    Screen bench;
    bench.signIn();
    QTest::keyClick(bench.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(bench.settings->textSize(), 110);
    QTest::keyClick(bench.window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(bench.window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(bench.settings->textSize(), 90);
    QTest::keyClick(bench.window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(bench.settings->textSize(), 100);
}

void TestFirstScreen::agoText_times_areShort()
{
    const QDateTime now(QDate(2026, 11, 27), QTime(15, 0), Qt::LocalTime);
    QCOMPARE(agoText(now.addSecs(-20), now), QStringLiteral("now"));
    QCOMPARE(agoText(now.addSecs(-25 * 60), now), QStringLiteral("25 min"));
    QCOMPARE(agoText(now.addSecs(-3 * 3600), now), QStringLiteral("3 h"));
    QCOMPARE(agoText(now.addSecs(-20 * 3600), now), QStringLiteral("yesterday"));
    QCOMPARE(agoText(now.addDays(-4), now), QLocale().dayName(1)); // a Monday
    QCOMPARE(agoText(now.addDays(-40), now),
             QLocale().toString(now.addDays(-40).date(), QLocale::ShortFormat));
    // A clock that was set back makes nobody be opened in the future.
    QVERIFY(!agoText(now.addSecs(3600), now).isEmpty());
    QCOMPARE(initialsOf(QStringLiteral("Olivier Bouchard")), QStringLiteral("OB"));
    QCOMPARE(initialsOf(QString()), QString());
}

QTEST_MAIN(TestFirstScreen)
#include "tst_firstscreen.moc"
