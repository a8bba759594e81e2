// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reference/advice.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace desk {

/// What a part of an address is called in a country; None = as in the catalogue.
enum class AddressTerm {
    None,
    ZipCode,
    PinCode,
    Eircode,
    Cep, // postal codes
    State,
    Province,
    Prefecture,
    County,
    Region,
    Department,
    Emirate,
    Canton,
    Island, // divisions
    District,
    Suburb,
    Neighbourhood,
    Village, // localities
    TownOrCity,
    PostTown,
};

/// How addresses are written in one country.
struct AddressFormat {
    QString country; ///< ISO 3166-1 alpha-2, "" for the generic one
    QStringList order; ///< paths of the catalogue (`address.zip_code`), country first, all eleven
    QStringList required; ///< paths without which a letter does not arrive
    QString postalPattern; ///< anchored regular expression, upper case; "" = none known
    QString postalExample; ///< "" = none
    AddressTerm postalTerm = AddressTerm::None;
    AddressTerm divisionTerm = AddressTerm::None;
    AddressTerm localityTerm = AddressTerm::None; ///< of `address.town`
    AddressTerm cityTerm = AddressTerm::None;
};

/// The format of a country, case ignored; the generic one for countries without a row.
[[nodiscard]] const AddressFormat &addressFormat(const QString &country);

/// The countries that have a row of their own.
[[nodiscard]] QStringList addressFormatCountries();

/// The advice about one part (`address.*`): a postal code that has not the country's shape, a
/// number that holds the street too, or a part that is required there and empty while other parts
/// are filled. A locality or a free line stands in for a street. `valueOf` gives the present text
/// of a path.
[[nodiscard]] QList<Advice> addressAdvice(const Field &field,
                                          const std::function<QString(const char *path)> &valueOf);

/// Whether a postal code could be one of the country (blanks at the ends, case, and full-width or
/// other scripts' digits ignored); true where no pattern is known.
[[nodiscard]] bool fitsPostalCode(const QString &country, const QString &code);

} // namespace desk
