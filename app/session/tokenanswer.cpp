// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/tokenanswer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace desk {

namespace {

using Kind = SignInProblem::Kind;

constexpr qsizetype longestToken = 64 * 1024;
constexpr qsizetype longestCode = 64;
constexpr double longestLife = 10.0 * 365 * 24 * 60 * 60; // seconds
constexpr int firstServerTrouble = 500;

/// Visible ASCII (RFC 6749, appendix A): what goes into a header may hold nothing else.
QString tokenIn(const QJsonObject &object, const char *name)
{
    const QString token = object.value(QLatin1String(name)).toString();
    const bool isPlain = std::all_of(token.begin(), token.end(), [](QChar character) {
        return character.unicode() > 0x20 && character.unicode() < 0x7f;
    });
    return isPlain && token.size() <= longestToken ? token : QString();
}

/// Some providers write the number as a text.
std::chrono::seconds lifetimeIn(const QJsonObject &object)
{
    const double seconds = object.value(QStringLiteral("expires_in")).toVariant().toDouble();
    return std::chrono::seconds(static_cast<qint64>(std::clamp(seconds, 0.0, longestLife)));
}

} // namespace

QString errorCode(const QByteArray &text)
{
    const bool isCode = !text.isEmpty() && text.size() <= longestCode
        && std::all_of(text.begin(), text.end(),
                       [](char each) { return each == '_' || (each >= 'a' && each <= 'z'); });
    return isCode ? QString::fromLatin1(text) : QString();
}

SignInProblem unreachable(const ApiError &error)
{
    return {.kind = Kind::Unreachable, .network = error};
}

Result<TokenAnswer, SignInProblem> readTokenAnswer(const ProviderAnswer &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    if (answer.status != 200) {
        const QString code = errorCode(object.value(QStringLiteral("error")).toString().toUtf8());
        const bool isRefusal
            = answer.status >= 400 && answer.status < firstServerTrouble && !code.isEmpty();
        return SignInProblem{.kind = isRefusal ? Kind::CodeRefused : Kind::ProviderError,
                             .code = code};
    }
    const TokenAnswer read{tokenIn(object, "access_token"), tokenIn(object, "refresh_token"),
                           tokenIn(object, "id_token"), lifetimeIn(object)};
    const bool isBearer = object.value(QStringLiteral("token_type"))
                              .toString()
                              .compare(QLatin1String("bearer"), Qt::CaseInsensitive)
        == 0;
    if (read.accessToken.isEmpty() || !isBearer)
        return SignInProblem{Kind::BadAnswer};
    return read;
}

} // namespace desk
