// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/streetnumber.h"

#include "app/reference/addressformat.h"
#include "tests/reference/advicebench.h"

#include <QHash>
#include <QTest>

using namespace desk;

class TestStreetNumber final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typed_holdsTheStreet_isTakenApart_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("street");
        const auto row
            = [](const char *typed, const char *country, const char *number, const char *street) {
                  QTest::newRow(typed) << QString::fromLatin1(country) << QString::fromUtf8(number)
                                       << QString::fromUtf8(street);
              };
        row("12 rue de Rivoli", "FR", "12", "rue de Rivoli");
        row("12, rue de Rivoli", "FR", "12", "rue de Rivoli");
        row("12 bis rue de Rivoli", "FR", "12 bis", "rue de Rivoli");
        row("12bis, avenue Foch", "FR", "12bis", "avenue Foch");
        row("12 rue du 8 mai 1945", "FR", "12", "rue du 8 mai 1945");
        row("rue de Rivoli 12", "FR", "12", "rue de Rivoli");
        row("Hauptstraße 5", "DE", "5", "Hauptstraße");
        row("Straße des 17. Juni 135", "DE", "135", "Straße des 17. Juni");
        row("Hauptstraße 14a", "DE", "14a", "Hauptstraße");
        row("Via Garibaldi, 22/4", "IT", "22/4", "Via Garibaldi");
        row("  10   Downing Street ", "GB", "10", "Downing Street");
        row("221b Baker Street", "", "221b", "Baker Street");
        row("١٢ rue de Rivoli", "FR", "12", "rue de Rivoli");
        for (const char *alone :
             {"12", "12 bis", "12bis", "7a", "123-2", "22/4", "Flat 3", "Apt. 12", "Nr. 5", "Lot 7",
              "no number", "", "rue de Rivoli", "12 12", "1A2B"})
            row(alone, "FR", "", "");
    }

    void typed_holdsTheStreet_isTakenApart()
    {
        QFETCH(QString, country);
        const auto parts = numberAndStreet(QString::fromUtf8(QTest::currentDataTag()), country);
        QTEST(parts ? parts->number : QString(), "number");
        QTEST(parts ? parts->street : QString(), "street");
    }

    void advice_fillsBothUnlessAnotherStreetIsThere_data()
    {
        QTest::addColumn<QString>("street");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("the same") << QStringLiteral("Rue de Rivoli") << true;
        QTest::newRow("another") << QStringLiteral("Avenue Foch") << false;
    }

    void advice_fillsBothUnlessAnotherStreetIsThere()
    {
        QFETCH(QString, street);
        QFETCH(bool, isOffered);
        const QHash<QString, QString> values{
            {QStringLiteral("address.number"), QStringLiteral("12 rue de Rivoli")},
            {QStringLiteral("address.street"), street},
            {QStringLiteral("address.country_code"), QStringLiteral("FR")}};
        const QList<Advice> advice
            = addressAdvice(field("address.number"), [&values](const char *path) {
                  return values.value(QString::fromLatin1(path));
              });
        QCOMPARE(test::keysOf(advice), isOffered ? QStringLiteral("NumberWithStreet") : QString());
        if (!isOffered)
            return;
        const auto suggestion = advice.constFirst().suggestion;
        QCOMPARE(suggestion.size(), 2);
        QCOMPARE(suggestion.at(0).first, &field("address.number"));
        QCOMPARE(suggestion.at(0).second, QJsonValue(QStringLiteral("12")));
        QCOMPARE(suggestion.at(1).first, &field("address.street"));
        QCOMPARE(suggestion.at(1).second, QJsonValue(QStringLiteral("rue de Rivoli")));
    }
};

QTEST_GUILESS_MAIN(TestStreetNumber)
#include "tst_streetnumber.moc"
