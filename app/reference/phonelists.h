// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QJsonArray>

namespace desk {

/// Where the numbers of a value from elsewhere belong: ISO 3166-1 alpha-2, "" when unknown.
struct NumberCountries {
    QString customer; ///< who is called
    QString dialledFrom; ///< where they were written down
};

/// What a value that was typed or pasted for somebody brings to a field that holds `present`, both
/// canonical: of phones those that are not there in whatever form, as they are sent; of all other
/// kinds the value itself.
[[nodiscard]] QJsonValue broughtTo(const Field &field, const QJsonValue &present,
                                   const QJsonValue &value, const NumberCountries &countries);
/// The field's value with that: of phones those that are there and the new ones.
[[nodiscard]] QJsonValue withBrought(const Field &field, const QJsonValue &present,
                                     const QJsonValue &value, const NumberCountries &countries);

/// The phones with their numbers as they are sent for a customer of that country; `dialledFrom`
/// is the country in which they were written down. ISO 3166-1 alpha-2, "" when unknown.
[[nodiscard]] QJsonArray phonesForWire(const QJsonArray &phones, const QString &country,
                                       const QString &dialledFrom);

} // namespace desk
