// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/sentchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <chrono>

namespace desk {

namespace {

constexpr int format = 1;
constexpr QLatin1String recordName("sent");

/// A refusal is there within the minute that the program waits for an answer. Whoever says later
/// that an attempt was not carried out has looked at what is stored.
constexpr std::chrono::milliseconds answerLimit = std::chrono::seconds(100);

constexpr std::array stateNames{std::pair(SentChange::State::NotKnown, "not known"),
                                std::pair(SentChange::State::Stored, "stored"),
                                std::pair(SentChange::State::NotStored, "not stored")};

QString text(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

QJsonArray toJson(const QList<Change> &changes)
{
    QJsonArray list;
    for (const Change &change : changes)
        list.append(QJsonObject{{QStringLiteral("path"), change.field->pathText()},
                                {QStringLiteral("before"), change.before},
                                {QStringLiteral("after"), change.after}});
    return list;
}

QList<Change> changesFrom(const QJsonArray &list)
{
    QList<Change> changes;
    for (const QJsonValue &value : list) {
        const QJsonObject json = value.toObject();
        if (const Field *row = findField(text(json, "path")))
            changes.append(
                {row, json.value(QStringLiteral("before")), json.value(QStringLiteral("after"))});
    }
    return changes;
}

} // namespace

SentChange sentChangeOf(const Attempt &attempt)
{
    return {.id = attempt.id,
            .kind = attempt.kind,
            .owner = attempt.owner,
            .customerId = attempt.base.customerId(),
            .title = attempt.title,
            .sentAt = attempt.startedAt,
            .isForced = attempt.isForced,
            .reason = attempt.reason,
            .changes = changesOf(attempt.base, attempt.edits)};
}

std::optional<SentChange> settledChange(SentChange change, Attempt::State state,
                                        const QString &customerId, const QDateTime &now)
{
    using State = Attempt::State;
    if (change.kind == WorkKind::Create && !customerId.isEmpty())
        change.customerId = customerId;
    switch (state) {
    case State::Unknown:
        break;
    case State::NotSent:
        if (change.sentAt.msecsTo(now) < answerLimit.count())
            return std::nullopt;
        change.state = SentChange::State::NotStored;
        break;
    case State::Confirmed:
        change.state = SentChange::State::Stored;
        break;
    case State::Resolved: // somebody has looked: what has a customer is there
        if (!customerId.isEmpty())
            change.state = SentChange::State::Stored;
        break;
    }
    return change;
}

QByteArray toBytes(const SentChange &change)
{
    QJsonObject json{{QStringLiteral("format"), format},
                     {QStringLiteral("record"), recordName},
                     {QStringLiteral("id"), change.id},
                     {QStringLiteral("kind"), change.kind == WorkKind::Create ? 0 : 1},
                     {QStringLiteral("environment"), change.owner.environmentId},
                     {QStringLiteral("agent"), change.owner.agent},
                     {QStringLiteral("customer"), change.customerId},
                     {QStringLiteral("title"), change.title},
                     {QStringLiteral("sent"), change.sentAt.toString(Qt::ISODateWithMs)},
                     {QStringLiteral("forced"), change.isForced},
                     {QStringLiteral("reason"), change.reason},
                     {QStringLiteral("changes"), toJson(change.changes)}};
    for (const auto &[state, name] : stateNames) {
        if (state == change.state)
            json.insert(QStringLiteral("state"), QLatin1String(name));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<SentChange> sentChangeFromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value(QStringLiteral("format")).toInt() != format || text(json, "record") != recordName
        || text(json, "id").isEmpty())
        return std::nullopt;
    SentChange change{.id = text(json, "id")};
    change.kind
        = json.value(QStringLiteral("kind")).toInt() == 0 ? WorkKind::Create : WorkKind::Edit;
    change.owner = {text(json, "environment"), text(json, "agent")};
    change.customerId = text(json, "customer");
    change.title = text(json, "title");
    change.sentAt = QDateTime::fromString(text(json, "sent"), Qt::ISODateWithMs);
    change.isForced = json.value(QStringLiteral("forced")).toBool();
    change.reason = text(json, "reason");
    change.changes = changesFrom(json.value(QStringLiteral("changes")).toArray());
    for (const auto &[state, name] : stateNames) {
        if (text(json, "state") == QLatin1String(name))
            change.state = state;
    }
    return change;
}

} // namespace desk
