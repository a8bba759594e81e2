// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/network/networkrules.h"

#include <QNetworkProxyFactory>

#include <algorithm>
#include <memory>
#include <utility>

namespace desk {

namespace {

/// What Qt asks before it connects to anything.
class DeskProxyFactory final : public QNetworkProxyFactory {
public:
    using Answer = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    explicit DeskProxyFactory(Answer answer)
        : m_answer(std::move(answer))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_answer(query);
    }

private:
    const Answer m_answer;
};

} // namespace

NetworkRules::NetworkRules(const ProxyRules &proxy, const QString &caFile)
    : NetworkRules(proxy, caFile, &QNetworkProxyFactory::systemProxyForQuery, {})
{
}

NetworkRules::NetworkRules(const ProxyRules &proxy, const QString &caFile, SystemProxies::Ask ask,
                           const SystemProxies::Limits &limits)
    : m_proxy(proxy)
    , m_caFile(caFile)
    , m_system(std::move(ask), limits)
{
    m_thread.setMaxThreadCount(1);
    connect(&m_system, &SystemProxies::proxyFound, this, &NetworkRules::proxyFound);
    // Qt takes it over, and deletes it when there is another or none.
    auto factory = std::make_unique<DeskProxyFactory>(
        [this](const QNetworkProxyQuery &query) { return proxiesFor(query); });
    QNetworkProxyFactory::setApplicationProxyFactory(factory.release());
}

NetworkRules::~NetworkRules()
{
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
    m_thread.waitForDone();
}

/// Only requests go through a proxy: what listens, or opens a socket itself, is this program's own
/// and on this computer.
QList<QNetworkProxy> NetworkRules::proxiesFor(const QNetworkProxyQuery &query)
{
    QList<QNetworkProxy> proxies{QNetworkProxy(QNetworkProxy::NoProxy)};
    const bool isRequest = query.queryType() == QNetworkProxyQuery::UrlRequest;
    if (!isRequest || isLoopbackHost(query.peerHostName()))
        return proxies;
    switch (m_proxy.kind()) {
    case ProxyRules::Kind::System:
        proxies = m_system.proxiesFor(query);
        break;
    case ProxyRules::Kind::None:
        break;
    case ProxyRules::Kind::Address:
        proxies = {m_proxy.address()};
        break;
    }
    if (m_signedIn)
        std::transform(proxies.begin(), proxies.end(), proxies.begin(), m_signedIn);
    return proxies;
}

void NetworkRules::whenReady(const QUrl &url, QObject *context, std::function<void()> go)
{
    if (url.scheme() != QLatin1String("https")) {
        whenProxyKnown(url, context, std::move(go));
        return;
    }
    whenTrustKnown(context,
                   [this, url, context, go = std::move(go)] { whenProxyKnown(url, context, go); });
}

void NetworkRules::whenTrustKnown(QObject *context, std::function<void()> go)
{
    if (m_trust == Trust::NotAsked)
        readTrust();
    if (m_trust == Trust::Applied)
        go();
    else
        m_waiting.push_back({context, std::move(go)});
}

/// On a thread: the file may lie on a server.
void NetworkRules::readTrust()
{
    if (m_caFile.isEmpty()) {
        onTrustRead({});
        return;
    }
    m_trust = Trust::Reading;
    m_thread.start([this, path = m_caFile] {
        const CaFile file = readCaFile(path);
        QMetaObject::invokeMethod(
            this, [this, file] { onTrustRead(file); }, Qt::QueuedConnection);
    });
}

void NetworkRules::onTrustRead(const CaFile &file)
{
    applyTlsRules(file.authorities);
    m_trust = Trust::Applied;
    if (file.problem != CaFileProblem::None)
        Q_EMIT caFileFailed(file.problem);
    for (const Waiting &each : std::exchange(m_waiting, {})) {
        if (each.context)
            each.go();
    }
}

void NetworkRules::whenProxyKnown(const QUrl &url, QObject *context, std::function<void()> go)
{
    const bool isLocal = isLoopbackHost(url.host());
    if (!isLocal && m_proxy.kind() == ProxyRules::Kind::System) {
        m_system.whenKnown(url, context, std::move(go));
        return;
    }
    const bool hasAddress = !isLocal && m_proxy.kind() == ProxyRules::Kind::Address;
    if (hasAddress && !std::exchange(m_isProxyTold, true))
        Q_EMIT proxyFound(m_proxy.address());
    go();
}

} // namespace desk
