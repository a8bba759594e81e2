// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/referencedata.h"

#include <QCollator>
#include <QSignalSpy>
#include <QTest>

using namespace desk;

class TestReferenceData final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_agentsLanguage_areInIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("germany");
        QTest::addColumn<QString>("portuguese");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Germany")
                            << QStringLiteral("Portuguese");
        QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("Allemagne")
                            << QStringLiteral("portugais");
        QTest::newRow("no such language")
            << QStringLiteral("C") << QStringLiteral("Germany") << QStringLiteral("Portuguese");
    }

    void names_agentsLanguage_areInIt()
    {
        QFETCH(QString, language);
        QFETCH(QString, germany);
        QFETCH(QString, portuguese);
        const ReferenceData data(language);
        QCOMPARE(data.countryName(QStringLiteral("de")), germany);
        QCOMPARE(data.languageName(QStringLiteral("PT")).toLower(), portuguese.toLower());
        QVERIFY(data.countryName(QStringLiteral("QQ")).isEmpty());
    }

    void countries_all_areIsoCodesOnce()
    {
        const ReferenceData data(QStringLiteral("en"));
        QVERIFY(data.countries().size() > 230);
        QSet<QString> seen;
        for (const Choice &country : data.countries()) {
            QCOMPARE(country.code.size(), 2);
            QVERIFY2(!seen.contains(country.code), qPrintable(country.code));
            seen.insert(country.code);
            QVERIFY2(!country.label.isEmpty() && country.label != country.code,
                     qPrintable(country.code));
        }
    }

    void civilities_ofTheApi_replaceTheBundledOnes()
    {
        ReferenceData data(QStringLiteral("en"));
        QVERIFY(!data.civilities().isEmpty());
        QSignalSpy changed(&data, &ReferenceData::civilitiesChanged);
        data.setCivilities({});
        QVERIFY(!data.civilities().isEmpty());
        QCOMPARE(changed.size(), 0);
        data.setCivilities({{QStringLiteral("DR"), QStringLiteral("Doctor")}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(data.civilityName(QStringLiteral("dr")), QStringLiteral("Doctor"));
    }

    void codeOf_everydayName_isTheCountrys_data()
    {
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *code) {
            QTest::newRow(name) << QString::fromLatin1(code);
        };
        row("UK", "GB");
        row("England", "GB");
        row("United States of America", "US");
        row("Cote d'Ivoire", "CI");
        row("Côte d’Ivoire", "CI");
        row("Ivory Coast", "CI");
        row("Czech Republic", "CZ");
        row("Bosnia & Herzegovina", "BA");
        row("Bosnia and Herzegovina", "BA");
        row("St. Lucia", "LC");
        row("Hong Kong", "HK");
        row("Atlantis", "");
    }

    void codeOf_everydayName_isTheCountrys()
    {
        QFETCH(QString, code);
        const ReferenceData data(QStringLiteral("en"));
        QCOMPARE(data.codeOf(FieldKind::Country, QString::fromUtf8(QTest::currentDataTag())), code);
    }
};

QTEST_GUILESS_MAIN(TestReferenceData)
#include "tst_referencedata.moc"
