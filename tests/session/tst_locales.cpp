// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/locales.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace desk;

class TestLocales final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptLanguages_all_areWholeCodesOnce();
    void acceptLanguages_ofTheContract_areThere_data();
    void acceptLanguages_ofTheContract_areThere();
    void defaultAcceptLanguage_locale_fitsBest_data();
    void defaultAcceptLanguage_locale_fitsBest();
};

void TestLocales::acceptLanguages_all_areWholeCodesOnce()
{
    const QRegularExpression shape(QStringLiteral("\\A[a-z]{2}-[A-Z]{2}\\z"));
    for (const QString &code : acceptLanguages())
        QVERIFY2(shape.match(code).hasMatch(), qPrintable(code));
    QCOMPARE(acceptLanguages().size(), 241); // contract, 8.9, with sk-SK
    QCOMPARE(QSet<QString>(acceptLanguages().begin(), acceptLanguages().end()).size(), 241);
}

void TestLocales::acceptLanguages_ofTheContract_areThere_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"fr-FR", "en-ZA", "en-HK", "en-AO", "en-KR", "en-HT", "en-MU", "en-QA",
                             "en-TG", "en-LV", "es-DO", "sk-SK"})
        QTest::newRow(code) << QString::fromLatin1(code);
    for (const char *code : {"se-SE", "vn-VN", "gr-GR", "ma-MA", "tu-TN"}) // no valid tags
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestLocales::acceptLanguages_ofTheContract_areThere()
{
    QFETCH(QString, code);
    QVERIFY(acceptLanguages().contains(code));
}

void TestLocales::defaultAcceptLanguage_locale_fitsBest_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *locale, const char *code) {
        QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromLatin1(code);
    };
    row("en_US", "en-US");
    row("fr_CH", "fr-CH");
    row("sk_SK", "sk-SK");
    row("fr_KM", "fr-FR"); // no such country: the first of the language
    row("de_LI", "de-CH");
    row("en_ER", "en-GB");
    row("hu_HU", "en-GB"); // no such language
    row("C", "en-GB");
}

void TestLocales::defaultAcceptLanguage_locale_fitsBest()
{
    QFETCH(QString, locale);
    QFETCH(QString, code);
    QCOMPARE(defaultAcceptLanguage(QLocale(locale)), code);
    QVERIFY(acceptLanguages().contains(code));
}

QTEST_GUILESS_MAIN(TestLocales)
#include "tst_locales.moc"
