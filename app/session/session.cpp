// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

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
QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\\p{Z}\\p{Cc}\\p{Cf}]"));
    return text.remove(blanks);
}

} // namespace

QString cleanToken(const QString &pasted)
{
    static const QRegularExpression prefix(
        QStringLiteral("^\\s*(?:authorization\\s*:)?\\s*bearer\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    QString token = pasted;
    return withoutBlanks(token.remove(prefix));
}

QString cleanApiKey(const QString &pasted)
{
    static const QRegularExpression prefix(QStringLiteral("^\\s*x-api-key\\s*:"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString key = pasted;
    return withoutBlanks(key.remove(prefix));
}

Session::Session(Transport &transport, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_secrets(secrets)
{
}

QString Session::acceptLanguage() const
{
    return m_transport.endpoint().acceptLanguage;
}

void Session::signIn(const Environment &environment, const Credentials &credentials,
                     const QString &acceptLanguage, bool remember)
{
    m_environment = environment;
    m_transport.setEndpoint({environment.baseUrl, cleanApiKey(credentials.apiKey),
                             cleanToken(credentials.accessToken), acceptLanguage});
    m_transport.warmUp();
    if (environment.needsCredentials()) {
        if (remember) {
            const Credentials clean{cleanApiKey(credentials.apiKey),
                                    cleanToken(credentials.accessToken)};
            m_secrets.write(entryOf(environment), toSecret(clean), this,
                            [this](SecretStore::Status status) {
                                if (status != SecretStore::Status::Ok)
                                    Q_EMIT rememberFailed(status);
                            });
        } else {
            m_secrets.remove(entryOf(environment), this, [](SecretStore::Status) {
                // Nothing was asked to be kept; without a keychain nothing can be there either.
            });
        }
    }
    Q_EMIT signedIn();
}

void Session::signOut()
{
    if (!m_environment)
        return;
    const Environment left = *m_environment;
    m_environment.reset();
    const QString language = acceptLanguage();
    m_transport.setEndpoint({{}, {}, {}, language});
    if (left.needsCredentials()) {
        m_secrets.remove(entryOf(left), this, [this](SecretStore::Status status) {
            const bool isGone = status == SecretStore::Status::Ok
                || status == SecretStore::Status::NotFound
                || status == SecretStore::Status::Unavailable;
            if (!isGone)
                Q_EMIT forgetFailed(status);
        });
    }
    Q_EMIT signedOut();
}

void Session::readRemembered(const Environment &environment)
{
    if (!environment.needsCredentials())
        return;
    m_secrets.read(entryOf(environment), this,
                   [this, environment](SecretStore::Status status, const QByteArray &secret) {
                       const auto found
                           = status == SecretStore::Status::Ok ? fromSecret(secret) : std::nullopt;
                       Q_EMIT rememberedRead(environment, found, status);
                   });
}

} // namespace desk
