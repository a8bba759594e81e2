// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Sources: ITU-T E.164 and the national plans as libphonenumber has them; contract, section 6.1.
#include "app/reference/phonenumbers.h"

#include "app/profile/validation.h"
#include "tests/reference/advicebench.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace desk;
using namespace desk::test;

namespace {

QString levelText(PhoneLevel level)
{
    switch (level) {
    case PhoneLevel::Unknown:
        return QStringLiteral("Unknown");
    case PhoneLevel::Possible:
        return QStringLiteral("Possible");
    case PhoneLevel::Unlikely:
        return QStringLiteral("Unlikely");
    case PhoneLevel::Impossible:
        return QStringLiteral("Impossible");
    }
    Q_UNREACHABLE();
}

/// Digits as they are and every `+`.
QString dialled(const QString &number)
{
    QString kept;
    for (const QChar c : number) {
        if (c.isDigit() || c == u'+')
            kept.append(c);
    }
    return kept;
}

QString digitsOf(const QString &text)
{
    return dialled(text).remove(u'+');
}

/// Anything a hand or a paste can bring, the same on each run.
QStringList randomTexts()
{
    constexpr int count = 300;
    const QString signs = QStringLiteral("0123456789012345678900112233+ -()./#;xa\u00e9");
    QRandomGenerator random(20261124);
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        QString text = i % 3 == 0 ? QStringLiteral("+") : QString();
        const int size = random.bounded(1, 17);
        // Two in three are made of digits only.
        const int choice = i % 3 == 2 ? static_cast<int>(signs.size()) : 28;
        for (int k = 0; k < size; ++k)
            text.append(signs.at(random.bounded(choice)));
        texts.append(text);
    }
    return texts;
}

QStringList someCountries()
{
    return QStringLiteral(",FR,IT,DE,GB,US,CA,BR,AR,MX,JP,CN,RU,KZ,HU,AU,BE,SM,CI,QQ").split(u',');
}

} // namespace

class TestPhoneNumbers final : public QObject {
    Q_OBJECT

private:
    /// What is easily read as another number, or loses a digit.
    template <typename Row> static void addDoubtfulNumbers(const Row &row)
    {
        row("FR", "", u"Tél. : 06 23 45 67 89", "0623456789", "Possible");
        row("", "", u"Tel. +33 6 23 45 67 89", "+33623456789", "Possible");
        row("FR", "", u"Tel. 0623", "Tel0623", "Impossible");
        row("FR", "", u"06 23 45 67 89 (bureau)", "0623456789bureau", "Impossible");
        row("FR", "", u"06 23 45 67 89 a", "0623456789a", "Impossible");
        row("FR", "", u"06 23 45 67 89 e\u0301te\u0301", "0623456789e\u0301te\u0301", "Impossible");
        row("DE", "", u"030 1234 Mama", "0301234Mama", "");
        row("FR", "", u"0623456789;isub=12", "0623456789isub12", "Impossible");
        row("FR", "", u"01 23 45 67 89 / 06 23 45 67 89", "01234567890623456789", "Impossible");
        row("FR", "", u"01 23 45 67 89#", "0123456789", "Possible");
        row("FR", "", u"0000000000", "0000000000", "Unlikely");
        row("FR", "", u"000000000000", "000000000000", "Impossible");
        row("", "", u"0000000000", "0000000000", "Unknown");
        row("", "", u"00 999 123456", "00999123456", "Unknown");
        row("FR", "", u"(+33) 6 23 45 67 89", "0623456789", "Possible");
        row("FR", "", u"++33 6 23 45 67 89", "0623456789", "Possible");
        row("FR", "", u"33 6 23 45 67 89", "0623456789", "Possible");
        row("FR", "", u"06\u00a023\u202f45\u200b67\u201189", "0623456789", "Possible");
        row("FR", "", u"\U0001d7ce\U0001d7d4 23 45 67 89", "0623456789", "Possible");
        row("FR", "", u"0\ufe0f\u20e36\ufe0f\u20e3 23 45 67 89", "0623456789", "Possible");
        row("FR", "", u"00 33 (0)6 23 45 67 89", "0623456789", "Possible");
        row("US", "", u"0033 6 23 45 67 89", "+33623456789", "Possible");
        row("US", "", u"011 33 6 23 45 67 89", "+33623456789", "Possible");
        row("US", "", u"555-0123", "5550123", "Unlikely");
        row("FR", "US", u"555-0123", "5550123", "Impossible");
        row("DE", "FR", u"030 901820", "030901820", "Possible");
        row("FR", "DE", u"+33 6 23 45 67 89", "0623456789", "Possible");
        row("", "FR", u"06 23 45 67 89", "+33623456789", "Unknown");
        row("RU", "", u"+7 912 345-67-89", "89123456789", "Possible");
        row("HU", "", u"+36 20 123 4567", "06201234567", "Possible");
        row("MX", "", u"+52 1 55 1234 5678", "5512345678", "Possible");
        row("AR", "", u"+54 9 11 2345-6789", "0111523456789", "Possible");
        row("BR", "", u"0 21 11 96123-4567", "11961234567", "Possible");
        row("CA", "", u"+1 212 555 0123", "2125550123", "Possible");
        row("FR", "", u"+800 1234 5678", "+80012345678", "Possible");
        row("QQ", "", u"06 23 45 67 89", "0623456789", "Unknown");
    }

    static void addNumbers()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("dialledFrom");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("wire");
        QTest::addColumn<QString>("level");
        int number = 0;
        const auto row = [&number](const char *country, const char *from, const char16_t *typed,
                                   const char *wire, const char *level) {
            const QString text = QString::fromUtf16(typed);
            QTest::addRow("%d %s %s", ++number, country, text.toUtf8().constData())
                << QString::fromLatin1(country) << QString::fromLatin1(from) << text
                << QString::fromUtf8(wire) << QString::fromLatin1(level);
        };
        row("FR", "", u"06 23 45 67 89", "0623456789", "Possible");
        row("FR", "", u"+33 6 23 45 67 89", "0623456789", "Possible");
        row("FR", "", u"0033623456789", "0623456789", "Possible");
        row("FR", "", u"+39 333 123 4567", "+393331234567", "Possible");
        row("FR", "", u"06.23.45.67.89", "0623456789", "Possible");
        row("FR", "", u"06-23-45-67-89", "0623456789", "");
        row("FR", "", u"(0)6 23 45 67 89", "0623456789", "");
        row("FR", "", u"01 42 68 53 00", "0142685300", "Possible");
        row("fr", "", u"0623456789", "0623456789", "Possible");
        row("FR", "", u"06 23", "0623", "Impossible");
        row("FR", "", u"1", "1", "Impossible");
        row("FR", "", u"0623456789012345", "0623456789012345", "Impossible");
        row("IT", "", u"333 123 4567", "3331234567", "Possible");
        row("IT", "", u"+39 06 1234 5678", "0612345678", "Possible");
        row("IT", "", u"06 1234 5678", "0612345678", "Possible");
        row("IT", "", u"0611111111", "0611111111", "Possible");
        row("", "", u"+33 6 23 45 67 89", "+33623456789", "Possible");
        row("", "", u"06 23-45.67.89", "0623456789", "Unknown");
        row("", "", u"0033 6 23 45 67 89", "+33623456789", "");
        row("", "", u"12345", "12345", "Unknown");
        row("DE", "FR", u"0623456789", "+33623456789", "");
        row("FR", "DE", u"030 901820", "+4930901820", "");
        row("DE", "", u"030 901820", "030901820", "Possible");
        row("DE", "", u"+49 (0)30 901820", "030901820", "Possible");
        row("DE", "", u"0151 23456789", "015123456789", "Possible");
        row("GB", "", u"020 7946 0958", "02079460958", "Possible");
        row("GB", "", u"+44 7700 900123", "07700900123", "");
        row("GB", "", u"07911 123456", "07911123456", "Possible");
        row("US", "", u"(212) 555-0123", "2125550123", "Possible");
        row("US", "", u"+1 212 555 0123", "2125550123", "Possible");
        row("US", "", u"212.555.0123", "2125550123", "Possible");
        row("CA", "", u"416-555-0123", "4165550123", "");
        row("BR", "", u"(11) 96123-4567", "11961234567", "Possible");
        row("BR", "", u"+55 11 96123-4567", "11961234567", "Possible");
        row("JP", "", u"03-1234-5678", "0312345678", "Possible");
        row("JP", "", u"+81 90 1234 5678", "09012345678", "Possible");
        row("CN", "", u"138 1234 5678", "13812345678", "Possible");
        row("ES", "", u"612 34 56 78", "612345678", "Possible");
        row("PT", "", u"912 345 678", "912345678", "Possible");
        row("BE", "", u"0470 12 34 56", "0470123456", "Possible");
        row("CH", "", u"079 123 45 67", "0791234567", "Possible");
        row("NL", "", u"06 12345678", "0612345678", "Possible");
        row("AU", "", u"0412 345 678", "0412345678", "Possible");
        row("IL", "", u"052-123-4567", "0521234567", "Possible");
        row("SG", "", u"9123 4567", "91234567", "Possible");
        row("FR", "", u"٠٦٢٣٤٥٦٧٨٩", "0623456789", "Possible");
        row("FR", "", u"０６２３４５６７８９", "0623456789", "Possible");
        row("FR", "", u"＋33623456789", "0623456789", "");
        row("GB", "", u"+44 20 7946 0958 ext 12", "+442079460958ext12", "Possible");
        row("GB", "", u"020 7946 0958 #5", "02079460958ext5", "Possible");
        row("GB", "", u"020 7946 0958#12", "02079460958ext12", "Possible");
        row("US", "", u"(212) 555-0123 x7", "2125550123x7", "Possible");
        row("US", "", u"1-800-FLOWERS", "1800FLOWERS", "Possible");
        addDoubtfulNumbers(row);
        row("FR", "", u"call me", "callme", "Impossible");
        row("FR", "", u"", "", "");
        row("FR", "", u"+", "+", "Impossible");
        row("FR", "", u"+999 123456789", "+999123456789", "Impossible");
    }

private Q_SLOTS:
    void phoneForWire_asPeopleType_data() { addNumbers(); }
    void phoneForWire_asPeopleType()
    {
        QFETCH(QString, country);
        QFETCH(QString, dialledFrom);
        QFETCH(QString, typed);
        QFETCH(QString, wire);
        QCOMPARE(phoneForWire(typed, country, dialledFrom), wire);
        // A wire form read again stays what it is.
        QCOMPARE(phoneForWire(wire, country), wire);
    }

    void phoneForWire_anyText_isStableAndKeepsItsEnd()
    {
        const QStringList countries = someCountries();
        const QStringList texts = randomTexts();
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString &typed = texts.at(i);
            const QString &from = countries.at(i % countries.size());
            for (const QString &country : countries) {
                const QString wire = phoneForWire(typed, country, from);
                const QString told = typed + u' ' + country + u' ' + from + u' ' + wire;
                QVERIFY2(phoneForWire(wire, country) == wire, qPrintable(told));
                QVERIFY2(digitsOf(wire).endsWith(digitsOf(typed).right(4)), qPrintable(told));
                QVERIFY2(!wire.contains(u' '), qPrintable(told));
            }
        }
    }

    void phoneLevel_asPeopleType_data() { addNumbers(); }
    void phoneLevel_asPeopleType()
    {
        QFETCH(QString, country);
        QFETCH(QString, typed);
        QFETCH(QString, level);
        if (!level.isEmpty())
            QCOMPARE(levelText(phoneLevel(typed, country)), level);
        else
            QVERIFY(phoneAdvice(typed, country).size() <= 1);
    }

    void formattedWhileTyped_everyPrefix_keepsTheDigits_data() { addNumbers(); }
    void formattedWhileTyped_everyPrefix_keepsTheDigits()
    {
        QFETCH(QString, country);
        QFETCH(QString, typed);
        for (qsizetype size = 0; size <= typed.size(); ++size) {
            const QString prefix = typed.left(size);
            const QString shown = formattedWhileTyped(prefix, country);
            QCOMPARE(dialled(shown), dialled(prefix));
            QCOMPARE(formattedWhileTyped(shown, country), shown);
        }
    }

    void formattedWhileTyped_anyText_keepsTheDigits()
    {
        const QStringList countries = someCountries();
        for (const QString &typed : randomTexts()) {
            for (const QString &country : countries) {
                const QString shown = formattedWhileTyped(typed, country);
                QCOMPARE(dialled(shown), dialled(typed));
                QCOMPARE(formattedWhileTyped(shown, country), shown);
            }
        }
    }

    void formattedWhileTyped_keyByKey_isAsTheCountryWrites_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *country, const char *typed, const char *shown) {
            QTest::addRow("%s %s", country, typed)
                << QString::fromLatin1(country) << QString::fromUtf8(typed)
                << QString::fromUtf8(shown);
        };
        row("FR", "06234", "06 23 4");
        row("FR", "06 234", "06 23 4");
        row("FR", "0623456789", "06 23 45 67 89");
        row("FR", "06-23-45-67-89", "06 23 45 67 89");
        row("FR", "0033623456789", "00 33 6 23 45 67 89");
        row("FR", "+33623", "+33 6 23");
        row("", "+33623", "+33 6 23");
        row("US", "2125550123", "(212) 555-0123");
        row("GB", "02079460958", "020 7946 0958");
        // Nothing at the end that would come back each time it is deleted.
        row("FR", "+33", "+33");
        row("US", "+1", "+1");
        // Nothing known, or more than a number: as typed.
        row("", "06 23-45", "06 23-45");
        row("QQ", "06-23", "06-23");
        row("FR", "06+23", "06+23");
        row("FR", "0623456789 ext 1", "0623456789 ext 1");
        row("FR", "06,23", "06,23");
        row("FR", "*123#", "*123#");
        row("FR", "٠٦٢٣٤٥", "٠٦٢٣٤٥");
        row("FR", "", "");
    }

    void formattedWhileTyped_keyByKey_isAsTheCountryWrites()
    {
        QFETCH(QString, country);
        QFETCH(QString, typed);
        QTEST(formattedWhileTyped(typed, country), "shown");
    }

    void phoneForDisplay_inItsCountryAndAbroad()
    {
        QCOMPARE(phoneForDisplay(QStringLiteral("0623456789"), QStringLiteral("FR")),
                 QStringLiteral("06 23 45 67 89"));
        QCOMPARE(phoneForDisplay(QStringLiteral("+33623456789"), QStringLiteral("DE")),
                 QStringLiteral("+33 6 23 45 67 89"));
        for (const char *asItIs : {"what?", "+442079460958ext12", "1800FLOWERS", "0623", "+"}) {
            const QString number = QString::fromLatin1(asItIs);
            QCOMPARE(phoneForDisplay(number, QStringLiteral("FR")), number);
        }
        QCOMPARE(phoneForDisplay(QStringLiteral("0623456789"), QString()),
                 QStringLiteral("0623456789"));
    }

    void phoneSearchForms_areAsTypedNationalInternational()
    {
        const QStringList france{QStringLiteral("FR")};
        QCOMPARE(phoneSearchForms(QStringLiteral("+33 6 23 45 67 89"), {}),
                 (QStringList{QStringLiteral("+33623456789"), QStringLiteral("0623456789"),
                              QStringLiteral("+33 6 23 45 67 89")}));
        QCOMPARE(phoneSearchForms(QStringLiteral("06 23-45.67.89"), france),
                 (QStringList{QStringLiteral("0623456789"), QStringLiteral("+33623456789"),
                              QStringLiteral("06 23-45.67.89")}));
        QCOMPARE(phoneSearchForms(QStringLiteral("0623456789"), france),
                 (QStringList{QStringLiteral("0623456789"), QStringLiteral("+33623456789")}));
        QCOMPARE(phoneSearchForms(QStringLiteral("12"), france), QStringList{QStringLiteral("12")});
        QCOMPARE(phoneSearchForms(QString(), france), QStringList());
        QCOMPARE(phoneSearchForms(QStringLiteral("call me"), france), QStringList());
        QCOMPARE(phoneSearchForms(QStringLiteral("0033 6 23 45 67 89"), france),
                 (QStringList{QStringLiteral("+33623456789"), QStringLiteral("0623456789"),
                              QStringLiteral("0033 6 23 45 67 89")}));
        QCOMPARE(phoneSearchForms(QStringLiteral("Tel. 06 23 45 67 89"), france),
                 (QStringList{QStringLiteral("0623456789"), QStringLiteral("+33623456789")}));
        QCOMPARE(phoneSearchForms(QStringLiteral("+44 20 7946 0958 ext 12"), france),
                 (QStringList{QStringLiteral("02079460958"), QStringLiteral("+442079460958")}));
        QCOMPARE(phoneSearchForms(QStringLiteral("0612345678"),
                                  {QStringLiteral("FR"), QStringLiteral("IT")}),
                 (QStringList{QStringLiteral("0612345678"), QStringLiteral("+33612345678"),
                              QStringLiteral("+390612345678")}));
    }

    void samePhone_otherwiseWritten_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *a, const char *b, bool isSame) {
            QTest::addRow("%s %s", a, b)
                << QString::fromLatin1(a) << QString::fromLatin1(b) << isSame;
        };
        row("06 23-45.67.89", "0623456789", true);
        row("+33 6 23 45 67 89", "0623456789", true);
        row("0033623456789", "+33623456789", true);
        row("0623456789", "0623456780", false);
        row("+33623456789", "+39623456789", false);
        row("12345", "12345", false);
        row("", "", false);
        row("(212) 555-0123", "+1 212 555 0123", true);
        row("2125550123", "12125550123", true);
        row("5550123", "+12125550123", true);
        row("550123", "+12125550123", false);
        row("+12125550123", "+442125550123", false);
        row("0033623456789", "+39623456789", false);
        row("0033623456789", "06 23 45 67 89", true);
        row("Tel. 06 23 45 67 89", "0623456789", true);
        row("+442079460958 ext 12", "020 7946 0958", true);
        row("+442079460958 ext 12", "+442079460958 ext 13", false);
        row("+39 06 1234 5678", "0612345678", true);
        row("+7 912 345-67-89", "8 912 345-67-89", true);
        row("call me", "call me", false);
    }

    void samePhone_otherwiseWritten()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, isSame);
        QCOMPARE(samePhone(a, b), isSame);
        QCOMPARE(samePhone(b, a), isSame);
    }

    void countryOfPhone_isThatOfTheNumber()
    {
        QCOMPARE(countryOfPhone(QStringLiteral("+39 333 123 4567"), QStringLiteral("FR")),
                 QStringLiteral("IT"));
        QCOMPARE(countryOfPhone(QStringLiteral("0623456789"), QStringLiteral("FR")),
                 QStringLiteral("FR"));
        QCOMPARE(countryOfPhone(QStringLiteral("0623456789"), QString()), QString());
        QCOMPARE(countryOfPhone(QStringLiteral("+1 416 964 1234"), QStringLiteral("US")),
                 QStringLiteral("CA"));
        QCOMPARE(countryOfPhone(QStringLiteral("112 555 0123"), QStringLiteral("CA")),
                 QStringLiteral("CA"));
        QCOMPARE(countryOfPhone(QStringLiteral("0033 6 23 45 67 89"), QString()),
                 QStringLiteral("FR"));
        QCOMPARE(countryOfPhone(QStringLiteral("+800 1234 5678"), QStringLiteral("FR")), QString());
        QCOMPARE(countryOfPhone(QStringLiteral("+"), QStringLiteral("FR")), QString());
        QCOMPARE(callingCodeOf(QStringLiteral("QQ")), 0);
        QCOMPARE(callingCodeOf(QStringLiteral("fr")), 33);
        QCOMPARE(callingCodeOf(QString()), 0);
    }

    void validate_impossibleNumber_isNotRefused()
    {
        const QJsonArray phones{QJsonObject{{QStringLiteral("number"), QStringLiteral("0623")}}};
        QVERIFY(!validate(field("phones"), phones, Purpose::Create, QDate(2026, 11, 24)));
        QCOMPARE(keysOf(phoneAdvice(QStringLiteral("0623"), QStringLiteral("FR"))),
                 QStringLiteral("PhoneImpossible"));
    }
};

QTEST_GUILESS_MAIN(TestPhoneNumbers)
#include "tst_phonenumbers.moc"
