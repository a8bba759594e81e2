// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/api/apibench.h"

#include <QSignalSpy>

using namespace desk;
using namespace desk::test;
using Fault = RecordingServer::Fault;
using Kind = ApiError::Kind;

class TestTransport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void isAllowedBaseUrl_rules_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *url, bool isAllowed) {
            QTest::newRow(url) << QString::fromLatin1(url) << isAllowed;
        };
        row("https://api.clubmed.com", true);
        row("https://api.example.org:8443/base", true);
        row("http://127.0.0.1:8080", true);
        row("http://127.0.0.2", true);
        row("http://[::1]:8080", true);
        row("http://localhost:8080", true);
        row("http://api.clubmed.com", false);
        row("http://127.0.0.1.example.org", false);
        row("http://localhost.example.org", false);
        row("http://192.168.1.1", false);
        row("http://0.0.0.0", false);
        row("ftp://127.0.0.1", false);
        row("file:///etc/passwd", false);
        row("https://", false);
        row("https://agent:secret@api.clubmed.com", false);
        row("https://api.clubmed.com?key=1", false);
        row("https://api.clubmed.com#part", false);
        row("https://api.example.org/base/", true);
        row("https://api.example.org/%C3%A9t%C3%A9/v1.2", true);
        row("https://api.example.org/base/../other", false);
        row("https://api.example.org/%2e%2E/other", false);
        row("https://api.example.org/./base", false);
        row("https://api.example.org/%00", false);
        row("https://api.example.org/a%0D%0AX-Header:%20b", false);
        row("https://api.example.org/a%5Cb", false);
        row("api.clubmed.com", false);
        row("", false);
    }

    void isAllowedBaseUrl_rules()
    {
        QFETCH(QString, url);
        QTEST(isAllowedBaseUrl(QUrl(url)), "isAllowed");
    }

    void send_forbiddenBaseUrl_isRefusedWithoutTraffic()
    {
        ApiBench bench(QUrl(QStringLiteral("http://192.0.2.1")));
        const ApiError error = errorOf(bench.create());
        QVERIFY(!error.outcomeUnknown);
    }

    void send_status_hasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("400") << 400 << Kind::BadRequest;
        QTest::newRow("401") << 401 << Kind::Unauthorised;
        QTest::newRow("403") << 403 << Kind::Forbidden;
        QTest::newRow("404") << 404 << Kind::NotFound;
        QTest::newRow("405") << 405 << Kind::UnexpectedStatus;
        QTest::newRow("409") << 409 << Kind::Conflict;
        QTest::newRow("422") << 422 << Kind::BadRequest;
        QTest::newRow("429") << 429 << Kind::TooManyRequests;
        QTest::newRow("500") << 500 << Kind::ServerTrouble;
        QTest::newRow("502") << 502 << Kind::ServerTrouble;
        QTest::newRow("503") << 503 << Kind::ServerTrouble;
        QTest::newRow("504") << 504 << Kind::ServerTrouble;
    }

    void send_status_hasItsKind()
    {
        QFETCH(int, status);
        RecordingServer server;
        RecordingServer::Reply answer = reply(status, R"({"error_description":"Because"})");
        // Sent with a 401 by real servers; Qt must not ask anybody for a password.
        answer.headers.emplaceBack("WWW-Authenticate", "Bearer");
        server.answerWith(answer);
        ApiBench bench(server);
        const ApiError error = errorOf(bench.profile());
        QTEST(error.kind, "kind");
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.detail, QStringLiteral("Because"));
        QCOMPARE(error.requestId.toLatin1(),
                 server.requests().constLast().headers.value("x-request-id"));
    }

    void send_retryAfter_isReported()
    {
        RecordingServer server;
        RecordingServer::Reply answer = reply(429);
        answer.headers.emplaceBack("Retry-After", "120");
        server.answerWith(answer);
        ApiBench bench(server);
        QCOMPARE(errorOf(bench.profile()).retryAfterSeconds, 120);
        QCOMPARE(server.deliveries(), 1); // too long a wait to go on alone
        QCOMPARE(errorOf(bench.patch()).retryAfterSeconds, 120);
    }

    void retryNow_duringWait_triesAtOnce()
    {
        RecordingServer server;
        server.setHandler([&server](const RecordingServer::Request &) {
            RecordingServer::Reply answer = reply(server.deliveries() == 1 ? 503 : 200);
            answer.headers.emplaceBack("Retry-After", "50");
            return answer;
        });
        ApiBench bench(server);
        ApiCall<Profile> *call = bench.profile();
        QSignalSpy waits(call, &ApiCallBase::waitStarted);
        connect(call, &ApiCallBase::waitStarted, call, &ApiCallBase::retryNow,
                Qt::QueuedConnection);
        QVERIFY(outcomeOf(call).isOk());
        QCOMPARE(waits.size(), 1);
        QCOMPARE(waits.constFirst().constFirst().toInt(), 50);
        QCOMPARE(server.deliveries(), 2);
    }

    void send_senselessAnswer_hasItsKind_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Kind>("kind");
        const QByteArray json = R"({"email":"canary@example.org"})";
        QTest::newRow("html") << QByteArray("<html></html>") << Fault::None << Kind::BadAnswer;
        QTest::newRow("array") << QByteArray("[]") << Fault::None << Kind::BadAnswer;
        QTest::newRow("empty") << QByteArray() << Fault::None << Kind::BadAnswer;
        QTest::newRow("half json") << json.left(9) << Fault::None << Kind::BadAnswer;
        QTest::newRow("truncated") << json << Fault::TruncateBody << Kind::ConnectionLost;
        QTest::newRow("garbage") << json << Fault::Garbage << Kind::ConnectionLost;
        QTest::newRow("slow") << json << Fault::SlowBody << Kind::Timeout;
    }

    void send_senselessAnswer_hasItsKind()
    {
        QFETCH(QByteArray, body);
        QFETCH(Fault, fault);
        RecordingServer server;
        server.answerWith(reply(200, body, fault));
        ApiBench bench(server);
        if (fault == Fault::SlowBody) {
            bench.limits.whole = std::chrono::milliseconds(100);
            bench.transport.setLimits(bench.limits);
        }
        const ApiError error = errorOf(bench.profile());
        QTEST(error.kind, "kind");
        QVERIFY(!error.requestId.isEmpty());
        QVERIFY(!error.outcomeUnknown);
    }

    void create_senselessAnswer_isUnknown()
    {
        RecordingServer server;
        ApiBench bench(server);
        for (const char *body : {"<html></html>", "{}", R"({"id":""})", R"({"id":"0"})"}) {
            server.answerWith(reply(201, body));
            const ApiError error = errorOf(bench.create());
            QCOMPARE(error.kind, Kind::BadAnswer);
            QVERIFY(error.outcomeUnknown);
        }
    }

    void send_answerOverTheLimit_isTooLarge_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<qint64>("size");
        QTest::newRow("small limit") << qint64(100) << qint64(101);
        QTest::newRow("over 8 MiB")
            << Transport::Limits().answerBytes << Transport::Limits().answerBytes + 1;
    }

    void send_answerOverTheLimit_isTooLarge()
    {
        QFETCH(qint64, limit);
        QFETCH(qint64, size);
        RecordingServer server;
        ApiBench bench(server);
        bench.limits.answerBytes = limit;
        bench.transport.setLimits(bench.limits);
        const QByteArray whole
            = "{\"email\":\"" + QByteArray(static_cast<qsizetype>(size) - 12, 'x') + "\"}";
        QCOMPARE(whole.size(), size);
        server.answerWith(reply(200, whole));
        QCOMPARE(errorOf(bench.profile()).kind, Kind::AnswerTooLarge);
        QCOMPARE(server.deliveries(), 1);

        bench.limits.answerBytes = size;
        bench.transport.setLimits(bench.limits);
        QVERIFY(outcomeOf(bench.profile()).isOk());
    }

    void get_noAnswerInTime_isTimeout()
    {
        RecordingServer server;
        server.answerWith(reply(200, {}, Fault::Hang));
        ApiBench bench(server);
        bench.setFirstByteLimit(50);
        const ApiError error = errorOf(bench.profile());
        QCOMPARE(error.kind, Kind::Timeout);
        QVERIFY(!error.outcomeUnknown);
    }

    void cancel_underWay_endsOnceAndLater()
    {
        RecordingServer server;
        server.answerWith(reply(200, {}, Fault::Hang));
        ApiBench bench(server);
        QSignalSpy received(&server, &RecordingServer::requestReceived);
        const QPointer<ApiCall<CreatedCustomer>> call = bench.create();
        QSignalSpy finished(call.data(), &ApiCallBase::finished);
        QList<ApiError> errors;
        call->then(this, [&errors](const Result<CreatedCustomer, ApiError> &outcome) {
            errors.append(outcome.error());
        });
        QTRY_COMPARE(received.size(), 1);
        call->cancel();
        call->cancel();
        QCOMPARE(finished.size(), 0);
        QTRY_VERIFY(call.isNull());
        QCOMPARE(finished.size(), 1);
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.constFirst().kind, Kind::Cancelled);
        QVERIFY(errors.constFirst().outcomeUnknown);
    }

    void cancel_beforeAnythingLeft_isKnown()
    {
        RecordingServer server;
        ApiBench bench(server);
        ApiCall<CreatedCustomer> *call = bench.create();
        call->cancel();
        const ApiError error = errorOf(call);
        QCOMPARE(error.kind, Kind::Cancelled);
        QVERIFY(!error.outcomeUnknown);
        QCOMPARE(server.deliveries(), 0);
    }

    void then_contextDeleted_handlerIsNotCalled()
    {
        RecordingServer server;
        ApiBench bench(server);
        int calls = 0;
        auto context = std::make_unique<QObject>();
        const QPointer<ApiCall<Profile>> call = bench.profile();
        call->then(context.get(), [&calls](const Result<Profile, ApiError> &) { ++calls; });
        context.reset();
        QTRY_VERIFY(call.isNull());
        QCOMPARE(server.deliveries(), 1);
        QCOMPARE(calls, 0);
    }

    void finish_success_exactlyOnceAndLater()
    {
        RecordingServer server;
        ApiBench bench(server);
        const QPointer<ApiCall<Profile>> call = bench.profile();
        QSignalSpy finished(call.data(), &ApiCallBase::finished);
        QCOMPARE(finished.size(), 0);
        QTRY_VERIFY(call.isNull());
        QCOMPARE(finished.size(), 1);
    }

    void destructor_underWay_noHandlerIsCalled()
    {
        RecordingServer server;
        server.answerWith(reply(200, {}, Fault::Hang));
        int calls = 0;
        {
            ApiBench bench(server);
            QSignalSpy received(&server, &RecordingServer::requestReceived);
            bench.create()->then(this,
                                 [&calls](const Result<CreatedCustomer, ApiError> &) { ++calls; });
            QTRY_COMPARE(received.size(), 1);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(calls, 0);
    }

    void send_serverNamesItsOwnId_isReported()
    {
        RecordingServer server;
        RecordingServer::Reply answer = reply(404);
        answer.headers.emplaceBack("X-Correlation-ID", "srv-42");
        server.answerWith(answer);
        ApiBench bench(server);
        QCOMPARE(errorOf(bench.profile()).serverRequestId, QStringLiteral("srv-42"));
        answer.status = 200;
        answer.body = "[]"; // no profile
        server.answerWith(answer);
        QCOMPARE(errorOf(bench.profile()).serverRequestId, QStringLiteral("srv-42"));
    }

    void send_answeredWithNotes_theyAreLogged()
    {
        RecordingServer server;
        RecordingServer::Reply answer = reply(200);
        answer.headers.emplaceBack("Sunset", "Wed, 31 Dec 2026 23:59:59 GMT");
        server.answerWith(answer);
        ApiBench bench(server);
        QTest::ignoreMessage(
            QtInfoMsg,
            QRegularExpression(QStringLiteral("/v2/customers/\\{id\\}/profile 200 answered .* "
                                              "sunset=Wed, 31 Dec 2026 23:59:59 GMT$")));
        QVERIFY(outcomeOf(bench.profile()).isOk());
    }

    void connectionNotMadeInTime_hasNoRequestId()
    {
        RecordingServer server(RecordingServer::Mode::Tls);
        server.pauseAccepting(); // connects, but no handshake
        ApiBench bench(server);
        bench.setFirstByteLimit(50);
        const ApiError error = errorOf(bench.create());
        QCOMPARE(error.kind, Kind::Timeout);
        QCOMPARE(error.requestId, QString());
        QVERIFY(!error.outcomeUnknown);
    }

    void credentialsTaken_byAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isTaken");
        for (const int status : {200, 204, 403, 404, 429})
            QTest::addRow("%d", status) << status << true;
        for (const int status : {302, 401, 500, 503})
            QTest::addRow("%d", status) << status << false;
    }

    void credentialsTaken_byAnAnswer()
    {
        QFETCH(int, status);
        QFETCH(bool, isTaken);
        RecordingServer server;
        server.answerWith(reply(status));
        ApiBench bench(server);
        QSignalSpy taken(&bench.transport, &Transport::credentialsTaken);
        static_cast<void>(outcomeOf(bench.patch()));
        static_cast<void>(outcomeOf(bench.patch()));
        QCOMPARE(taken.count(), isTaken ? 1 : 0);
    }

    void credentialsTaken_othersSinceThen_isNotSaid()
    {
        RecordingServer server;
        ApiBench bench(server);
        QSignalSpy taken(&bench.transport, &Transport::credentialsTaken);
        Endpoint other = bench.transport.endpoint();
        other.accessToken = QStringLiteral("another");
        ApiCall<Profile> *call = bench.profile();
        QSignalSpy received(&server, &RecordingServer::requestReceived);
        QVERIFY(received.wait());
        bench.transport.setEndpoint(other);
        QVERIFY(outcomeOf(call).isOk());
        QCOMPARE(taken.count(), 0);
    }

    void warmUp_thenGet_usesOneConnection()
    {
        RecordingServer server;
        ApiBench bench(server);
        bench.transport.warmUp();
        QTRY_COMPARE(server.connections(), 1);
        QVERIFY(outcomeOf(bench.profile()).isOk());
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.deliveries(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
