// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/takeback.h"

#include "app/profile/merge.h"
#include "app/profile/value.h"

namespace desk {

namespace {

QJsonObject withValue(QJsonObject json, const Field &row, const QJsonValue &value)
{
    if (row.part().isEmpty()) {
        json.insert(row.unit(), value);
        return json;
    }
    QJsonObject unit = json.value(row.unit()).toObject();
    unit.insert(row.part(), value);
    json.insert(row.unit(), unit);
    return json;
}

/// The value from before on top of what the profile has now.
TakeBack::Step stepTo(const Field &row, const QJsonValue &before, const QJsonValue &after,
                      const QJsonValue &now)
{
    // What was sent, in the letter case or the order the server has chosen.
    if (isSameValue(row, now, after) || sameIgnoringCase(now, after))
        return {&row, now, before};
    if (const auto both = mergeItems(row, after, now, before))
        return {&row, now, *both};
    return {&row, after, before};
}

} // namespace

Inverse inverseOf(const SentChange &change, const Field *only)
{
    Inverse inverse;
    if (change.kind == WorkKind::Create)
        return inverse;
    QJsonObject json;
    for (const Change &sent : change.changes) {
        if (only && sent.field != only)
            continue;
        inverse.edits.set(*sent.field, sent.before);
        json = withValue(json, *sent.field, sent.after);
    }
    inverse.after = Profile(change.customerId, json, change.sentAt);
    return inverse;
}

TakeBack takeBack(const Inverse &inverse, const Profile &now,
                  const std::function<std::optional<QJsonValue>(const Field &)> &typed)
{
    TakeBack result;
    for (const Field *row : inverse.edits.touched()) {
        const QJsonValue before = canonical(*row, *inverse.edits.typed(*row));
        const QJsonValue present = now.value(*row);
        const auto own = typed(*row);
        const QJsonValue shown = own ? canonical(*row, *own) : present;
        const bool isFixed
            = !row->isEditable() || (before.isNull() && row->clearWith == ClearWith::Never);
        const TakeBack::Step step = stepTo(*row, before, inverse.after.value(*row), present);
        if (isSameValue(*row, shown, before) || isSameValue(*row, shown, step.value))
            result.done.append(row);
        else if (isFixed)
            result.fixed.append(row);
        else if (own && !isSameValue(*row, shown, present))
            result.edited.append(row);
        else
            result.steps.append(step);
    }
    return result;
}

} // namespace desk
