// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Sources: ISO 8601 (calendar dates), the Gregorian calendar's rule of leap years.
#include "app/reference/typeddate.h"

#include <QTest>

using namespace desk;

namespace {

const QDate today(2026, 11, 24);

} // namespace

class TestTypedDate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readTypedDate_asPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("isYearExpanded");
        QTest::addColumn<bool>("isOrderGuessed");
        int number = 0;
        const auto row = [&number](const char16_t *text, DateOrder order, const char *date,
                                   bool isYearExpanded, bool isOrderGuessed) {
            const QString typed = QString::fromUtf16(text);
            QTest::addRow("%d %s", ++number, typed.toUtf8().constData())
                << typed << static_cast<int>(order) << QString::fromLatin1(date) << isYearExpanded
                << isOrderGuessed;
        };
        row(u"01/02/1984", DateOrder::DayFirst, "1984-02-01", false, true);
        row(u"1/2/1984", DateOrder::DayFirst, "1984-02-01", false, true);
        row(u"01-02-1984", DateOrder::DayFirst, "1984-02-01", false, true);
        row(u"01.02.1984", DateOrder::DayFirst, "1984-02-01", false, true);
        row(u"1 2 1984", DateOrder::DayFirst, "1984-02-01", false, true);
        row(u"01021984", DateOrder::DayFirst, "1984-02-01", false, true);
        row(u"1.2.1984", DateOrder::DayFirst, "1984-02-01", false, true);
        row(u"02/01/1984", DateOrder::MonthFirst, "1984-02-01", false, true);
        row(u"2/1/1984", DateOrder::MonthFirst, "1984-02-01", false, true);
        row(u"02-01-1984", DateOrder::MonthFirst, "1984-02-01", false, true);
        row(u"02011984", DateOrder::MonthFirst, "1984-02-01", false, true);
        row(u"1984-02-01", DateOrder::DayFirst, "1984-02-01", false, false);
        row(u"1984-02-01", DateOrder::MonthFirst, "1984-02-01", false, false);
        row(u"1984-02-01", DateOrder::YearFirst, "1984-02-01", false, false);
        row(u"1984/2/1", DateOrder::DayFirst, "1984-02-01", false, false);
        row(u"1984/2/1", DateOrder::MonthFirst, "1984-02-01", false, false);
        row(u"1984/2/1", DateOrder::YearFirst, "1984-02-01", false, false);
        row(u"1984.02.01", DateOrder::DayFirst, "1984-02-01", false, false);
        row(u"1984.02.01", DateOrder::MonthFirst, "1984-02-01", false, false);
        row(u"1984.02.01", DateOrder::YearFirst, "1984-02-01", false, false);
        row(u"19840201", DateOrder::DayFirst, "1984-02-01", false, false);
        row(u"19840201", DateOrder::MonthFirst, "1984-02-01", false, false);
        row(u"19840201", DateOrder::YearFirst, "1984-02-01", false, false);
        row(u"1984 02 01", DateOrder::DayFirst, "1984-02-01", false, false);
        row(u"1984 02 01", DateOrder::MonthFirst, "1984-02-01", false, false);
        row(u"1984 02 01", DateOrder::YearFirst, "1984-02-01", false, false);
        row(u"31/12/1999", DateOrder::DayFirst, "1999-12-31", false, false);
        row(u"12/31/1999", DateOrder::MonthFirst, "1999-12-31", false, false);
        row(u"13/01/2000", DateOrder::DayFirst, "2000-01-13", false, false);
        row(u"010184", DateOrder::DayFirst, "1984-01-01", true, false);
        row(u"01/02/84", DateOrder::DayFirst, "1984-02-01", true, true);
        row(u"1.1.26", DateOrder::DayFirst, "2026-01-01", true, false);
        row(u"24.11.26", DateOrder::DayFirst, "2026-11-24", true, false);
        row(u"25.11.26", DateOrder::DayFirst, "1926-11-25", true, false);
        row(u"31.12.27", DateOrder::DayFirst, "1927-12-31", true, false);
        row(u"840201", DateOrder::YearFirst, "1984-02-01", true, false);
        row(u"84-02-01", DateOrder::YearFirst, "1984-02-01", true, false);
        row(u"02/01/00", DateOrder::MonthFirst, "2000-02-01", true, true);
        row(u"29/02/2000", DateOrder::DayFirst, "2000-02-29", false, false);
        row(u"29.02.24", DateOrder::DayFirst, "2024-02-29", true, false);
        row(u"29022024", DateOrder::DayFirst, "2024-02-29", false, false);
        row(u"2/29/1996", DateOrder::MonthFirst, "1996-02-29", false, false);
        row(u"٠١/٠٢/١٩٨٤", DateOrder::DayFirst, "1984-02-01", false, true);
        row(u"１９８４-０２-０１", DateOrder::DayFirst, "1984-02-01", false, false);
        row(u" 1984-02-01 ", DateOrder::DayFirst, "1984-02-01", false, false);
        row(u"24/11/2030", DateOrder::DayFirst, "2030-11-24", false, false);
        row(u"1, 2, 1984", DateOrder::DayFirst, "1984-02-01", false, true);
        row(u"20121984", DateOrder::DayFirst, "1984-12-20", false, false);
        row(u"19111950", DateOrder::DayFirst, "1950-11-19", false, false);
        row(u"31/04/1984", DateOrder::DayFirst, "", false, false);
        row(u"29/02/1900", DateOrder::DayFirst, "", false, false);
        row(u"29/02/2023", DateOrder::DayFirst, "", false, false);
        row(u"00/01/1984", DateOrder::DayFirst, "", false, false);
        row(u"01/00/1984", DateOrder::DayFirst, "", false, false);
        row(u"32/01/1984", DateOrder::DayFirst, "", false, false);
        row(u"01/13/1984", DateOrder::DayFirst, "", false, false);
        row(u"13/13/1984", DateOrder::MonthFirst, "", false, false);
        row(u"1984-13-01", DateOrder::DayFirst, "", false, false);
        row(u"1984-02-30", DateOrder::DayFirst, "", false, false);
        row(u"yesterday", DateOrder::DayFirst, "", false, false);
        row(u"", DateOrder::DayFirst, "", false, false);
        row(u"1984", DateOrder::DayFirst, "", false, false);
        row(u"01/1984", DateOrder::DayFirst, "", false, false);
        row(u"1 Jan 1984", DateOrder::DayFirst, "", false, false);
        row(u"1/2/3/4", DateOrder::DayFirst, "", false, false);
        row(u"01/02/198", DateOrder::DayFirst, "", false, false);
        row(u"001/02/1984", DateOrder::DayFirst, "", false, false);
        row(u"0102198", DateOrder::DayFirst, "", false, false);
        row(u"1984-02-01T10:00", DateOrder::DayFirst, "", false, false);
        row(u"01/02/0000", DateOrder::DayFirst, "", false, false);
        row(u"310484", DateOrder::DayFirst, "", false, false);
        row(u"99999999", DateOrder::DayFirst, "", false, false);
    }

    void readTypedDate_asPeopleType()
    {
        QFETCH(QString, text);
        QFETCH(int, order);
        QFETCH(QString, date);
        QFETCH(bool, isYearExpanded);
        QFETCH(bool, isOrderGuessed);
        const auto read = readTypedDate(text, static_cast<DateOrder>(order), today);
        QCOMPARE(read ? read->date.toString(Qt::ISODate) : QString(), date);
        if (!read)
            return;
        QCOMPARE(read->isYearExpanded, isYearExpanded);
        QCOMPARE(read->isOrderGuessed, isOrderGuessed);
    }

    void readTypedDate_february29WithTwoDigits_isTheLatestLeapYear()
    {
        const auto read = readTypedDate(QStringLiteral("29.02.00"), DateOrder::DayFirst, today);
        QCOMPARE(read->date, QDate(2000, 2, 29));
        QVERIFY(!readTypedDate(QStringLiteral("29.02.23"), DateOrder::DayFirst, today));
    }

    void dateOrderOf_localesFormat_isItsOrder()
    {
        QVERIFY(dateOrderOf(QStringLiteral("dd/MM/yyyy")) == DateOrder::DayFirst);
        QVERIFY(dateOrderOf(QStringLiteral("M/d/yy")) == DateOrder::MonthFirst);
        QVERIFY(dateOrderOf(QStringLiteral("yyyy/MM/dd")) == DateOrder::YearFirst);
        QVERIFY(dateOrderOf(QStringLiteral("d. M. yyyy")) == DateOrder::DayFirst);
    }

    void ageOn_birthdays_countsWholeYears_data()
    {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("age");
        QTest::newRow("day before") << QDate(1984, 11, 25) << today << 41;
        QTest::newRow("birthday") << QDate(1984, 11, 24) << today << 42;
        QTest::newRow("born today") << today << today << 0;
        QTest::newRow("not born") << today.addDays(1) << today << -1;
        QTest::newRow("29 February, the day before 1 March")
            << QDate(2004, 2, 29) << QDate(2026, 2, 28) << 21;
        QTest::newRow("29 February, on 1 March") << QDate(2004, 2, 29) << QDate(2026, 3, 1) << 22;
    }

    void ageOn_birthdays_countsWholeYears()
    {
        QFETCH(QDate, birth);
        QFETCH(QDate, day);
        QFETCH(int, age);
        QCOMPARE(ageOn(birth, day), age);
    }
};

QTEST_GUILESS_MAIN(TestTypedDate)
#include "tst_typeddate.moc"
