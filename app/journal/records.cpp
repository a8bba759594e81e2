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

QJsonObject toJson(const Profile &profile)
{
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

/// What drafts and attempts have in common.
template <typename Record> QJsonObject commonJson(const Record &record, const char *type)
{
    return {{QStringLiteral("format"), format},
            {QStringLiteral("type"), QLatin1String(type)},
            {QStringLiteral("id"), record.id},
            {QStringLiteral("kind"), record.kind == WorkKind::Create ? 0 : 1},
            {QStringLiteral("environment"), record.owner.environmentId},
            {QStringLiteral("agent"), record.owner.agent},
            {QStringLiteral("run"), record.run},
            {QStringLiteral("title"), record.title},
            {QStringLiteral("edits"), toJson(record.edits)},
            {QStringLiteral("base"), toJson(record.base)}};
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

QString typedText(const Edits &edits, const char *path)
{
    const Field &row = field(path);
    return plainText(canonical(row, edits.typed(row).value_or(QJsonValue::Null)));
}

/// Letters and digits only, without case and accents.
QString bare(const QString &value)
{
    QString result;
    const QString decomposed = value.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar character : decomposed) {
        if (character.isLetterOrNumber())
            result += character;
    }
    return result;
}

/// Numbers of less than nine digits are told by their whole length, which a country code (one to
/// three digits, ITU-T E.164) hides: `22 12 34 56` and `+47 22 12 34 56`.
QList<Trait> phoneTraits(const QString &number)
{
    constexpr int compared = 9;
    constexpr int shortest = 6;
    QString digits;
    for (const QChar character : number) {
        if (character.isDigit())
            digits += QString::number(character.digitValue());
    }
    const bool isInternational
        = number.trimmed().startsWith(QLatin1Char('+')) || digits.startsWith(QLatin1String("00"));
    // The national and the international prefix, `0` and `00`, are no part of the number.
    while (digits.startsWith(QLatin1Char('0')))
        digits.remove(0, 1);
    if (digits.size() < shortest)
        return {};
    QList<Trait> traits = {{Trait::Kind::Phone, digits.right(compared)}};
    if (!isInternational && digits.size() < compared)
        traits.append({Trait::Kind::ShortPhone, digits});
    for (int size = shortest; isInternational && size < compared; ++size) {
        const auto countryCode = digits.size() - size;
        if (countryCode >= 1 && countryCode <= 3)
            traits.append({Trait::Kind::PhoneTail, digits.right(size)});
    }
    return traits;
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

} // namespace

QByteArray toBytes(const Draft &draft)
{
    QJsonObject json = commonJson(draft, "draft");
    json.insert(QStringLiteral("saved"), draft.savedAt.toString(Qt::ISODateWithMs));
    return compact(json);
}

std::optional<Draft> draftFromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    auto draft = commonFrom<Draft>(json, "draft");
    if (draft)
        draft->savedAt = QDateTime::fromString(text(json, "saved"), Qt::ISODateWithMs);
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
    json.insert(QStringLiteral("fingerprint"), fingerprint);
    json.insert(QStringLiteral("draft"), attempt.draftId);
    json.insert(QStringLiteral("key"), QString::fromLatin1(attempt.idempotencyKey));
    json.insert(QStringLiteral("forced"), attempt.isForced);
    json.insert(QStringLiteral("reason"), attempt.reason);
    json.insert(QStringLiteral("started"), attempt.startedAt.toString(Qt::ISODateWithMs));
    return compact(json);
}

std::optional<Attempt> attemptFromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    auto attempt = commonFrom<Attempt>(json, "attempt");
    if (!attempt)
        return std::nullopt;
    // A state nobody knows counts as unknown, which is the careful reading.
    for (const auto &[state, name] : stateNames) {
        if (text(json, "state") == QLatin1String(name))
            attempt->state = state;
    }
    for (const QJsonValue &hash : json.value(QStringLiteral("fingerprint")).toArray())
        attempt->fingerprint.append(QByteArray::fromHex(hash.toString().toLatin1()));
    attempt->draftId = text(json, "draft");
    attempt->idempotencyKey = text(json, "key").toLatin1();
    attempt->isForced = json.value(QStringLiteral("forced")).toBool();
    attempt->reason = text(json, "reason");
    attempt->startedAt = QDateTime::fromString(text(json, "started"), Qt::ISODateWithMs);
    return attempt;
}

QList<Trait> traitsOf(const Edits &edits)
{
    QList<Trait> traits;
    const QString email = normalised(typedText(edits, "email")).toCaseFolded();
    if (!email.isEmpty())
        traits.append({Trait::Kind::Email, email});
    const Field &phones = field("phones");
    const QJsonArray numbers
        = canonical(phones, edits.typed(phones).value_or(QJsonValue::Null)).toArray();
    for (const QJsonValue &phone : numbers)
        traits += phoneTraits(plainText(phone.toObject().value(QStringLiteral("number"))));
    const QString first = bare(typedText(edits, "first_name"));
    const QString last = bare(typedText(edits, "last_name"));
    if (first.isEmpty() && last.isEmpty())
        return traits;
    const QString name = first + QLatin1Char(' ') + last;
    traits.append({Trait::Kind::Name, name});
    const QString born = typedText(edits, "birthdate");
    if (!born.isEmpty())
        traits.append({Trait::Kind::Born, name + QLatin1Char(' ') + born});
    return traits;
}

QList<QByteArray> fingerprintOf(const Edits &edits, const SealKey &key)
{
    QList<QByteArray> fingerprint;
    for (const Trait &trait : traitsOf(edits))
        fingerprint.append(static_cast<char>(trait.kind) + keyedHash(key, trait.text.toUtf8()));
    return fingerprint;
}

bool isSameCustomer(const QList<QByteArray> &a, const QList<QByteArray> &b)
{
    using Kind = Trait::Kind;
    if (meet(a, Kind::Email, b, Kind::Email) || meet(a, Kind::Phone, b, Kind::Phone)
        || meet(a, Kind::ShortPhone, b, Kind::PhoneTail)
        || meet(a, Kind::PhoneTail, b, Kind::ShortPhone))
        return true;
    if (has(a, Kind::Born) && has(b, Kind::Born))
        return meet(a, Kind::Born, b, Kind::Born);
    return meet(a, Kind::Name, b, Kind::Name);
}

QString nameIn(const Profile &base, const Edits &edits)
{
    const QString first = plainText(editedValue(base, edits, field("first_name")));
    const QString last = plainText(editedValue(base, edits, field("last_name")));
    return (first + QLatin1Char(' ') + last).trimmed();
}

} // namespace desk
