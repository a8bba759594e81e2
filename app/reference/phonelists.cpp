// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/phonelists.h"

#include "app/profile/value.h"
#include "app/reference/phonenumbers.h"

#include <QJsonObject>

#include <algorithm>

namespace desk {

namespace {

const QString numberKey = QStringLiteral("number");

QString numberOf(const QJsonValue &phone)
{
    return plainText(phone.toObject().value(numberKey));
}

} // namespace

QJsonArray phonesNotAmong(const QJsonArray &known, const QJsonArray &phones)
{
    QJsonArray others;
    for (const QJsonValue &phone : phones) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const QJsonValue &other) {
            return other == phone || samePhone(numberOf(phone), numberOf(other));
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
        QJsonObject object = phone.toObject();
        object.insert(numberKey, phoneForWire(numberOf(phone), country, dialledFrom));
        sent.append(object);
    }
    return sent;
}

} // namespace desk
