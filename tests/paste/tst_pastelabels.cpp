// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/labels.h"
#include "app/paste/words.h"
#include "ui/words/fieldlabel.h"

#include <QTest>

using namespace desk;

class TestLabels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void label_whole_tellsItsType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("type");
        const auto row = [](const char *name, const char *text, const char *type) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(type);
        };
        row("abbreviation", "Tél. prof.", "OFFICE");
        row("remark", "電話番号（自宅）", "HOME");
        row("most telling word", "Handy privat", "MOBILE");
        row("lost once by a torn phrase: Portuguese", "Secretariado", "OFFICE");
        row("lost once by a torn phrase: Chinese", "办公电话", "OFFICE");
        row("numbered", "Handy 2", "MOBILE");
        row("identifier", "Nº de DNI", "DNI");
        row("of no type", "E-Mail", "");
        row("fax wins", "Tel/Fax", "");
        row("a number inside", "Fax 0424 000174 – Cell", "none");
        row("flat of a house", "Apt 4", "none");
        row("no label", "Lindenstraße", "none");
    }

    void label_whole_tellsItsType()
    {
        QFETCH(QString, text);
        QFETCH(QString, type);
        const auto label = labelOf(text);
        QCOMPARE(label ? typeOf(*label) : QStringLiteral("none"), type);
    }

    void labels_rowsOfTheTable_areThoseOfTheEnumeration()
    {
        QCOMPARE(tableRows(QStringLiteral("labels.tab")).size(),
                 static_cast<int>(Label::Other) + 1);
        QCOMPARE(typeOf(Label::Mobile), QStringLiteral("MOBILE"));
        QCOMPARE(typeOf(Label::OfficePhone), QStringLiteral("OFFICE"));
        QCOMPARE(typeOf(Label::Nif), QStringLiteral("DNI"));
        QCOMPARE(typeOf(Label::Other), QString());
        QVERIFY(labelOf(u"Vorname") == Label::FirstName && labelOf(u"Firma") == Label::Other);
    }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_pastelabels.moc"
