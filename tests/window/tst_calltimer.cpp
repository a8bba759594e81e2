// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/handclock.h"
#include "tests/support/uibench.h"
#include "ui/window/callbar.h"
#include "ui/window/calltimer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QToolButton>

using namespace desk;
using namespace desk::test;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

class TestCallTimer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void time_runsWithTheClock_fromEachStartAnew()
    {
        HandClock clock;
        CallTimer timer(clock);
        const auto *time = part<QLabel>(timer, "callTime");
        timer.start(u"4711"_s);
        QCOMPARE(time->text(), u"00:00"_s);
        clock.advance(milliseconds(999));
        QCOMPARE(time->text(), u"00:00"_s);
        clock.advance(milliseconds(1));
        QCOMPARE(time->text(), u"00:01"_s);
        clock.advance(seconds(251));
        QCOMPARE(time->text(), u"04:12"_s);
        timer.start({});
        QCOMPARE(time->text(), u"00:00"_s);
        clock.advance(seconds(1));
        QCOMPARE(time->text(), u"00:01"_s);
        timer.stop();
        clock.advance(seconds(10));
        QCOMPARE(time->text(), u"00:01"_s);
    }

    void copy_isWhatTheNotesOfACallNeed()
    {
        HandClock clock;
        CallTimer timer(clock);
        timer.start(u"4711"_s);
        clock.advance(seconds(252));
        part<QToolButton>(timer, "copyCall")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Call: 4711\nStart: 2026-01-02 12:00:00\nDuration: 04:12"_s);
        timer.start({});
        QCOMPARE(timer.text(), u"Start: 2026-01-02 12:04:12\nDuration: 00:00"_s);
    }

    void bar_showsTextAsItIs_andTakesNoFocus()
    {
        HandClock clock;
        QWidget window;
        auto *typing = new QLineEdit(&window);
        CallBar bar(clock, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        typing->setFocus();
        bar.begin(u"Call <b>1</b>"_s, {});
        bar.say(u"<img src='/dev/zero'>"_s);
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.text(), u"Call <b>1</b>: <img src='/dev/zero'>"_s);
        QCOMPARE(part<QLabel>(bar, "callText")->textFormat(), Qt::PlainText);
        QCOMPARE(bar.accessibleName(), bar.text());
        QCOMPARE(window.focusWidget(), typing);
        bar.offer(u"Show"_s);
        const QSignalSpy taken(&bar, &CallBar::offerTaken);
        part<QAbstractButton>(bar, "callOffer")->click();
        QCOMPARE(taken.count(), 1);
        const QSignalSpy dismissed(&bar, &CallBar::dismissed);
        part<QAbstractButton>(bar, "callClose")->click();
        QVERIFY(!bar.isVisible());
        QCOMPARE(dismissed.count(), 1);
        for (const auto *button : bar.findChildren<QAbstractButton *>())
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }
};

QTEST_MAIN(TestCallTimer)
#include "tst_calltimer.moc"
