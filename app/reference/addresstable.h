// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reference/addressformat.h"

#include <span>

namespace desk {

/// How one country writes addresses, as compactly as a person can check it. A part of an address
/// is one letter:
///   N number   S street   A add-on (floor, unit)   T town (locality)
///   C city     Z postal code   D state or district
struct AddressRow {
    const char *country = ""; ///< ISO 3166-1 alpha-2
    const char *order = ""; ///< all seven letters; the rest of the address follows them
    const char *required = ""; ///< the letters of the parts that must be there
    const char *postalPattern = ""; ///< upper case, without anchors; "" = no codes, or none known
    const char *postalExample = "";
    AddressTerm postalTerm = AddressTerm::None;
    AddressTerm divisionTerm = AddressTerm::None;
    AddressTerm localityTerm = AddressTerm::None;
    AddressTerm cityTerm = AddressTerm::None;
};

/// The rows, by country code.
[[nodiscard]] std::span<const AddressRow> addressRows();

/// What is said of a country without a row: the catalogue's order, nothing required.
[[nodiscard]] const AddressRow &genericAddressRow();

} // namespace desk
