// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/loopbackreceiver.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace desk;

namespace {

struct Bench {
    QObject owner;
    // Deletes itself; a pointer that does not own.
    QPointer<LoopbackReceiver> receiver
        = new LoopbackReceiver(QStringLiteral("You can close this window."), &owner);
    QSignalSpy received{receiver, &LoopbackReceiver::received};

    Bench()
    {
        if (!receiver->listen())
            qFatal("No port");
    }
    [[nodiscard]] quint16 port() const
    {
        return static_cast<quint16>(receiver->redirectUri().port());
    }
    [[nodiscard]] QByteArray host() const
    {
        return "Host: 127.0.0.1:" + QByteArray::number(port()) + "\r\n";
    }
    [[nodiscard]] std::unique_ptr<QTcpSocket> connected() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        if (!QTest::qWaitFor(
                [&socket] { return socket->state() == QAbstractSocket::ConnectedState; }))
            qFatal("Not connected");
        return socket;
    }
    /// What comes back until the connection is closed.
    [[nodiscard]] static QByteArray answerOn(QTcpSocket &socket)
    {
        if (!QTest::qWaitFor(
                [&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }))
            qFatal("Still connected");
        return socket.readAll();
    }
    [[nodiscard]] QByteArray ask(const QByteArray &request) const
    {
        const auto socket = connected();
        socket->write(request);
        return answerOn(*socket);
    }
};

} // namespace

class TestLoopbackReceiver final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answer_ofTheBrowser_isTakenOnce()
    {
        Bench bench;
        QCOMPARE(bench.receiver->redirectUri().host(), QStringLiteral("127.0.0.1"));
        const QByteArray page
            = bench.ask("GET /signed-in?code=a%2Bb&state=x+y HTTP/1.1\r\n" + bench.host() + "\r\n");
        QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(page.contains("<p>You can close this window.</p>"));
        QVERIFY(page.contains("Cache-Control: no-store\r\n"));
        QVERIFY(!page.contains("a+b"));
        QCOMPARE(bench.received.size(), 1);
        QCOMPARE(bench.received.at(0).at(0).value<FormValues>(),
                 (FormValues{{"code", "a+b"}, {"state", "x y"}}));
        QTcpSocket late;
        late.connectToHost(QHostAddress(QHostAddress::LocalHost), bench.port());
        QTRY_COMPARE(late.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void request_other_isNotTaken_data()
    {
        QTest::addColumn<QByteArray>("request"); // @: the right host
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const char *name, const QByteArray &request, const char *status) {
            QTest::newRow(name) << request << QByteArray(status);
        };
        row("another path", "GET /favicon.ico HTTP/1.1\r\n@\r\n", "404");
        row("the root", "GET / HTTP/1.1\r\n@\r\n", "404");
        row("a longer path", "GET /signed-in/?code=a HTTP/1.1\r\n@\r\n", "404");
        row("POST", "POST /signed-in?code=a HTTP/1.1\r\n@\r\n", "405");
        row("HEAD", "HEAD /signed-in?code=a HTTP/1.1\r\n@\r\n", "405");
        row("another host", "GET /signed-in?code=a HTTP/1.1\r\nHost: evil.example\r\n\r\n", "404");
        row("no blank", "GET /signed-in\r\n@\r\n", "400");
        row("no host", "GET /signed-in?code=a HTTP/1.1\r\n\r\n", "404");
        row("two hosts", "GET /signed-in?code=a HTTP/1.1\r\n@@\r\n", "404");
        row("no HTTP", "hello\r\n\r\n", "400");
        row("nothing", "\r\n\r\n", "400");
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\n", "400");
        row("large", "GET /signed-in HTTP/1.1\r\nX: " + QByteArray(20'000, 'x'), "431");
    }
    void request_other_isNotTaken()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        const Bench bench;
        request.replace("@", bench.host());
        const QByteArray answer = bench.ask(request);
        // What was cut off in the middle may lose the answer with it.
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status) || (answer.isEmpty() && status == "431"),
                 answer.constData());
        QVERIFY(!answer.contains("close this window"));
        QCOMPARE(bench.received.size(), 0);
        QVERIFY(bench.ask("GET /signed-in?code=a HTTP/1.1\r\n" + bench.host() + "\r\n")
                    .contains("200 OK"));
        QCOMPARE(bench.received.size(), 1);
    }

    void connections_several_areServed()
    {
        Bench bench;
        // Browsers open some ahead and never use them.
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (int i = 0; i < 5; ++i)
            idle.push_back(bench.connected());
        const auto slow = bench.connected();
        const QByteArray request = "GET /signed-in?code=a HTTP/1.1\r\n" + bench.host() + "\r\n";
        for (const char byte : request) {
            slow->write(&byte, 1);
            slow->flush();
            QCoreApplication::processEvents();
        }
        QVERIFY(Bench::answerOn(*slow).contains("200 OK"));
        QCOMPARE(bench.received.size(), 1);
    }

    void connections_tooMany_areCutOff()
    {
        Bench bench;
        std::vector<std::unique_ptr<QTcpSocket>> all;
        for (int i = 0; i < int(LoopbackReceiver::mostConnections); ++i)
            all.push_back(bench.connected());
        QTcpSocket oneMore;
        oneMore.connectToHost(QHostAddress(QHostAddress::LocalHost), bench.port());
        QVERIFY(Bench::answerOn(oneMore).isEmpty());
        all.clear();
        // As soon as it has noticed that those have gone.
        const auto isServed = [&bench] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), bench.port());
            socket.write("GET /signed-in?code=a HTTP/1.1\r\n" + bench.host() + "\r\n");
            return Bench::answerOn(socket).contains("200 OK");
        };
        QVERIFY(QTest::qWaitFor(isServed));
    }

    void retire_sendsThePageStillAndGoes()
    {
        Bench bench;
        connect(bench.receiver, &LoopbackReceiver::received, bench.receiver,
                &LoopbackReceiver::retire);
        QVERIFY(bench.ask("GET /signed-in?code=a HTTP/1.1\r\n" + bench.host() + "\r\n")
                    .contains("You can close"));
        QTRY_VERIFY(!bench.receiver);
    }
};

QTEST_GUILESS_MAIN(TestLoopbackReceiver)
#include "tst_loopbackreceiver.moc"
