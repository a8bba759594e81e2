// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/api/apibench.h"

#include <QSet>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;
using Fault = RecordingServer::Fault;
using Mode = RecordingServer::Mode;
using Kind = ApiError::Kind;

/// How often a request arrives, and where (design, section 3, rules 4, 5, 7, 8).
class TestDelivery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void write_connectionDiesAfterRequest_deliveredOnce_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("isWarm");
        for (const bool isWarm : {false, true}) {
            for (const auto &[fault, faultName] :
                 {std::pair(Fault::CloseAfterRequest, "close"), std::pair(Fault::Reset, "reset")}) {
                for (const char *verb : {"POST", "PATCH"}) {
                    QTest::addRow("%s http %s %s", verb, faultName, isWarm ? "warm" : "cold")
                        << Mode::Plain << QByteArray(verb) << fault << isWarm;
                    QTest::addRow("%s https %s %s", verb, faultName, isWarm ? "warm" : "cold")
                        << Mode::Tls << QByteArray(verb) << fault << isWarm;
                }
            }
        }
    }

    void write_connectionDiesAfterRequest_deliveredOnce()
    {
        QFETCH(Mode, mode);
        QFETCH(QByteArray, verb);
        QFETCH(Fault, fault);
        QFETCH(bool, isWarm);
        const RecordingServer::TrustFixture trust;
        RecordingServer server(mode);
        ApiBench bench(server);
        if (isWarm)
            QVERIFY(outcomeOf(bench.profile()).isOk()); // the write then reuses this connection
        server.clear();
        server.answerWith(reply(200, {}, fault));

        const ApiError error = verb == "POST" ? errorOf(bench.create()) : errorOf(bench.patch());
        QCOMPARE(error.kind, Kind::ConnectionLost);
        QVERIFY(error.outcomeUnknown);
        QVERIFY(!error.requestId.isEmpty());

        // A second request proves that nothing else is still on its way.
        server.answerWith(reply(200));
        QVERIFY(outcomeOf(bench.profile()).isOk());
        QCOMPARE(server.deliveries(verb), 1);
        QCOMPARE(server.deliveries(), 2);
    }

    void write_redirected_nothingReachesTheOtherHost_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("verb");
        for (const int status : {301, 302, 303, 307, 308}) {
            for (const char *verb : {"POST", "PATCH", "GET"})
                QTest::addRow("%s %d", verb, status) << status << QByteArray(verb);
        }
    }

    void write_redirected_nothingReachesTheOtherHost()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, verb);
        RecordingServer other;
        RecordingServer server;
        RecordingServer::Reply answer = reply(status);
        answer.headers.emplaceBack("Location", other.url().toEncoded() + "/v1/customers");
        server.answerWith(answer);
        ApiBench bench(server);

        const ApiError error = verb == "POST" ? errorOf(bench.create())
            : verb == "PATCH"                 ? errorOf(bench.patch())
                                              : errorOf(bench.profile());
        QCOMPARE(error.kind, Kind::UnexpectedStatus);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(server.deliveries(), 1);
        QCOMPARE(other.connections(), 0);
    }

    void get_connectionDies_triedThreeTimes()
    {
        RecordingServer server;
        server.answerWith(reply(200, {}, Fault::CloseAfterRequest));
        ApiBench bench(server);
        const ApiError error = errorOf(bench.profile());
        QCOMPARE(error.kind, Kind::ConnectionLost);
        QVERIFY(!error.outcomeUnknown);
        // Qt itself may send a GET again over a fresh connection: what counts is our own attempts,
        // each of which has an id of its own.
        QSet<QByteArray> attempts;
        for (const RecordingServer::Request &request : server.requests())
            attempts.insert(request.headers.value("x-request-id"));
        QCOMPARE(attempts.size(), 3);
    }

    void get_connectionDiesOnce_succeeds()
    {
        RecordingServer server;
        server.setHandler([&server](const RecordingServer::Request &) {
            return reply(server.deliveries() == 1 ? 503 : 200);
        });
        ApiBench bench(server);
        QVERIFY(outcomeOf(bench.profile()).isOk());
        QCOMPARE(server.deliveries(), 2);
    }

    void write_trouble_neverRetried_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isCreationUnknown");
        QTest::addColumn<bool>("isChangeUnknown");
        for (const int refusal : {400, 401, 403, 422, 423, 425, 429})
            QTest::addRow("%d", refusal) << refusal << false << false;
        QTest::newRow("409") << 409 << true << false;
        for (const int trouble : {408, 500, 503})
            QTest::addRow("%d", trouble) << trouble << true << true;
    }

    void write_trouble_neverRetried()
    {
        QFETCH(int, status);
        RecordingServer server;
        RecordingServer::Reply answer = reply(status);
        answer.headers.emplaceBack("Retry-After", "0");
        server.answerWith(answer);
        ApiBench bench(server);
        QTEST(errorOf(bench.create()).outcomeUnknown, "isCreationUnknown");
        QTEST(errorOf(bench.patch()).outcomeUnknown, "isChangeUnknown");
        QCOMPARE(server.deliveries("POST"), 1);
        QCOMPARE(server.deliveries("PATCH"), 1);
    }

    void write_noAnswerInTime_isUnknownAndDeliveredOnce()
    {
        RecordingServer server;
        server.answerWith(reply(200, {}, Fault::Hang));
        ApiBench bench(server);
        bench.setFirstByteLimit(50);
        const ApiError error = errorOf(bench.create());
        QCOMPARE(error.kind, Kind::Timeout);
        QVERIFY(error.outcomeUnknown);
        QCOMPARE(server.deliveries(), 1);
    }

    void write_nobodyListens_isOfflineAndKnown()
    {
        QUrl url;
        {
            const RecordingServer gone;
            url = gone.url();
        }
        ApiBench bench(url);
        const ApiError error = errorOf(bench.create());
        QCOMPARE(error.kind, Kind::Offline);
        QVERIFY(!error.outcomeUnknown);
        QCOMPARE(error.requestId, QString());
    }

    /// Qt 6.4 takes an interim answer (RFC 9110, section 15.2) other than 100 for the final one.
    void write_interimAnswerFirst_isUnknownAndDeliveredOnce_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("interim");
        QTest::addColumn<int>("status");
        for (const auto &[verb, status] : {std::pair("POST", 201), std::pair("PATCH", 204)}) {
            for (const char *interim : {"102 Processing", "103 Early Hints"})
                QTest::addRow("%s %s", verb, interim)
                    << QByteArray(verb) << QByteArray(interim) << status;
        }
    }

    void write_interimAnswerFirst_isUnknownAndDeliveredOnce()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, interim);
        QFETCH(int, status);
        RecordingServer server;
        RecordingServer::Reply answer = reply(status, R"({"id":"700000123"})");
        answer.interim = "HTTP/1.1 " + interim + "\r\nLink: </a>; rel=preload\r\n\r\n";
        server.answerWith(answer);
        ApiBench bench(server);
        const ApiError error = verb == "POST" ? errorOf(bench.create()) : errorOf(bench.patch());
        QCOMPARE(error.kind, Kind::ConnectionLost);
        QVERIFY(error.outcomeUnknown);
        server.answerWith(reply(200));
        QVERIFY(outcomeOf(bench.profile()).isOk());
        QCOMPARE(server.deliveries(verb), 1);
    }

    void write_continueFirst_succeeds()
    {
        RecordingServer server;
        RecordingServer::Reply answer = reply(201, R"({"id":"700000123"})");
        answer.interim = "HTTP/1.1 100 Continue\r\n\r\n";
        server.answerWith(answer);
        ApiBench bench(server);
        QVERIFY(outcomeOf(bench.create()).isOk());
        QCOMPARE(server.deliveries(), 1);
    }

    void write_untrustedCertificate_nothingDelivered()
    {
        RecordingServer server(Mode::Tls);
        ApiBench bench(server);
        for (const ApiError &error : {errorOf(bench.create()), errorOf(bench.patch())}) {
            QCOMPARE(error.kind, Kind::Tls);
            QVERIFY(!error.outcomeUnknown);
        }
        QCOMPARE(errorOf(bench.profile()).kind, Kind::Tls);
        QCOMPARE(server.deliveries(), 0);
    }

    void write_trustedCertificate_succeeds()
    {
        const RecordingServer::TrustFixture trust;
        RecordingServer server(Mode::Tls);
        server.answerWith(reply(204));
        ApiBench bench(server);
        QVERIFY(outcomeOf(bench.patch()).isOk());
        QCOMPARE(server.deliveries(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
