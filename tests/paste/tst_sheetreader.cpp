// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/shapereaders.h"
#include "tests/paste/samples.h"

#include <QTest>

using namespace desk;

class TestSheetReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void row_cells_becomeFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("heading row", "Nom;Prénom;E-mail\nPetit;Léa;lea@courriel.example",
            "{\"email\":\"lea@courriel.example\",\"first_name\":\"Léa\",\"last_name\":\"Petit\"}");
        row("first row below the heading", "Nom\tPrénom\nPetit\tLéa\nRoux\tMax",
            "{\"first_name\":\"Léa\",\"last_name\":\"Petit\"}");
        row("row number is no house number", "No;Nom;Prénom\n7;Petit;Léa",
            "{\"first_name\":\"Léa\",\"last_name\":\"Petit\"}");
        row("comma inside quotes (RFC 4180)",
            "Nom,Adresse\n\"Petit, Léa\",\"12 rue Haute, 69003 Lyon\"",
            "{\"address.city\":\"Lyon\",\"address.number\":\"12\",\"address.street\":\"rue "
            "Haute\",\"address.zip_code\":\"69003\",\"first_name\":\"Léa\",\"last_name\":"
            "\"Petit\"}");
        row("no heading, by the shapes", "Léa\tPetit\tlea.petit@courriel.example\t06 39 98 11 22",
            "{\"email\":\"lea.petit@courriel.example\",\"first_name\":\"Léa\",\"last_name\":"
            "\"Petit\",\"phones\":[{\"number\":\"06 39 98 11 22\"}]}");
        row("a sentence", "Bonjour, je suis Léa, merci", "no sheet");
    }

    void row_cells_becomeFields()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto pasted = readSheet(text, QStringLiteral("FR"));
        QCOMPARE(pasted ? jsonOf(*pasted) : QStringLiteral("no sheet"), expected);
    }
};

QTEST_GUILESS_MAIN(TestSheetReader)
#include "tst_sheetreader.moc"
