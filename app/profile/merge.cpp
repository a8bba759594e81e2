// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/merge.h"

namespace desk {

Merge merge(const Profile &was, const Profile &theirs, const Edits &mine)
{
    Merge result;
    for (const Field &row : fields()) {
        const QJsonValue before = was.value(row);
        const QJsonValue now = theirs.value(row);
        if (before == now)
            continue;
        const QJsonValue wanted = editedValue(was, mine, row);
        if (wanted == before)
            result.takenOver.append(&row);
        else if (wanted != now)
            result.conflicts.append({&row, before, now, wanted});
    }
    return result;
}

} // namespace desk
