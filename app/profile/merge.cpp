// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/merge.h"

#include "app/profile/value.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace desk {

namespace {

/// The items of a list by what identifies them; nullopt when two are alike.
std::optional<QMap<QString, QJsonObject>> itemsOf(const ListRule &rule, const QJsonValue &list)
{
    QMap<QString, QJsonObject> items;
    for (const QJsonArray values = list.toArray(); const QJsonValue &value : values) {
        const QJsonObject item = value.toObject();
        const QString name = rule.identityOf(item);
        if (items.contains(name))
            return std::nullopt;
        items.insert(name, item);
    }
    return items;
}

/// My item, with the parts of theirs that mine says nothing about; a removal stays one.
QJsonObject withTheirParts(QJsonObject mine, const QJsonObject &theirs)
{
    if (mine.isEmpty())
        return mine;
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        if (!mine.contains(it.key()))
            mine.insert(it.key(), it.value());
    }
    return mine;
}

/// Both have taken an item out, and mine has one that neither knew: perhaps the same one under
/// another name. Put beside theirs it would bring back what they took out.
bool mayBringBack(const QMap<QString, QJsonObject> &before,
                  const QMap<QString, QJsonObject> &theirs, const QMap<QString, QJsonObject> &mine)
{
    const QStringList old = before.keys();
    const QStringList wanted = mine.keys();
    const bool isTakenOut = std::any_of(old.begin(), old.end(), [&](const QString &name) {
        return !theirs.contains(name) && !mine.contains(name);
    });
    const bool isNew = std::any_of(wanted.begin(), wanted.end(), [&](const QString &name) {
        return !before.contains(name) && !theirs.contains(name);
    });
    return isTakenOut && isNew;
}

} // namespace

std::optional<QJsonValue> mergeItems(const Field &field, const QJsonValue &was,
                                     const QJsonValue &theirs, const QJsonValue &mine,
                                     ItemConflict conflict)
{
    if (!field.items || !field.items->isList())
        return std::nullopt;
    const auto before = itemsOf(*field.items, was);
    const auto now = itemsOf(*field.items, theirs);
    const auto wanted = itemsOf(*field.items, mine);
    if (!before || !now || !wanted)
        return std::nullopt;
    if (conflict == ItemConflict::Refuse && mayBringBack(*before, *now, *wanted))
        return std::nullopt;
    // An empty object stands for "not in the list".
    const auto choose = [&](const QString &name) -> std::optional<QJsonObject> {
        const QJsonObject old = before->value(name);
        if (now->value(name) == old || now->value(name) == wanted->value(name))
            return wanted->value(name);
        if (wanted->value(name) == old)
            return now->value(name);
        return conflict == ItemConflict::Mine
            ? std::optional(withTheirParts(wanted->value(name), now->value(name)))
            : std::nullopt;
    };
    // In their order, mine at the end.
    QStringList names;
    QSet<QString> isNamed;
    for (const QJsonValue &list : {theirs, mine}) {
        for (const QJsonArray values = list.toArray(); const QJsonValue &value : values) {
            const QString name = field.items->identityOf(value.toObject());
            if (!isNamed.contains(name))
                names.append(name);
            isNamed.insert(name);
        }
    }
    QJsonArray merged;
    for (const QString &name : std::as_const(names)) {
        const auto item = choose(name);
        if (!item)
            return std::nullopt;
        if (!item->isEmpty())
            merged.append(*item);
    }
    return merged.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(merged);
}

Merge merge(const Profile &was, const Profile &theirs, const Edits &mine)
{
    Merge result;
    result.edits = mine;
    for (const Field &row : fields()) {
        const QJsonValue before = was.value(row);
        const QJsonValue now = theirs.value(row);
        if (before == now)
            continue;
        const QJsonValue wanted = editedValue(was, mine, row);
        if (wanted == before) {
            result.takenOver.append(&row);
        } else if (wanted != now) {
            if (const auto both = mergeItems(row, before, now, wanted)) {
                result.combined.append(&row);
                result.edits.set(row, *both);
            } else {
                result.conflicts.append({&row, before, now, wanted});
            }
        }
    }
    return result;
}

} // namespace desk
