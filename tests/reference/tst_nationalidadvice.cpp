// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Sources: the rules named in app/reference/nationalidadvice.cpp. All numbers are made from the
// rules; they are nobody's.
#include "app/reference/nationalidadvice.h"

#include "tests/reference/advicebench.h"

#include <QTest>

using namespace desk;
using namespace desk::test;

class TestNationalIdAdvice final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nationalIdAdvice_byThePublicRule_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("keys");
        const auto row
            = [](const char *type, const char *country, const char *number, const char *keys) {
                  QTest::addRow("%s %s %s", type, country, number)
                      << QString::fromLatin1(type) << QString::fromLatin1(country)
                      << QString::fromLatin1(number) << QString::fromLatin1(keys);
              };
        row("CPF", "BR", "123.456.789-09", "");
        row("CPF", "BR", "11144477735", "");
        row("CPF", "BR", "000.000.001-91", "");
        row("CPF", "BR", "98765432100", "");
        row("CPF", "BR", "529 982 247 25", "");
        row("CPF", "BR", "12345678908", "IdentifierCheckFails");
        row("CPF", "BR", "11111111111", "IdentifierCheckFails");
        row("CPF", "BR", "00000000000", "IdentifierCheckFails");
        row("CPF", "BR", "52998224726", "IdentifierCheckFails");
        row("CPF", "BR", "1234567890", "IdentifierShape");
        row("CPF", "BR", "123456789012", "IdentifierShape");
        row("CPF", "BR", "ABCDEFGHIJK", "IdentifierShape");
        row("CUIL", "AR", "20-12345678-6", "");
        row("CUIL", "AR", "27111111117", "");
        row("CUIL", "AR", "23999999999", "");
        row("CUIL", "AR", "20000000001", "");
        row("CUIL", "AR", "20123456785", "IdentifierCheckFails");
        row("CUIL", "AR", "20-12345670-0", "");
        row("CUIL", "AR", "30123456781", "");
        row("CUIL", "AR", "23 12345600 9", "");
        row("CUIL", "AR", "20123456000", "IdentifierCheckFails"); // would be 10
        row("CUIL", "AR", "21123456782", "IdentifierCheckFails"); // no such kind
        row("CUIL", "AR", "00000000000", "IdentifierCheckFails");
        row("CUIL", "AR", "27111111110", "IdentifierCheckFails");
        row("CUIL", "AR", "2012345678", "IdentifierShape");
        row("TAX_NUMBER", "IT", "RSSMRA80A01H501U", "");
        row("TAX_NUMBER", "IT", "bllmrc79c14e715j", "");
        row("TAX_NUMBER", "IT", "VRDGPP13A10B963V", "");
        row("TAX_NUMBER", "IT", "RSSMRA80A41H5LMB", "");
        row("TAX_NUMBER", "IT", "BNC LRA 00T41 F205B", "");
        row("TAX_NUMBER", "IT", "FOXXYY99P71Z110I", "");
        row("TAX_NUMBER", "IT", "BLLCNR84C54F205P", "");
        row("TAX_NUMBER", "IT", "BLLCNR84C54F20RK", "");
        row("TAX_NUMBER", "IT", "BLLCNRUQCRQFNLRC", "");
        row("TAX_NUMBER", "IT", "BLLCNR84C54F20RP", "IdentifierCheckFails");
        row("TAX_NUMBER", "IT", "12345678903", "");
        row("TAX_NUMBER", "IT", "90000012345", "");
        row("TAX_NUMBER", "IT", "12345678901", "IdentifierCheckFails");
        row("TAX_NUMBER", "IT", "RSSMRA80A01H501X", "IdentifierCheckFails");
        row("TAX_NUMBER", "IT", "BLLMRC79C14E715A", "IdentifierCheckFails");
        row("TAX_NUMBER", "IT", "RSSMRA80A01H501", "IdentifierShape");
        row("TAX_NUMBER", "IT", "TESTCODE00000001", "IdentifierShape");
        row("TAX_NUMBER", "IT", "RSSMRA80W01H501U", "IdentifierShape");
        row("SECURITY_NUMBER", "FR", "1 84 01 75 123 456 58", "");
        row("SECURITY_NUMBER", "FR", "299061234567889", "");
        row("SECURITY_NUMBER", "FR", "184012A12345618", "");
        row("SECURITY_NUMBER", "FR", "284012B12345692", "");
        row("SECURITY_NUMBER", "FR", "255081416802538", "");
        row("SECURITY_NUMBER", "FR", "1840175123456", "");
        row("SECURITY_NUMBER", "FR", "1 84 01 99 100 123 45", "");
        row("SECURITY_NUMBER", "FR", "284019741234570", "");
        row("SECURITY_NUMBER", "FR", "784017512345649", "");
        row("SECURITY_NUMBER", "FR", "1 84 01 2a 123 456 18", "");
        row("SECURITY_NUMBER", "FR", "184017512345659", "IdentifierCheckFails");
        row("SECURITY_NUMBER", "FR", "284012A12345692", "IdentifierCheckFails");
        row("SECURITY_NUMBER", "FR", "984017512345658", "IdentifierShape");
        row("SECURITY_NUMBER", "FR", "18401751234", "IdentifierShape");
        row("SECURITY_NUMBER", "FR", "1840175123456AB", "IdentifierShape");
        row("NATIONAL_REGISTER", "BE", "84.01.01-123.66", "");
        row("NATIONAL_REGISTER", "BE", "00010112377", "");
        row("NATIONAL_REGISTER", "BE", "12022900106", "");
        row("NATIONAL_REGISTER", "BE", "99123199841", "");
        row("NATIONAL_REGISTER", "BE", "01.02.03-004.67", "");
        row("NATIONAL_REGISTER", "BE", "84410112355", ""); // bis, month + 40
        row("NATIONAL_REGISTER", "BE", "80 20 01 123 18", ""); // bis, month + 20
        row("NATIONAL_REGISTER", "BE", "84010112367", "IdentifierCheckFails");
        row("NATIONAL_REGISTER", "BE", "8401011236", "IdentifierShape");
        row("ID_NUMBER", "CN", "11010519491231002X", "");
        row("ID_NUMBER", "CN", "11010519491231002x", "");
        row("ID_NUMBER", "CN", "440524188001010014", "");
        row("ID_NUMBER", "CN", "110101199003071233", "");
        row("ID_NUMBER", "CN", "110105491231002", "");
        row("ID_NUMBER", "CN", "110101 20000229 0018", "");
        row("ID_NUMBER", "CN", "810000199003071237", "");
        row("ID_NUMBER", "CN", "110101199013071237", "IdentifierCheckFails"); // no such month
        row("ID_NUMBER", "CN", "110101200102290015", "IdentifierCheckFails"); // no such day
        row("ID_NUMBER", "CN", "110105194912310021", "IdentifierCheckFails");
        row("ID_NUMBER", "CN", "440524188001010015", "IdentifierCheckFails");
        row("ID_NUMBER", "CN", "11010519491231", "IdentifierShape");
        row("DNI", "ES", "12345678Z", "");
        row("DNI", "ES", "12.345.678-z", "");
        row("DNI", "ES", "00000000T", "");
        row("DNI", "ES", "X0123456S", "");
        row("DNI", "ES", "Y7654321G", "");
        row("DNI", "ES", "12345678", "");
        row("DNI", "ES", "1234567", "");
        row("DNI", "ES", "1234567L", "");
        row("DNI", "ES", "01234567-L", "");
        row("DNI", "ES", "1234567M", "IdentifierCheckFails");
        row("DNI", "PE", "01234567", "");
        row("DNI", "IT", "12.345.678", "");
        row("DNI", "ES", "12345678A", "IdentifierCheckFails");
        row("DNI", "ES", "123456", "IdentifierShape");
        row("CPF", "FR", "12345678909", ""); // right, so it is a foreigner's
        row("CPF", "FR", "12345678900", "IdentifierCheckFails IdentifierOtherCountry");
        row("CPF", "", "12345678909", "");
        row("CPF", "DE", "12345678909", "");
        row("DNI", "AR", "12345678", "");
        row("", "FR", "123", "");
        row("PASSPORT", "FR", "X1", "IdentifierOtherCountry");
        row("PASSPORT", "", "X1", "");
    }

    void nationalIdAdvice_byThePublicRule()
    {
        QFETCH(QString, type);
        QFETCH(QString, country);
        QFETCH(QString, number);
        QFETCH(QString, keys);
        QCOMPARE(keysOf(nationalIdAdvice(number, type, country)), keys);
    }

    /// What the check digits are for: the mistake made most often.
    void nationalIdAdvice_oneDigitMistyped_isTold_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("number");
        const auto row = [](const char *type, const char *number) {
            QTest::addRow("%s", type) << QString::fromLatin1(type) << QString::fromLatin1(number);
        };
        row("CPF", "52998224725");
        row("CUIL", "20123456786");
        row("TAX_NUMBER", "12345678903");
        row("SECURITY_NUMBER", "184017512345658");
        row("NATIONAL_REGISTER", "84010112366");
        row("ID_NUMBER", "440524188001010014");
        row("DNI", "12345678Z");
    }

    void nationalIdAdvice_oneDigitMistyped_isTold()
    {
        QFETCH(QString, type);
        QFETCH(QString, number);
        QVERIFY(nationalIdAdvice(number, type, {}).isEmpty());
        for (qsizetype i = 0; i < number.size(); ++i) {
            for (char16_t wrong = u'0'; wrong <= u'9'; ++wrong) {
                QString mistyped = number;
                mistyped[i] = wrong;
                const bool isTold = !nationalIdAdvice(mistyped, type, {}).isEmpty();
                QVERIFY2(isTold || mistyped == number, qPrintable(mistyped));
            }
        }
    }

    void nationalIdTypeOf_country_isItsOwn()
    {
        QCOMPARE(nationalIdTypeOf(QStringLiteral("br")), QStringLiteral("CPF"));
        QCOMPARE(nationalIdTypeOf(QStringLiteral("IT")), QStringLiteral("TAX_NUMBER"));
        QCOMPARE(nationalIdTypeOf(QStringLiteral("DE")), QString());
        QCOMPARE(nationalIdTypeOf(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestNationalIdAdvice)
#include "tst_nationalidadvice.moc"
