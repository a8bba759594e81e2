// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/api/apibench.h"

#include <QUuid>

using namespace desk;
using namespace desk::test;

/// What each route puts on the wire, byte for byte, and what it makes of the answer.
class TestCustomersApi final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void createCustomer_request_byteForByte()
    {
        RecordingServer server;
        server.answerWith(reply(201, R"({"id":"700000123","gm_number":"29000456"})"));
        ApiBench bench(server);
        const auto outcome = outcomeOf(bench.create());
        QVERIFY(outcome.isOk());
        QCOMPARE(outcome.value().id.text(), QStringLiteral("700000123"));
        QCOMPARE(outcome.value().gmNumber, QStringLiteral("29000456"));

        QCOMPARE(server.deliveries(), 1);
        const RecordingServer::Request &request = server.requests().constFirst();
        QCOMPARE(request.requestLine(), QByteArray("POST /v1/customers HTTP/1.1"));
        QCOMPARE(request.body, QByteArray(R"({"first_name":"Canaryname"})"));
        checkHeaders(request, true);
        QCOMPARE(request.headers.value("content-length"), QByteArray("27"));
        QCOMPARE(request.headers.value("idempotency-key"), QByteArray("canary-attempt"));
    }

    void createCustomer_forced_asksForIt()
    {
        RecordingServer server;
        server.answerWith(reply(201, R"({"id":"1"})"));
        ApiBench bench(server);
        QVERIFY(outcomeOf(bench.create(AddressCheck::Forced)).isOk());
        QCOMPARE(server.requests().constFirst().target,
                 QByteArray("/v1/customers?force_address=true"));
    }

    void profile_request_byteForByte()
    {
        RecordingServer server;
        server.answerWith(reply(200, R"({"email":"canary@example.org","new_key":[1]})"));
        ApiBench bench(server);
        const auto outcome = outcomeOf(bench.profile());
        QVERIFY(outcome.isOk());
        QCOMPARE(outcome.value().customerId(), QStringLiteral("700000123"));
        QVERIFY(outcome.value().json().contains(QStringLiteral("new_key")));
        QCOMPARE(outcome.value().readAt().timeSpec(), Qt::UTC);

        const RecordingServer::Request &request = server.requests().constFirst();
        QCOMPARE(request.requestLine(), QByteArray("GET /v2/customers/700000123/profile HTTP/1.1"));
        QCOMPARE(request.body, QByteArray());
        checkHeaders(request, false);
        QVERIFY(!request.headers.contains("idempotency-key"));
        QVERIFY(!request.headers.contains("content-length"));
    }

    void patchProfile_request_byteForByte()
    {
        RecordingServer server;
        server.answerWith(reply(204));
        ApiBench bench(server);
        QVERIFY(outcomeOf(bench.patch()).isOk());
        const RecordingServer::Request &request = server.requests().constFirst();
        QCOMPARE(request.requestLine(),
                 QByteArray("PATCH /v1/customers/700000123/profile HTTP/1.1"));
        QCOMPARE(request.body, QByteArray(R"({"email":"canary@example.org"})"));
        checkHeaders(request, true);
        QVERIFY(!request.headers.contains("idempotency-key"));
        QCOMPARE(request.headers.value("content-length"), QByteArray("30"));
    }

    void patchProfile_forced_asksForIt()
    {
        RecordingServer server;
        server.answerWith(reply(204));
        ApiBench bench(server);
        QVERIFY(outcomeOf(bench.patch(AddressCheck::Forced)).isOk());
        QCOMPARE(server.requests().constFirst().target,
                 QByteArray("/v1/customers/700000123/profile?force_address=true"));
    }

    void patchProfile_successWithHtml_isUnknown()
    {
        RecordingServer server;
        server.answerWith(reply(200, "<html>Sign in to the hotel network</html>"));
        ApiBench bench(server);
        const ApiError error = errorOf(bench.patch());
        QCOMPARE(error.kind, ApiError::Kind::BadAnswer);
        QVERIFY(error.outcomeUnknown);
    }

    void createCustomer_nonAsciiBody_countsBytes()
    {
        RecordingServer server;
        server.answerWith(reply(201, R"({"id":"1"})"));
        ApiBench bench(server);
        const QJsonObject body{{QStringLiteral("unicode_first_name"), QStringLiteral("太郎")}};
        QVERIFY(outcomeOf(bench.api.createCustomer(body, AddressCheck::Normal, {})).isOk());
        const RecordingServer::Request &request = server.requests().constFirst();
        QCOMPARE(request.body, QByteArray(R"({"unicode_first_name":"太郎"})"));
        QCOMPARE(request.headers.value("content-length"), QByteArray::number(request.body.size()));
    }

    void send_eachRequest_hasAnIdOfItsOwnAndNoCookie()
    {
        RecordingServer server;
        RecordingServer::Reply answer = reply(200);
        answer.headers.emplaceBack("Set-Cookie", "session=1; Path=/");
        server.answerWith(answer);
        ApiBench bench(server);
        QVERIFY(outcomeOf(bench.profile()).isOk());
        QVERIFY(outcomeOf(bench.profile()).isOk());
        const auto idAt = [&server](qsizetype i) {
            return server.requests().at(i).headers.value("x-request-id");
        };
        QVERIFY(idAt(0) != idAt(1));
        QVERIFY(!server.requests().at(1).headers.contains("cookie"));
    }

    void searchCustomers_filters_areEncoded()
    {
        RecordingServer server;
        server.answerWith(reply(206, R"([{"id":"700000123","last_name":"Canaryname"}])"));
        ApiBench bench(server);
        const auto outcome = outcomeOf(bench.api.searchCustomers(
            {{QStringLiteral("last_name"), QStringLiteral("O'Hara & Söhne #1?")},
             {QStringLiteral("phones.number"), QStringLiteral("+33 1=2")}},
            10, 2));
        QVERIFY(outcome.isOk());
        QCOMPARE(outcome.value().customers.size(), 1);
        const RecordingServer::Request &request = server.requests().constFirst();
        checkHeaders(request, false);
        QCOMPARE(request.path(), QByteArray("/v1/customers"));
        // Decoded as a server does it, after splitting.
        QStringList decoded;
        for (const QByteArray &item : request.target.mid(request.path().size() + 1).split('&'))
            decoded.append(QUrl::fromPercentEncoding(item));
        QCOMPARE(decoded,
                 QStringList({QStringLiteral("filter=last_name==O'Hara & Söhne #1?"),
                              QStringLiteral("filter=phones.number==+33 1=2"),
                              QStringLiteral("limit=10"), QStringLiteral("page=2")}));
        // A raw plus would be read as a blank by a form decoder.
        QVERIFY(!request.target.contains('+'));
    }

    /// `%3D%3D` for `==` is equivalent (contract, 1.5), and no server splits it.
    void searchCustomers_values_byteForByte_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("target");
        const auto row
            = [](const char *name, const char *field, const char *value, const char *encoded) {
                  QTest::newRow(name) << QString::fromLatin1(field) << QString::fromUtf8(value)
                                      << "/v1/customers?filter=" + QByteArray(field) + "%3D%3D"
                          + QByteArray(encoded) + "&limit=50&page=1";
              };
        row("plain", "last_name", "Smith", "Smith");
        row("plus", "phones.number", "+33623456789", "%2B33623456789");
        row("plus in an address", "email", "tom+x@example.com", "tom%2Bx%40example.com");
        row("blank", "last_name", "de la Cruz", "de%20la%20Cruz");
        row("ampersand", "last_name", "A&B", "A%26B");
        row("equals", "last_name", "a==b", "a%3D%3Db");
        row("percent", "last_name", "100%", "100%25");
        row("encoded already", "last_name", "%41", "%2541");
        row("accent", "last_name", "Müller", "M%C3%BCller");
        row("Han", "last_name", "王", "%E7%8E%8B");
        row("beyond the basic plane", "last_name", "𠮷田", "%F0%A0%AE%B7%E7%94%B0");
        row("apostrophe", "last_name", "O'Hara", "O%27Hara");
        row("hash and question mark", "last_name", "#1?", "%231%3F");
        row("quote and slash", "last_name", "\"/\\", "%22%2F%5C");
        row("semicolon and comma", "last_name", "a;b,c", "a%3Bb%2Cc");
        row("line break", "last_name", "a\nb", "a%0Ab");
        row("postal code", "address.zip_code", "SW1A 1AA", "SW1A%201AA");
    }

    void searchCustomers_values_byteForByte()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        RecordingServer server;
        server.answerWith(reply(200, "[]"));
        ApiBench bench(server);
        QVERIFY(outcomeOf(bench.api.searchCustomers({{field, value}}, 50)).isOk());
        QTEST(server.requests().constFirst().target, "target");
    }

    void searchCustomers_twoFilters_areTwoParameters()
    {
        RecordingServer server;
        server.answerWith(reply(206, "[]"));
        ApiBench bench(server);
        const auto outcome = outcomeOf(
            bench.api.searchCustomers({{QStringLiteral("last_name"), QStringLiteral("Smith")},
                                       {QStringLiteral("birthdate"), QStringLiteral("19840101")}},
                                      50, 3));
        QVERIFY(outcome.isOk());
        QVERIFY(outcome.value().customers.isEmpty());
        QCOMPARE(server.requests().constFirst().requestLine(),
                 QByteArray("GET /v1/customers?filter=last_name%3D%3DSmith"
                            "&filter=birthdate%3D%3D19840101"
                            "&limit=50&page=3 HTTP/1.1"));
        QCOMPARE(server.deliveries(), 1);
    }

    void searchCustomers_notFound_isAnEmptyList()
    {
        RecordingServer server;
        server.answerWith(reply(404));
        ApiBench bench(server);
        const auto outcome = outcomeOf(bench.api.searchCustomers(
            {{QStringLiteral("last_name"), QStringLiteral("Nobody")}}, 10));
        QVERIFY(outcome.isOk());
        QVERIFY(outcome.value().customers.isEmpty());
    }

    void referenceRoutes_answers_areRead()
    {
        RecordingServer server;
        server.setHandler([](const RecordingServer::Request &request) {
            if (request.target == "/v0/civilities")
                return reply(200, R"([{"code":"MR","label":"Mr"},{"label":"?"}])");
            if (request.target == "/v0/countries")
                return reply(200, R"([{"id":"FR","label":"France"}])");
            return reply(200, R"(["en-US","fr-FR"])");
        });
        ApiBench bench(server);
        const auto civilities = outcomeOf(bench.api.civilities());
        QVERIFY(civilities.isOk());
        QCOMPARE(civilities.value().constFirst().code, QStringLiteral("MR"));
        const auto countries = outcomeOf(bench.api.countries());
        QVERIFY(countries.isOk());
        QCOMPARE(countries.value().constFirst().code, QStringLiteral("FR"));
        const auto locales = outcomeOf(bench.api.locales());
        QVERIFY(locales.isOk());
        QCOMPARE(locales.value(), QStringList({QStringLiteral("en-US"), QStringLiteral("fr-FR")}));
        QCOMPARE(server.requests().constLast().target, QByteArray("/v0/locales"));
    }

private:
    static void checkHeaders(const RecordingServer::Request &request, bool hasBody)
    {
        QCOMPARE(request.headers.value("accept"), QByteArray("application/json"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer canary-token"));
        QCOMPARE(request.headers.value("x-api-key"), QByteArray("canary-key"));
        QCOMPARE(request.headers.value("accept-language"), QByteArray("en-US"));
        const QString id = QString::fromLatin1(request.headers.value("x-request-id"));
        QVERIFY(!QUuid::fromString(id).isNull());
        QCOMPARE(request.headers.contains("content-type"), hasBody);
        if (hasBody)
            QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
        QVERIFY(!request.headers.contains("transfer-encoding"));
        QVERIFY(!request.headers.contains("cookie"));
        QVERIFY(!request.headers.contains("referer"));
        QCOMPARE(request.headerLines.size(), request.headers.size()); // none twice
    }
};

QTEST_GUILESS_MAIN(TestCustomersApi)
#include "tst_customersapi.moc"
