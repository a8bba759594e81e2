// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/nationalid.h"

namespace desk {

std::optional<NationalId> NationalId::fromJson(const QJsonValue &json)
{
    const NumberedItem item(json);
    return item.shown().isEmpty() ? std::nullopt : std::optional(NationalId(item));
}

bool NationalId::isComplete() const
{
    return shown().size() == static_cast<qsizetype>(keys.size());
}

} // namespace desk
