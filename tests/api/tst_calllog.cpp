// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/calllog.h"

#include "tests/api/apibench.h"

#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace desk::test;
using std::chrono::milliseconds;

namespace {

SentRequest requestOf(qsizetype bytes)
{
    return {.verb = "PATCH", .url = "u", .body = QByteArray(bytes, 'x')};
}

qint64 beginOne(CallLog &log, qsizetype bytes = 1)
{
    return log.begin({.verb = "PATCH", .pathTemplate = QStringLiteral("/v1/x")}, requestOf(bytes));
}

bool hasSecret(const CallLog &log, qint64 number)
{
    const SentRequest sent = log.request(number).value();
    for (const auto &[name, value] : sent.headers) {
        if (value.contains("canary-key") || value.contains("canary-token"))
            return true;
    }
    return sent.url.contains("canary-token");
}

} // namespace

class TestCallLog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void begin_beyondTheMost_oldestGoes()
    {
        CallLog log;
        QSignalSpy dropped(&log, &CallLog::oldestDropped);
        QSignalSpy begun(&log, &CallLog::begun);
        for (int i = 0; i < 1003; ++i)
            beginOne(log);
        QCOMPARE(log.count(), 1003);
        QCOMPARE(log.oldest(), 4);
        QCOMPARE(dropped.count(), 3);
        QCOMPARE(begun.count(), 1003);
        QVERIFY(!log.call(3));
        QVERIFY(!log.call(1004));
        QCOMPARE(log.call(4)->number, 4);
        QCOMPARE(log.call(1003)->number, 1003);
        log.answered(3, milliseconds(1), 200, {}); // came too late to be noted
        QCOMPARE(log.lastDurations(10).size(), 0);
    }

    void begin_muchWasSent_oldestRequestsForgotten()
    {
        CallLog log;
        const qsizetype third = CallLog::mostRequestBytes / 3;
        QSignalSpy changed(&log, &CallLog::changed);
        for (int i = 0; i < 4; ++i)
            beginOne(log, third);
        QCOMPARE(changed.count(), 2); // the head of each counts as well
        QVERIFY(!log.hasRequest(1));
        QVERIFY(!log.hasRequest(2));
        QVERIFY(log.call(1));
        QCOMPARE(log.request(4)->body->size(), third);
        beginOne(log, CallLog::mostRequestBytes + 1); // too much by itself
        QVERIFY(!log.hasRequest(5));
        QVERIFY(log.call(5));
        beginOne(log, 10);
        QVERIFY(log.hasRequest(6));
    }

    void forgetRequests_callsStay()
    {
        CallLog log;
        beginOne(log, CallLog::mostRequestBytes / 2);
        log.forgetRequests();
        QVERIFY(!log.hasRequest(1));
        QVERIFY(log.call(1));
        beginOne(log, CallLog::mostRequestBytes - 100); // there is room again
        QVERIFY(log.hasRequest(2));
    }

    void median_ofAnsweredAndRefused()
    {
        CallLog log;
        QVERIFY(!log.median());
        for (int i = 1; i <= 5; ++i)
            beginOne(log);
        log.answered(1, milliseconds(10), 200, {});
        log.answered(2, milliseconds(90), 204, {});
        log.failed(3, milliseconds(40), {.kind = ApiError::Kind::BadRequest, .httpStatus = 400});
        log.failed(4, milliseconds(30'000), {.kind = ApiError::Kind::Timeout});
        QCOMPARE(log.median().value(), milliseconds(40));
        QCOMPARE(log.lastDurations(2), (QList<milliseconds>{milliseconds(90), milliseconds(40)}));
        QCOMPARE(log.call(5)->state, Call::State::Running);
    }

    void transport_answered_noted()
    {
        RecordingServer server;
        RecordingServer::Reply given
            = reply(200, R"({"identity":null})", RecordingServer::Fault::Held);
        given.headers.append(qMakePair(QByteArray("X-Correlation-ID"), QByteArray("server-77")));
        server.answerWith(given);
        ApiBench bench(server);
        const CallLog &log = bench.transport.calls();
        ApiCall<Profile> *call = bench.profile();
        QTRY_COMPARE(server.deliveries(), 1);
        QCOMPARE(log.count(), 1);
        QCOMPARE(log.call(1)->state, Call::State::Running);
        server.release();
        QVERIFY(outcomeOf(call).isOk());
        const Call noted = *log.call(1);
        QCOMPARE(noted.verb, QByteArray("GET"));
        QCOMPARE(noted.pathTemplate, QStringLiteral("/v2/customers/{id}/profile"));
        QCOMPARE(noted.state, Call::State::Answered);
        QCOMPARE(noted.status, 200);
        QCOMPARE(noted.attempt, 1);
        QCOMPARE(noted.requestId.toLatin1(), server.requests().at(0).headers.value("x-request-id"));
        QCOMPARE(noted.serverRequestId, QStringLiteral("server-77"));
        QCOMPARE(noted.at.timeSpec(), Qt::UTC);
        QVERIFY(!hasSecret(log, 1));
        QCOMPARE(log.request(1)->url, server.url().toEncoded() + "/v2/customers/700000123/profile");
    }

    void transport_refusedFields_counted()
    {
        RecordingServer server;
        server.answerWith(reply(400, R"({"errors":[{"code":"A","concerned_key":"email"}]})"));
        ApiBench bench(server);
        QCOMPARE(errorOf(bench.patch()).kind, ApiError::Kind::BadRequest);
        const CallLog &log = bench.transport.calls();
        QCOMPARE(log.call(1)->state, Call::State::Refused);
        QCOMPARE(log.call(1)->status, 400);
        QCOMPARE(log.call(1)->refusedFields, 1);
        QCOMPARE(log.request(1)->body.value(), server.requests().at(0).body);
        QVERIFY(!hasSecret(log, 1));
    }

    void transport_repeated_oneEntryEach()
    {
        RecordingServer server;
        int left = 2;
        server.setHandler([&left](const RecordingServer::Request &) {
            return left-- > 0 ? reply(503) : reply(200);
        });
        ApiBench bench(server);
        QVERIFY(outcomeOf(bench.profile()).isOk());
        const CallLog &log = bench.transport.calls();
        QCOMPARE(log.count(), 3);
        QStringList told;
        for (qint64 number = 1; number <= 3; ++number) {
            const Call *call = log.call(number);
            told.append(QStringLiteral("%1 %2").arg(call->attempt).arg(call->status));
            QCOMPARE(call->requestId.toLatin1(),
                     server.requests().at(number - 1).headers.value("x-request-id"));
        }
        QCOMPARE(told.join(QStringLiteral(", ")), QStringLiteral("1 503, 2 503, 3 200"));
    }

    void transport_noAnswer_failed()
    {
        RecordingServer server;
        server.answerWith(reply(200, "x", RecordingServer::Fault::CloseAfterRequest));
        ApiBench bench(server);
        QCOMPARE(errorOf(bench.patch()).kind, ApiError::Kind::ConnectionLost);
        const Call noted = *bench.transport.calls().call(1);
        QCOMPARE(noted.state, Call::State::Failed);
        QCOMPARE(noted.status, 0);
        QCOMPARE(noted.error, ApiError::Kind::ConnectionLost);
    }

    void transport_cancelled_ends()
    {
        RecordingServer server;
        server.answerWith(reply(200, "x", RecordingServer::Fault::Hang));
        ApiBench bench(server);
        ApiCall<Profile> *call = bench.profile();
        QTRY_COMPARE(server.deliveries(), 1);
        call->cancel();
        QTRY_COMPARE(bench.transport.calls().call(1)->state, Call::State::Failed);
        QCOMPARE(bench.transport.calls().call(1)->error, ApiError::Kind::Cancelled);
    }

    void transport_refusedAddress_nothingLeaves()
    {
        ApiBench bench(QUrl(QStringLiteral("http://example.org")));
        QCOMPARE(errorOf(bench.profile()).kind, ApiError::Kind::Offline);
        QCOMPARE(bench.transport.calls().count(), 0);
    }

    void transport_signedInAgain_nextAttempt()
    {
        RecordingServer server;
        bool isRefused = true;
        server.setHandler([&isRefused](const RecordingServer::Request &) {
            return std::exchange(isRefused, false) ? reply(401) : reply(200);
        });
        ApiBench bench(server);
        bench.transport.setSignInAsker([&bench] {
            QMetaObject::invokeMethod(&bench.transport, &Transport::resumeHeld,
                                      Qt::QueuedConnection);
        });
        QVERIFY(outcomeOf(bench.profile()).isOk());
        const CallLog &log = bench.transport.calls();
        QCOMPARE(log.count(), 2);
        QCOMPARE(log.call(1)->error, ApiError::Kind::Unauthorised);
        QCOMPARE(log.call(2)->attempt, 2);
    }
};

QTEST_GUILESS_MAIN(TestCallLog)
#include "tst_calllog.moc"
