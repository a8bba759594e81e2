// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <utility>

namespace desk {

namespace {

QString entryOf(const Environment &environment)
{
    return QStringLiteral("credentials/") + environment.id;
}

QByteArray toSecret(const Credentials &credentials)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("api_key"), credentials.apiKey},
                                     {QStringLiteral("access_token"), credentials.accessToken}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Credentials> fromSecret(const QByteArray &secret)
{
    const QJsonObject object = QJsonDocument::fromJson(secret).object();
    const Credentials found{object.value(QStringLiteral("api_key")).toString(),
                            object.value(QStringLiteral("access_token")).toString()};
    return found.apiKey.isEmpty() ? std::nullopt : std::optional(found);
}

/// Blanks, line breaks and characters that can't be seen: none of them belongs to a credential.
constexpr QLatin1String blank("[\\s\\p{Z}\\p{Cc}\\p{Cf}]");

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks{QString(blank)};
    return text.remove(blanks);
}

} // namespace

QString cleanToken(const QString &pasted)
{
    static const QRegularExpression prefix(
        QStringLiteral("\\A%1*(?:authorization%1*:)?%1*bearer%1+").arg(blank),
        QRegularExpression::CaseInsensitiveOption);
    QString token = pasted;
    return withoutBlanks(token.remove(prefix));
}

QString cleanApiKey(const QString &pasted)
{
    static const QRegularExpression prefix(QStringLiteral("\\A%1*x-api-key%1*:").arg(blank),
                                           QRegularExpression::CaseInsensitiveOption);
    QString key = pasted;
    return withoutBlanks(key.remove(prefix));
}

QString agentOf(const Credentials &credentials)
{
    QByteArray subject = credentials.apiKey.toUtf8();
    const QList<QByteArray> parts = credentials.accessToken.toUtf8().split('.');
    if (parts.size() == 3) {
        const QJsonObject claims
            = QJsonDocument::fromJson(
                  QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding))
                  .object();
        const QString sub = claims.value(QStringLiteral("sub")).toString();
        if (!sub.isEmpty())
            subject = claims.value(QStringLiteral("iss")).toString().toUtf8() + '\n' + sub.toUtf8();
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(subject, QCryptographicHash::Sha256).toHex());
}

Session::Session(Transport &transport, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_secrets(secrets)
{
    m_transport.setSignInAsker([this] { Q_EMIT signInNeeded(); });
    connect(&transport, &Transport::credentialsTaken, this, [this] {
        if (isSignedIn())
            Q_EMIT credentialsTaken();
    });
    connect(&transport, &Transport::answered, this, &Session::answered);
}

Session::~Session()
{
    m_transport.setSignInAsker({});
}

QString Session::agent() const
{
    return m_transport.endpoint().agent;
}

bool Session::signInAgain(const Credentials &credentials, const QString &acceptLanguage,
                          bool remember)
{
    Credentials clean{cleanApiKey(credentials.apiKey), cleanToken(credentials.accessToken)};
    if (clean.apiKey.isEmpty())
        clean.apiKey = m_transport.endpoint().apiKey;
    if (!m_environment || agentOf(clean) != agent())
        return false;
    const Environment same = *m_environment;
    signIn(same, clean, acceptLanguage, remember);
    m_transport.resumeHeld();
    return true;
}

void Session::declineSignIn()
{
    m_transport.failHeld();
}

QString Session::acceptLanguage() const
{
    return m_transport.endpoint().acceptLanguage;
}

void Session::tryOut(const Environment &environment, const Credentials &credentials,
                     const QString &acceptLanguage)
{
    if (m_environment)
        return;
    const Credentials clean{cleanApiKey(credentials.apiKey), cleanToken(credentials.accessToken)};
    m_transport.setEndpoint(
        {environment.baseUrl, clean.apiKey, clean.accessToken, acceptLanguage, agentOf(clean)});
}

void Session::stopTrying()
{
    if (!m_environment)
        m_transport.setEndpoint({{}, {}, {}, acceptLanguage()});
}

void Session::signIn(const Environment &environment, const Credentials &credentials,
                     const QString &acceptLanguage, bool remember)
{
    const Credentials clean{cleanApiKey(credentials.apiKey), cleanToken(credentials.accessToken)};
    ++m_changes;
    m_environment = environment;
    m_transport.setEndpoint(
        {environment.baseUrl, clean.apiKey, clean.accessToken, acceptLanguage, agentOf(clean)});
    m_transport.warmUp();
    if (environment.needsCredentials()) {
        if (remember)
            this->remember(environment, clean);
        else
            forget(environment);
    }
    Q_EMIT signedIn();
}

void Session::setRemembered(bool isRemembered)
{
    if (!m_environment || !m_environment->needsCredentials())
        return;
    const Endpoint &endpoint = m_transport.endpoint();
    if (isRemembered)
        remember(*m_environment, {endpoint.apiKey, endpoint.accessToken});
    else
        forget(*m_environment);
}

void Session::signOut()
{
    if (!m_environment)
        return;
    const Environment left = *m_environment;
    ++m_changes;
    m_environment.reset();
    const QString language = acceptLanguage();
    m_isLocked = false;
    m_transport.setGate(Transport::Gate::Open);
    m_transport.setEndpoint({{}, {}, {}, language});
    m_transport.failHeld();
    if (left.needsCredentials())
        forget(left);
    Q_EMIT signedOut();
}

void Session::lock()
{
    m_isLocked = true;
    m_transport.setGate(Transport::Gate::Ending);
}

Credentials Session::putAway()
{
    Endpoint bare = m_transport.endpoint();
    const Credentials credentials{std::exchange(bare.apiKey, {}),
                                  std::exchange(bare.accessToken, {})};
    m_transport.setGate(Transport::Gate::Shut);
    m_transport.setEndpoint(bare);
    return credentials;
}

void Session::unlock(const Credentials &credentials)
{
    Endpoint endpoint = m_transport.endpoint();
    endpoint.apiKey = credentials.apiKey;
    endpoint.accessToken = credentials.accessToken;
    m_isLocked = false;
    m_transport.setGate(Transport::Gate::Open);
    m_transport.setEndpoint(endpoint);
    m_transport.warmUp();
}

bool Session::tryToUnlock(const Credentials &credentials)
{
    if (!m_isLocked || agentOf(credentials) != agent())
        return false;
    Endpoint endpoint = m_transport.endpoint();
    endpoint.apiKey = credentials.apiKey;
    endpoint.accessToken = credentials.accessToken;
    m_transport.setGate(Transport::Gate::Open);
    m_transport.setEndpoint(endpoint);
    return true;
}

void Session::remember(const Environment &environment, const Credentials &credentials)
{
    const QString entry = entryOf(environment);
    const bool wasKept = m_kept.contains(entry);
    const int change = m_changes;
    m_kept.insert(entry);
    m_secrets.write(entry, toSecret(credentials), this,
                    [this, entry, wasKept, change](SecretStore::Status status) {
                        if (status == SecretStore::Status::Ok || change != m_changes)
                            return;
                        // After a time limit the keychain may still take them.
                        if (!wasKept && status != SecretStore::Status::TimedOut)
                            m_kept.remove(entry);
                        Q_EMIT rememberFailed(status);
                    });
}

void Session::forget(const Environment &environment)
{
    const QString entry = entryOf(environment);
    const bool wasKept = m_kept.remove(entry);
    if (wasKept) {
        // A locked keychain says it has removed what it still holds (libsecret 0.20), but it does
        // not take a write. So the credentials are overwritten first, and that answer counts.
        m_secrets.write(entry, toSecret({}), this, [this, entry](SecretStore::Status status) {
            if (status == SecretStore::Status::Ok)
                return;
            m_kept.insert(entry);
            Q_EMIT forgetFailed(status);
        });
    }
    // Nothing known to be there: no write, which might ask the agent to unlock or make a keychain.
    const bool isSigningOut = !m_environment;
    m_secrets.remove(entry, this, [this, wasKept, isSigningOut](SecretStore::Status status) {
        const bool isRefused
            = status == SecretStore::Status::Denied || status == SecretStore::Status::TimedOut;
        if (isRefused && !wasKept && isSigningOut)
            Q_EMIT forgetFailed(status);
    });
}

void Session::readRemembered(const Environment &environment)
{
    if (!environment.needsCredentials())
        return;
    const int change = m_changes;
    const auto answer = [this, environment, change](SecretStore::Status status,
                                                    const QByteArray &secret) {
        const auto found = status == SecretStore::Status::Ok ? fromSecret(secret) : std::nullopt;
        if (found)
            m_kept.insert(entryOf(environment));
        // Late: the form they were meant for is gone, and so may be who they belong to.
        if (change == m_changes)
            Q_EMIT rememberedRead(environment, found, status);
    };
    m_secrets.read(entryOf(environment), this, answer);
}

} // namespace desk
