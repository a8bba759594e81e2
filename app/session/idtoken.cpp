// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/idtoken.h"

#include "app/session/proofkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace desk {

namespace {

using Kind = SignInProblem::Kind;

constexpr qsizetype longestToken = 64 * 1024;
constexpr qsizetype longestSubject = 255; // OpenID Connect Core, 2
constexpr qint64 tolerance = std::chrono::seconds(clockTolerance).count();
constexpr double latestTime = 253402300800.0; // the year 10000, in seconds

std::optional<QJsonObject> readPart(const QByteArray &part)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// The three parts of a signed token in compact form (RFC 7515, 7.1); empty for anything else.
QList<QByteArray> partsOf(const QByteArray &token)
{
    const QList<QByteArray> parts
        = token.size() <= longestToken ? token.split('.') : QList<QByteArray>();
    return parts.size() == 3 ? parts : QList<QByteArray>();
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

/// Seconds since 1970 (RFC 7519, 2); nullopt for anything else.
std::optional<qint64> timeOf(const QJsonObject &claims, const char *name)
{
    const QJsonValue value = claims.value(QLatin1String(name));
    const double seconds = value.toDouble(-1);
    if (!value.isDouble() || seconds < 0 || seconds > latestTime)
        return std::nullopt;
    return static_cast<qint64>(std::floor(seconds));
}

/// Made for this program, and for no other without its knowing.
bool isFor(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims.value(QStringLiteral("aud"));
    const QJsonArray several = audience.toArray();
    const bool isNamed
        = audience.isString() ? audience.toString() == clientId : several.contains(clientId);
    const bool hasParty = claims.contains(QStringLiteral("azp"));
    const bool isParty = text(claims, "azp") == clientId;
    return isNamed && (hasParty ? isParty : several.size() <= 1);
}

SignInProblem wrongClock(qint64 ahead)
{
    constexpr qint64 minute = 60;
    const auto minutes = static_cast<int>((std::llabs(ahead) + minute / 2) / minute);
    return {.kind = ahead > 0 ? Kind::ClockAhead : Kind::ClockBehind, .clockMinutes = minutes};
}

/// The token is fresh: whoever sends it has just made it. Where it is not by this computer's clock
/// but by the provider's, the clock is what is wrong.
std::optional<SignInProblem> timeProblem(qint64 made, qint64 ends, const IdTokenRules &rules)
{
    if (!rules.now.isValid())
        return std::nullopt;
    const qint64 now = rules.now.toSecsSinceEpoch();
    const auto isGood = [made, ends](qint64 time) {
        return std::llabs(time - made) <= tolerance && time < ends + tolerance;
    };
    if (isGood(now))
        return std::nullopt;
    if (rules.serverTime.isValid()) {
        const qint64 server = rules.serverTime.toSecsSinceEpoch();
        if (isGood(server))
            return wrongClock(now - server);
        return SignInProblem{now < made - tolerance ? Kind::FromTheFuture : Kind::Expired};
    }
    // Nobody makes tokens in the future.
    return now < made - tolerance ? wrongClock(now - made) : SignInProblem{Kind::Expired};
}

/// A subject is visible ASCII (OpenID Connect Core, 2), more or less: none is asked to have no
/// blank or accent, but a character that can't be seen makes two agents look like one.
bool isSubject(const QString &subject)
{
    return !subject.isEmpty() && subject.size() <= longestSubject
        && std::none_of(subject.begin(), subject.end(), [](QChar character) {
               const QChar::Category category = character.category();
               return category == QChar::Other_Control || category == QChar::Other_Format
                   || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
           });
}

QString nameIn(const QJsonObject &claims)
{
    for (const char *claim : {"preferred_username", "email", "name"}) {
        const QString name = text(claims, claim).simplified().left(longestSubject);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

Result<TokenHead, SignInProblem> readHead(const QByteArray &token, const QList<QByteArray> &allowed)
{
    const QList<QByteArray> parts = partsOf(token);
    const auto head = parts.isEmpty() ? std::nullopt : readPart(parts.at(0));
    // Extensions that must be understood are none of ours (RFC 7515, 4.1.11).
    if (!head || head->contains(QStringLiteral("crit")))
        return SignInProblem{Kind::IdTokenUnreadable};
    const TokenHead read{text(*head, "alg").toUtf8(), text(*head, "kid").toUtf8()};
    if (!allowed.contains(read.algorithm))
        return SignInProblem{Kind::AlgorithmRefused};
    return read;
}

Result<AgentIdentity, SignInProblem> readClaims(const QByteArray &token, const IdTokenRules &rules)
{
    const QList<QByteArray> parts = partsOf(token);
    const auto claims = parts.isEmpty() ? std::nullopt : readPart(parts.at(1));
    if (!claims)
        return SignInProblem{Kind::IdTokenUnreadable};
    const QString subject = text(*claims, "sub");
    const auto made = timeOf(*claims, "iat");
    const auto ends = timeOf(*claims, "exp");
    if (!isSubject(subject) || !made || !ends)
        return SignInProblem{Kind::IdTokenUnreadable};
    if (rules.issuer.isEmpty() || text(*claims, "iss") != rules.issuer)
        return SignInProblem{Kind::WrongIssuer};
    if (rules.clientId.isEmpty() || !isFor(*claims, rules.clientId))
        return SignInProblem{Kind::WrongAudience};
    if (!rules.nonce.isEmpty() && !isSameSecret(text(*claims, "nonce").toUtf8(), rules.nonce))
        return SignInProblem{Kind::WrongNonce};
    if (!rules.subject.isEmpty() && subject != rules.subject)
        return SignInProblem{Kind::OtherAgent};
    if (const auto problem = timeProblem(*made, *ends, rules))
        return *problem;
    const auto login = timeOf(*claims, "auth_time");
    if (rules.loginWithin && login && *made - *login > rules.loginWithin->count())
        return SignInProblem{Kind::EarlierLogin};
    return AgentIdentity{rules.issuer, subject, nameIn(*claims)};
}

} // namespace desk
