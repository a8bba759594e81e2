// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/shapereaders.h"
#include "tests/paste/samples.h"

#include <QTest>

using namespace desk;

class TestSignatureReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void text_lines_becomeFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("below a closing", "Danke für alles.\nViele Grüße\nEva Lang\nTel. 030 2312 5012",
            "{\"first_name\":\"Eva\",\"last_name\":\"Lang\",\"phones\":[{\"number\":\"030 2312 "
            "5012\"}]}");
        row("quoted mail is not read",
            "eva@post.example\n\nAm Montag schrieb Max:\n> max@post.example",
            "{\"email\":\"eva@post.example\"}");
        row("fax and register are no telephones",
            "Fax: 030 2312 5019\nHRB 123456\nMobil: 0171 3920012",
            "{\"phones\":[{\"number\":\"0171 3920012\",\"type\":\"MOBILE\"}]}");
        row("label in one line, value in the next", "E-Mail\neva@post.example",
            "{\"email\":\"eva@post.example\"}");
        row("several labels in a line", "Vorname: Eva, Nachname: Lang",
            "{\"first_name\":\"Eva\",\"last_name\":\"Lang\"}");
        row("a sentence", "Ich heiße Eva Lang und wohne in der Lindenallee 7, 20095 Hamburg.",
            "{\"address.city\":\"Hamburg\",\"address.number\":\"7\",\"address.street\":"
            "\"Lindenallee\",\"address.zip_code\":\"20095\",\"first_name\":\"Eva\",\"last_name\":"
            "\"Lang\"}");
        row("number of a customer", "Kundennummer: 0049 8812 33", "{}");
    }

    void text_lines_becomeFields()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(jsonOf(readSignature(text, QStringLiteral("DE"))), expected);
    }
};

QTEST_GUILESS_MAIN(TestSignatureReader)
#include "tst_signaturereader.moc"
