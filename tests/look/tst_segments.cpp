// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/segments.h"

#include "tests/support/uibench.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace desk;
using namespace desk::test;

namespace {

/// Civilities and an answer between two lines of text, as a form has them.
struct Form {
    QWidget page;
    QLineEdit before{&page};
    Segments civility{&page};
    Segments answer{&page};
    QLineEdit behind{&page};

    Form()
    {
        civility.setAccessibleName(QStringLiteral("Civility"));
        civility.setSegments({{QStringLiteral("MR"), QStringLiteral("Mr"), {}},
                              {QStringLiteral("MS"), QStringLiteral("Ms"), {}},
                              {QStringLiteral("DR"), QStringLiteral("Dr & Co"), {}}});
        answer.setAccessibleName(QStringLiteral("SMS consent"));
        answer.setSegments({segmentWithKey({}, QStringLiteral("&Not asked")),
                            segmentWithKey(QStringLiteral("true"), QStringLiteral("&Yes")),
                            segmentWithKey(QStringLiteral("false"), QStringLiteral("N&o"))});
        answer.setCode({});
        auto *column = new QVBoxLayout(&page);
        for (QWidget *part : std::initializer_list<QWidget *>{&before, &civility, &answer, &behind})
            column->addWidget(part);
        page.show();
        before.setFocus();
    }
};

} // namespace

class TestSegments final : public QObject {
    Q_OBJECT

private:
    int m_interval = QApplication::keyboardInputInterval();

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void cleanup() { QApplication::setKeyboardInputInterval(m_interval); }

    void tab_oneStopEach_setsNothing()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.page));
        QSignalSpy edited(&form.civility, &Segments::edited);
        QTest::keyClick(&form.before, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &form.civility);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Left})
            QTest::keyClick(&form.civility, key);
        QCOMPARE(form.civility.ringed(), 1);
        QCOMPARE(form.civility.code(), QString());
        QTest::keyClick(&form.civility, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &form.answer);
        QTest::keyClick(&form.answer, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &form.behind);
        QCOMPARE(edited.count(), 0);
    }

    void blank_chooses_whatTheRingIsOn()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.page));
        form.civility.setFocus();
        QTest::keyClick(&form.civility, Qt::Key_Right);
        QTest::keyClick(&form.civility, Qt::Key_Space);
        QCOMPARE(form.civility.code(), QStringLiteral("MS"));
    }

    void letters_choose_data()
    {
        QTest::addColumn<bool>("isAnswer");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isQuick");
        QTest::addColumn<QString>("code");
        const auto row = [](bool isAnswer, const char *typed, bool isQuick, const char *code) {
            QTest::addRow("%s, %s", typed, isQuick ? "quick" : "slow")
                << isAnswer << QString::fromLatin1(typed) << isQuick << QString::fromLatin1(code);
        };
        row(false, "m", true, "MR");
        row(false, "M", true, "MR");
        row(false, "ms", true, "MS");
        row(false, "mr", true, "MR");
        row(false, "mm", true, "MS");
        row(false, "mm", false, "MS");
        row(false, "mmm", false, "MR");
        row(false, "d", true, "DR");
        row(false, "x", true, "");
        row(true, "y", true, "true");
        row(true, "o", true, "false");
        row(true, "no", true, "false");
        row(true, "yn", true, "");
        row(true, "yo", false, "false");
        row(true, "yes", true, "true");
    }

    void letters_choose()
    {
        QFETCH(bool, isAnswer);
        QFETCH(QString, typed);
        QFETCH(bool, isQuick);
        QFETCH(QString, code);
        Form form;
        if (!isQuick)
            QApplication::setKeyboardInputInterval(0);
        Segments &segments = isAnswer ? form.answer : form.civility;
        QTest::keyClicks(&segments, typed);
        QCOMPARE(segments.code(), code);
    }

    void chosenAgain_isTakenBack_whereAllowed()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.page));
        const auto click = [](Segments &segments, int place) {
            QTest::mouseClick(&segments, Qt::LeftButton, {}, segments.rectOf(place).center());
        };
        click(form.civility, 2);
        QCOMPARE(form.civility.code(), QStringLiteral("DR"));
        click(form.civility, 2); // a double click is no change of mind
        QCOMPARE(form.civility.code(), QStringLiteral("DR"));
        QTest::keyClick(&form.civility, Qt::Key_Delete);
        QCOMPARE(form.civility.code(), QStringLiteral("DR"));
        form.civility.setClearable(true);
        click(form.civility, 2);
        QCOMPARE(form.civility.code(), QStringLiteral("DR"));
        QTest::keyClick(&form.civility, Qt::Key_Space);
        QCOMPARE(form.civility.chosen(), -1);
        click(form.answer, 1);
        click(form.answer, 1);
        QCOMPARE(form.answer.code(), QStringLiteral("true"));
        QTest::keyClick(&form.answer, Qt::Key_Backspace);
        QCOMPARE(form.answer.chosen(), 0);
    }

    void keysOfThePage_arePassedOn()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.page));
        form.civility.setFocus();
        QShortcut letter(QKeySequence(QStringLiteral("M")), &form.page);
        QShortcut enter(QKeySequence(Qt::Key_Return), &form.page);
        QSignalSpy letters(&letter, &QShortcut::activated);
        QSignalSpy enters(&enter, &QShortcut::activated);
        QTest::keyClick(&form.civility, Qt::Key_M);
        QTest::keyClick(&form.civility, Qt::Key_Return);
        QCOMPARE(letters.count(), 0);
        QCOMPARE(enters.count(), 1);
        QCOMPARE(form.civility.code(), QStringLiteral("MR"));
    }

    void arrows_rightToLeft_goWhereTheyPoint()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.page));
        form.civility.setLayoutDirection(Qt::RightToLeft);
        form.civility.setFocus();
        QVERIFY(form.civility.rectOf(0).left() > form.civility.rectOf(1).left());
        QTest::keyClick(&form.civility, Qt::Key_Left);
        QCOMPARE(form.civility.ringed(), 1);
    }

    void screenReader_hasARadioButtonEach()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.page));
        form.civility.setAccessibleDescription(QStringLiteral("This is required."));
        QAccessibleInterface *group = QAccessible::queryAccessibleInterface(&form.civility);
        QCOMPARE(group->text(QAccessible::Name), QStringLiteral("Civility"));
        QCOMPARE(group->childCount(), 3);
        QVERIFY(!group->child(3) && !group->child(-1));
        QAccessibleInterface *second = group->child(1);
        QCOMPARE(second->role(), QAccessible::RadioButton);
        QCOMPARE(second->text(QAccessible::Name), QStringLiteral("Civility: Ms"));
        QCOMPARE(second->text(QAccessible::Description), QStringLiteral("This is required."));
        QCOMPARE(second->parent(), group);
        QCOMPARE(group->indexOfChild(second), 1);
        QVERIFY(!second->state().checked);
        second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(second->state().checked);
        QCOMPARE(group->text(QAccessible::Value), QStringLiteral("Ms"));
        form.civility.setFocus();
        QCOMPARE(group->focusChild(), second);
        QVERIFY(second->state().focused);
        form.civility.setSegments({});
        QVERIFY(!second->isValid());
    }

    void texts_areNeverClipped_atAnySize()
    {
        Form form;
        for (const int points : {8, 13, 30}) {
            QFont font = form.civility.font();
            font.setPointSize(points);
            form.civility.setFont(font);
            const QFontMetrics metrics(font);
            for (int place = 0; place < 3; ++place) {
                const QString text = form.civility.segments().at(place).text;
                QVERIFY(form.civility.rectOf(place).width() > metrics.horizontalAdvance(text));
            }
            QVERIFY(form.civility.minimumSizeHint().height() >= metrics.height());
            QVERIFY(form.civility.minimumSizeHint().height() >= 24);
        }
    }
};

QTEST_MAIN(TestSegments)
#include "tst_segments.moc"
