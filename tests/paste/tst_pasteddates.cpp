// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/pastedvalues.h"

#include <QTest>

using namespace desk;

class TestPastedDates final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void date_asPeopleWriteIt_isFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("date");
        const auto row
            = [](const char *name, const char *text, const char *country, const char *date) {
                  QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(country)
                                      << QString::fromUtf8(date);
              };
        row("year first", "on 1984-02-01", "", "1984-02-01");
        row("day first", "14/03/1979", "GB", "1979-03-14");
        row("month first", "03/04/1980", "US", "1980-03-04");
        row("dots are never month first", "03.04.1980", "US", "1980-04-03");
        row("cannot be a month", "25/12/1980", "US", "1980-12-25");
        row("name of a month", "5 de marzo de 1980", "ES", "1980-03-05");
        row("month before the day", "May 3rd, 1972", "US", "1972-05-03");
        row("era", "昭和59年2月1日", "JP", "1984-02-01");
        row("first year of an era", "平成元年2月1日", "JP", "1989-02-01");
        row("no such day", "31/04/1980", "GB", "");
        row("in the future", "03/04/2999", "GB", "");
        row("part of a number", "12345/06/1980", "GB", "");
    }

    void date_asPeopleWriteIt_isFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, country);
        QFETCH(QString, date);
        const auto found = dateIn(text, country);
        QCOMPARE(found ? found->date.toString(Qt::ISODate) : QString(), date);
    }
};

QTEST_GUILESS_MAIN(TestPastedDates)
#include "tst_pasteddates.moc"
