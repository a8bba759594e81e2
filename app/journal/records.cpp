// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/records.h"

#include "app/profile/value.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace desk {

namespace {

constexpr int format = 1;

const auto stateNames = {std::pair(Attempt::State::Unknown, "unknown"),
                         std::pair(Attempt::State::NotSent, "not sent"),
                         std::pair(Attempt::State::Confirmed, "confirmed"),
                         std::pair(Attempt::State::Resolved, "resolved")};

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QJsonObject toJson(const Edits &edits)
{
    QJsonObject object;
    for (const Field *field : edits.touched())
        object.insert(field->pathText(), *edits.typed(*field));
    return object;
}

Edits editsFrom(const QJsonObject &object)
{
    Edits edits;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Field *field = findField(it.key());
        if (field && (field->isEditable() || field->isCreatable()))
            edits.set(*field, it.value());
    }
    return edits;
}

/// Empty for no profile at all.
QJsonObject toJson(const Profile &profile)
{
    if (profile.customerId().isEmpty())
        return {};
    return {{QStringLiteral("id"), profile.customerId()},
            {QStringLiteral("read"), profile.readAt().toString(Qt::ISODateWithMs)},
            {QStringLiteral("json"), profile.json()}};
}

Profile profileFrom(const QJsonObject &object)
{
    if (text(object, "id").isEmpty())
        return {};
    return Profile(text(object, "id"), object.value(QStringLiteral("json")).toObject(),
                   QDateTime::fromString(text(object, "read"), Qt::ISODateWithMs));
}

/// What is empty is not written: it reads the same.
void put(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

void put(QJsonObject &json, const QString &key, const QDateTime &time)
{
    if (time.isValid())
        json.insert(key, time.toString(Qt::ISODateWithMs));
}

void put(QJsonObject &json, const QString &key, const QJsonObject &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

/// What drafts and attempts have in common.
template <typename Record> QJsonObject commonJson(const Record &record, const char *type)
{
    QJsonObject json{{QStringLiteral("format"), format},
                     {QStringLiteral("type"), QLatin1String(type)},
                     {QStringLiteral("id"), record.id},
                     {QStringLiteral("kind"), record.kind == WorkKind::Create ? 0 : 1}};
    put(json, QStringLiteral("environment"), record.owner.environmentId);
    put(json, QStringLiteral("agent"), record.owner.agent);
    put(json, QStringLiteral("run"), record.run);
    put(json, QStringLiteral("title"), record.title);
    put(json, QStringLiteral("edits"), toJson(record.edits));
    put(json, QStringLiteral("base"), toJson(record.base));
    return json;
}

/// Whether a record may be of this type; told without reading the whole of it, as most records that
/// are looked through are of the other one.
bool isOfType(const QByteArray &bytes, const char *type)
{
    constexpr QByteArrayView key = R"("type":")"; // in a text its quotes would be escaped
    const qsizetype at = bytes.lastIndexOf(key);
    const QByteArrayView value(type);
    return at >= 0 && QByteArrayView(bytes).sliced(at + key.size()).startsWith(value);
}

template <typename Record>
std::optional<Record> commonFrom(const QJsonObject &json, const char *type)
{
    if (json.value(QStringLiteral("format")).toInt() != format
        || text(json, "type") != QLatin1String(type) || text(json, "id").isEmpty())
        return std::nullopt;
    Record record;
    record.id = text(json, "id");
    record.kind
        = json.value(QStringLiteral("kind")).toInt() == 0 ? WorkKind::Create : WorkKind::Edit;
    record.owner = {text(json, "environment"), text(json, "agent")};
    record.run = text(json, "run");
    record.title = text(json, "title");
    record.edits = editsFrom(json.value(QStringLiteral("edits")).toObject());
    record.base = profileFrom(json.value(QStringLiteral("base")).toObject());
    return record;
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool isOfKind(const QByteArray &hash, Trait::Kind kind)
{
    return hash.startsWith(static_cast<char>(kind));
}

bool has(const QList<QByteArray> &fingerprint, Trait::Kind kind)
{
    return std::any_of(fingerprint.begin(), fingerprint.end(),
                       [kind](const QByteArray &hash) { return isOfKind(hash, kind); });
}

/// Whether a trait of `a` that is of this kind is in `b` as one of the other kind.
bool meet(const QList<QByteArray> &a, Trait::Kind kind, const QList<QByteArray> &b,
          Trait::Kind other)
{
    return std::any_of(a.begin(), a.end(), [&](QByteArray hash) {
        return isOfKind(hash, kind)
            && b.contains(hash.replace(0, 1, QByteArray(1, static_cast<char>(other))));
    });
}

bool shareContact(const QList<QByteArray> &a, const QList<QByteArray> &b)
{
    using Kind = Trait::Kind;
    return meet(a, Kind::Email, b, Kind::Email) || meet(a, Kind::Phone, b, Kind::Phone)
        || meet(a, Kind::ShortPhone, b, Kind::PhoneTail)
        || meet(a, Kind::PhoneTail, b, Kind::ShortPhone);
}

/// Unless both dates of birth are known and differ.
bool isNameAlike(const QList<QByteArray> &a, const QList<QByteArray> &b)
{
    using Kind = Trait::Kind;
    const bool areNamesakes
        = has(a, Kind::Born) && has(b, Kind::Born) && !meet(a, Kind::Born, b, Kind::Born);
    return !areNamesakes && meet(a, Kind::Name, b, Kind::Name);
}

} // namespace

QByteArray toBytes(const Draft &draft)
{
    QJsonObject json = commonJson(draft, "draft");
    if (!draft.offered.isEmpty())
        json.insert(QStringLiteral("offered"), QJsonArray::fromStringList(draft.offered));
    put(json, QStringLiteral("saved"), draft.savedAt);
    return compact(json);
}

std::optional<Draft> draftFromBytes(const QByteArray &bytes)
{
    if (!isOfType(bytes, "draft"))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    auto draft = commonFrom<Draft>(json, "draft");
    if (!draft)
        return draft;
    draft->savedAt = QDateTime::fromString(text(json, "saved"), Qt::ISODateWithMs);
    for (const QJsonArray paths = json.value(QStringLiteral("offered")).toArray();
         const QJsonValue &path : paths)
        draft->offered.append(path.toString());
    return draft;
}

QByteArray toBytes(const Attempt &attempt)
{
    QJsonObject json = commonJson(attempt, "attempt");
    for (const auto &[state, name] : stateNames) {
        if (state == attempt.state)
            json.insert(QStringLiteral("state"), QLatin1String(name));
    }
    QJsonArray fingerprint;
    for (const QByteArray &hash : attempt.fingerprint)
        fingerprint.append(QString::fromLatin1(hash.toHex()));
    if (!fingerprint.isEmpty())
        json.insert(QStringLiteral("fingerprint"), fingerprint);
    if (attempt.isForced)
        json.insert(QStringLiteral("forced"), true);
    put(json, QStringLiteral("draft"), attempt.draftId);
    put(json, QStringLiteral("key"), QString::fromLatin1(attempt.idempotencyKey));
    put(json, QStringLiteral("reason"), attempt.reason);
    put(json, QStringLiteral("customer"), attempt.customerId);
    put(json, QStringLiteral("started"), attempt.startedAt);
    put(json, QStringLiteral("settled"), attempt.settledAt);
    return compact(json);
}

std::optional<Attempt> attemptFromBytes(const QByteArray &bytes)
{
    if (!isOfType(bytes, "attempt"))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    auto attempt = commonFrom<Attempt>(json, "attempt");
    if (!attempt)
        return std::nullopt;
    // A state nobody knows counts as unknown, which is the careful reading.
    for (const auto &[state, name] : stateNames) {
        if (text(json, "state") == QLatin1String(name))
            attempt->state = state;
    }
    for (const QJsonArray hashes = json.value(QStringLiteral("fingerprint")).toArray();
         const QJsonValue &hash : hashes)
        attempt->fingerprint.append(QByteArray::fromHex(hash.toString().toLatin1()));
    attempt->draftId = text(json, "draft");
    attempt->idempotencyKey = text(json, "key").toLatin1();
    attempt->isForced = json.value(QStringLiteral("forced")).toBool();
    attempt->reason = text(json, "reason");
    attempt->customerId = text(json, "customer");
    attempt->startedAt = QDateTime::fromString(text(json, "started"), Qt::ISODateWithMs);
    attempt->settledAt = QDateTime::fromString(text(json, "settled"), Qt::ISODateWithMs);
    return attempt;
}

QList<QByteArray> fingerprintOf(const QList<Trait> &traits, const SealKey &key)
{
    QList<QByteArray> fingerprint;
    for (const Trait &trait : traits)
        fingerprint.append(static_cast<char>(trait.kind) + keyedHash(key, trait.text.toUtf8()));
    return fingerprint;
}

bool isSameCustomer(const QList<QByteArray> &a, const QList<QByteArray> &b)
{
    return shareContact(a, b) || isNameAlike(a, b);
}

bool isSamePerson(const QList<QByteArray> &a, const QList<QByteArray> &b)
{
    const bool isContradicted = has(a, Trait::Kind::Name) && has(b, Trait::Kind::Name)
        && !meet(a, Trait::Kind::Name, b, Trait::Kind::Name);
    return isNameAlike(a, b) || (shareContact(a, b) && !isContradicted);
}

QString nameIn(const Profile &base, const Edits &edits)
{
    const QString first = plainText(editedValue(base, edits, field("first_name")));
    const QString last = plainText(editedValue(base, edits, field("last_name")));
    return (first + QLatin1Char(' ') + last).trimmed();
}

} // namespace desk
