// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/supporttext.h"

#include "app/time/stallwatch.h"
#include "tests/api/apibench.h"

#include <QEvent>
#include <QTest>

using namespace desk;
using namespace desk::test;
using std::chrono::milliseconds;

namespace {

SupportFacts factsOf(const QString &environment)
{
    return {.platform = QStringLiteral("xcb"),
            .theme = QStringLiteral("dark"),
            .textSize = 125,
            .programLanguage = QStringLiteral("fr"),
            .acceptLanguage = QStringLiteral("fr-FR"),
            .environmentId = environment};
}

} // namespace

class TestSupportText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_callsAndStalls_told()
    {
        CallLog calls;
        StallWatch stalls;
        const auto begin = [&calls](int attempt) {
            calls.begin({.verb = "GET",
                         .pathTemplate = QStringLiteral("/v2/customers/{id}/profile"),
                         .attempt = attempt,
                         .requestId = QStringLiteral("aa01")},
                        SentRequest{.verb = "GET",
                                    .url = "https://secret-host.example/v2/customers/700000123"});
        };
        begin(1);
        calls.failed(1, milliseconds(70),
                     {.kind = ApiError::Kind::BadRequest,
                      .httpStatus = 400,
                      .serverRequestId = QStringLiteral("0af7651916cd43dd8448eb211c80319c"),
                      .fieldErrors = {{}, {}}});
        begin(2);
        calls.failed(2, milliseconds(9), {.kind = ApiError::Kind::Tls});
        begin(3);
        calls.answered(3, milliseconds(41), 200, {});
        begin(1);
        stalls.ran(milliseconds(88), {&QObject::staticMetaObject, nullptr, {}, QEvent::Timer});
        const QString text = supportText(factsOf(QStringLiteral("training")), calls, stalls);
        for (const char *told : {
                 "Customer Desk " DESK_VERSION "\n",
                 "platform xcb\n",
                 "Theme dark, text size 125 %, language fr, accept-language fr-FR, environment "
                 "training\n",
                 "Calls of this run: 4, median 70 ms\n",
                 "Z GET /v2/customers/{id}/profile | 400 refused, fields: 2 | 70 ms | aa01 | "
                 "server "
                 "0af7651916cd43dd8448eb211c80319c\n",
                 "| 0 failed: TLS | 9 ms | attempt 2 | aa01\n",
                 "| 200 answered | 41 ms | attempt 3 | aa01\n",
                 "| running | aa01\n",
                 "Stalls of the window over 50 ms: 1\n",
                 "| 88 ms | QObject, Timer\n",
             })
            QVERIFY2(text.contains(QLatin1String(told)), told);
        QVERIFY(text.indexOf(QLatin1String("running")) < text.indexOf(QLatin1String("refused")));
        QVERIFY(!text.contains(QLatin1String("secret-host")));
    }

    void text_aRunWithPeople_noneOfThem()
    {
        RecordingServer server;
        server.setHandler([](const RecordingServer::Request &request) {
            RecordingServer::Reply given = request.method == "PATCH"
                ? reply(400,
                        R"({"error_description":"Canaryname","errors":[{"code":"Canaryname",)"
                        R"("concerned_key":"canary@example.org","description":"700000123"}]})")
                : reply(200, R"([{"id":"700000123","email":"canary@example.org"}])");
            // A server that says too much.
            const QByteArray id = request.method == "PATCH" ? "canary@example.org" : "700000123";
            given.headers.append(qMakePair(QByteArray("X-Correlation-ID"), id));
            given.headers.append(
                qMakePair(QByteArray("Warning"), QByteArray("299 - \"Canaryname\"")));
            return given;
        });
        ApiBench bench(server);
        QVERIFY(outcomeOf(bench.create()).isOk() || true);
        QCOMPARE(errorOf(bench.patch()).kind, ApiError::Kind::BadRequest);
        QVERIFY(outcomeOf(bench.api.searchCustomers(
                              {{QStringLiteral("last_name"), QStringLiteral("Canaryname")}}, 5, 1))
                    .isOk());
        StallWatch stalls;
        const QStringList names{QStringLiteral("Canaryname Smith"), QStringLiteral("700000123"),
                                QStringLiteral("tab700000123"),
                                QStringLiteral("canary@example.org")};
        for (const QString &name : names)
            stalls.ran(milliseconds(60),
                       {&QObject::staticMetaObject, nullptr, name, QEvent::Paint});
        SupportFacts facts = factsOf(QStringLiteral("https://secret-host.example:8443"));
        facts.theme = QStringLiteral("canary@example.org");
        facts.acceptLanguage = QStringLiteral("700000123");
        const QString text = supportText(facts, bench.transport.calls(), stalls);
        QCOMPARE(bench.transport.calls().count(), 3);
        QVERIFY(text.contains(QLatin1String("environment custom")));
        const QString port = QString::number(server.url().port());
        for (const QString &canary :
             {QStringLiteral("canary"), QStringLiteral("700000123"), QStringLiteral("secret-host"),
              QStringLiteral("127.0.0.1"), port, QSysInfo::machineHostName()})
            QVERIFY2(!text.contains(canary, Qt::CaseInsensitive), qUtf8Printable(canary));
        QVERIFY(text.contains(QLatin1String("POST /v1/customers | ")));
    }
};

QTEST_GUILESS_MAIN(TestSupportText)
#include "tst_supporttext.moc"
