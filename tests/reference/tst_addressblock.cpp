// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/field.h"
#include "app/reference/addressblock.h"
#include "app/reference/addressformat.h"

#include <QHash>
#include <QTest>

using namespace desk;

namespace {

using Parts = QHash<QString, QString>;

QStringList linesOf(const Parts &parts, const QString &countryName = {})
{
    const auto valueOf = [&parts](const char *path) {
        return parts.value(QString::fromLatin1(path).section(u'.', 1));
    };
    return addressLines(valueOf, countryName);
}

/// Country, number, street, floor, locality, city, postal code, state.
Parts parts(const char *country, const QStringList &values)
{
    static const QStringList keys{QStringLiteral("number"),
                                  QStringLiteral("street"),
                                  QStringLiteral("add_on"),
                                  QStringLiteral("town"),
                                  QStringLiteral("city"),
                                  QStringLiteral("zip_code"),
                                  QStringLiteral("state_or_district")};
    Parts made{{QStringLiteral("country_code"), QString::fromLatin1(country)}};
    for (qsizetype i = 0; i < keys.size(); ++i)
        made.insert(keys.at(i), values.at(i));
    return made;
}

QStringList split(const char *text)
{
    return QString::fromUtf8(text).split(u'/');
}

} // namespace

class TestAddressBlock final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_country_areItsEnvelope_data();
    void lines_country_areItsEnvelope();
    void lines_missingParts_leaveNoTrace_data();
    void lines_missingParts_leaveNoTrace();
    void lines_countryName_isTheLast();
    void lines_foreignText_isOneLineEach();
    void lines_everyCountry_holdEveryPartOnce_data();
    void lines_everyCountry_holdEveryPartOnce();
};

void TestAddressBlock::lines_country_areItsEnvelope_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QStringList>("lines");
    const auto row
        = [](const char *name, const char *country, const char *values, const char *lines) {
              QTest::newRow(name) << parts(country, split(values))
                                  << QString::fromUtf8(lines).split(u'|');
          };
    row("FR", "FR", "8/rue des Lilas/3e étage///75008/", "3e étage|8 rue des Lilas|75008");
    row("FR, city", "fr", "8/rue des Lilas///Paris/75008/", "8 rue des Lilas|75008 Paris");
    row("DE", "DE", "12/Rosenweg/2. OG//Köln/50667/", "Rosenweg 12|2. OG|50667 Köln");
    row("US", "US", "1600/Maple Avenue/Apt 4//Springfield/62704/IL",
        "1600 Maple Avenue|Apt 4|Springfield, IL 62704");
    row("GB", "GB", "10/Rose Lane/Flat 2/Lower Mill/Oxford/OX1 1AA/Oxfordshire",
        "Flat 2|10 Rose Lane|Lower Mill|Oxford|Oxfordshire|OX1 1AA");
    row("BR", "BR", "1000/Avenida Paulista/apto 12/Bela Vista/São Paulo/01310-100/SP",
        "Avenida Paulista, 1000 - apto 12|Bela Vista|São Paulo - SP|01310-100");
    row("IN", "IN", "14/MG Road/2nd floor/Indiranagar/Bengaluru/560038/Karnataka",
        "2nd floor|14, MG Road|Indiranagar|Bengaluru - 560038|Karnataka");
    row("JP, own script", "JP", "1-1/千代田/桜ビル3階//千代田区/100-0001/東京都",
        "〒100-0001|東京都千代田区千代田1-1|桜ビル3階");
    row("JP, Latin", "JP", "1-1/Chiyoda/Sakura Bldg 3F//Chiyoda-ku/100-0001/Tokyo",
        "Sakura Bldg 3F|1-1 Chiyoda|Chiyoda-ku, Tokyo 100-0001");
    row("CN, own script", "CN", "18号/建国路/5层/朝阳区/北京市/100025/",
        "100025|北京市朝阳区建国路18号|5层");
    row("CN, Latin", "CN", "18/Jianguo Road/5F/Chaoyang/Beijing/100025/Beijing",
        "5F|18 Jianguo Road, Chaoyang|Beijing, Beijing 100025");
    row("KR, own script", "KR", "123/테헤란로///강남구/06133/서울특별시",
        "서울특별시 강남구 테헤란로 123|06133");
    row("IT", "IT", "12/Via delle Rose/int. 4//Lucca/55100/LU",
        "Via delle Rose, 12|int. 4|55100 Lucca LU");
    row("CA", "CA", "100/Wellington Street///Ottawa/K1A 0B1/ON",
        "100 Wellington Street|Ottawa ON K1A 0B1");
    row("TR", "TR", "5/Çiçek Sokak//Moda/Kadıköy/34710/İstanbul",
        "Moda|Çiçek Sokak No: 5|34710 Kadıköy / İstanbul");
    row("unknown", "XK", "3/Rruga e Trëndafilave///Pristina/10000/",
        "3 Rruga e Trëndafilave|10000 Pristina");
    row("none", "", "3/High Road///Town/123/", "3 High Road|123 Town");
}

void TestAddressBlock::lines_country_areItsEnvelope()
{
    QFETCH(Parts, parts);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOf(parts), lines);
}

void TestAddressBlock::lines_missingParts_leaveNoTrace_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QStringList>("lines");
    const auto row
        = [](const char *name, const char *country, const char *values, const char *lines) {
              QTest::newRow(name) << parts(country, split(values))
                                  << QString::fromUtf8(lines).split(u'|');
          };
    row("US without state", "US", "1/Maple Avenue///Springfield/62704/",
        "1 Maple Avenue|Springfield 62704");
    row("US without city", "US", "1/Maple Avenue////62704/IL", "1 Maple Avenue|IL 62704");
    row("US without code", "US", "1/Maple Avenue///Springfield//IL",
        "1 Maple Avenue|Springfield, IL");
    row("BR without number", "BR", "/Avenida Paulista///São Paulo//", "Avenida Paulista|São Paulo");
    row("TR without street", "TR", "5////Kadıköy//", "5|Kadıköy");
    row("IN without city", "IN", "14/MG Road////560038/", "14, MG Road|560038");
    row("JP without code", "JP", "1-1/千代田///千代田区//東京都", "東京都千代田区千代田1-1");
    row("city only", "FR", "////Paris//", "Paris");
    QTest::newRow("nothing") << parts("FR", split("//////")) << QStringList();
}

void TestAddressBlock::lines_missingParts_leaveNoTrace()
{
    QFETCH(Parts, parts);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOf(parts), lines);
}

void TestAddressBlock::lines_countryName_isTheLast()
{
    const Parts paris = parts("FR", split("////Paris/75008/"));
    QCOMPARE(linesOf(paris, QStringLiteral("France")),
             (QStringList{QStringLiteral("75008 Paris"), QStringLiteral("France")}));
    QCOMPARE(linesOf(Parts(), QStringLiteral("France")), QStringList{QStringLiteral("France")});
}

void TestAddressBlock::lines_foreignText_isOneLineEach()
{
    Parts hostile = parts("FR", split("8/rue\n\u202edes Lilas///Paris\x07/ 75008 /"));
    hostile.insert(QStringLiteral("additional_information_1"), QStringLiteral(" \n "));
    QCOMPARE(linesOf(hostile), (split("8 rue des Lilas/75008 Paris")));
}

void TestAddressBlock::lines_everyCountry_holdEveryPartOnce_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("word");
    for (const QString &country : addressFormatCountries()) {
        QTest::addRow("%s", qPrintable(country)) << country << QStringLiteral("w");
        QTest::addRow("%s, 町", qPrintable(country)) << country << QStringLiteral("町");
    }
}

void TestAddressBlock::lines_everyCountry_holdEveryPartOnce()
{
    QFETCH(QString, country);
    QFETCH(QString, word);
    Parts all{{QStringLiteral("country_code"), country}};
    QStringList expected;
    for (const Field *field : fieldsOf(Section::Address)) {
        const QString part = field->part();
        if (part.startsWith(QLatin1String("country")))
            continue;
        const QString value = word + QString(u'[') + part + QString(u']');
        all.insert(part, value);
        expected.append(value);
    }
    QCOMPARE(expected.size(), 9);
    const QString text = linesOf(all).join(u'\n');
    for (const QString &value : std::as_const(expected))
        QCOMPARE(text.count(value), 1);
}

QTEST_GUILESS_MAIN(TestAddressBlock)
#include "tst_addressblock.moc"
