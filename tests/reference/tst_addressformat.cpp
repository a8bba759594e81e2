// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/addressformat.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace desk;

// The codes are those of public buildings and of the posts' own examples (Universal Postal Union,
// "Postal addressing systems"; sources in app/reference/addresstable.cpp).

namespace {

using Values = QHash<QByteArray, QString>;

constexpr int quiet = -1;
constexpr int shape = static_cast<int>(AdviceKey::PostalCodeShape);
constexpr int missing = static_cast<int>(AdviceKey::AddressPartMissing);

/// `zip_code=75008|city=Paris` as the parts of an address.
Values valuesOf(const QString &text)
{
    Values values;
    for (const QString &pair : text.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        const auto equals = pair.indexOf(QLatin1Char('='));
        values.insert("address." + pair.left(equals).toUtf8(), pair.mid(equals + 1));
    }
    return values;
}

QList<Advice> adviceAbout(const char *path, const Values &values)
{
    return addressAdvice(field(path), [&values](const char *asked) { return values.value(asked); });
}

/// The order of a country by the last words of the paths, the country code and the ends left out.
QString orderOf(const char *country)
{
    QStringList names;
    for (const QString &path : addressFormat(QString::fromLatin1(country)).order.mid(1, 7))
        names.append(path.section(QLatin1Char('.'), 1).section(QLatin1Char('_'), 0, 0));
    return names.join(QLatin1Char(' '));
}

void addCodes(const char *country, std::initializer_list<const char *> codes)
{
    for (const char *code : codes)
        QTest::addRow("%s '%s'", country, code)
            << QString::fromLatin1(country) << QString::fromUtf8(code);
}

} // namespace

class TestAddressFormat final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressFormat_everyRow_isWhole()
    {
        QStringList parts;
        for (const Field &row : fields()) {
            if (row.pathText().startsWith(QLatin1String("address.")))
                parts.append(row.pathText());
        }
        parts.sort();
        QCOMPARE(parts.size(), 11);
        const QStringList countries = addressFormatCountries() << QString();
        for (const QString &country : countries) {
            const AddressFormat &format = addressFormat(country);
            const QByteArray name = country.toLatin1();
            QVERIFY2(format.country == country, name.constData());
            QVERIFY2(format.order.constFirst() == QLatin1String("address.country_code"),
                     name.constData());
            QVERIFY2(format.order.constLast() == QLatin1String("address.additional_information_2"),
                     name.constData());
            QStringList sorted = format.order;
            sorted.sort();
            QVERIFY2(sorted == parts, name.constData());
            for (const QString &required : format.required)
                QVERIFY2(parts.contains(required), name.constData());
            QVERIFY2(QRegularExpression(format.postalPattern).isValid(), name.constData());
            QVERIFY2(format.postalPattern.isEmpty() == format.postalExample.isEmpty(),
                     name.constData());
            QVERIFY2(fitsPostalCode(country, format.postalExample), name.constData());
            QVERIFY2(!format.postalPattern.isEmpty()
                         || !format.required.contains(QLatin1String("address.zip_code")),
                     name.constData());
        }
    }

    void addressFormatCountries_asked_areManyAndOnce()
    {
        const QStringList countries = addressFormatCountries();
        const QStringList wanted
            = QStringLiteral("FR BE CH NL DE AT LU IT ES PT GB IE US CA MX BR AR CL CO PE "
                             "UY AU NZ JP CN TW HK KR SG MY TH VN ID IN PH IL AE SA TR MA "
                             "TN DZ SN ZA RU UA PL CZ SK HU RO BG GR SE NO DK FI EE LV LT "
                             "HR SI IS")
                  .split(QLatin1Char(' '));
        for (const QString &country : wanted)
            QVERIFY2(countries.contains(country), country.toLatin1().constData());
        QVERIFY(std::is_sorted(countries.begin(), countries.end()));
        QVERIFY(std::adjacent_find(countries.begin(), countries.end()) == countries.end());
    }

    void addressFormat_countryAsTyped_ignoresCaseAndBlanks()
    {
        QCOMPARE(addressFormat(QStringLiteral("gb")).country, QStringLiteral("GB"));
        QCOMPARE(addressFormat(QStringLiteral(" Fr ")).country, QStringLiteral("FR"));
        QCOMPARE(addressFormat(QStringLiteral("XX")).country, QString());
        QCOMPARE(addressFormat(QStringLiteral("FRA")).country, QString());
    }

    void addressFormat_country_dictatesInItsOrder_data()
    {
        QTest::addColumn<QString>("order");
        const auto row = [](const char *country, const char *order) {
            QTest::addRow("%s", country) << QString::fromLatin1(order);
        };
        row("", "number street add zip city town state");
        row("FR", "number street add zip city town state");
        row("LU", "number street add zip city town state");
        row("DE", "street number add zip city town state");
        row("NL", "street number add zip city town state");
        row("ES", "street number add town zip city state");
        row("US", "number street add town city state zip");
        row("GB", "number street add town city state zip");
        row("AU", "number street add town city state zip");
        row("NZ", "number street add town city zip state");
        row("BR", "street number add town city state zip");
        row("IN", "add number street town city zip state");
        row("HK", "add number street town city state zip");
        row("HU", "zip city town street number add state");
        row("JP", "zip state city town street number add");
        row("RU", "zip state city town street number add");
        row("CN", "state city town street number add zip");
        row("KR", "state city town street number add zip");
        row("TR", "town street number add zip city state");
        row("LV", "street number add town city state zip");
    }

    void addressFormat_country_dictatesInItsOrder()
    {
        QTEST(orderOf(QTest::currentDataTag()), "order");
    }

    void addressFormat_country_callsPartsItsWay()
    {
        const auto &unitedStates = addressFormat(QStringLiteral("US"));
        QCOMPARE(unitedStates.postalTerm, AddressTerm::ZipCode);
        QCOMPARE(unitedStates.divisionTerm, AddressTerm::State);
        QCOMPARE(addressFormat(QStringLiteral("IN")).postalTerm, AddressTerm::PinCode);
        QCOMPARE(addressFormat(QStringLiteral("IE")).postalTerm, AddressTerm::Eircode);
        QCOMPARE(addressFormat(QStringLiteral("BR")).postalTerm, AddressTerm::Cep);
        QCOMPARE(addressFormat(QStringLiteral("JP")).divisionTerm, AddressTerm::Prefecture);
        QCOMPARE(addressFormat(QStringLiteral("AE")).divisionTerm, AddressTerm::Emirate);
        QCOMPARE(addressFormat(QStringLiteral("CH")).divisionTerm, AddressTerm::Canton);
        QCOMPARE(addressFormat(QStringLiteral("GB")).cityTerm, AddressTerm::PostTown);
        QCOMPARE(addressFormat(QStringLiteral("AU")).cityTerm, AddressTerm::Suburb);
        QCOMPARE(addressFormat(QStringLiteral("MX")).localityTerm, AddressTerm::Neighbourhood);
        QCOMPARE(addressFormat(QStringLiteral("FR")).postalTerm, AddressTerm::None);
    }

    void fitsPostalCode_codeOfTheCountry_fits_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("code");
        addCodes("FR", {"75008", "75 008", " 01000 ", "20090", "97400"});
        addCodes("BE", {"1000", "9000"});
        addCodes("CH", {"8001", "CH-8001"});
        addCodes("NL", {"1012AB", "1012 AB", "1012 ab"});
        addCodes("DE", {"10115", "01067"});
        addCodes("AT", {"1010"});
        addCodes("LU", {"L-1009", "1009", "l 1009"});
        addCodes("IT", {"00184"});
        addCodes("ES", {"28013", "07001", "52001"});
        addCodes("PT", {"1000-001", "1000 001", "1000001"});
        addCodes("GB",
                 {"SW1A 1AA", "sw1a1aa", "M1 1AE", "B33 8TH", "EC1A 1BB", "W1A 0AX", "DN55 1PT",
                  "GIR 0AA", "BFPO 801", "JE2 3AB"});
        addCodes("IE", {"D02 AF30", "d02af30", "D6W XY00", "A65 F4E2"});
        addCodes("US", {"20500", "20500-0003", "205000003", "02108"});
        addCodes("CA", {"K1A 0B1", "k1a0b1", "H0H-0H0"});
        addCodes("MX", {"06000"});
        addCodes("BR", {"01310-100", "01310100", "01310 100", "01.310-100"});
        addCodes("AR", {"1000", "C1000AAA", "c1425abc", "B1636", "C 1425 ABC"});
        addCodes("CL", {"8320000", "832 0000"});
        addCodes("CO", {"110111"});
        addCodes("PE", {"15001"});
        addCodes("UY", {"11000"});
        addCodes("AU", {"2000", "0800", "0200"});
        addCodes("NZ", {"6011", "0110"});
        addCodes("JP", {"100-0001", "1000001", "１００－０００１"});
        addCodes("CN", {"100000"});
        addCodes("TW", {"100", "10048", "100-48", "100411"});
        addCodes("KR", {"03172"});
        addCodes("SG", {"018956", "238823"});
        addCodes("MY", {"50050"});
        addCodes("TH", {"10200"});
        addCodes("VN", {"10000", "700000"});
        addCodes("ID", {"10110"});
        addCodes("IN", {"110001", "110 001"});
        addCodes("PH", {"1000"});
        addCodes("IL", {"9614303"});
        addCodes("SA", {"11564", "11564-1234", "١١٥٦٤"});
        addCodes("TR", {"34110", "81000"});
        addCodes("MA", {"20000"});
        addCodes("TN", {"1000"});
        addCodes("DZ", {"16000", "58000"});
        addCodes("SN", {"12500"});
        addCodes("ZA", {"8001", "0001"});
        addCodes("RU", {"101000"});
        addCodes("UA", {"01001"});
        addCodes("PL", {"00-001", "00001", "00 001"});
        addCodes("CZ", {"110 00", "11000"});
        addCodes("SK", {"811 01", "01001"});
        addCodes("HU", {"1055"});
        addCodes("RO", {"010011"});
        addCodes("BG", {"1000"});
        addCodes("GR", {"105 57", "10557"});
        addCodes("SE", {"111 22", "11122", "SE-111 22"});
        addCodes("NO", {"0150"});
        addCodes("DK", {"1050", "0800"});
        addCodes("FI", {"00100", "FI-00100"});
        addCodes("EE", {"10111"});
        addCodes("LV", {"LV-1050", "1050", "lv1050"});
        addCodes("LT", {"LT-01103", "01103"});
        addCodes("HR", {"10000", "HR-10000"});
        addCodes("SI", {"1000", "SI-1000"});
        addCodes("IS", {"101"});
        addCodes("MC", {"98000"});
        addCodes("RE", {"97400"});
        addCodes("MT", {"VLT 1117", "VLT1117"});
        // No codes, or no row: nothing to fit.
        addCodes("AE", {"", "00000"});
        addCodes("HK", {"999077"});
        addCodes("ZW", {"whatever"});
        addCodes("", {"75008"});
    }

    void fitsPostalCode_codeOfTheCountry_fits()
    {
        QFETCH(QString, country);
        QFETCH(QString, code);
        QVERIFY(fitsPostalCode(country, code));
        QVERIFY(fitsPostalCode(country.toLower(), QStringLiteral("  ") + code + QLatin1Char(' ')));
    }

    void fitsPostalCode_anotherShape_doesNotFit_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("code");
        addCodes("FR", {"7500", "750080", "F-75008", "75OO8", "75-008"});
        addCodes("BE", {"0100", "10000"});
        addCodes("CH", {"80011", "0800"});
        addCodes("NL", {"1012", "1012 A", "1012 SS", "0012 AB", "1012  AB"});
        addCodes("DE", {"1011", "00115", "D-10115"});
        addCodes("AT", {"0101", "10100"});
        addCodes("LU", {"L-109"});
        addCodes("IT", {"0018", "001845"});
        addCodes("ES", {"53001", "00013", "2801"});
        addCodes("PT", {"1000", "1000-01", "0100-001"});
        addCodes("GB", {"SW1A", "SW1A 1A", "QW1A 1AA", "SW1A 1CA", "75008", "SW1A  1AA"});
        addCodes("IE", {"D02", "D02 AF3", "B02 AF30", "D02 AF3O"});
        addCodes("US", {"2050", "205000", "20500-03", "2050O"});
        addCodes("CA", {"K1A", "K1A 0D", "D1A 0B1", "K1O 0B1", "K1A 0B"});
        addCodes("MX", {"00100", "6000"});
        addCodes("BR", {"01310", "01310-10"});
        addCodes("AR", {"100", "1000AAA", "I1000AAA", "C1000AA"});
        addCodes("CL", {"832000"});
        addCodes("CO", {"11011"});
        addCodes("PE", {"26001", "1500"});
        addCodes("AU", {"200", "0100", "20000"});
        addCodes("NZ", {"601"});
        addCodes("JP", {"100-001", "10-00001", "100--0001"});
        addCodes("CN", {"10000", "1000000"});
        addCodes("TW", {"10", "1001", "000"});
        addCodes("KR", {"110-051", "3172", "93172"});
        addCodes("SG", {"018", "838823", "008956"});
        addCodes("TH", {"01020"});
        addCodes("VN", {"1000"});
        addCodes("IN", {"010001", "11000", "11 0001"});
        addCodes("PH", {"10000"});
        addCodes("IL", {"96143"});
        addCodes("SA", {"1156", "01564"});
        addCodes("TR", {"82000", "3411"});
        addCodes("TN", {"0100"});
        addCodes("DZ", {"00100"});
        addCodes("ZA", {"0000", "80011"});
        addCodes("RU", {"10100", "001000"});
        addCodes("PL", {"00-01", "0-0001"});
        addCodes("CZ", {"011 00", "1100"});
        addCodes("SK", {"111 01"});
        addCodes("HU", {"H-1055", "105"});
        addCodes("RO", {"10011"});
        addCodes("GR", {"905 57"});
        addCodes("SE", {"011 22", "1112"});
        addCodes("NO", {"0000", "150"});
        addCodes("FI", {"0100"});
        addCodes("LV", {"LV-105"});
        addCodes("LT", {"LT-0110"});
        addCodes("HR", {"60000"});
        addCodes("SI", {"0100"});
        addCodes("IS", {"1010"});
        addCodes("MC", {"97000"});
        addCodes("RE", {"97100"});
    }

    void fitsPostalCode_anotherShape_doesNotFit()
    {
        QFETCH(QString, country);
        QFETCH(QString, code);
        QVERIFY(!fitsPostalCode(country, code));
    }

    void addressAdvice_partOfAnAddress_isJudged_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("advice");
        const auto row = [](const char *part, const char *address, int advice) {
            QTest::addRow("%s of %s", part, address)
                << QByteArray("address.") + part << QString::fromUtf8(address) << advice;
        };
        // The shape of the postal code.
        row("zip_code", "country_code=FR|zip_code=75008", quiet);
        row("zip_code", "country_code=FR|zip_code= 75008 ", quiet);
        row("zip_code", "country_code=fr|zip_code=7500", shape);
        row("zip_code", "country_code=FR|zip_code=SW1A 1AA", shape);
        row("zip_code", "country_code=GB|zip_code=sw1a1aa", quiet);
        row("zip_code", "country_code=GB|zip_code=75008", shape);
        row("zip_code", "country_code=NL|zip_code=1012AB", quiet);
        row("zip_code", "country_code=NL|zip_code=1012", shape);
        row("zip_code", "country_code=US|zip_code=20500-0003", quiet);
        row("zip_code", "country_code=US|zip_code=K1A 0B1", shape);
        row("zip_code", "country_code=CA|zip_code=K1A 0B1", quiet);
        row("zip_code", "country_code=CA|zip_code=20500", shape);
        row("zip_code", "country_code=BR|zip_code=0131-100", shape);
        row("zip_code", "country_code=IE|zip_code=D02", shape);
        row("zip_code", "country_code=AE|zip_code=12345", quiet);
        row("zip_code", "country_code=HK|zip_code=000", quiet);
        row("zip_code", "country_code=ZW|zip_code=nothing known", quiet);
        row("zip_code", "zip_code=7500", quiet);
        // A part that is needed and not there.
        row("zip_code", "country_code=FR|city=Paris", missing);
        row("zip_code", "country_code=FR|city=Paris|zip_code=  ", missing);
        row("city", "country_code=FR|zip_code=75008", missing);
        row("street", "country_code=FR|zip_code=75008|city=Paris", missing);
        row("street", "country_code=FR|number=5", missing);
        row("street", "country_code=FR|street=rue des Canaris", quiet);
        row("number", "country_code=FR|street=rue des Canaris|city=Paris", quiet);
        row("add_on", "country_code=FR|street=rue des Canaris", quiet);
        row("town", "country_code=FR|street=rue des Canaris", quiet);
        row("state_or_district", "country_code=FR|street=rue des Canaris", quiet);
        row("state_or_district", "country_code=US|street=Canary Road", missing);
        row("state_or_district", "country_code=us|street=Canary Road|state_or_district=TX", quiet);
        row("state_or_district", "country_code=AU|city=Sydney", missing);
        row("state_or_district", "country_code=GB|city=London", quiet);
        row("state_or_district", "country_code=JP|city=Chiyoda", missing);
        row("street", "country_code=JP|city=Chiyoda", quiet);
        row("zip_code", "country_code=IE|city=Dublin", quiet);
        row("zip_code", "country_code=AE|city=Dubai", quiet);
        row("zip_code", "country_code=HK|street=Canary Road", quiet);
        row("city", "country_code=SG|street=Canary Road", quiet);
        row("zip_code", "country_code=SG|street=Canary Road", missing);
        row("country", "country_code=FR|street=rue des Canaris", quiet);
        row("country_code", "street=rue des Canaris|city=Paris", quiet);
        row("additional_information_1", "country_code=FR|city=Paris", quiet);
        // Any part begins an address; the country alone does not.
        row("city", "country_code=FR", quiet);
        row("zip_code", "country_code=FR", quiet);
        row("street", "country_code=FR|city=   ", quiet);
        row("city", "country_code=FR|add_on=3", missing);
        row("city", "country_code=FR|town=Les Canaris", missing);
        row("city", "country_code=FR|state_or_district=Corse", missing);
        row("city", "country_code=FR|country=France", missing);
        row("city", "country_code=FR|additional_information_1=Villa Canari", missing);
        row("city", "country_code=FR|additional_information_2=Villa Canari", missing);
        // Nothing is known of the country.
        row("city", "street=rue des Canaris", quiet);
        row("city", "country_code=ZW|street=Canary Road", quiet);
        // What stands in for a street.
        row("street", "country_code=SI|town=Zgornji Kanarček|number=5", quiet);
        row("street", "country_code=ZA|city=Cape Town|additional_information_1=PO Box 1", quiet);
        row("street", "country_code=FR|city=Paris|additional_information_2=BP 12", quiet);
    }

    void addressAdvice_partOfAnAddress_isJudged()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, address);
        const QList<Advice> advice = adviceAbout(path.constData(), valuesOf(address));
        QVERIFY(advice.size() <= 1);
        QTEST(advice.isEmpty() ? quiet : static_cast<int>(advice.constFirst().key), "advice");
    }

    void addressAdvice_shape_givesAnExampleAndNothingToAccept()
    {
        const auto advice = adviceAbout("address.zip_code",
                                        valuesOf(QStringLiteral("country_code=NL|zip_code=12345")));
        QCOMPARE(advice.size(), 1);
        QCOMPARE(advice.constFirst().details, QStringList{QStringLiteral("1012 AB")});
        QVERIFY(advice.constFirst().suggestion.isEmpty());
    }

    void addressAdvice_missing_hasNoDetails()
    {
        const auto advice
            = adviceAbout("address.city", valuesOf(QStringLiteral("country_code=NL|street=Kade")));
        QCOMPARE(advice.size(), 1);
        QVERIFY(advice.constFirst().details.isEmpty());
        QVERIFY(advice.constFirst().suggestion.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAddressFormat)
#include "tst_addressformat.moc"
