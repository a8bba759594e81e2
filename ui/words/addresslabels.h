// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QList>
#include <QString>

namespace desk {

/// What a field is called where an address of this country is shown: `Postal code`, `ZIP code`,
/// `Prefecture`. The catalogue's label for every other field. The accessible name of its input
/// stays the catalogue's, so that it has one name wherever it is.
[[nodiscard]] QString addressLabel(const Field &field, const QString &country);

/// The fields with those of the address in the country's order, from where the first of them
/// stands.
[[nodiscard]] QList<const Field *> addressOrder(const QString &country,
                                                const QList<const Field *> &fields);

} // namespace desk
