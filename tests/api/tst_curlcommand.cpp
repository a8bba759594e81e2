// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/curlcommand.h"

#include "tests/api/apibench.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::test;

namespace {

/// What a shell, curl or an eye could take for something else.
const QByteArray difficultBody
    = "{\"a\":\"O'Brien \\\"quoted\\\" \\\\ end\",\n\t\"b\":\"$HOME `id` $(id) ${PATH}\","
      "\"c\":\"\xe5\xb1\xb1\xe7\x94\xb0 \xe5\xa4\xaa\xe9\x83\x8e\",\"d\":\"!! !x "
      "\\n \\u2028 ''' ~ * ? # & ; | < >\"}\r\n";

/// What arrived, in an order of its own: headers have none.
struct Arrived {
    QByteArray method;
    QByteArray target;
    QStringList headers; ///< `name: value`, names in lower case, sorted
    QByteArray body;
    bool operator==(const Arrived &) const = default;
};

Arrived arrivedOf(const RecordingServer::Request &request)
{
    Arrived arrived{request.method, request.target, {}, request.body};
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
        arrived.headers.append(QString::fromUtf8(it.key() + ": " + it.value()));
    // Two of the same name would hide each other in the map.
    arrived.headers.append(QStringLiteral("lines: %1").arg(request.headerLines.size()));
    return arrived;
}

/// Runs a command as an agent's shell does, with the two secrets in the environment.
QByteArray runInShell(const QString &command, const QString &emptyFolder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ACCESS_TOKEN"), QStringLiteral("canary-token"));
    environment.insert(QStringLiteral("API_KEY"), QStringLiteral("canary-key"));
    environment.insert(QStringLiteral("CURL_HOME"), emptyFolder); // nobody's .curlrc
    environment.insert(QStringLiteral("NO_PROXY"), QStringLiteral("*"));
    QProcess shell;
    shell.setProcessEnvironment(environment);
    QSignalSpy finished(&shell, &QProcess::finished);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command + QStringLiteral(" -sS")});
    if (!finished.wait(20'000))
        qFatal("The command has not ended");
    return shell.readAllStandardError();
}

/// A request with everything one of the program has.
ApiRequest requestOf(const QByteArray &verb, const std::optional<QByteArray> &body)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("force_address"), QStringLiteral("true"));
    if (verb == "POST")
        return {.verb = verb,
                .path = QStringLiteral("/v1/customers"),
                .pathTemplate = QStringLiteral("/v1/customers"),
                .query = query,
                .body = body,
                .idempotencyKey = "attempt-1"};
    return {.verb = verb,
            .path = QStringLiteral("/v1/customers/700000123/profile"),
            .pathTemplate = QStringLiteral("/v1/customers/{id}/profile"),
            .query = query,
            .body = body};
}

} // namespace

class TestCurlCommand final : public QObject {
    Q_OBJECT

    QTemporaryDir m_empty;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty(),
                 "curl is missing: packaging/install-dependencies.sh test");
    }

    void command_sentAgainByAShell_sameRequest_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<std::optional<QByteArray>>("body");
        using Body = std::optional<QByteArray>;
        QTest::newRow("PATCH") << QByteArray("PATCH") << Body(difficultBody);
        QTest::newRow("POST") << QByteArray("POST") << Body(difficultBody);
        QTest::newRow("body that looks like a file") << QByteArray("POST") << Body("@/etc/passwd");
        QTest::newRow("body that looks like an option")
            << QByteArray("PATCH") << Body("--output x");
        QTest::newRow("body of quotes") << QByteArray("PATCH") << Body("''\"\"'");
        QTest::newRow("empty body") << QByteArray("PATCH") << Body("");
        QTest::newRow("long body") << QByteArray("PATCH") << Body(QByteArray(100'000, 'x'));
        QTest::newRow("GET") << QByteArray("GET") << Body();
    }

    void command_sentAgainByAShell_sameRequest()
    {
        QFETCH(const QByteArray, verb);
        QFETCH(const std::optional<QByteArray>, body);
        RecordingServer server;
        ApiBench bench(server);
        const ApiRequest request = requestOf(verb, body);
        bench.transport.send(
            request, new ApiCall<Done>(&bench.transport), [](const ApiAnswer &) {},
            [](const ApiError &) {});
        QTRY_COMPARE(server.deliveries(), 1);
        const auto sent = bench.transport.calls().request(1);
        QVERIFY(sent.has_value());
        const QString command = curlCommand(*sent);
        QVERIFY2(!command.contains(QLatin1String("canary-")), "a secret is in the command");

        QCOMPARE(runInShell(command, m_empty.path()), QByteArray());
        QCOMPARE(server.deliveries(), 2);
        const Arrived first = arrivedOf(server.requests().at(0));
        const Arrived again = arrivedOf(server.requests().at(1));
        QCOMPARE(again.method, first.method);
        QCOMPARE(again.target, first.target);
        QCOMPARE(again.headers, first.headers);
        QCOMPARE(again.body, first.body);
        QCOMPARE(first.body, body.value_or(QByteArray()));
    }

    void command_searchWithAQuery_sameTarget()
    {
        RecordingServer server;
        server.answerWith(reply(200, "[]"));
        ApiBench bench(server);
        bench.api.searchCustomers({{QStringLiteral("last_name"),
                                    QString::fromUtf8("O'Brien & \xe5\xb1\xb1 [x] {y} $HOME")}},
                                  5, 1);
        QTRY_COMPARE(server.deliveries(), 1);
        QCOMPARE(
            runInShell(curlCommand(bench.transport.calls().request(1).value()), m_empty.path()),
            QByteArray());
        QCOMPARE(server.deliveries(), 2);
        QVERIFY(server.requests().at(0).target.contains("%27Brien%20%26%20"));
        QCOMPARE(arrivedOf(server.requests().at(1)), arrivedOf(server.requests().at(0)));
    }

    void command_oddAddress_sameTarget()
    {
        RecordingServer server;
        SentRequest request{.verb = "GET",
                            .url = server.url().toEncoded() + "/a/../b/[1-3]/{x,y}?q=[z]&r='",
                            .headers
                            = {{"X-Empty", ""}, {"X-Blank", " "}, {"X-Quote", "it's \"\\!"}}};
        QCOMPARE(runInShell(curlCommand(request), m_empty.path()), QByteArray());
        QCOMPARE(server.deliveries(), 1);
        const RecordingServer::Request arrived = server.requests().at(0);
        QCOMPARE(arrived.target, QByteArray("/a/../b/[1-3]/{x,y}?q=[z]&r='"));
        QCOMPARE(arrived.headers.value("x-quote"), QByteArray("it's \"\\!"));
        QVERIFY(arrived.headers.contains("x-empty"));
        QCOMPARE(arrived.headers.value("x-empty"), QByteArray());
        QVERIFY(arrived.headers.contains("x-blank"));
        QCOMPARE(QSet<QByteArray>(arrived.headers.keyBegin(), arrived.headers.keyEnd()),
                 (QSet<QByteArray>{"host", "x-empty", "x-blank", "x-quote"}));
    }

    void command_secretsGivenAllTheSame_variables()
    {
        const SentRequest request{.verb = "PATCH",
                                  .url = "https://example.org/v1/customers/1/profile",
                                  .headers = {{"authorization", "Bearer canary-token"},
                                              {"X-API-KEY", "canary-key"},
                                              {"Accept", "application/json"},
                                              {"User-Agent", "x"},
                                              {"Content-Type", "application/json"}},
                                  .body = "{\"a\":\"it's\"}"};
        QCOMPARE(curlCommand(request),
                 QStringLiteral("curl -X PATCH 'https://example.org/v1/customers/1/profile' "
                                "-H \"authorization: Bearer $ACCESS_TOKEN\" "
                                "-H \"X-API-KEY: $API_KEY\" -H 'Accept: application/json' "
                                "-H 'User-Agent: x' -H 'Content-Type: application/json' "
                                "-H 'Expect:' --data-raw '{\"a\":\"it'\\''s\"}'"));
    }

    void command_bodyOverOneMebibyte_asksForNothingFirst()
    {
        // Too long for an argument of a program, so only the words are looked at.
        const SentRequest request{
            .verb = "POST", .url = "https://example.org/", .body = QByteArray(1'100'000, 'x')};
        QVERIFY(curlCommand(request).contains(QLatin1String("-H 'Expect:'")));
    }
};

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
