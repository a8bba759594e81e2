// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Sources: ITU-T E.164 and the national plans as libphonenumber has them; contract, section 6.1.
#include "app/reference/phonenumbers.h"

#include "app/profile/validation.h"
#include "tests/reference/advicebench.h"

#include <QJsonArray>
#include <QJsonObject>
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

QString dialled(const QString &number)
{
    QString kept;
    for (const QChar c : number) {
        if (c.isDigit())
            kept.append(QChar(u'0' + c.digitValue()));
        else if (c == u'+' && kept.isEmpty())
            kept.append(c);
    }
    return kept;
}

} // namespace

class TestPhoneNumbers final : public QObject {
    Q_OBJECT

private:
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
                << QString::fromLatin1(wire) << QString::fromLatin1(level);
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
        row("GB", "", u"+44 20 7946 0958 ext 12", "+442079460958ext12", "");
        row("US", "", u"1-800-FLOWERS", "1800FLOWERS", "");
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
            QCOMPARE(dialled(formattedWhileTyped(prefix, country)), dialled(prefix));
        }
    }

    void phoneForDisplay_inItsCountryAndAbroad()
    {
        QCOMPARE(phoneForDisplay(QStringLiteral("0623456789"), QStringLiteral("FR")),
                 QStringLiteral("06 23 45 67 89"));
        QCOMPARE(phoneForDisplay(QStringLiteral("+33623456789"), QStringLiteral("DE")),
                 QStringLiteral("+33 6 23 45 67 89"));
        QCOMPARE(phoneForDisplay(QStringLiteral("what?"), QStringLiteral("FR")),
                 QStringLiteral("what?"));
    }

    void phoneSearchForms_areAsTypedNationalInternational()
    {
        const QStringList france{QStringLiteral("FR")};
        QCOMPARE(phoneSearchForms(QStringLiteral("+33 6 23 45 67 89"), {}),
                 (QStringList{QStringLiteral("+33623456789"), QStringLiteral("0623456789")}));
        QCOMPARE(phoneSearchForms(QStringLiteral("06 23 45 67 89"), france),
                 (QStringList{QStringLiteral("0623456789"), QStringLiteral("+33623456789")}));
        QCOMPARE(phoneSearchForms(QStringLiteral("12"), france), QStringList{QStringLiteral("12")});
        QCOMPARE(phoneSearchForms(QString(), france), QStringList());
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
