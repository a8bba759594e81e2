// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/network/proxysignin.h"

#include "app/network/proxyrules.h"

#include <QAuthenticator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
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

ProxySignIn::ProxySignIn(QNetworkAccessManager &network, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_secrets(secrets)
{
    connect(&network, &QNetworkAccessManager::proxyAuthenticationRequired, this,
            &ProxySignIn::answer);
    connect(&network, &QNetworkAccessManager::finished, this, &ProxySignIn::dropConnections,
            Qt::QueuedConnection);
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

/// Called by Qt from inside a connection that waits for the answer. The second time around the
/// authenticator holds what was refused; setting the same again would change nothing.
void ProxySignIn::answer(const QNetworkProxy &proxy, QAuthenticator *authenticator)
{
    const QString name = proxyName(proxy);
    if (name.isEmpty())
        return; // a server that asks as if it were a proxy
    prepare(proxy);
    Known &known = m_proxies[name];
    const Credentials tried{authenticator->user(), authenticator->password()};
    if (known.credentials && *known.credentials == tried) {
        known.credentials.reset();
        known.wasRefused = true;
    }
    if (known.credentials) {
        authenticator->setUser(known.credentials->user);
        authenticator->setPassword(known.credentials->password);
        return;
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
        this,
        [this, goesOn] {
            if (std::exchange(m_isWaiting, false))
                Q_EMIT settled(goesOn);
        },
        Qt::QueuedConnection);
}

void ProxySignIn::forget()
{
    const QHash<QString, Known> gone = std::exchange(m_proxies, {});
    for (auto each = gone.cbegin(); each != gone.cend(); ++each) {
        if (each->credentials)
            m_secrets.remove(entryOf(each.key()), this, [](SecretStore::Status) {});
        m_isDropping = m_isDropping || each->credentials || each->wasRefused;
    }
    m_wanted.clear();
    dropConnections();
}

/// Qt keeps what a proxy has taken, and connections that were let through with it; the next agent
/// must not go out under this one's name. Requests that run would never end with their connections.
void ProxySignIn::dropConnections()
{
    if (!m_isDropping)
        return;
    const QList<QNetworkReply *> replies = m_network.findChildren<QNetworkReply *>();
    const bool isQuiet = std::all_of(replies.begin(), replies.end(),
                                     [](const auto *reply) { return reply->isFinished(); });
    if (isQuiet) {
        m_isDropping = false;
        m_network.clearAccessCache();
    }
}

} // namespace desk
