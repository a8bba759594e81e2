// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/network/proxysignin.h"

#include "app/network/proxyrules.h"

#include <QAuthenticator> // a parameter of the signal
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>

#include <utility>

namespace desk {

namespace {

QString entryOf(const QString &name)
{
    return QStringLiteral("proxy/") + name;
}

QByteArray toSecret(const ProxySignIn::Credentials &credentials)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("user"), credentials.user},
                                     {QStringLiteral("password"), credentials.password}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ProxySignIn::Credentials> fromSecret(const QByteArray &secret)
{
    const QJsonObject object = QJsonDocument::fromJson(secret).object();
    const ProxySignIn::Credentials found{object.value(QStringLiteral("user")).toString(),
                                         object.value(QStringLiteral("password")).toString()};
    return found.user.isEmpty() ? std::nullopt : std::optional(found);
}

} // namespace

ProxySignIn::ProxySignIn(const QNetworkAccessManager &network, SecretStore &secrets,
                         QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{
    watch(network);
}

void ProxySignIn::watch(const QNetworkAccessManager &network)
{
    connect(&network, &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this](const QNetworkProxy &proxy) { onRefused(proxy); });
}

void ProxySignIn::prepare(const QNetworkProxy &proxy)
{
    const QString name = proxyName(proxy);
    if (name.isEmpty() || m_proxies[name].entry != Entry::Unread)
        return;
    m_proxies[name].entry = Entry::Reading;
    m_secrets.read(entryOf(name), this,
                   [this, name](SecretStore::Status status, const QByteArray &secret) {
                       onRead(name, status, secret);
                   });
}

void ProxySignIn::onRead(const QString &name, SecretStore::Status status, const QByteArray &secret)
{
    Known &known = m_proxies[name];
    if (known.entry != Entry::Reading)
        return; // forgotten meanwhile
    known.entry = Entry::Read;
    if (status == SecretStore::Status::Ok && !known.credentials)
        known.credentials = fromSecret(secret);
    if (m_isWaiting && name == m_wanted)
        askNow();
}

QNetworkProxy ProxySignIn::signedIn(QNetworkProxy proxy) const
{
    const auto known = m_proxies.constFind(proxyName(proxy));
    if (known != m_proxies.cend() && known->credentials) {
        proxy.setUser(known->credentials->user);
        proxy.setPassword(known->credentials->password);
    }
    return proxy;
}

/// Called by Qt from inside a connection, with the proxy as that was made. It is never answered:
/// Qt 6.4 would try the same pair again without end, and would give it to later requests unasked.
void ProxySignIn::onRefused(const QNetworkProxy &proxy)
{
    const QString name = proxyName(proxy);
    if (name.isEmpty())
        return; // a server that asks as if it were a proxy
    prepare(proxy);
    Known &known = m_proxies[name];
    if (known.credentials == Credentials{proxy.user(), proxy.password()}) {
        known.credentials.reset();
        known.wasRefused = true;
    }
    m_wanted = name;
}

void ProxySignIn::ask()
{
    m_isWaiting = true;
    if (m_isAsking || m_proxies.value(m_wanted).entry == Entry::Reading)
        return;
    askNow();
}

void ProxySignIn::askFor(QObject *context, std::function<void(bool goesOn)> then)
{
    m_waiting.push_back({context, std::move(then)});
    ask();
}

void ProxySignIn::askNow()
{
    const Known known = m_proxies.value(m_wanted);
    if (m_wanted.isEmpty() || known.credentials) {
        // They came between the refusal and now; or the proxy asks for a kind of sign-in that Qt
        // does not know, and nobody can answer.
        settleLater(known.credentials.has_value());
        return;
    }
    m_isAsking = true;
    Q_EMIT signInNeeded(m_wanted, known.wasRefused);
}

void ProxySignIn::take(const QString &proxy, const Credentials &credentials, bool remember)
{
    m_isAsking = false;
    Known &known = m_proxies[proxy];
    known.entry = Entry::Read;
    known.credentials = credentials;
    known.wasRefused = false;
    if (remember) {
        m_secrets.write(entryOf(proxy), toSecret(credentials), this,
                        [this](SecretStore::Status status) {
                            if (status != SecretStore::Status::Ok)
                                Q_EMIT rememberFailed(status);
                        });
    } else {
        m_secrets.remove(entryOf(proxy), this, [](SecretStore::Status) {});
    }
    settleLater(true);
}

void ProxySignIn::decline()
{
    m_isAsking = false;
    settleLater(false);
}

/// Later: a request must be held before it can go on.
void ProxySignIn::settleLater(bool goesOn)
{
    m_wanted.clear();
    QMetaObject::invokeMethod(
        this, [this, goesOn] { settle(goesOn); }, Qt::QueuedConnection);
}

void ProxySignIn::settle(bool goesOn)
{
    if (!std::exchange(m_isWaiting, false))
        return;
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    Q_EMIT settled(goesOn);
    for (const Waiting &each : waiting) {
        if (each.context)
            each.then(goesOn);
    }
}

void ProxySignIn::forget()
{
    forgetStored();
    m_proxies.clear();
}

void ProxySignIn::forgetStored()
{
    for (auto each = m_proxies.cbegin(); each != m_proxies.cend(); ++each) {
        if (each->credentials)
            m_secrets.remove(entryOf(each.key()), this, [](SecretStore::Status) {});
    }
    m_isAsking = false;
    if (m_isWaiting)
        settleLater(false);
    m_wanted.clear();
}

} // namespace desk
