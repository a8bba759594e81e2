// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/network/networkrules.h"
#include "app/network/systemproxies.h"

#include <QMutex>
#include <QNetworkProxyFactory>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace desk;
using namespace std::chrono_literals;

namespace {

/// A system that answers when it is let, as one does that fetches a script over a slow network.
class SlowSystem {
public:
    [[nodiscard]] SystemProxies::Ask asked()
    {
        return [this](const QNetworkProxyQuery &query) {
            {
                const QMutexLocker lock(&m_mutex);
                m_questions.append(query.url());
                m_thread = QThread::currentThread();
            }
            m_let.acquire();
            const QMutexLocker lock(&m_mutex);
            return m_answer;
        };
    }
    void let(int answers = 1) { m_let.release(answers); }
    void setAnswer(const QList<QNetworkProxy> &answer)
    {
        const QMutexLocker lock(&m_mutex);
        m_answer = answer;
    }
    [[nodiscard]] QList<QUrl> questions()
    {
        const QMutexLocker lock(&m_mutex);
        return m_questions;
    }
    [[nodiscard]] const QThread *thread()
    {
        const QMutexLocker lock(&m_mutex);
        return m_thread;
    }

private:
    QMutex m_mutex;
    QSemaphore m_let;
    QList<QNetworkProxy> m_answer{
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("proxy.example"), 3128)};
    QList<QUrl> m_questions;
    const QThread *m_thread = nullptr;
};

QUrl server()
{
    return QUrl(QStringLiteral("https://api.company.example/v2/customers?q=canary"));
}

QString hostFor(SystemProxies &proxies, const QUrl &url)
{
    return proxies.proxiesFor(QNetworkProxyQuery(url)).first().hostName();
}

} // namespace

class TestSystemProxies final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whenKnown_systemIsSlow_doesNotWaitForIt()
    {
        SlowSystem system;
        SystemProxies proxies(system.asked(), {});
        QSignalSpy found(&proxies, &SystemProxies::proxyFound);
        int gone = 0;
        // It returns though the system has not answered, and can't before it is let.
        proxies.whenKnown(server(), this, [&gone] { ++gone; });
        proxies.whenKnown(server(), this, [&gone] { ++gone; });
        QTRY_COMPARE(system.questions().size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(gone, 0);
        QVERIFY(system.thread() != QThread::currentThread());
        system.let();
        QTRY_COMPARE(gone, 2);
        QCOMPARE(system.questions().size(), 1);
        QCOMPARE(found.size(), 1);
        QCOMPARE(hostFor(proxies, server()), QStringLiteral("proxy.example"));
        proxies.whenKnown(server(), this, [&gone] { ++gone; });
        QCOMPARE(gone, 3); // at once
    }

    void whenKnown_asksForTheServerAlone()
    {
        SlowSystem system;
        system.let(9);
        SystemProxies proxies(system.asked(), {});
        int gone = 0;
        proxies.whenKnown(server(), this, [&gone] { ++gone; });
        proxies.whenKnown(QUrl(QStringLiteral("https://api.company.example:8443/")), this,
                          [&gone] { ++gone; });
        QTRY_COMPARE(gone, 2);
        const QList<QUrl> asked{QUrl(QStringLiteral("https://api.company.example:443/")),
                                QUrl(QStringLiteral("https://api.company.example:8443/"))};
        QCOMPARE(system.questions(), asked);
        // A connection made ahead gets the answer of the request that follows.
        QCOMPARE(hostFor(proxies, QUrl(QStringLiteral("preconnect-https://api.company.example"))),
                 QStringLiteral("proxy.example"));
        QCOMPARE(system.questions().size(), 2);
    }

    void whenKnown_contextGone_isNotCalled()
    {
        SlowSystem system;
        SystemProxies proxies(system.asked(), {});
        int gone = 0;
        auto context = std::make_unique<QObject>();
        proxies.whenKnown(server(), context.get(), [&gone] { gone += 10; });
        proxies.whenKnown(server(), this, [&gone] { ++gone; });
        context.reset();
        system.let();
        QTRY_COMPARE(gone, 1);
    }

    void whenKnown_noAnswerInTime_goesWithoutAndTakesTheLateAnswer()
    {
        SlowSystem system;
        SystemProxies proxies(system.asked(), {.patience = 20ms});
        QSignalSpy found(&proxies, &SystemProxies::proxyFound);
        int gone = 0;
        proxies.whenKnown(server(), this, [&gone] { ++gone; });
        QTRY_COMPARE(gone, 1);
        QCOMPARE(proxies.proxiesFor(QNetworkProxyQuery(server())).first().type(),
                 QNetworkProxy::NoProxy);
        system.let(9);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(hostFor(proxies, server()), QStringLiteral("proxy.example"));
        QCOMPARE(gone, 1);
    }

    void whenKnown_oldAnswer_isUsedAndAskedAnew()
    {
        SlowSystem system;
        SystemProxies proxies(system.asked(), {.freshness = -1ms});
        int gone = 0;
        system.let();
        proxies.whenKnown(server(), this, [&gone] { ++gone; });
        QTRY_COMPARE(gone, 1);
        system.setAnswer(
            {QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("other.example"), 80)});
        proxies.whenKnown(server(), this, [&gone] { ++gone; });
        QCOMPARE(gone, 2);
        QCOMPARE(hostFor(proxies, server()), QStringLiteral("proxy.example"));
        system.let();
        QTRY_COMPARE(hostFor(proxies, server()), QStringLiteral("other.example"));
        QCOMPARE(system.questions().size(), 2);
    }

    void proxiesFor_nobodyAskedAhead_waitsOnlySoLong()
    {
        SlowSystem system;
        SystemProxies proxies(system.asked(), {.unprepared = 1ms});
        QCOMPARE(proxies.proxiesFor(QNetworkProxyQuery(server())).first().type(),
                 QNetworkProxy::NoProxy);
        system.let();
        QTRY_COMPARE(hostFor(proxies, server()), QStringLiteral("proxy.example"));
    }

    void answer_ofNoUse_isNoProxy()
    {
        SlowSystem system;
        system.let(9);
        system.setAnswer({QNetworkProxy(QNetworkProxy::HttpProxy)});
        SystemProxies proxies(system.asked(), {});
        int gone = 0;
        proxies.whenKnown(server(), this, [&gone] { ++gone; });
        QTRY_COMPARE(gone, 1);
        QCOMPARE(proxies.proxiesFor(QNetworkProxyQuery(server())).first().type(),
                 QNetworkProxy::NoProxy);
    }

    void rules_loopback_neverAskAnybody()
    {
        SlowSystem system;
        NetworkRules rules(ProxyRules(), {}, system.asked(), {});
        int gone = 0;
        for (const char *url : {"http://127.0.0.1:8080/", "http://localhost/", "http://[::1]:1/",
                                "http://127.9.9.9/"}) {
            const QUrl here(QString::fromLatin1(url));
            rules.whenReady(here, this, [&gone] { ++gone; });
            QCOMPARE(QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(here)).first().type(),
                     QNetworkProxy::NoProxy);
        }
        QCOMPARE(gone, 4);
        QCOMPARE(system.questions().size(), 0);
        // Nor does what is no request: what listens, a socket of our own.
        const QNetworkProxyQuery listener(0, {}, QNetworkProxyQuery::TcpServer);
        const QNetworkProxyQuery socket(QStringLiteral("far.example"), 80);
        for (const auto &query : {listener, socket})
            QCOMPARE(QNetworkProxyFactory::proxyForQuery(query).first().type(),
                     QNetworkProxy::NoProxy);
        QCOMPARE(system.questions().size(), 0);
    }

    void rules_oneAddress_isForAllButLoopback()
    {
        NetworkRules rules(*ProxyRules::fromText(QStringLiteral("http://proxy.example:3128")));
        QSignalSpy found(&rules, &NetworkRules::proxyFound);
        int gone = 0;
        for (int i = 0; i < 2; ++i)
            rules.whenReady(server(), this, [&gone] { ++gone; });
        QCOMPARE(gone, 2);
        QCOMPARE(found.size(), 1);
        QCOMPARE(
            QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(server())).first().hostName(),
            QStringLiteral("proxy.example"));
        const QUrl here(QStringLiteral("http://127.0.0.1/"));
        QCOMPARE(QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(here)).first().type(),
                 QNetworkProxy::NoProxy);
    }
};

QTEST_GUILESS_MAIN(TestSystemProxies)
#include "tst_systemproxies.moc"
