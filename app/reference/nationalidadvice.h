// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reference/advice.h"

#include <QString>

namespace desk {

/// Advice about a national identifier (contract, 6.3 and 8.5) by the public rule of its type where
/// there is one: CPF, CUIL, TAX_NUMBER (Italian codice fiscale), SECURITY_NUMBER (French NIR),
/// NATIONAL_REGISTER (Belgian), ID_NUMBER (Chinese, GB 11643), DNI (Spanish letter, or digits
/// only). Blanks, dots and hyphens are no mistake. `country`: ISO 3166-1 alpha-2 or "".
/// A number that has no check digits (a NIR of 13, a Chinese one of 15, a DNI without letter) is
/// judged by its shape alone.
[[nodiscard]] QList<Advice> nationalIdAdvice(const QString &number, const QString &type,
                                             const QString &country);

/// The type that is used in a country, e.g. `CPF` for `BR`; "" when the contract has none.
[[nodiscard]] QString nationalIdTypeOf(const QString &country);

} // namespace desk
