// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Going from tab to tab, by keys and by the mouse.
#include "tests/window/windowbench.h"

#include <QMenu>
#include <QTabBar>

using namespace desk;
using namespace desk::test;

namespace {

/// Four customers are open, the last one in front.
class FourTabs final : public WindowBench {
public:
    FourTabs()
    {
        signIn();
        for (const char *id : {"701", "702", "703", "704"})
            openCustomer(QString::fromLatin1(id));
    }

    void press(int key, Qt::KeyboardModifiers modifiers) const
    {
        QTest::keyPress(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void letCtrlGo() const
    {
        QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Control, Qt::ControlModifier);
    }
    [[nodiscard]] QString inFront() const
    {
        const auto *page = qobject_cast<ProfilePage *>(tabs()->currentWidget());
        return page ? page->customerId().text() : QString();
    }
    [[nodiscard]] QPoint middleOf(int tab) const { return tabs()->tabBar()->tabRect(tab).center(); }
};

} // namespace

class TestTabs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void ctrlTab_once_goesToTheOneUsedBefore();
    void ctrlTab_heldDown_walksOn();
    void ctrlShiftTab_goesTheOtherWay();
    void ctrlTab_tabClosedMeanwhile_isLeftOut();
    void altArrows_goByPlace();
    void reopen_bringsBackTheOneClosedLast();
    void reopen_afterSigningOut_isOff();
    void middleButton_closesThatTab();
    void middleButton_unsentChanges_asksFirst();
    void list_offersAllTabs();
    void titles_namesakes_getTheirIds();
};

void TestTabs::ctrlTab_once_goesToTheOneUsedBefore()
{
    FourTabs bench;
    bench.tabs()->setCurrentIndex(0);
    bench.press(Qt::Key_Tab, Qt::ControlModifier);
    bench.letCtrlGo();
    QCOMPARE(bench.inFront(), QStringLiteral("704"));
    bench.press(Qt::Key_Tab, Qt::ControlModifier);
    bench.letCtrlGo();
    QCOMPARE(bench.inFront(), QStringLiteral("701"));
    QVERIFY(bench.tabs()->currentWidget()->isAncestorOf(QApplication::focusWidget()));
}

void TestTabs::ctrlTab_heldDown_walksOn()
{
    FourTabs bench;
    for (const char *id : {"703", "702", "701", "704", "703"}) {
        bench.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(bench.inFront(), QString::fromLatin1(id));
    }
    bench.letCtrlGo();
    // Where the walk ended is what was used last.
    bench.press(Qt::Key_Tab, Qt::ControlModifier);
    bench.letCtrlGo();
    QCOMPARE(bench.inFront(), QStringLiteral("704"));
}

void TestTabs::ctrlShiftTab_goesTheOtherWay()
{
    FourTabs bench;
    bench.press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.inFront(), QStringLiteral("701"));
    bench.press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.inFront(), QStringLiteral("702"));
    bench.letCtrlGo();
}

void TestTabs::ctrlTab_tabClosedMeanwhile_isLeftOut()
{
    FourTabs bench;
    bench.tabs()->setCurrentIndex(1);
    bench.command("close")->trigger();
    QCOMPARE(bench.tabs()->count(), 3);
    for (int i = 0; i < 4; ++i) {
        bench.press(Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(bench.inFront() != QStringLiteral("702"));
        QVERIFY(!bench.inFront().isEmpty());
    }
    bench.letCtrlGo();
}

void TestTabs::altArrows_goByPlace()
{
    FourTabs bench;
    bench.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bench.inFront(), QStringLiteral("703"));
    bench.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(bench.inFront(), QStringLiteral("704"));
    bench.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(bench.inFront(), QStringLiteral("701"));
}

void TestTabs::reopen_bringsBackTheOneClosedLast()
{
    FourTabs bench;
    QVERIFY(!bench.command("reopen-tab")->isEnabled());
    bench.tabs()->setCurrentIndex(1);
    bench.command("close")->trigger();
    bench.tabs()->setCurrentIndex(0);
    bench.command("close")->trigger();
    QCOMPARE(bench.tabs()->count(), 2);
    QVERIFY(bench.command("reopen-tab")->isEnabled());
    bench.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.inFront(), QStringLiteral("701"));
    bench.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.inFront(), QStringLiteral("702"));
    QCOMPARE(bench.tabs()->count(), 4);
    QVERIFY(!bench.command("reopen-tab")->isEnabled());
}

void TestTabs::reopen_afterSigningOut_isOff()
{
    FourTabs bench;
    bench.command("close")->trigger();
    QVERIFY(bench.command("reopen-tab")->isEnabled());
    bench.command("sign-out")->trigger();
    QVERIFY(!bench.session.isSignedIn());
    QVERIFY(!bench.command("reopen-tab")->isEnabled());
}

void TestTabs::middleButton_closesThatTab()
{
    FourTabs bench;
    QTest::mouseClick(bench.tabs()->tabBar(), Qt::MiddleButton, {}, bench.middleOf(1));
    QCOMPARE(bench.tabs()->count(), 3);
    QCOMPARE(bench.inFront(), QStringLiteral("704"));
    QVERIFY(bench.command("reopen-tab")->isEnabled());
}

void TestTabs::middleButton_unsentChanges_asksFirst()
{
    FourTabs bench;
    bench.change(*qobject_cast<ProfilePage *>(bench.tabs()->currentWidget()),
                 QStringLiteral("new@example.org"));
    QTest::mouseClick(bench.tabs()->tabBar(), Qt::MiddleButton, {}, bench.middleOf(3));
    QCOMPARE(bench.tabs()->count(), 4);
    auto *question = bench.window->findChild<QMessageBox *>();
    QVERIFY(question && question->isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    QCOMPARE(bench.tabs()->count(), 4);
}

void TestTabs::list_offersAllTabs()
{
    FourTabs bench;
    bench.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *menu = bench.window->findChild<QMenu *>(QStringLiteral("tabListMenu"));
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 4);
    QVERIFY(menu->actions().at(3)->isChecked());
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(bench.inFront(), QStringLiteral("703"));
    QTRY_VERIFY(menu->actions().isEmpty()); // a closed menu keeps no names
}

void TestTabs::titles_namesakes_getTheirIds()
{
    FourTabs bench; // the server plays one customer, whatever the id
    for (int i = 0; i < 4; ++i)
        QVERIFY2(bench.tabs()->tabText(i).endsWith(QStringLiteral("70%1").arg(i + 1)),
                 qPrintable(bench.tabs()->tabText(i)));
    bench.profile.replace("TOM", "TIM");
    bench.command("reload")->trigger();
    QTRY_VERIFY(!bench.tabs()->tabText(3).contains(QStringLiteral("704")));
}

QTEST_MAIN(TestTabs)
#include "tst_tabs.moc"
