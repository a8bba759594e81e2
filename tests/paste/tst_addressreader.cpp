// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/shapereaders.h"
#include "tests/paste/samples.h"

#include <QTest>

using namespace desk;

class TestAddressReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void address_customsOfACountry_areFollowed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const char *name, const char *text, const char *country, const char *expected) {
                  QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(country)
                                      << QString::fromUtf8(expected);
              };
        row("number before the street", "12 bis rue des Lilas\n69003 Lyon", "FR",
            "{\"address.city\":\"Lyon\",\"address.number\":\"12 bis\",\"address.street\":\"rue des "
            "Lilas\",\"address.zip_code\":\"69003\"}");
        row("number behind the street, with a storey", "Hauptstr. 101, 3. OG\n04109 Leipzig", "DE",
            "{\"address.add_on\":\"3. "
            "OG\",\"address.city\":\"Leipzig\",\"address.number\":\"101\",\"address.street\":"
            "\"Hauptstr.\",\"address.zip_code\":\"04109\"}");
        row("sign of a vehicle before the code", "Marktplatz 3\nCH-4001 Basel", "DE",
            "{\"address.city\":\"Basel\",\"address.country_code\":\"CH\",\"address.number\":\"3\","
            "\"address.street\":\"Marktplatz\",\"address.zip_code\":\"4001\"}");
        row("state beside the city", "221 Oak Street\nPortland, OR 97215", "US",
            "{\"address.city\":\"Portland\",\"address.number\":\"221\",\"address.state_or_"
            "district\":\"OR\",\"address.street\":\"Oak Street\",\"address.zip_code\":\"97215\"}");
        row("county of Great Britain", "8 Mill Lane\nTruro\nCornwall\nTR1 2XN", "GB",
            "{\"address.city\":\"Truro\",\"address.number\":\"8\",\"address.state_or_district\":"
            "\"Cornwall\",\"address.street\":\"Mill Lane\",\"address.zip_code\":\"TR1 2XN\"}");
        row("prefecture and ward", "〒150-0002 東京都渋谷区渋谷2-21-1", "JP",
            "{\"address.city\":\"渋谷区\",\"address.number\":\"2-21-1\",\"address.state_or_"
            "district\":\"東京都\",\"address.street\":\"渋谷\",\"address.zip_code\":\"150-0002\"}");
    }

    void address_customsOfACountry_areFollowed()
    {
        QFETCH(QString, text);
        QFETCH(QString, country);
        QFETCH(QString, expected);
        // By the whole reader, which hands over the pieces.
        QCOMPARE(jsonOf(readSignature(text, country)), expected);
    }
};

QTEST_GUILESS_MAIN(TestAddressReader)
#include "tst_addressreader.moc"
