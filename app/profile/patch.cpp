// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/patch.h"

#include "app/profile/value.h"

#include <QJsonDocument>

#include <algorithm>

namespace desk {

namespace {

QJsonValue clearedValue(ClearWith how)
{
    switch (how) {
    case ClearWith::EmptyText:
        return QString();
    case ClearWith::EmptyList:
        return QJsonArray();
    case ClearWith::Null:
    case ClearWith::Never: // refused by validation before it can get here
        return QJsonValue::Null;
    }
    Q_UNREACHABLE();
}

/// An untouched value as it is stored: the agent did not touch its blanks and forms either.
QJsonValue asStored(const QJsonValue &canonicalValue, const QJsonValue &raw)
{
    return raw.isString() ? raw : canonicalValue;
}

/// A consent without an answer. That partners have one counts for e-mail alone (contract, 6.4).
bool saysNothing(const QJsonValue &item)
{
    const QJsonObject object = item.toObject();
    const QString channel = plainText(object.value(QStringLiteral("channel")));
    const bool isForPartners = channel == QLatin1String("EMAIL")
        && object.value(QStringLiteral("optin_partners")).toBool();
    return !channel.isEmpty() && !object.contains(QStringLiteral("optin")) && !isForPartners;
}

/// Stored items that no row shows and the contract takes all the same: a phone of a type, without
/// a number (6.1). They are none of the agent's business, and stay.
QJsonArray unshownItems(const Field &row, const QJsonValue &stored)
{
    QJsonArray items;
    if (row.kind != FieldKind::Phones)
        return items;
    const QString typeKey = QStringLiteral("type");
    for (const QJsonValue &raw : stored.toArray()) {
        const QJsonValue type = raw.toObject().value(typeKey);
        if (canonical(row, QJsonArray{raw}).isNull() && !type.toString().isEmpty())
            items.append(QJsonObject{{typeKey, type}});
    }
    return items;
}

/// The items of a list, the untouched ones as they are stored, in their keys of the contract.
QJsonValue listAsStored(const Field &row, const QJsonValue &list, const QJsonValue &stored)
{
    QJsonArray items = list.toArray();
    for (auto &&item : items) {
        for (const QJsonValue &raw : stored.toArray()) {
            if (canonical(row, QJsonArray{raw}) != QJsonValue(QJsonArray{item}))
                continue;
            QJsonObject whole = item.toObject();
            for (const QString &key : whole.keys())
                whole.insert(key, asStored(whole.value(key), raw.toObject().value(key)));
            item = whole;
            break;
        }
    }
    for (const QJsonValue &item : unshownItems(row, stored))
        items.append(item);
    return items;
}

/// A unit of several parts with the edits applied: its non-empty parts, "" for the parts to be
/// cleared, null when nothing would remain.
QJsonValue wholeUnit(const QString &unit, const Profile &profile, const Edits &edits)
{
    QJsonObject object;
    bool hasContent = false;
    for (const Field &row : fields()) {
        if (row.unit() != unit || !row.isEditable())
            continue;
        const QJsonValue value = editedValue(profile, edits, row);
        if (!value.isNull()) {
            const bool isUntouched = stateOf(profile, edits, row) == FieldState::Untouched;
            const QJsonValue raw = profile.json().value(unit).toObject().value(row.part());
            object.insert(row.part(), isUntouched ? asStored(value, raw) : value);
            hasContent = true;
        } else if (stateOf(profile, edits, row) == FieldState::ToBeCleared) {
            object.insert(row.part(), clearedValue(row.clearWith));
        }
    }
    return hasContent ? QJsonValue(object) : QJsonValue(QJsonValue::Null);
}

/// A list without its order and without items that say nothing.
QJsonValue ordered(const QJsonValue &value)
{
    if (!value.isArray())
        return value;
    QStringList items;
    for (const QJsonValue &item : value.toArray()) {
        if (!saysNothing(item))
            items.append(plainText(item));
    }
    std::sort(items.begin(), items.end());
    return QJsonArray::fromStringList(items);
}

} // namespace

QList<Change> changesOf(const Profile &profile, const Edits &edits)
{
    QList<Change> changes;
    for (const Field *row : edits.touched()) {
        if (stateOf(profile, edits, *row) != FieldState::Untouched)
            changes.append({row, profile.value(*row), editedValue(profile, edits, *row)});
    }
    return changes;
}

QJsonValue sentItems(const Change &change)
{
    if (change.field->kind != FieldKind::OptIns)
        return change.after;
    const QJsonArray before = change.before.toArray();
    QJsonArray items;
    for (const QJsonValue &item : change.after.toArray()) {
        if (!saysNothing(item) || !before.contains(item))
            items.append(item);
    }
    return items;
}

QJsonObject patchBody(const Profile &profile, const Edits &edits)
{
    QJsonObject body;
    for (const Change &change : changesOf(profile, edits)) {
        const Field &row = *change.field;
        if (!row.isEditable() || body.contains(row.unit()))
            continue;
        if (!row.part().isEmpty())
            body.insert(row.unit(), wholeUnit(row.unit(), profile, edits));
        else if (change.isClear())
            body.insert(row.unit(), clearedValue(row.clearWith));
        else if (change.after.isArray())
            body.insert(row.unit(),
                        listAsStored(row, sentItems(change), profile.json().value(row.unit())));
        else
            body.insert(row.unit(), change.after);
    }
    return body;
}

QJsonObject createBody(const Edits &edits)
{
    QJsonObject body;
    for (const Field *row : edits.touched()) {
        const QJsonValue value = canonical(*row, *edits.typed(*row));
        if (!row->isCreatable() || value.isNull())
            continue;
        if (row->part().isEmpty()) {
            body.insert(row->unit(), value);
        } else {
            QJsonObject unit = body.value(row->unit()).toObject();
            unit.insert(row->part(), value);
            body.insert(row->unit(), unit);
        }
    }
    return body;
}

QByteArray toWire(const QJsonObject &body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

bool isSameValue(const QJsonValue &a, const QJsonValue &b)
{
    return ordered(a) == ordered(b);
}

QList<Difference> storedDifferently(const Edits &sent, const Profile &stored)
{
    QList<Difference> differences;
    for (const Field *row : sent.touched()) {
        const bool isReturned = row->isEditable() || stored.json().contains(row->unit());
        const QJsonValue mine = canonical(*row, *sent.typed(*row));
        const QJsonValue theirs = stored.value(*row);
        if (isReturned && !isSameValue(mine, theirs))
            differences.append(
                {row, mine, theirs, sameIgnoringCase(ordered(mine), ordered(theirs))});
    }
    return differences;
}

} // namespace desk
