// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace desk {

struct NumberAndStreet {
    QString number;
    QString street;
};

/// Takes apart what was typed as a street number and holds the street too: `12 rue de Rivoli`,
/// `Hauptstraße 5`; `country` (ISO 3166-1 alpha-2, "" when unknown) says at which end the number is
/// looked for first. nullopt for what is a number alone (`12 bis`, `123-2`), and for a short word
/// before one (`Flat 3`), which is no street.
[[nodiscard]] std::optional<NumberAndStreet> numberAndStreet(const QString &typed,
                                                             const QString &country);

} // namespace desk
