// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/querytext.h"

#include <QLocale>
#include <QTest>

using namespace desk;

class TestQueryText final : public QObject {
    Q_OBJECT

private:
    static FindQuery read(const QString &line)
    {
        return readQuery(line, QStringLiteral("dd/MM/yyyy"), {QStringLiteral("FR")},
                         QDate(2026, 11, 23));
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    /// The month is a word in every language, and no day of the week is said.
    void queryText_date_isInWords_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *locale, const char *text) {
            QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromUtf8(text);
        };
        row("en_GB", "Last name Smith, born 31 January 1984");
        row("en_US", "Last name Smith, born January 31, 1984");
        row("fr_FR", "Last name Smith, born 31 janvier 1984");
        row("de_DE", "Last name Smith, born 31. Januar 1984");
        row("es_ES", "Last name Smith, born 31 de enero de 1984");
        row("pt_BR", "Last name Smith, born 31 de janeiro de 1984");
        row("ja_JP", "Last name Smith, born 1984年1月31日");
        row("C", "Last name Smith, born 31 January 1984");
    }

    void queryText_date_isInWords()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        QTEST(queryText(read(QStringLiteral("Smith 31/01/1984"))), "text");
        QLocale::setDefault(QLocale::c());
    }

    void queryText_nothing_isEmpty() { QCOMPARE(queryText(read(QString())), QString()); }

    void queryText_everyKind_isSaid()
    {
        QCOMPARE(queryText(
                     read(QStringLiteral("Smith, Tom 0623456789 75008 gm 5 tom@example.com 01/0"))),
                 QStringLiteral("First name Tom, last name Smith, phone 0623456789, postal code "
                                "75008, GM number 5, e-mail tom@example.com, “01/0” is not "
                                "understood"));
    }

    void filtersText_search_isSaid()
    {
        QCOMPARE(filtersText({{QStringLiteral("first_name"), QStringLiteral("Tom")},
                              {QStringLiteral("phones.number"), QStringLiteral("+33623456789")},
                              {QStringLiteral("address.zip_code"), QStringLiteral("75008")}}),
                 QStringLiteral("first name Tom, phone +33623456789, postal code 75008"));
        QCOMPARE(filtersText({}), QString());
    }

    void notFoundAdvice_everyKind_saysSomething()
    {
        for (const char *line : {"700", "75008", "0623456789", "tom@example.com", "gm 5", "Smith",
                                 "Smith, Tom", "01/01/1984", "01/0"})
            QVERIFY2(!notFoundAdvice(read(QString::fromLatin1(line))).isEmpty(), line);
    }
};

QTEST_GUILESS_MAIN(TestQueryText)
#include "tst_querytext.moc"
