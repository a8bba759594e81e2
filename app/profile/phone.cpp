// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/phone.h"

#include "app/profile/value.h"

namespace desk {

std::optional<Phone> Phone::fromJson(const QJsonValue &json)
{
    const NumberedItem item(json);
    return normalised(item.number()).isEmpty() ? std::nullopt : std::optional(Phone(item));
}

QList<Phone> Phone::listFrom(const QJsonValue &list)
{
    QList<Phone> phones;
    for (const QJsonArray array = list.toArray(); const QJsonValue &item : array) {
        if (const auto phone = fromJson(item))
            phones.append(*phone);
    }
    return phones;
}

} // namespace desk
