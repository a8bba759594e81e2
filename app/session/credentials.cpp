// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/credentials.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace desk {

namespace {

/// What tells this agent from all others.
QByteArray subjectOf(const Credentials &credentials)
{
    if (credentials.company) {
        const AgentIdentity &identity = credentials.company->identity;
        return identity.issuer.toUtf8() + '\n' + identity.subject.toUtf8();
    }
    const QList<QByteArray> parts = credentials.accessToken.toUtf8().split('.');
    if (parts.size() != 3)
        return credentials.apiKey.toUtf8();
    const QByteArray json = QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding);
    const QJsonObject claims = QJsonDocument::fromJson(json).object();
    const QString sub = claims.value(QStringLiteral("sub")).toString();
    return sub.isEmpty()
        ? credentials.apiKey.toUtf8()
        : claims.value(QStringLiteral("iss")).toString().toUtf8() + '\n' + sub.toUtf8();
}

/// Blanks, line breaks and characters that can't be seen: none of them belongs to a credential.
constexpr QLatin1String blank("[\\s\\p{Z}\\p{Cc}\\p{Cf}]");

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks{QString(blank)};
    return text.remove(blanks);
}

} // namespace

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
    const QByteArray subject = subjectOf(credentials);
    return QString::fromLatin1(
        QCryptographicHash::hash(subject, QCryptographicHash::Sha256).toHex());
}

Credentials credentialsOf(const Environment &environment, const CompanyTokens &tokens,
                          const QString &typedKey)
{
    return {environment.apiKey.isEmpty() ? typedKey : environment.apiKey, tokens.accessToken,
            tokens};
}

std::optional<Credentials> keepable(const Environment &environment, const Credentials &credentials)
{
    const bool isTypedEachTime = environment.apiKeyFrom == Environment::ApiKeyFrom::Prompt;
    if (!environment.needsCredentials() || isTypedEachTime || credentials.apiKey.isEmpty())
        return std::nullopt;
    if (!credentials.company)
        return credentials;
    return environment.apiKey.isEmpty() ? std::optional(Credentials{credentials.apiKey, {}})
                                        : std::nullopt;
}

} // namespace desk
