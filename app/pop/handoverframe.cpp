// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/pop/handoverframe.h"

#include <QJsonDocument>
#include <QtEndian>

namespace desk {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int version = 1;
constexpr qsizetype longestEnvironmentId = 300;

} // namespace

QByteArray framed(const QJsonObject &message)
{
    const QByteArray body = QJsonDocument(message).toJson(QJsonDocument::Compact);
    QByteArray bytes(frameHead, '\0');
    qToBigEndian(static_cast<quint32>(body.size()), bytes.data());
    return bytes + body;
}

std::optional<qsizetype> frameLength(const QByteArray &bytes)
{
    if (bytes.size() < frameHead)
        return std::nullopt;
    return frameHead + static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData()));
}

QJsonObject unframed(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes.mid(frameHead)).object();
}

QJsonObject toJson(const HandoverRequest &request)
{
    QJsonObject json{{u"version"_s, version}, {u"environment"_s, request.environmentId}};
    if (request.wish)
        json.insert(u"pop"_s, request.wish.value().toJson());
    else
        json.insert(u"problem"_s, static_cast<int>(request.wish.error()));
    return json;
}

std::optional<HandoverRequest> requestIn(const QJsonObject &json)
{
    const QString environmentId = json.value("environment"_L1).toString();
    if (json.value("version"_L1).toInt() != version || environmentId.size() > longestEnvironmentId)
        return std::nullopt;
    if (json.value("pop"_L1).isObject())
        return HandoverRequest{ScreenPop::fromJson(json.value("pop"_L1).toObject()), environmentId};
    const int problem = json.value("problem"_L1).toInt(-1);
    if (problem < 0 || problem > static_cast<int>(PopProblem::OtherUser))
        return std::nullopt;
    return HandoverRequest{static_cast<PopProblem>(problem), environmentId};
}

QJsonObject toJson(HandoverAnswer answer)
{
    return {{u"version"_s, version}, {u"answer"_s, static_cast<int>(answer)}};
}

HandoverAnswer answerIn(const QJsonObject &json)
{
    switch (json.value("answer"_L1).toInt(-1)) {
    case static_cast<int>(HandoverAnswer::Taken):
        return HandoverAnswer::Taken;
    case static_cast<int>(HandoverAnswer::Elsewhere):
        return HandoverAnswer::Elsewhere;
    default:
        return HandoverAnswer::Refused;
    }
}

} // namespace desk
