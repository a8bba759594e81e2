// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk {

/// What differs by country in how texts are read: the columns of app/paste/words/customs.tab, in
/// their order.
enum class Custom {
    Sign,
    CodeAnywhere,
    TellingCode,
    SuburbIsCity,
    StateLetters,
    StateBehindCity,
    StateNameBeforeCode,
    TwoSurnames,
    FamilyFirst,
    MonthFirst,
    PIsMobile,
};

/// Whether people in a country (ISO 3166-1 alpha-2) do so; false for one without a row.
[[nodiscard]] bool hasCustom(const QString &country, Custom custom);
/// The countries with a custom.
[[nodiscard]] QStringList countriesWith(Custom custom);
/// The country of a vehicle's sign, or the sign itself when it is none.
[[nodiscard]] QString countryOfSign(const QString &sign);
/// The names of the columns, to be held against the enumeration.
[[nodiscard]] QStringList customColumns();

} // namespace desk
