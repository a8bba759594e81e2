// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/transport.h"

#include "app/api/apicall.h"
#include "app/api/exchange.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <algorithm>

namespace desk {

namespace {

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

/// No way up, nothing that a server or a log reads as something else.
bool isPlainPath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return std::none_of(path.begin(), path.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control || c == u'\\'; })
        && !parts.contains(QLatin1String(".")) && !parts.contains(QLatin1String(".."));
}

} // namespace

bool isAllowedBaseUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment() || !isPlainPath(url.path(QUrl::FullyDecoded)))
        return false;
    return url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && isLoopback(url.host()));
}

Transport::Transport(QNetworkAccessManager &network, QObject *parent)
    : Sender(parent)
    , m_network(network)
{
}

Transport::~Transport() = default;

void Transport::setEndpoint(const Endpoint &endpoint)
{
    m_endpoint = endpoint;
    m_hasTakenCredentials = false;
}

void Transport::send(const ApiRequest &request, ApiCallBase *call, Answered answered, Failed failed)
{
    // Deletes itself once it has answered; a child, so that it goes with the transport at the
    // latest.
    new Exchange(m_network, *this, request, call, std::move(answered), std::move(failed));
}

bool Transport::hold(Exchange *exchange)
{
    if (!m_askToSignIn || m_gate != Gate::Open)
        return false;
    const bool isFirst
        = std::none_of(m_held.begin(), m_held.end(), [](const auto &held) { return held; });
    m_held.append(exchange);
    if (isFirst)
        m_askToSignIn();
    return true;
}

void Transport::noteAnswer(const Endpoint &askedAs, int status)
{
    constexpr int unauthorised = 401;
    constexpr int proxyWantsCredentials = 407;
    const bool isTaken = (status >= 200 && status < 300)
        || (status >= 400 && status < 500 && status != unauthorised
            && status != proxyWantsCredentials);
    if (!isTaken || m_hasTakenCredentials || askedAs != m_endpoint)
        return;
    m_hasTakenCredentials = true;
    Q_EMIT credentialsTaken();
}

void Transport::resumeHeld()
{
    for (const QPointer<Exchange> &exchange : std::exchange(m_held, {})) {
        if (exchange)
            exchange->resume(m_endpoint);
    }
}

void Transport::failHeld()
{
    for (const QPointer<Exchange> &exchange : std::exchange(m_held, {})) {
        if (exchange)
            exchange->failHeld();
    }
}

bool Transport::holdAtProxy(Exchange *exchange)
{
    if (!m_askForProxy || m_gate != Gate::Open)
        return false;
    m_heldAtProxy.append(exchange);
    m_askForProxy();
    return true;
}

void Transport::settleProxy(bool goesOn)
{
    for (const QPointer<Exchange> &exchange : std::exchange(m_heldAtProxy, {})) {
        if (exchange && goesOn)
            exchange->resume(m_endpoint);
        else if (exchange)
            exchange->failHeld();
    }
}

void Transport::whenWayKnown(const QUrl &url, QObject *context, std::function<void()> go)
{
    if (m_findWay)
        m_findWay(url, context, std::move(go));
    else
        go();
}

bool Transport::mayLeave(const QByteArray &verb) const
{
    return m_gate == Gate::Open || (m_gate == Gate::Ending && verb == "GET");
}

/// A connection remembers the headers it has sent, to send less of them (HTTP/2): the token is in
/// it until it is closed. After what was given up has gone.
void Transport::setGate(Gate gate)
{
    m_gate = gate;
    if (gate == Gate::Open)
        return;
    failHeld();
    settleProxy(false);
    if (gate == Gate::Ending)
        return;
    for (Exchange *exchange : findChildren<Exchange *>(Qt::FindDirectChildrenOnly))
        exchange->giveUp();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_gate == Gate::Shut)
                m_network.clearConnectionCache();
        },
        Qt::QueuedConnection);
}

void Transport::warmUp()
{
    const QUrl url = m_endpoint.baseUrl;
    if (isAllowedBaseUrl(url) && m_gate == Gate::Open)
        whenWayKnown(url, this, [this, url] { connectAhead(url); });
}

void Transport::connectAhead(const QUrl &url)
{
    if (url.scheme() != QLatin1String("https")) {
        m_network.connectToHost(url.host(), static_cast<quint16>(url.port(80)));
        return;
    }
    // With the protocols that a request offers by itself. Qt keeps connections apart by them, so
    // that without these the one opened here would never be used.
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    m_network.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(443)),
                                     configuration);
}

} // namespace desk
