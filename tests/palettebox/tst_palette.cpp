// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/palettebox/palettebench.h"

#include <QShortcut>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;
using namespace Qt::Literals::StringLiterals;

class TestPalette final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void ask_nothingTyped_showsAllGroups()
    {
        const PaletteBench bench;
        bench.ask();
        QVERIFY(bench.lineOf()->hasFocus());
        QVERIFY(bench.rows().contains(u"IN THIS PROFILE"_s));
        QVERIFY(bench.rows().contains(u"OPEN TABS"_s));
        QVERIFY(bench.rows().contains(u"CUSTOMERS"_s));
        QVERIFY(bench.rows().contains(u"COMMANDS"_s));
        QCOMPARE(bench.saidText(), QString());
    }

    void typed_change_standsOnTopThenTheFieldTheSearchTheCommands()
    {
        const PaletteBench bench;
        bench.ask(u"email x@y.org"_s);
        QCOMPARE(bench.rows(),
                 QStringList({u"IN THIS PROFILE"_s, u"Set E-mail to x@y.org"_s, u"Go to E-mail"_s,
                              u"CUSTOMERS"_s, u"Find x@y.org"_s, u"COMMANDS"_s, u"Copy e-mail"_s}));
        QCOMPARE(bench.list()->currentRow()->entry.detail, u"as a change, not sent"_s);
        QCOMPARE(bench.current(), u"Set E-mail to x@y.org"_s);
    }

    void enter_onATypedChange_putsItInAndGivesTheFocusBack()
    {
        PaletteBench bench;
        const QSignalSpy said(bench.palette.get(), &Palette::said);
        bench.before->setSelection(1, 3);
        bench.ask(u"email x@y.org"_s);
        PaletteBench::press(Qt::Key_Return);
        Edits wanted;
        wanted.set(field("email"), u"x@y.org"_s);
        QCOMPARE(bench.put, wanted);
        QVERIFY(!bench.palette->isOpen());
        QVERIFY(bench.before->hasFocus());
        QCOMPARE(bench.before->selectedText(), u"ype"_s);
        QCOMPARE(said.count(), 1);
        QCOMPARE(said.first().first().toString(),
                 u"Set E-mail to x@y.org: as a change, not sent."_s);
    }

    void enter_whileNothingCanBeChanged_saysSoAndStays()
    {
        PaletteBench bench;
        bench.canChange = false;
        bench.ask(u"clear email"_s);
        QCOMPARE(bench.current(), u"Clear E-mail"_s);
        PaletteBench::press(Qt::Key_Return);
        QVERIFY(bench.palette->isOpen());
        QVERIFY(bench.saidText().startsWith(u"Nothing can be changed"_s));
        QVERIFY(bench.put.isEmpty());
    }

    void enter_rows_areDone_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("done");
        QTest::newRow("open") << u"open 12345"_s << u"open 12345"_s;
        QTest::newRow("find") << u"find Smith, Tom"_s << u"find Smith, Tom"_s;
        QTest::newRow("new") << u"new"_s << u"new"_s;
        QTest::newRow("command") << u"undo"_s << u"Undo"_s;
        QTest::newRow("tab") << u"vogel lena"_s << u"Lena Vogel"_s;
        QTest::newRow("tab by its id") << u"open 700 "_s << u"open 700"_s;
        QTest::newRow("customer") << u"ólivier"_s << u"Olivier Bouchard"_s;
        QTest::newRow("a name behind open") << u"open bellini"_s << u"Marco Bellini"_s;
        QTest::newRow("field") << u"go birth date"_s << u"go birthdate"_s;
        QTest::newRow("field by its label") << u"postal"_s << u"go address.zip_code"_s;
        QTest::newRow("anything else") << u"xyzzy 1984"_s << u"find xyzzy 1984"_s;
    }

    void enter_rows_areDone()
    {
        QFETCH(QString, line);
        QFETCH(QString, done);
        const PaletteBench bench;
        bench.ask(line);
        PaletteBench::press(Qt::Key_Return);
        QCOMPARE(bench.done, QStringList(done));
        QVERIFY(!bench.palette->isOpen());
        QVERIFY(bench.put.isEmpty());
    }

    void enter_heldDown_actsOnceAndReachesNobodyElse()
    {
        const PaletteBench bench;
        bench.button->setFocus();
        bench.button->setAutoDefault(true);
        bench.ask(u"undo"_s);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
        QVERIFY(bench.button->hasFocus());
        for (int i = 0; i < 5; ++i)
            PaletteBench::repeat(Qt::Key_Return);
        QCOMPARE(bench.done, QStringList(u"Undo"_s));
        // A repeat in the palette is no press either.
        bench.ask(u"undo"_s);
        PaletteBench::repeat(Qt::Key_Return);
        QVERIFY(bench.palette->isOpen());
        QCOMPARE(bench.done, QStringList(u"Undo"_s));
        // Pressed again it works again.
        PaletteBench::press(Qt::Key_Return);
        QCOMPARE(bench.done, QStringList({u"Undo"_s, u"Undo"_s}));
    }

    void tab_movesAmongTheRows_neverOutOfThePalette()
    {
        const PaletteBench bench;
        bench.ask();
        const QString first = bench.current();
        PaletteBench::press(Qt::Key_Tab);
        QVERIFY(bench.current() != first);
        for (int i = 0; i < 100; ++i) {
            PaletteBench::press(i % 3 == 0 ? Qt::Key_Down : Qt::Key_Tab);
            QVERIFY(bench.lineOf()->hasFocus());
        }
        QCOMPARE(bench.current(), u"Review changes"_s);
        PaletteBench::press(Qt::Key_PageUp);
        QVERIFY(bench.current() != u"Review changes"_s);
        for (int i = 0; i < 100; ++i)
            PaletteBench::press(i % 3 == 0 ? Qt::Key_Up : Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(bench.current(), first);
        QVERIFY(bench.lineOf()->hasFocus());
    }

    void escape_closes_withTheFocusWhereItWas()
    {
        const PaletteBench bench;
        bench.button->setFocus();
        bench.ask(u"emai"_s);
        PaletteBench::press(Qt::Key_Escape);
        QVERIFY(!bench.palette->isOpen());
        QVERIFY(bench.button->hasFocus());
        // Opened again the line is empty.
        bench.ask();
        QCOMPARE(bench.lineOf()->text(), QString());
    }

    void ownKeys_closeItAgain()
    {
        const PaletteBench bench;
        bench.palette->setOwnKeys({QKeySequence(Qt::CTRL | Qt::Key_K)});
        bench.ask();
        PaletteBench::press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!bench.palette->isOpen());
        QVERIFY(bench.before->hasFocus());
    }

    void shortcutsBehind_doNothingMeanwhile()
    {
        PaletteBench bench;
        auto *behind = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), &bench.window);
        const QSignalSpy activated(behind, &QShortcut::activated);
        PaletteBench::press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(activated.count(), 1);
        bench.ask();
        PaletteBench::press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(activated.count(), 1);
        PaletteBench::press(Qt::Key_Escape);
        PaletteBench::press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(activated.count(), 2);
    }

    void focusMovedBehind_comesBackAndIsThereAfterwards()
    {
        const PaletteBench bench;
        bench.ask();
        bench.button->setFocus();
        QVERIFY(bench.lineOf()->hasFocus());
        PaletteBench::press(Qt::Key_Escape);
        QVERIFY(bench.button->hasFocus());
    }

    void mouse_besideTheBox_closes_onARow_doesIt()
    {
        const PaletteBench bench;
        bench.ask(u"undo"_s);
        QTest::mouseClick(bench.palette.get(), Qt::LeftButton, {}, QPoint(5, 690));
        QVERIFY(!bench.palette->isOpen());
        QVERIFY(bench.before->hasFocus());
        QVERIFY(bench.done.isEmpty());
        bench.ask(u"undo"_s);
        const QRect row = bench.list()->visualRect(bench.list()->currentIndex());
        QTest::mouseClick(bench.list()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(bench.done, QStringList(u"Undo"_s));
        QVERIFY(!bench.palette->isOpen());
    }

    void disabledCommand_isShownAndSaysThatItCantBeDone()
    {
        const PaletteBench bench;
        bench.ask(u"review"_s);
        QCOMPARE(bench.current(), u"Review changes"_s);
        PaletteBench::press(Qt::Key_Return);
        QVERIFY(bench.palette->isOpen());
        QCOMPARE(bench.saidText(), u"This is not possible now."_s);
        QVERIFY(bench.done.isEmpty());
    }

    void notUnderstood_isSaidAsItIsTyped_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("not yet") << u"email x"_s
                                 << u"E-mail: This is no e-mail address. One looks like "
                                    "name@example.com."_s;
        QTest::newRow("no value") << u"city"_s << u"City: type the new value."_s;
        QTest::newRow("never cleared")
            << u"clear first name"_s << u"First name can't be cleared."_s;
        QTest::newRow("read-only") << u"points 5"_s << u"Points can't be changed here."_s;
        QTest::newRow("no field") << u"clear sky"_s << u"No field is called that."_s;
        QTest::newRow("no id") << u"open tom!"_s
                               << u"This is no customer id. “find” searches for anything else."_s;
        QTest::newRow("nothing") << u"xyzzy"_s
                                 << u"No command, field, tab or recent customer has this name. "
                                    "Enter searches."_s;
    }

    void notUnderstood_isSaidAsItIsTyped()
    {
        QFETCH(QString, line);
        const PaletteBench bench;
        bench.ask(line);
        QTEST(bench.saidText(), "said");
        QCOMPARE(bench.lineOf()->accessibleDescription(), bench.saidText());
        PaletteBench::press(Qt::Key_Escape);
        QVERIFY(bench.put.isEmpty());
    }

    void noPage_offersNoFields()
    {
        PaletteBench bench;
        bench.page = PageFacts::Page::None;
        bench.ask();
        QVERIFY(!bench.rows().contains(u"IN THIS PROFILE"_s));
        commit(*bench.lineOf(), u"email x@y.org"_s);
        QCOMPARE(bench.saidText(), u"E-mail: no profile is in front."_s);
        PaletteBench::press(Qt::Key_Return);
        QVERIFY(bench.put.isEmpty());
        QCOMPARE(bench.done, QStringList(u"find x@y.org"_s));
    }

    void screenReader_hearsTheLineAndTheRows()
    {
        const PaletteBench bench;
        bench.ask(u"email x@y.org"_s);
        QAccessibleInterface *line = QAccessible::queryAccessibleInterface(bench.lineOf());
        QCOMPARE(line->text(QAccessible::Name), u"Command palette"_s);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(bench.list());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->child(1)->text(QAccessible::Name),
                 u"Set E-mail to x@y.org, as a change, not sent"_s);
        QCOMPARE(list->child(6)->text(QAccessible::Name), u"Copy e-mail, Ctrl+Shift+M"_s);
    }

    void hostileLine_isNothingButText()
    {
        PaletteBench bench;
        bench.palette->ask(QString(1 << 20, u'x'));
        QCOMPARE(bench.lineOf()->text().size(), longestTyped);
        PaletteBench::press(Qt::Key_Escape);
        bench.palette->ask(u"city <b>x</b>\nopen 12"_s);
        QVERIFY(bench.current() != u"Open customer 12"_s);
        PaletteBench::press(Qt::Key_Escape);
        QVERIFY(bench.put.isEmpty());
    }

    void smallWindow_boxFits()
    {
        PaletteBench bench;
        bench.window.resize(420, 260);
        bench.ask();
        const QWidget *box = bench.lineOf()->parentWidget()->parentWidget();
        QVERIFY(bench.window.rect().contains(box->geometry()));
        bench.window.resize(900, 500);
        QTRY_COMPARE(bench.palette->size(), QSize(900, 500));
        QVERIFY(bench.window.rect().contains(box->geometry()));
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
