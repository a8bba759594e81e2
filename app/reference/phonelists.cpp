// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/phonelists.h"

#include "app/profile/numbereditem.h"
#include "app/profile/value.h"
#include "app/reference/phonenumbers.h"

#include <algorithm>

namespace desk {

namespace {

/// The phones (contract, 6.1) that are not, in whatever form, among the known ones.
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

/// Whether a value is phones: a new one stands beside the present ones, in the form it is sent in.
bool isPhones(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Phones:
        return true;
    case FieldKind::Civility:
    case FieldKind::Name:
    case FieldKind::Text:
    case FieldKind::Date:
    case FieldKind::Country:
    case FieldKind::NationalId:
    case FieldKind::Email:
    case FieldKind::Language:
    case FieldKind::Boolean:
    case FieldKind::OptIns:
    case FieldKind::Enumeration:
    case FieldKind::Number:
    case FieldKind::Links:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonValue broughtTo(const Field &field, const QJsonValue &present, const QJsonValue &value,
                     const NumberCountries &countries)
{
    if (!isPhones(field.kind))
        return value;
    const QJsonArray phones
        = phonesForWire(value.toArray(), countries.customer, countries.dialledFrom);
    return canonical(field, phonesNotAmong(present.toArray(), phones));
}

QJsonValue withBrought(const Field &field, const QJsonValue &present, const QJsonValue &value,
                       const NumberCountries &countries)
{
    const QJsonValue brought = broughtTo(field, present, value, countries);
    if (!isPhones(field.kind))
        return brought;
    QJsonArray all = present.toArray();
    for (const QJsonArray added = brought.toArray(); const QJsonValue &item : added)
        all.append(item);
    return canonical(field, all);
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
