// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace desk {

/// ISO 3166-1 alpha-2 of a country's name in one of the languages people paste in (ICU), in the
/// country's own language, or a usual short form (`USA`, `UK`); marks and case aside; "" if none.
[[nodiscard]] QString countryOfName(QStringView name);

/// The same, and the code itself: `FR`, `fr`, `FRA`. For cells and properties that hold a country.
[[nodiscard]] QString countryOfNameOrCode(QStringView text);

/// ISO 639-1, upper case, of a language's name in one of those languages, its code or a tag
/// (`fr-CA`); "" if none.
[[nodiscard]] QString languageOfNameOrCode(QStringView text);

/// A postal code with what stands beside it in the same part of an address.
struct PostalMatch {
    QString country; ///< "" when the shape is used in several
    QStringView code;
    QStringView before; ///< `Springfield IL`, empty for most countries
    QStringView after; ///< `Lyon`, empty where the code ends the line
    bool isPrefixed = false; ///< the country stands before the code, as in `CH-1007`
};

/// Reads a postal code and its city by the shape of one country (Universal Postal Union, postal
/// addressing systems); nullopt when the part has another shape or the country is not listed.
[[nodiscard]] std::optional<PostalMatch> postalMatch(QStringView part, const QString &country);

/// The same by the prefix of the old international form (`D-80331`), else by the shapes nobody can
/// mistake, else four or five digits before a name.
[[nodiscard]] std::optional<PostalMatch> postalMatchAnywhere(QStringView part);

/// Whether a part is a county, province or state that stands beside the city in a country, as far
/// as the words know them (`[division gb]`).
[[nodiscard]] bool isDivision(QStringView part, const QString &country);

/// Whether the code stands before the city there.
[[nodiscard]] bool isCodeFirst(const QString &country);

/// Whether people write the street number before the street there.
[[nodiscard]] bool isNumberFirst(const QString &country);

} // namespace desk
