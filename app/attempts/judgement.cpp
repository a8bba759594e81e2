// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/attempts/judgement.h"

#include "app/profile/merge.h"
#include "app/profile/patch.h"
#include "app/profile/value.h"

#include <algorithm>

namespace desk {

namespace {

/// Whether every item of a list that differs between `from` and `to` stands in `now` as in `to`.
bool holdsChange(const Field &row, const QJsonValue &from, const QJsonValue &to,
                 const QJsonValue &now)
{
    const auto merged = mergeItems(row, from, now, to);
    return merged && isSameValue(row, *merged, now);
}

} // namespace

Judgement judge(const Profile &base, const Edits &sent, const Profile &now)
{
    Judgement judgement;
    for (const Field *row : sent.touched()) {
        const QJsonValue before = base.value(*row);
        const QJsonValue wanted = canonical(*row, *sent.typed(*row));
        const QJsonValue found = now.value(*row);
        const bool isAsSent
            = isSameValue(*row, found, wanted) || holdsChange(*row, before, wanted, found);
        const bool isAsBefore
            = isSameValue(*row, found, before) || holdsChange(*row, wanted, before, found);
        if (isAsSent || (!isAsBefore && sameIgnoringCase(found, wanted)))
            judgement.stored.append(row);
        else if (isAsBefore)
            judgement.asBefore.append(row);
        else
            judgement.different.append(row);
    }
    return judgement;
}

Edits overwritten(const Profile &olderBase, const Edits &older, const Edits &newer,
                  const Profile &now)
{
    const QList<const Field *> carried = older.touched();
    Edits lost;
    for (const Field *row : newer.touched()) {
        const bool isCarried
            = std::any_of(carried.begin(), carried.end(),
                          [row](const Field *sent) { return sent->unit() == row->unit(); });
        const QJsonValue wanted = canonical(*row, *newer.typed(*row));
        const QJsonValue found = now.value(*row);
        const QJsonValue old = editedValue(olderBase, older, *row);
        const bool isOld = isSameValue(*row, found, old)
            || (sameIgnoringCase(found, old) && !sameIgnoringCase(found, wanted));
        if (isCarried && isOld && !isSameValue(*row, found, wanted))
            lost.set(*row, wanted);
    }
    return lost;
}

} // namespace desk
