// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/value.h"
#include "tests/profile/profilebench.h"

#include <QTest>

using namespace desk;
using namespace desk::test;

class TestValue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void canonical_raw_hasOneForm_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *path, const char *raw, const char *expected) {
            QTest::addRow("%s %s", path, raw)
                << QByteArray(path) << QByteArray(raw) << QByteArray(expected);
        };
        row("first_name", "null", "null");
        row("first_name", R"("")", "null");
        row("first_name", R"("  ")", "null");
        row("first_name", R"(" A B ")", R"("A B")");
        row("first_name", "7", R"("7")");
        row("first_name", "[]", "null");
        row("first_name", R"({"a":1})", "null");
        row("filiation_number", "1", R"("1")");
        row("filiation_number", R"("1")", R"("1")");
        row("loyalty_program.points", "1200", R"("1200")");
        row("loyalty_program.points", "0", R"("0")");
        row("loyalty_program.status", R"("NEW_ONE")", R"("NEW_ONE")");
        row("birthdate", R"("19790314")", R"("19790314")");
        row("birthdate", R"("1979-03-14")", R"("19790314")");
        row("birthdate", R"("14/03/1979")", R"("14/03/1979")");
        row("birthdate", R"("19790231")", R"("19790231")");
        row("birthdate", "19790314", R"("19790314")");
        row("blacklisted", "true", "true");
        row("blacklisted", "false", "false");
        row("blacklisted", R"("true")", "true");
        row("blacklisted", R"("FALSE")", "false");
        row("blacklisted", R"("maybe")", "null");
        row("blacklisted", "null", "null");
        row("identity", "{}", "null");
        row("identity", R"({"number":"","type":null})", "null");
        row("identity", R"({"number":12,"type":"DNI","x":1})", R"({"number":"12","type":"DNI"})");
        row("identity", R"({"number":"12","type":null})", R"({"number":"12"})");
        row("identity", R"({"first_name":"A"})", "null");
        row("phones", "[]", "null");
        row("phones", "{}", "null");
        row("phones", R"([{"number":" 1 ","type":"HOME","x":1},{}])",
            R"([{"number":"1","type":"HOME"}])");
        row("phones", R"([{"number":1}])", R"([{"number":"1"}])");
        row("optins", R"([{"channel":"EMAIL","optin":false,"optin_partners":null,"x":1}])",
            R"([{"channel":"EMAIL","optin":false}])");
        row("optins", R"([{"channel":"NEW","optin":true}])", R"([{"channel":"NEW","optin":true}])");
    }

    void canonical_raw_hasOneForm()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, expected);
        const Field &row = field(path.constData());
        const QJsonValue once = canonical(row, json(raw));
        QCOMPARE(once, json(expected));
        QCOMPARE(canonical(row, once), once);
    }

    void canonical_undefined_isNull()
    {
        for (const Field &row : fields())
            QVERIFY2(canonical(row, QJsonValue::Undefined).isNull(), row.path);
    }

    void normalised_decomposed_isComposed()
    {
        QCOMPARE(normalised(QStringLiteral(" Andre\u0301 ")), QStringLiteral("Andr\u00e9"));
        QCOMPARE(normalised(QStringLiteral("a  b")), QStringLiteral("a  b"));
        QCOMPARE(normalised(QStringLiteral("\u3000太郎\u00a0")), QStringLiteral("太郎"));
    }

    void plainText_values_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("text");
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("text") << QByteArray(R"("a")") << QStringLiteral("a");
        QTest::newRow("whole number") << QByteArray("700000123") << QStringLiteral("700000123");
        QTest::newRow("long number")
            << QByteArray("3331234567890") << QStringLiteral("3331234567890");
        QTest::newRow("fraction") << QByteArray("1.5") << QStringLiteral("1.5");
        QTest::newRow("bool") << QByteArray("true") << QStringLiteral("true");
        QTest::newRow("list") << QByteArray("[1, 2]") << QStringLiteral("[1,2]");
        QTest::newRow("object") << QByteArray(R"({"a": 1})") << QStringLiteral(R"({"a":1})");
    }

    void plainText_values()
    {
        QFETCH(QByteArray, raw);
        QTEST(plainText(json(raw)), "text");
    }

    void wireDate_texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("compact") << QStringLiteral("20240229") << QDate(2024, 2, 29);
        QTest::newRow("dashes") << QStringLiteral("2024-02-29") << QDate(2024, 2, 29);
        QTest::newRow("no leap year") << QStringLiteral("20230229") << QDate();
        QTest::newRow("short") << QStringLiteral("197903") << QDate();
        QTest::newRow("slashes") << QStringLiteral("14/03/1979") << QDate();
        QTest::newRow("time behind") << QStringLiteral("2024-02-29T00:00:00") << QDate();
        QTest::newRow("empty") << QString() << QDate();
    }

    void wireDate_texts()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        const std::optional<QDate> read = wireDate(text);
        QCOMPARE(read.has_value(), date.isValid());
        QCOMPARE(read.value_or(QDate()), date);
        if (read)
            QCOMPARE(toWireDate(*read), QStringLiteral("20240229"));
    }

    void sameIgnoringCase_values()
    {
        QVERIFY(sameIgnoringCase(json(R"("Söhne")"), json(R"("SÖHNE")")));
        QVERIFY(sameIgnoringCase(json(R"({"number":"a"})"), json(R"({"number":"A"})")));
        QVERIFY(!sameIgnoringCase(json(R"("a")"), json(R"("b")")));
        QVERIFY(!sameIgnoringCase(json(R"("a")"), json("null")));
    }
};

QTEST_GUILESS_MAIN(TestValue)
#include "tst_value.moc"
