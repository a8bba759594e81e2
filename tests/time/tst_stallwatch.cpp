// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/time/stallwatch.h"

#include <QEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace desk;
using std::chrono::microseconds;
using std::chrono::milliseconds;

namespace {

Delivery timerOf(const QString &objectName)
{
    return {&QTimer::staticMetaObject, &QObject::staticMetaObject, objectName, QEvent::Timer};
}

} // namespace

class TestStallWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ran_atTheLimit_noStall()
    {
        StallWatch watch;
        QVERIFY(!watch.longest());
        watch.ran(StallWatch::limit, timerOf({}));
        QCOMPARE(watch.count(), 0);
        QCOMPARE(watch.longest()->duration, milliseconds(50));
        watch.ran(StallWatch::limit + microseconds(1), timerOf({}));
        QCOMPARE(watch.count(), 1);
        QCOMPARE(watch.stalls().first().what, QStringLiteral("QTimer of QObject, Timer"));
        QCOMPARE(watch.stalls().first().at.timeSpec(), Qt::UTC);
    }

    void ran_many_lastOnesKeptLongestToo()
    {
        StallWatch watch;
        watch.ran(milliseconds(900), timerOf(QStringLiteral("first")));
        for (int i = 1; i <= 60; ++i)
            watch.ran(milliseconds(100 + i), timerOf({}));
        QCOMPARE(watch.count(), 61);
        QCOMPARE(watch.stalls().size(), 50);
        QCOMPARE(watch.stalls().first().duration, milliseconds(111));
        QCOMPARE(watch.stalls().last().duration, milliseconds(160));
        QCOMPARE(watch.longest()->duration, milliseconds(900));
        QCOMPARE(watch.longest()->what, QStringLiteral("QTimer first, Timer"));
    }

    void ran_longerByLessThanAMillisecond_noNews()
    {
        StallWatch watch;
        QSignalSpy changed(&watch, &StallWatch::changed);
        watch.ran(microseconds(3100), timerOf({}));
        watch.ran(microseconds(3900), timerOf({}));
        watch.ran(microseconds(2000), timerOf({}));
        QCOMPARE(changed.count(), 1);
        watch.ran(microseconds(4000), timerOf({}));
        QCOMPARE(changed.count(), 2);
        watch.ran(milliseconds(60), timerOf({}));
        watch.ran(milliseconds(55), timerOf({})); // not the longest, but a stall
        QCOMPARE(changed.count(), 4);
    }

    void name_whatIsNotOurs_leftOut_data()
    {
        QTest::addColumn<QString>("objectName");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("field") << QStringLiteral("first_name") << true;
        QTest::newRow("numbered") << QStringLiteral("phones_2_number") << true;
        QTest::newRow("camel") << QStringLiteral("clearfirstName") << true;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("text") << QStringLiteral("Lena Vogel") << false;
        QTest::newRow("customer id") << QStringLiteral("customer700000123") << false;
        QTest::newRow("e-mail") << QStringLiteral("lena@example.org") << false;
        QTest::newRow("Japanese") << QString::fromUtf8("\xe5\xb1\xb1\xe7\x94\xb0") << false;
        QTest::newRow("newline") << QStringLiteral("a\nb") << false;
    }

    void name_whatIsNotOurs_leftOut()
    {
        QFETCH(const QString, objectName);
        QFETCH(const bool, isTold);
        const QString name = nameOf(timerOf(objectName));
        QCOMPARE(name,
                 isTold ? QStringLiteral("QTimer %1, Timer").arg(objectName)
                        : QStringLiteral("QTimer of QObject, Timer"));
    }

    void name_unknownEvent_user()
    {
        QCOMPARE(nameOf({&QTimer::staticMetaObject, nullptr, {}, QEvent::User + 7}),
                 QStringLiteral("QTimer, User"));
        QCOMPARE(nameOf({}), QStringLiteral("(nobody), None"));
    }
};

QTEST_GUILESS_MAIN(TestStallWatch)
#include "tst_stallwatch.moc"
