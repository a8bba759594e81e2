// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk {

/// ISO 3166-1 alpha-2 of a country's name in one of the languages people paste in (ICU), in the
/// country's own language, or a usual short form (`USA`, `UK`); marks and case aside; "" if none.
[[nodiscard]] QString countryOfName(QStringView name);

/// The same, and the code itself: `FR`, `fr`, `FRA`. For cells and properties that hold a country.
[[nodiscard]] QString countryOfNameOrCode(QStringView text);

/// ISO 639-1, upper case, of a language's name in one of those languages, its code or a tag
/// (`fr-CA`); "" if none.
[[nodiscard]] QString languageOfNameOrCode(QStringView text);

} // namespace desk
