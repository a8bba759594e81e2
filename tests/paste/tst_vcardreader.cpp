// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/shapereaders.h"
#include "tests/paste/samples.h"

#include <QTest>

using namespace desk;

class TestVCardReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void card_property_isReadByTheStandard_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *card, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(card) << QString::fromUtf8(expected);
        };
        row("name by its parts (RFC 6350, 6.2.2)", "N:Prieto;Ana;Luz;Sra.;",
            "{\"civility\":\"MS\",\"first_name\":\"Ana\",\"last_name\":\"Prieto\",\"second_name\":"
            "\"Luz\"}");
        row("folded line (RFC 6350, 3.2)", "EMAIL:ana.pri\n eto@correo.example",
            "{\"email\":\"ana.prieto@correo.example\"}");
        row("escapes (RFC 6350, 3.4)", "N:O\\,Brien;Ann",
            "{\"first_name\":\"Ann\",\"last_name\":\"O,Brien\"}");
        row("bytes of version 2.1 (RFC 2045, 6.7)",
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Eva",
            "{\"first_name\":\"Eva\",\"last_name\":\"Müller\"}");
        row("preferred e-mail", "EMAIL:b@x.example\nEMAIL;PREF=1:a@x.example",
            "{\"email\":\"a@x.example\"}");
        row("telephones but for fax", "TEL;TYPE=fax:01 99 00 11 22\nTEL;TYPE=cell:06 39 98 11 22",
            "{\"phones\":[{\"number\":\"06 39 98 11 22\",\"type\":\"MOBILE\"}]}");
        row("label of a group (Apple)", "item1.TEL:06 39 98 11 22\nitem1.X-ABLabel:_$!<Work>!$_",
            "{\"phones\":[{\"number\":\"06 39 98 11 22\",\"type\":\"OFFICE\"}]}");
        row("address", "ADR:;;12 rue des Lilas;Lyon;;69003;France",
            "{\"address.city\":\"Lyon\",\"address.country\":\"France\",\"address.country_code\":"
            "\"FR\",\"address.number\":\"12\",\"address.street\":\"rue des "
            "Lilas\",\"address.zip_code\":\"69003\"}");
        row("year left out (Apple)", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-12", "{}");
        row("only the first card", "FN:Ana Prieto\nEND:VCARD\nBEGIN:VCARD\nEMAIL:b@x.example",
            "{\"first_name\":\"Ana\",\"last_name\":\"Prieto\"}");
    }

    void card_property_isReadByTheStandard()
    {
        QFETCH(QString, card);
        QFETCH(QString, expected);
        const QString text = QLatin1String("BEGIN:VCARD\n") + card + QLatin1String("\nEND:VCARD\n");
        QVERIFY(isVCard(text));
        QCOMPARE(jsonOf(readVCard(text, QStringLiteral("FR"))), expected);
    }

    void card_withAPicture_isReadWhole()
    {
        // Some 2 MB in folded lines: no line may cost the reader a level of its stack.
        const QString line = QLatin1String("\n ") + QString(74, QLatin1Char('A'));
        const QString text = QLatin1String("BEGIN:VCARD\nPHOTO;ENCODING=b:AAAA")
            + line.repeated(30000) + QLatin1String("\nEMAIL:ana@correo.example\nEND:VCARD\n");
        QCOMPARE(jsonOf(readVCard(text, QString())),
                 QStringLiteral("{\"email\":\"ana@correo.example\"}"));
    }
};

QTEST_GUILESS_MAIN(TestVCardReader)
#include "tst_vcardreader.moc"
