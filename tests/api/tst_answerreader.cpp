// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/answerreader.h"

#include <QTest>

using namespace desk;

class TestAnswerReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readRetryAfter_header_inSeconds_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::newRow("absent") << QByteArray() << -1;
        QTest::newRow("seconds") << QByteArray("120") << 120;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("blanks") << QByteArray("  7 ") << 7;
        QTest::newRow("negative") << QByteArray("-5") << -1;
        QTest::newRow("words") << QByteArray("soon") << -1;
        QTest::newRow("date") << QByteArray("Mon, 23 Nov 2026 12:01:30 GMT") << 90;
        QTest::newRow("date in the past") << QByteArray("Mon, 23 Nov 2026 11:00:00 GMT") << 0;
    }

    void readRetryAfter_header_inSeconds()
    {
        QFETCH(QByteArray, header);
        const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
        QTEST(readRetryAfter(header, now), "seconds");
    }

    void readError_contractBody_givesFieldErrors()
    {
        const ApiError error = readError(
            400,
            R"({"status_code":400,"error":"BAD_REQUEST","error_description":"Validation failed",)"
            R"("errors":[{"error_code":"REQUIRED","concerned_key":"address.zip_code",)"
            R"("error_description":"Value is missing"},{},7]})");
        QCOMPARE(error.kind, ApiError::Kind::BadRequest);
        QCOMPARE(error.detail, QStringLiteral("Validation failed"));
        QVERIFY(!error.fieldErrors.isEmpty());
        QCOMPARE(error.fieldErrors.constFirst().code, QStringLiteral("REQUIRED"));
        QCOMPARE(error.fieldErrors.constFirst().concernedKey, QStringLiteral("address.zip_code"));
        QCOMPARE(error.fieldErrors.constFirst().description, QStringLiteral("Value is missing"));
    }

    void readError_anyBody_keepsTheStatus_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html>Bad gateway</html>");
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("foreign") << QByteArray(R"({"errors":"none","error_description":{"a":1}})");
        QTest::newRow("binary") << QByteArray("\0\xff\xfe", 3);
    }

    void readError_anyBody_keepsTheStatus()
    {
        QFETCH(QByteArray, body);
        const ApiError error = readError(502, body);
        QCOMPARE(error.kind, ApiError::Kind::ServerTrouble);
        QCOMPARE(error.httpStatus, 502);
        QCOMPARE(error.detail, QString());
        QVERIFY(error.fieldErrors.isEmpty());
    }

    void readCreated_body_needsAnId_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id");
        QTest::newRow("contract") << QByteArray(R"({"id":"700000123","gm_number":"29000456"})")
                                  << QStringLiteral("700000123");
        QTest::newRow("number") << QByteArray(R"({"id":700000123})") << QStringLiteral("700000123");
        QTest::newRow("nested names")
            << QByteArray(R"({"id":"5","identity":{"first_name":"A"},"locale":"fr-FR"})")
            << QStringLiteral("5");
        QTest::newRow("no id") << QByteArray("{}") << QString();
        QTest::newRow("null id") << QByteArray(R"({"id":null})") << QString();
        QTest::newRow("path in id") << QByteArray(R"({"id":"1/../2"})") << QString();
        QTest::newRow("array") << QByteArray("[]") << QString();
        QTest::newRow("html") << QByteArray("<html>") << QString();
    }

    void readCreated_body_needsAnId()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, id);
        const auto created = readCreated(body);
        QCOMPARE(created.has_value(), !id.isEmpty());
        if (created)
            QCOMPARE(created->id.text(), id);
    }

    void readFound_list_isReadTolerantly()
    {
        const auto found = readFound(
            R"([{"id":"7","gm_number":null,"first_name":"","unicode_first_name":"X",)"
            R"("last_name":"BELLINI","birthdate":"1979-03-14","phones":[{"number":331},{}],)"
            R"("address":{"city":"Lucca","zip_code":55100,"country_code":"IT"},)"
            R"("blacklisted":true,"identity":{"number":"BLLNNA79","type":"TAX_NUMBER"},)"
            R"("passport":{"document_number":"P1"}},{"id":""},{}])");
        QVERIFY(found);
        QCOMPARE(found->customers.size(), 1);
        QCOMPARE(found->unusableIds, (QStringList{QString(), QString()}));
        const FoundCustomer &first = found->customers.constFirst();
        QCOMPARE(first.id.text(), QStringLiteral("7"));
        QCOMPARE(first.firstName, QStringLiteral("X"));
        QCOMPARE(first.birthdate, QStringLiteral("19790314"));
        QCOMPARE(first.phones, QStringList{QStringLiteral("331")});
        QCOMPARE(first.postalCode, QStringLiteral("55100"));
        QCOMPARE(first.originalFirstName, QStringLiteral("X"));
        QCOMPARE(first.originalLastName, QString());
        QCOMPARE(first.nationalId, QStringLiteral("BLLNNA79"));
        QCOMPARE(first.nationalIdType, QStringLiteral("TAX_NUMBER"));
        QVERIFY(first.blacklisted);
    }

    void readFound_idOfAnotherShape_staysUnlessItCannotBeAskedFor()
    {
        const auto found = readFound(R"([{"id":"C-12"},{"id":"007"},{"id":"a/b"},{"id":".."},)"
                                     R"({"id":"x y"},{"id":12}])");
        QVERIFY(found);
        QStringList ids;
        for (const FoundCustomer &customer : found->customers)
            ids.append(customer.id.text());
        QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("C-12 007 12"));
        QCOMPARE(found->unusableIds.join(QLatin1Char(' ')), QStringLiteral("a/b .. x y"));
    }

    void readHasNext_headers_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<int>("hasNext"); // -1: not said
        const auto row = [](const char *range, const char *link, int hasNext) {
            QTest::addRow("%s|%s", range, link) << QByteArray(range) << QByteArray(link) << hasNext;
        };
        row("", "", -1);
        row("0-9/256", "", 1);
        row("246-255/256", "", 0);
        row("customers 0-9/10", "", 0);
        row("items 0-49/51", "", 1);
        row("0-9/*", "", -1);
        row("*/0", "", -1);
        row("nonsense", "", -1);
        row("99999999999999999999-1/2", "", 0);
        row("0-9/10", R"(<https://a.example/v1?page=2>; rel="next")", 0);
        row("", R"(<https://a.example/v1?page=2>; rel="next")", 1);
        row("", R"(<https://a.example/v1?page=2>; rel=next)", 1);
        row("", R"(<https://a.example/1>; rel="self", <https://a.example/2>; rel="last next")", 1);
        row("", R"(<https://a.example/1>; rel="self", <https://a.example/1>; rel="prev")", 0);
        row("", R"(<https://a.example/1>; rel="nextish")", 0);
    }

    void readHasNext_headers()
    {
        QFETCH(QByteArray, range);
        QFETCH(QByteArray, link);
        const auto hasNext = readHasNext(range, link);
        QTEST(hasNext ? static_cast<int>(*hasNext) : -1, "hasNext");
    }

    void readFound_noListOfObjects_isNothing()
    {
        QVERIFY(!readFound("{}"));
        QVERIFY(!readFound("[1]"));
        QVERIFY(!readFound("<html>"));
        QVERIFY(readFound("[]"));
    }
};

QTEST_GUILESS_MAIN(TestAnswerReader)
#include "tst_answerreader.moc"
