// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/phonelists.h"

#include "app/profile/numbereditem.h"
#include "app/reference/phonenumbers.h"

#include <algorithm>

namespace desk {

QJsonArray phonesNotAmong(const QJsonArray &known, const QJsonArray &phones)
{
    QJsonArray others;
    for (const QJsonValue &phone : phones) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const QJsonValue &other) {
            return other == phone
                || samePhone(NumberedItem(phone).number(), NumberedItem(other).number());
        });
        if (!isKnown)
            others.append(phone);
    }
    return others;
}

QJsonArray phonesForWire(const QJsonArray &phones, const QString &country,
                         const QString &dialledFrom)
{
    QJsonArray sent;
    for (const QJsonValue &phone : phones) {
        NumberedItem item(phone);
        item.setNumber(phoneForWire(item.number(), country, dialledFrom));
        sent.append(item.toJson());
    }
    return sent;
}

} // namespace desk
