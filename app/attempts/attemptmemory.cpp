// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/attempts/attemptmemory.h"

#include "app/attempts/createattempt.h"
#include "app/attempts/patchattempt.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk {

namespace {

using namespace Qt::Literals::StringLiterals;

template <typename Record> QJsonObject jsonOf(const Record &record)
{
    return QJsonDocument::fromJson(toBytes(record)).object();
}

QByteArray bytesOf(const QJsonValue &json)
{
    return QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact);
}

QJsonArray pathsOf(const QSet<const Field *> &rows)
{
    QJsonArray paths;
    for (const Field *row : rows)
        paths.append(row->pathText());
    return paths;
}

QSet<const Field *> rowsOf(const QJsonValue &paths)
{
    QSet<const Field *> rows;
    for (const QJsonArray all = paths.toArray(); const QJsonValue &path : all) {
        if (const Field *row = findField(path.toString()))
            rows.insert(row);
    }
    return rows;
}

/// In the form of the journal's records, which know edits and profiles.
QJsonObject jsonOf(const SentWrite &write)
{
    Attempt attempt{.id = write.attemptId, .kind = WorkKind::Edit};
    attempt.edits = write.edits;
    attempt.base = write.base;
    attempt.startedAt = write.startedAt;
    return {{u"attempt"_s, jsonOf(attempt)},
            {u"answered"_s, write.isAnswered},
            {u"shown"_s, write.isShown},
            {u"seen"_s, write.isSeen},
            {u"looks"_s, write.looks},
            {u"missing"_s, static_cast<qint64>(write.missing)},
            {u"doubtful"_s, pathsOf(write.doubtful)},
            {u"told"_s, pathsOf(write.told)},
            {u"lookAt"_s, write.lookAt.toString(Qt::ISODateWithMs)}};
}

std::optional<SentWrite> writeFrom(const QJsonObject &json)
{
    const auto attempt = attemptFromBytes(bytesOf(json.value("attempt"_L1)));
    if (!attempt)
        return std::nullopt;
    return SentWrite{
        .attemptId = attempt->id,
        .base = attempt->base,
        .edits = attempt->edits,
        .startedAt = attempt->startedAt,
        .isAnswered = json.value("answered"_L1).toBool(),
        .isShown = json.value("shown"_L1).toBool(),
        .isSeen = json.value("seen"_L1).toBool(),
        .looks = json.value("looks"_L1).toInt(),
        .missing = static_cast<qsizetype>(json.value("missing"_L1).toInteger()),
        .doubtful = rowsOf(json.value("doubtful"_L1)),
        .told = rowsOf(json.value("told"_L1)),
        .lookAt = QDateTime::fromString(json.value("lookAt"_L1).toString(), Qt::ISODateWithMs)};
}

QJsonObject jsonOf(const QHash<QString, QString> &texts)
{
    QJsonObject json;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QHash<QString, QString> textsFrom(const QJsonObject &json)
{
    QHash<QString, QString> texts;
    for (auto it = json.begin(); it != json.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

/// A draft that is no draft: the journal's form for edits.
Draft draftOf(const QString &id, const Edits &edits)
{
    Draft draft{.id = id, .kind = WorkKind::Create};
    draft.edits = edits;
    return draft;
}

} // namespace

QJsonObject AttemptMemory::of(const PatchAttempt &attempt)
{
    QJsonArray writes;
    for (const SentWrite &write : attempt.m_open.m_writes)
        writes.append(jsonOf(write));
    return {{u"writes"_s, writes},
            {u"told"_s,
             QJsonArray::fromStringList({attempt.m_shown.cbegin(), attempt.m_shown.cend()})}};
}

void AttemptMemory::putBack(PatchAttempt &attempt, const QJsonObject &memory)
{
    for (const QJsonArray all = memory.value("writes"_L1).toArray(); const QJsonValue &json : all) {
        if (const auto write = writeFrom(json.toObject()))
            attempt.m_open.adopt(*write);
    }
    for (const QJsonArray all = memory.value("told"_L1).toArray(); const QJsonValue &id : all)
        attempt.m_shown.insert(id.toString());
    attempt.rest();
}

QJsonObject AttemptMemory::of(const CreateAttempt &attempt)
{
    QJsonObject keys;
    for (auto it = attempt.m_key.m_keys.cbegin(); it != attempt.m_key.m_keys.cend(); ++it)
        keys.insert(QString::fromLatin1(it.key().toBase64()), QString::fromLatin1(it.value()));
    const IdentityAnswers &answers = attempt.m_answers;
    QJsonObject memory{
        {u"draft"_s, jsonOf(draftOf(attempt.m_draft.id(), attempt.m_edits))},
        {u"keys"_s, keys},
        {u"person"_s, jsonOf(draftOf(u"person"_s, answers.m_person))},
        {u"explained"_s, jsonOf(answers.m_explained)},
        {u"overruled"_s,
         QJsonArray::fromStringList({answers.m_overruled.cbegin(), answers.m_overruled.cend()})},
        {u"superseded"_s, jsonOf(answers.m_superseded)}};
    // What another window has sent is found again by the next press.
    const auto *unknown = attempt.as<CreateAttempt::Unknown>();
    if (unknown && !std::holds_alternative<CreateAttempt::SentAlready>(unknown->why)) {
        if (const auto sent = attempt.m_journal.ownAttempt(unknown->attemptId))
            memory.insert(u"unknown"_s, jsonOf(*sent));
    }
    return memory;
}

void AttemptMemory::putBack(CreateAttempt &attempt, const QJsonObject &memory)
{
    const auto draft = draftFromBytes(bytesOf(memory.value("draft"_L1)));
    const QJsonObject keys = memory.value("keys"_L1).toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it)
        attempt.m_key.m_keys.insert(QByteArray::fromBase64(it.key().toLatin1()),
                                    it.value().toString().toLatin1());
    IdentityAnswers &answers = attempt.m_answers;
    if (const auto person = draftFromBytes(bytesOf(memory.value("person"_L1))))
        answers.m_person = person->edits;
    answers.m_explained = textsFrom(memory.value("explained"_L1).toObject());
    for (const QJsonArray all = memory.value("overruled"_L1).toArray();
         const QJsonValue &shown : all)
        answers.m_overruled.insert(shown.toString());
    answers.m_superseded = textsFrom(memory.value("superseded"_L1).toObject());
    const auto sent = attemptFromBytes(bytesOf(memory.value("unknown"_L1)));
    if (sent)
        attempt.restore(*sent, draft);
    else if (draft)
        attempt.restore(*draft);
}

} // namespace desk
