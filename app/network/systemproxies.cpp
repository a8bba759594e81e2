// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/network/systemproxies.h"

#include "app/network/proxyrules.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>

namespace desk {

namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;
constexpr qsizetype mostAnswers = 256;

qint64 monotonicNow()
{
    return QDeadlineTimer::current().deadline();
}

/// A URL with nothing in it but the server: what a script of the system is to know. Qt has schemes
/// of its own for connections that are made ahead of time (`preconnect-https`); they must get the
/// answer of the request that follows, or it would not use the connection.
QUrl serverUrl(const QUrl &url)
{
    const bool isTls = url.scheme().endsWith(QLatin1String("https"));
    QUrl server;
    server.setScheme(isTls ? QStringLiteral("https") : QStringLiteral("http"));
    server.setHost(url.host());
    server.setPort(url.port(isTls ? httpsPort : httpPort));
    server.setPath(QStringLiteral("/"));
    return server;
}

/// A script, or a variable with a mistake in it, may name a proxy without a host.
QList<QNetworkProxy> usable(QList<QNetworkProxy> proxies)
{
    proxies.removeIf([](const QNetworkProxy &proxy) {
        return proxy.type() != QNetworkProxy::NoProxy && proxyName(proxy).isEmpty();
    });
    if (proxies.isEmpty())
        proxies.append(QNetworkProxy(QNetworkProxy::NoProxy));
    return proxies;
}

} // namespace

SystemProxies::SystemProxies()
    : SystemProxies(&QNetworkProxyFactory::systemProxyForQuery, Limits())
{
}

SystemProxies::SystemProxies(Ask ask, const Limits &limits)
    : m_ask(std::move(ask))
    , m_limits(limits)
{
    m_thread.setMaxThreadCount(1);
}

SystemProxies::~SystemProxies()
{
    m_thread.clear();
    m_thread.waitForDone();
}

std::optional<SystemProxies::Answer> SystemProxies::known(const Server &server)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_answers.constFind(server);
    return found == m_answers.cend() ? std::nullopt : std::optional(*found);
}

void SystemProxies::whenKnown(const QUrl &url, QObject *context, std::function<void()> go)
{
    const QUrl asked = serverUrl(url);
    const Server server = asked.toString();
    const std::optional<Answer> answer = known(server);
    if (!answer || monotonicNow() - answer->at > m_limits.freshness.count())
        ask(asked);
    if (answer) {
        go();
        return;
    }
    m_waiting.push_back({server, context, std::move(go)});
    QTimer::singleShot(m_limits.patience, this, [this, server] { giveUp(server); });
}

QList<QNetworkProxy> SystemProxies::proxiesFor(const QNetworkProxyQuery &query)
{
    const QUrl asked = serverUrl(query.url());
    const Server server = asked.toString();
    if (!known(server))
        ask(asked);
    QDeadlineTimer deadline(m_limits.unprepared);
    QMutexLocker lock(&m_mutex);
    while (!m_answers.contains(server)) {
        if (!m_answered.wait(&m_mutex, deadline))
            break;
    }
    const auto found = m_answers.constFind(server);
    return found == m_answers.cend() ? QList{QNetworkProxy(QNetworkProxy::NoProxy)}
                                     : found->proxies;
}

void SystemProxies::ask(const QUrl &url)
{
    const QMutexLocker lock(&m_mutex);
    if (m_underWay.contains(url.toString()))
        return;
    m_underWay.insert(url.toString(), true);
    m_thread.start([this, url] { work(url); });
}

/// On the thread.
void SystemProxies::work(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = usable(m_ask(QNetworkProxyQuery(url)));
    const Server server = url.toString();
    {
        const QMutexLocker lock(&m_mutex);
        if (m_answers.size() >= mostAnswers)
            m_answers.clear();
        m_answers.insert(server, {proxies, monotonicNow()});
        m_underWay.remove(server);
        m_answered.wakeAll();
    }
    QMetaObject::invokeMethod(
        this, [this, server] { onAnswered(server); }, Qt::QueuedConnection);
}

void SystemProxies::onAnswered(const Server &server)
{
    if (const std::optional<Answer> answer = known(server)) {
        if (!proxyName(answer->proxies.first()).isEmpty())
            Q_EMIT proxyFound(answer->proxies.first());
    }
    releaseWaiting(server);
}

/// Without a proxy, until the system does answer.
void SystemProxies::giveUp(const Server &server)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_answers.contains(server))
            m_answers.insert(server, {{QNetworkProxy(QNetworkProxy::NoProxy)}, 0});
    }
    releaseWaiting(server);
}

void SystemProxies::releaseWaiting(const Server &server)
{
    const auto isOfServer = [&server](const Waiting &each) { return each.server == server; };
    const auto first = std::stable_partition(m_waiting.begin(), m_waiting.end(),
                                             [&](const auto &each) { return !isOfServer(each); });
    const std::vector<Waiting> released(std::make_move_iterator(first),
                                        std::make_move_iterator(m_waiting.end()));
    m_waiting.erase(first, m_waiting.end());
    for (const Waiting &each : released) {
        if (each.context)
            each.go();
    }
}

} // namespace desk
