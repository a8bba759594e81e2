// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/network/proxyrules.h"

#include <QHostAddress>
#include <QUrl>

namespace desk {

bool isLoopbackHost(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

std::optional<ProxyRules> ProxyRules::fromText(const QString &text)
{
    const QString word = text.trimmed();
    ProxyRules rules;
    if (word.isEmpty() || word == QLatin1String("system"))
        return rules;
    if (word == QLatin1String("none")) {
        rules.m_kind = Kind::None;
        return rules;
    }
    const QUrl url(word, QUrl::StrictMode);
    const bool hasMore = !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()
        || (!url.path().isEmpty() && url.path() != QLatin1String("/"));
    if (!url.isValid() || url.scheme() != QLatin1String("http") || url.host().isEmpty()
        || url.port() <= 0 || hasMore)
        return std::nullopt;
    rules.m_kind = Kind::Address;
    rules.m_address
        = QNetworkProxy(QNetworkProxy::HttpProxy, url.host(), static_cast<quint16>(url.port()));
    return rules;
}

QString proxyName(const QNetworkProxy &proxy)
{
    switch (proxy.type()) {
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
    case QNetworkProxy::Socks5Proxy:
        break;
    case QNetworkProxy::DefaultProxy:
    case QNetworkProxy::NoProxy:
    case QNetworkProxy::FtpCachingProxy:
        return {};
    }
    if (proxy.hostName().isEmpty())
        return {};
    return QStringLiteral("%1:%2").arg(proxy.hostName().toLower()).arg(proxy.port());
}

} // namespace desk
