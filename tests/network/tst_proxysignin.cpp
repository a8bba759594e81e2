// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/network/companybench.h"

#include <QLoggingCategory>
#include <QNetworkReply>
#include <QSemaphore>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;
using Kind = ApiError::Kind;

namespace {

const ProxySignIn::Credentials agent{QStringLiteral("canary-user"),
                                     QStringLiteral("canary-password")};

QByteArray basic(const ProxySignIn::Credentials &credentials)
{
    return (credentials.user + QLatin1Char(':') + credentials.password).toUtf8().toBase64();
}

QByteArray secretOf(const ProxySignIn::Credentials &credentials)
{
    return QByteArray(R"({"password":")") + credentials.password.toUtf8() + R"(","user":")"
        + credentials.user.toUtf8() + R"("})";
}

/// What was logged since the object was made.
class LogCatcher {
public:
    LogCatcher()
    {
        text().clear();
        QLoggingCategory::setFilterRules(QStringLiteral("desk.*=true"));
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &,
                                             const QString &message) { text() += message; });
    }
    ~LogCatcher() { qInstallMessageHandler(m_before); }
    LogCatcher(const LogCatcher &) = delete;
    LogCatcher &operator=(const LogCatcher &) = delete;
    [[nodiscard]] static QString &text()
    {
        static QString caught;
        return caught;
    }

private:
    QtMessageHandler m_before = nullptr;
};

template <typename T>
std::optional<Result<T, ApiError>> &whenDone(ApiCall<T> *call, QObject *context,
                                             std::optional<Result<T, ApiError>> &outcome)
{
    call->then(context, [&outcome](const Result<T, ApiError> &given) { outcome.emplace(given); });
    return outcome;
}

} // namespace

class TestProxySignIn final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void get_openProxy_goesThroughIt()
    {
        CompanyBench bench;
        bench.start();
        QVERIFY(outcomeOf(bench.api.profile()).isOk());
        QCOMPARE(bench.proxy.tunnels(), 1);
        QVERIFY(bench.proxy.heads().first().startsWith("CONNECT api.company.example:443 HTTP/1.1"));
        QCOMPARE(bench.server.deliveries(), 1);
        QVERIFY(bench.proxy.bytesUp() > bench.server.received().size());
    }

    void warmUp_thenGet_usesOneTunnel()
    {
        CompanyBench bench;
        bench.proxy.setSignIn("canary-user", "canary-password");
        bench.secrets.entries.insert(QStringLiteral("proxy/") + bench.proxy.name(),
                                     secretOf(agent));
        bench.start();
        bench.signIn.prepare(bench.proxy.proxy());
        QTRY_COMPARE(bench.secrets.calls.size(), 1);
        QCoreApplication::processEvents();
        bench.api.transport.warmUp();
        QTRY_COMPARE(bench.server.handshakes(), 1);
        QVERIFY(outcomeOf(bench.api.profile()).isOk());
        QCOMPARE(bench.proxy.tunnels(), 1);
        QCOMPARE(bench.server.handshakes(), 1);
    }

    void get_keychainKnows_nobodyIsAsked()
    {
        CompanyBench bench;
        bench.proxy.setSignIn("canary-user", "canary-password");
        bench.secrets.entries.insert(QStringLiteral("proxy/") + bench.proxy.name(),
                                     secretOf(agent));
        bench.secrets.hold(); // the request is there before the keychain answers
        bench.start();
        QSignalSpy asked(&bench.signIn, &ProxySignIn::signInNeeded);
        std::optional<Result<Profile, ApiError>> outcome;
        whenDone(bench.api.profile(), this, outcome);
        QTRY_VERIFY(bench.proxy.refusals() > 0);
        QCoreApplication::processEvents();
        QVERIFY(!outcome);
        bench.secrets.release();
        QTRY_VERIFY(outcome);
        QVERIFY(outcome->isOk());
        QCOMPARE(asked.size(), 0);
        QCOMPARE(bench.secrets.calls,
                 QStringList{QStringLiteral("read proxy/") + bench.proxy.name()});
    }

    void all_agentSignsIn_goOnceEach()
    {
        CompanyBench bench;
        bench.proxy.setSignIn("canary-user", "canary-password");
        bench.start();
        QSignalSpy asked(&bench.signIn, &ProxySignIn::signInNeeded);
        std::optional<Result<Profile, ApiError>> read;
        std::optional<Result<CreatedCustomer, ApiError>> created;
        bench.server.setHandler([](const RecordingServer::Request &request) {
            return request.method == "POST" ? reply(201, R"({"id":"700000124"})") : reply(200);
        });
        whenDone(bench.api.profile(), this, read);
        whenDone(bench.api.create(), this, created);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toString(), bench.proxy.name());
        QCOMPARE(asked.first().at(1).toBool(), false);
        QVERIFY(bench.proxy.refusals() > 0);
        QVERIFY(!read && !created);
        QCOMPARE(bench.proxy.tunnels(), 0);
        QCOMPARE(bench.proxy.bytesUp(), 0);
        bench.signIn.take(bench.proxy.name(), agent, false);
        QTRY_VERIFY(read && created);
        QVERIFY(read->isOk());
        // Not a byte of the creation had left before: it goes on by itself, once.
        QVERIFY(created->isOk());
        QCOMPARE(bench.server.deliveries("POST"), 1);
        QCOMPARE(bench.server.deliveries("GET"), 1);
        QCOMPARE(bench.server.requests().last().body.isEmpty(),
                 bench.server.requests().last().method == "GET");
        QCOMPARE(asked.size(), 1);
        QVERIFY(bench.secrets.entries.isEmpty());
    }

    void patch_agentSignsIn_isReportedToItsPage()
    {
        CompanyBench bench;
        bench.proxy.setSignIn("canary-user", "canary-password");
        bench.start();
        QSignalSpy asked(&bench.signIn, &ProxySignIn::signInNeeded);
        std::optional<Result<Done, ApiError>> changed;
        whenDone(bench.api.patch(), this, changed);
        QTRY_COMPARE(asked.size(), 1);
        bench.signIn.take(bench.proxy.name(), agent, false);
        QTRY_VERIFY(changed);
        QVERIFY(!changed->isOk());
        QVERIFY(changed->error().signedInAgain);
        QVERIFY(!changed->error().outcomeUnknown);
        QCOMPARE(bench.server.deliveries(), 0);
    }

    void declined_failsAsProxyAndNothingHasLeft()
    {
        CompanyBench bench;
        bench.proxy.setSignIn("canary-user", "canary-password");
        bench.start();
        QSignalSpy asked(&bench.signIn, &ProxySignIn::signInNeeded);
        connect(&bench.signIn, &ProxySignIn::signInNeeded, &bench.signIn, &ProxySignIn::decline);
        for (int i = 1; i <= 2; ++i) {
            const ApiError error = errorOf(bench.api.create());
            QCOMPARE(error.kind, Kind::Proxy);
            QCOMPARE(error.proxy, ProxyTrouble::SignIn);
            QVERIFY(!error.outcomeUnknown);
            QCOMPARE(error.requestId, QString());
            QCOMPARE(asked.size(), i);
        }
        QCOMPARE(bench.proxy.bytesUp(), 0);
        QCOMPARE(bench.server.connections(), 0);
    }

    void locked_nobodyIsAsked_data()
    {
        QTest::addColumn<int>("gate");
        QTest::newRow("what has left ends") << static_cast<int>(Transport::Gate::Ending);
        QTest::newRow("shut") << static_cast<int>(Transport::Gate::Shut);
    }

    /// What is held when the window locks fails, and nothing is held any more until it is unlocked.
    void locked_nobodyIsAsked()
    {
        QFETCH(int, gate);
        CompanyBench bench;
        bench.proxy.setSignIn("canary-user", "canary-password");
        bench.start();
        QSignalSpy asked(&bench.signIn, &ProxySignIn::signInNeeded);
        std::optional<Result<Profile, ApiError>> read;
        std::optional<Result<CreatedCustomer, ApiError>> created;
        whenDone(bench.api.profile(), this, read);
        whenDone(bench.api.create(), this, created);
        QTRY_COMPARE(asked.size(), 1);
        bench.api.transport.setGate(static_cast<Transport::Gate>(gate));
        QTRY_VERIFY(read && created);
        QVERIFY(!read->isOk() && !created->isOk());
        QVERIFY(!created->error().outcomeUnknown);
        bench.signIn.decline();
        const ApiError late = errorOf(bench.api.profile());
        QCOMPARE(late.kind,
                 static_cast<Transport::Gate>(gate) == Transport::Gate::Ending ? Kind::Proxy
                                                                               : Kind::Cancelled);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(bench.server.connections(), 0);
        bench.api.transport.setGate(Transport::Gate::Open);
        connect(&bench.signIn, &ProxySignIn::signInNeeded, &bench.signIn,
                [&bench](const QString &name) { bench.signIn.take(name, agent, false); });
        QVERIFY(outcomeOf(bench.api.profile()).isOk());
    }

    void nobodyToAsk_failsAtOnce()
    {
        CompanyBench bench;
        bench.proxy.setSignIn("canary-user", "canary-password");
        bench.start();
        bench.api.transport.setProxyAsker({});
        const ApiError error = errorOf(bench.api.profile());
        QCOMPARE(error.kind, Kind::Proxy);
        QCOMPARE(error.proxy, ProxyTrouble::SignIn);
    }

    void wrongPassword_isAskedAgainAndSaid()
    {
        CompanyBench bench;
        bench.proxy.setSignIn("canary-user", "canary-password");
        bench.secrets.entries.insert(
            QStringLiteral("proxy/") + bench.proxy.name(),
            secretOf({QStringLiteral("canary-user"), QStringLiteral("old")}));
        bench.start();
        QSignalSpy asked(&bench.signIn, &ProxySignIn::signInNeeded);
        std::optional<Result<Profile, ApiError>> read;
        whenDone(bench.api.profile(), this, read);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.last().at(1).toBool(), true); // what the keychain had
        bench.signIn.take(bench.proxy.name(),
                          {QStringLiteral("canary-user"), QStringLiteral("wrong")}, true);
        QTRY_COMPARE(asked.size(), 2);
        QCOMPARE(asked.last().at(1).toBool(), true);
        QVERIFY(!read);
        QCOMPARE(bench.proxy.tunnels(), 0);
        bench.signIn.take(bench.proxy.name(), agent, true);
        QTRY_VERIFY(read);
        QVERIFY(read->isOk());
        QCOMPARE(asked.size(), 2);
        QCOMPARE(bench.secrets.entries.value(QStringLiteral("proxy/") + bench.proxy.name()),
                 secretOf(agent));
        // No pair was tried over and over: that is what locks accounts.
        for (const char *password : {"old", "wrong", "canary-password"}) {
            const QByteArray tried = basic({agent.user, QLatin1String(password)});
            const auto count
                = std::count_if(bench.proxy.heads().begin(), bench.proxy.heads().end(),
                                [&tried](const QByteArray &head) { return head.contains(tried); });
            QCOMPARE(count, 1);
        }
    }

    void secrets_neverReachTheServerNorTheLog()
    {
        CompanyBench bench;
        const LogCatcher log;
        bench.proxy.setSignIn("canary-user", "canary-password");
        bench.start();
        connect(&bench.signIn, &ProxySignIn::signInNeeded, &bench.signIn,
                [&bench](const QString &name) { bench.signIn.take(name, agent, false); });
        QVERIFY(outcomeOf(bench.api.profile()).isOk());
        // A server that asks as if it were the proxy, through the open way.
        RecordingServer::Reply greedy = reply(407, "{}");
        greedy.headers.append(
            std::pair(QByteArray("Proxy-Authenticate"), QByteArray("Basic realm=\"the company\"")));
        bench.server.answerWith(greedy);
        QVERIFY(!outcomeOf(bench.api.profile()).isOk());
        QVERIFY(!outcomeOf(bench.api.create()).isOk());
        QVERIFY(bench.server.deliveries() >= 3);
        for (const QByteArray &canary :
             {QByteArray("canary-user"), QByteArray("canary-password"), basic(agent)}) {
            QVERIFY(!bench.server.received().contains(canary));
            QVERIFY(!LogCatcher::text().contains(QString::fromLatin1(canary)));
        }
        QVERIFY(!bench.server.received().toLower().contains("proxy-authorization"));
        QVERIFY(bench.proxy.heads().last().contains(basic(agent)));
        QVERIFY(LogCatcher::text().contains(QStringLiteral("GET")));
        QCOMPARE(bench.server.deliveries("POST"), 1);
    }

    void serverWithoutProxyThatAsks_getsNothing()
    {
        RecordingServer server;
        RecordingServer::Reply greedy = reply(407, "{}");
        greedy.headers.append(
            std::pair(QByteArray("Proxy-Authenticate"), QByteArray("Basic realm=\"the company\"")));
        server.answerWith(greedy);
        ApiBench bench(server);
        MemoryStore secrets;
        ProxySignIn signIn(bench.network, secrets);
        // Even under the name of the server.
        signIn.take(QStringLiteral("127.0.0.1:%1").arg(server.serverPort()), agent, false);
        const ApiError error = errorOf(bench.profile());
        QCOMPARE(error.httpStatus, 407);
        QVERIFY(!server.received().contains(basic(agent)));
    }

    void plainGet_throughProxyWithSignIn_works()
    {
        RecordingServer server;
        LoopbackProxy proxy(server.serverPort());
        proxy.setSignIn("canary-user", "canary-password");
        NetworkRules rules(*ProxyRules::fromText(proxy.address()));
        QNetworkAccessManager network;
        MemoryStore secrets;
        ProxySignIn signIn(network, secrets);
        signIn.take(proxy.name(), agent, false);
        rules.setSignedIn([&signIn](const QNetworkProxy &each) { return signIn.signedIn(each); });
        const std::unique_ptr<QNetworkReply> answer(network.get(
            QNetworkRequest(QUrl(QStringLiteral("http://plain.company.example/page?a=b")))));
        QTRY_VERIFY(answer->isFinished());
        QCOMPARE(answer->error(), QNetworkReply::NoError);
        QCOMPARE(server.deliveries(), 1);
        QCOMPARE(server.requests().first().target, QByteArray("/page?a=b"));
        QVERIFY(!server.received().contains(basic(agent)));
        QVERIFY(proxy.heads().last().startsWith("GET http://plain.company.example/page?a=b "));
    }

    void proxy_inTrouble_isToldApart_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("trouble");
        const auto row = [](const char *name, LoopbackProxy::Fault fault, ProxyTrouble trouble) {
            QTest::newRow(name) << static_cast<int>(fault) << static_cast<int>(trouble);
        };
        row("closes", LoopbackProxy::Fault::CloseAtOnce, ProxyTrouble::Closed);
        row("502 with HTML", LoopbackProxy::Fault::HtmlPage, ProxyTrouble::Refused);
        row("403", LoopbackProxy::Fault::Forbidden, ProxyTrouble::Refused);
    }

    void proxy_inTrouble_isToldApart()
    {
        QFETCH(int, fault);
        QFETCH(int, trouble);
        CompanyBench bench;
        bench.proxy.setFault(static_cast<LoopbackProxy::Fault>(fault));
        bench.start();
        for (const ApiError &error : {errorOf(bench.api.create()), errorOf(bench.api.profile())}) {
            QCOMPARE(error.kind, Kind::Proxy);
            QCOMPARE(static_cast<int>(error.proxy), trouble);
            QVERIFY(!error.outcomeUnknown);
            QCOMPARE(error.requestId, QString());
        }
        QCOMPARE(bench.proxy.bytesUp(), 0);
        QCOMPARE(bench.server.connections(), 0);
    }

    void proxy_notThere_isToldApart()
    {
        CompanyBench bench;
        bench.start();
        bench.proxy.close();
        const ApiError error = errorOf(bench.api.create());
        QCOMPARE(error.kind, Kind::Proxy);
        QCOMPARE(error.proxy, ProxyTrouble::NoConnection);
        QVERIFY(!error.outcomeUnknown);
    }

    void systemsProxy_isAskedOffTheThread_thenUsed()
    {
        CompanyBench bench;
        bench.proxy.setSignIn("canary-user", "canary-password");
        bench.secrets.entries.insert(QStringLiteral("proxy/") + bench.proxy.name(),
                                     secretOf(agent));
        QSemaphore let;
        const QList<QNetworkProxy> answer{bench.proxy.proxy()};
        bench.start(
            [&let, answer](const QNetworkProxyQuery &) {
                let.acquire();
                return answer;
            },
            {});
        std::optional<Result<Profile, ApiError>> read;
        whenDone(bench.api.profile(), this, read);
        QTRY_COMPARE(bench.secrets.calls.size(), 0);
        QVERIFY(bench.proxy.heads().isEmpty());
        let.release();
        QTRY_VERIFY(read);
        QVERIFY(read->isOk());
        QCOMPARE(bench.proxy.tunnels(), 1);
    }

    void cancelled_whileTheSystemIsAsked_neverLeaves()
    {
        CompanyBench bench;
        QSemaphore let;
        bench.start(
            [&let](const QNetworkProxyQuery &) {
                let.acquire();
                return QList{QNetworkProxy(QNetworkProxy::NoProxy)};
            },
            {});
        ApiCall<CreatedCustomer> *call = bench.api.create();
        std::optional<Result<CreatedCustomer, ApiError>> created;
        whenDone(call, this, created);
        QCoreApplication::processEvents();
        call->cancel();
        QTRY_VERIFY(created);
        QCOMPARE(created->error().kind, Kind::Cancelled);
        QVERIFY(!created->error().outcomeUnknown);
        let.release();
        QCOMPARE(bench.server.connections(), 0);
    }

    void forget_nextAgentIsAskedAgain()
    {
        CompanyBench bench;
        bench.proxy.setSignIn("canary-user", "canary-password");
        bench.start();
        QSignalSpy asked(&bench.signIn, &ProxySignIn::signInNeeded);
        bool isFirst = true;
        connect(&bench.signIn, &ProxySignIn::signInNeeded, this, [&](const QString &name) {
            if (std::exchange(isFirst, false))
                bench.signIn.take(name, agent, true);
            else
                bench.signIn.decline();
        });
        QVERIFY(outcomeOf(bench.api.profile()).isOk());
        QCOMPARE(bench.secrets.entries.size(), 1);
        QCOMPARE(asked.size(), 1);
        bench.signIn.forget();
        QTRY_VERIFY(bench.secrets.entries.isEmpty());
        // Not even over the connection that the first has left open.
        QVERIFY(!outcomeOf(bench.api.profile()).isOk());
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().at(1).toBool(), false);
        QCOMPARE(bench.server.deliveries(), 1);
        QCOMPARE(bench.proxy.tunnels(), 1);
    }
};

QTEST_GUILESS_MAIN(TestProxySignIn)
#include "tst_proxysignin.moc"
