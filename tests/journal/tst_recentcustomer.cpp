// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/recentcustomer.h"

#include "tests/support/ids.h"

#include <QTest>

using namespace desk;
using namespace desk::test;

namespace {

const QDateTime noon(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC);
const WorkOwner tom{QStringLiteral("production"), QStringLiteral("tom")};

RecentCustomer recent(const char *id, int minutesAgo, const char *name = "Tom Smith",
                      const char *aside = "")
{
    return recentCustomer(idOf(QString::fromLatin1(id)), QString::fromUtf8(name),
                          QString::fromUtf8(aside), noon.addSecs(-60 * minutesAgo));
}

QString idsOf(const QList<RecentCustomer> &list)
{
    QStringList ids;
    for (const RecentCustomer &each : list)
        ids.append(each.id.text());
    return ids.join(u' ');
}

} // namespace

class TestRecentCustomer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_odd_areOneShortLine()
    {
        const RecentCustomer odd = recent("1", 0, "  Tom\n\x01 Smith\t", "Pa\x02ris");
        QCOMPARE(odd.name, QStringLiteral("Tom Smith"));
        QCOMPARE(odd.aside, QStringLiteral("Paris"));
        QCOMPARE(recent("1", 0, QByteArray(500, 'm').constData()).name.size(), 80);
    }

    void merged_bothLists_lastFirstEachOnce()
    {
        const QList<RecentCustomer> noted{recent("1", 0, "New name"), recent("2", 5)};
        const QList<RecentCustomer> kept{recent("3", 3), recent("1", 4, "Old name"),
                                         recent("4", 9)};
        const auto all = merged(noted, kept, 10, noon);
        QCOMPARE(idsOf(all), QStringLiteral("1 3 2 4"));
        QCOMPARE(all.first().name, QStringLiteral("New name"));
        QCOMPARE(idsOf(merged(noted, kept, 2, noon)), QStringLiteral("1 3"));
        QVERIFY(merged(noted, kept, 0, noon).isEmpty());
        QVERIFY(merged({}, {}, 5, noon).isEmpty());
    }

    /// Else nobody would come before whom a wrong clock once dated years ahead.
    void merged_clockSetBack_theFutureIsNow()
    {
        const auto all = merged({recent("1", 0)}, {recent("2", -60 * 24 * 365)}, 10, noon);
        QCOMPARE(idsOf(all), QStringLiteral("1 2"));
        QCOMPARE(all.last().openedAt, noon);
        // The other window is not ahead of the clock, but of when this one was asked.
        QCOMPARE(idsOf(merged({recent("1", 0)}, {recent("2", -1)}, 10, noon)),
                 QStringLiteral("2 1"));
    }

    void bytes_thereAndBack_areTheSame()
    {
        const QList<RecentCustomer> list{recent("1", 0, "田中 遥", "Haruka Tanaka"),
                                         recent("2", 9, "<b>\"Tom\"\\</b>")};
        const KeptRecents kept = recentsFromBytes(toBytes(list, tom), tom);
        QVERIFY(kept.customers == list);
        QVERIFY(!kept.isNewer);
        QVERIFY(recentsFromBytes(toBytes({}, tom), tom).customers.isEmpty());
    }

    void bytes_anotherOwner_areNothing()
    {
        const QByteArray bytes = toBytes({recent("1", 0)}, tom);
        QVERIFY(recentsFromBytes(bytes, {tom.environmentId, QStringLiteral("tim")})
                    .customers.isEmpty());
        QVERIFY(
            recentsFromBytes(bytes, {QStringLiteral("staging"), tom.agent}).customers.isEmpty());
    }

    void bytes_odd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("ids");
        QTest::addColumn<bool>("isNewer");
        const QByteArray head = R"({"format":1,"environment":"production","agent":"tom",)";
        QTest::newRow("nothing") << QByteArray() << QString() << false;
        QTest::newRow("no JSON") << QByteArray("\0\xff{", 3) << QString() << false;
        QTest::newRow("an array") << QByteArray("[1,2]") << QString() << false;
        QTest::newRow("no format")
            << QByteArray(R"({"customers":[["1","a","b",5]]})") << QString() << false;
        QTest::newRow("newer") << QByteArray(R"({"format":2,"customers":[["1","a","b",5]]})")
                               << QString() << true;
        QTest::newRow("no list") << head + R"("customers":{"1":2}})" << QString() << false;
        QTest::newRow("odd entries") << head
                + R"("customers":[5,null,[],["1"],["../x","a","b",5],["2","a","b",-5],)"
                  R"(["3",1,null,5],["4","a","b",5,"more"]]})"
                                     << QStringLiteral("3 4") << false;
        QTest::newRow("cut short")
            << toBytes({recent("1", 0)}, tom).chopped(9) << QString() << false;
    }

    void bytes_odd()
    {
        QFETCH(QByteArray, bytes);
        const KeptRecents kept = recentsFromBytes(bytes, tom);
        QTEST(idsOf(kept.customers), "ids");
        QTEST(kept.isNewer, "isNewer");
    }

    /// The largest list with the longest texts has room in a file.
    void bytes_mostOfThemAtTheirLongest_fitIntoAFile()
    {
        QList<RecentCustomer> list;
        const QString longest(80, QChar(0x7530));
        for (int i = 0; i < 10'000; ++i)
            list.append(recentCustomer(idOf(QString::number(i) + QString(27, u'9')), longest,
                                       longest, noon));
        QVERIFY(toBytes(list, tom).size() < 7 * 1024 * 1024);
    }
};

QTEST_GUILESS_MAIN(TestRecentCustomer)
#include "tst_recentcustomer.moc"
