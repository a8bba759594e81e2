// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uibench.h"
#include "ui/palette/keysgroup.h"
#include "ui/palette/keyssheet.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace desk;
using namespace desk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<KeyRow> someRows()
{
    QList<KeyRow> rows;
    for (int group = 0; group < 6; ++group) {
        for (int i = 0; i < 8; ++i)
            rows.append({u"Group %1"_s.arg(group),
                         u"Do number %1 of %2"_s.arg(i).arg(group),
                         {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_A + i))}});
    }
    rows.append(
        {u"Last"_s, u"Redo"_s, {QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)}});
    return rows;
}

struct SheetBench {
    QWidget window;
    QPushButton *before = new QPushButton(u"before"_s, &window);
    KeysSheet sheet{window, someRows()};

    SheetBench()
    {
        window.resize(1280, 720);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not become active");
        before->setFocus();
    }

    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (const KeysLine *line : sheet.findChildren<KeysLine *>()) {
            if (line->isVisible())
                names.append(line->accessibleName());
        }
        return names;
    }
};

} // namespace

class TestKeysSheet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void open_allRows_areThere()
    {
        SheetBench bench;
        bench.sheet.open();
        QCOMPARE(bench.shown().size(), someRows().size());
        QVERIFY(bench.shown().contains(u"Redo: Ctrl+Y or Ctrl+Shift+Z"_s));
        QCOMPARE(bench.sheet.findChildren<KeysGroup *>().size(), 7);
    }

    void filter_text_leavesWhatFits()
    {
        SheetBench bench;
        bench.sheet.open();
        auto *line = part<QLineEdit>(bench.sheet, "keysFilter");
        QVERIFY(line->hasFocus());
        commit(*line, u"redo"_s);
        QCOMPARE(bench.shown(), QStringList(u"Redo: Ctrl+Y or Ctrl+Shift+Z"_s));
        line->selectAll();
        commit(*line, u"ctrl y"_s);
        QVERIFY(bench.shown().contains(u"Redo: Ctrl+Y or Ctrl+Shift+Z"_s));
        line->selectAll();
        commit(*line, u"zzz"_s);
        QCOMPARE(bench.shown(), QStringList());
        QVERIFY(part<QWidget>(bench.sheet, "keysNothing")->isVisible());
    }

    void escape_closes_withTheFocusWhereItWas()
    {
        SheetBench bench;
        bench.sheet.open();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!bench.sheet.isOpen());
        QVERIFY(bench.before->hasFocus());
    }

    void tab_staysInTheSheet()
    {
        SheetBench bench;
        bench.sheet.open();
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(QApplication::focusWidget(), i < 3 ? Qt::Key_Tab : Qt::Key_Backtab);
            QVERIFY(bench.sheet.isAncestorOf(QApplication::focusWidget()));
        }
    }

    void guide_button_closesAndAsksForIt()
    {
        SheetBench bench;
        const QSignalSpy wanted(&bench.sheet, &KeysSheet::guideWanted);
        bench.sheet.open();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(part<QPushButton>(bench.sheet, "openGuide")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!bench.sheet.isOpen());
    }

    void window_small_everythingIsReachable_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x720") << QSize(1280, 720);
        QTest::newRow("narrow") << QSize(500, 400);
    }

    void window_small_everythingIsReachable()
    {
        QFETCH(QSize, size);
        SheetBench bench;
        bench.window.resize(size);
        bench.sheet.open();
        QTRY_COMPARE(bench.sheet.size(), bench.window.size());
        const auto *area = part<QScrollArea>(bench.sheet, "keysArea");
        QVERIFY(bench.window.rect().contains(area->parentWidget()->geometry()));
        // Nothing is cut off at the side, and the rest is there by scrolling.
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        for (const KeysLine *line : bench.sheet.findChildren<KeysLine *>()) {
            const QPoint end = line->mapTo(area->widget(), line->rect().bottomRight());
            QVERIFY(area->widget()->rect().contains(end));
        }
    }

    void screenReader_findsListsAndItems()
    {
        SheetBench bench;
        bench.sheet.open();
        const auto *group = bench.sheet.findChildren<KeysGroup *>().last();
        QAccessibleInterface *list
            = QAccessible::queryAccessibleInterface(const_cast<KeysGroup *>(group));
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Last"_s);
        QAccessibleInterface *item
            = QAccessible::queryAccessibleInterface(group->findChild<KeysLine *>());
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->text(QAccessible::Name), u"Redo: Ctrl+Y or Ctrl+Shift+Z"_s);
    }
};

QTEST_MAIN(TestKeysSheet)
#include "tst_keyssheet.moc"
