// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/patch.h"

#include "app/profile/value.h"
#include "app/profile/wholelist.h"

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

/// What a unit of several parts holds that its edits leave as it came: keys no row knows, values no
/// row can show, untouched parts. Empty parts say nothing and are left out.
QJsonObject untouchedParts(const QJsonObject &stored, const QString &unit, const Profile &profile,
                           const Edits &edits)
{
    QJsonObject kept;
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const Field *row = findField(unit + QLatin1Char('.') + it.key());
        const bool isEdited
            = row && row->isEditable() && stateOf(profile, edits, *row) != FieldState::Untouched;
        const bool isEmpty
            = row ? normalised(plainText(it.value())).isEmpty() : it.value().isNull();
        if (!isEdited && !isEmpty)
            kept.insert(it.key(), it.value());
    }
    return kept;
}

/// A unit of several parts with the edits applied: what is untouched as it came, "" for the parts
/// to be cleared, null when nothing would remain.
QJsonValue wholeUnit(const QString &unit, const Profile &profile, const Edits &edits)
{
    QJsonObject object
        = untouchedParts(profile.json().value(unit).toObject(), unit, profile, edits);
    bool hasContent = !object.isEmpty();
    for (const Field *row : edits.touched()) {
        if (row->unit() != unit || !row->isEditable())
            continue;
        const FieldState state = stateOf(profile, edits, *row);
        if (state == FieldState::Changed)
            object.insert(row->part(), editedValue(profile, edits, *row));
        else if (state == FieldState::ToBeCleared)
            object.insert(row->part(), clearedValue(row->clearWith));
        hasContent = hasContent || state == FieldState::Changed;
    }
    return hasContent ? QJsonValue(object) : QJsonValue(QJsonValue::Null);
}

/// The value of a change that is a unit of its own.
QJsonValue wholeValue(const Change &change, const QJsonValue &stored)
{
    const Field &row = *change.field;
    if (!row.items)
        return change.isClear() ? clearedValue(row.clearWith) : change.after;
    if (row.items->isList()) // what nothing shows is not erased with what is shown
        return wholeList(*row.items, change.after.toArray(), stored.toArray());
    return change.isClear() ? clearedValue(row.clearWith)
                            : wholeItem(*row.items, change.after.toObject(), stored);
}

/// A list without its order and without items that say nothing.
QJsonValue ordered(const Field &row, const QJsonValue &value)
{
    if (!value.isArray())
        return value;
    QStringList items;
    for (const QJsonArray array = value.toArray(); const QJsonValue &item : array) {
        if (!row.items || !row.items->saysNothing(item))
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

QJsonObject patchBody(const Profile &profile, const Edits &edits)
{
    QJsonObject body;
    for (const Change &change : changesOf(profile, edits)) {
        const Field &row = *change.field;
        if (!row.isEditable() || body.contains(row.unit()))
            continue;
        if (!row.part().isEmpty())
            body.insert(row.unit(), wholeUnit(row.unit(), profile, edits));
        else
            body.insert(row.unit(), wholeValue(change, profile.json().value(row.unit())));
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

bool isSameValue(const Field &row, const QJsonValue &a, const QJsonValue &b)
{
    return a == b || ordered(row, a) == ordered(row, b);
}

QList<Difference> storedDifferently(const Edits &sent, const Profile &stored)
{
    QList<Difference> differences;
    for (const Field *row : sent.touched()) {
        const bool isReturned = row->isEditable() || stored.json().contains(row->unit());
        const QJsonValue mine = canonical(*row, *sent.typed(*row));
        const QJsonValue theirs = stored.value(*row);
        if (isReturned && !isSameValue(*row, mine, theirs))
            differences.append(
                {row, mine, theirs, sameIgnoringCase(ordered(*row, mine), ordered(*row, theirs))});
    }
    return differences;
}

} // namespace desk
