// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace desk {

/// The lines of an address as one writes it on a letter in its country: which part stands in which
/// line, the number before or after the street, the postal code before or after the city. A part
/// that is empty takes no room, its line neither; nothing that is there is left out.
///
/// Where a country writes from the largest part to the smallest (China, Japan, Korea, Taiwan) that
/// goes for its own script; in Latin letters its addresses run from the smallest to the largest,
/// as its post wants them from abroad.
///
/// `valueOf` gives the present text of a path (`address.city`). `countryName` is the last line; ""
/// where the letter stays in the country. Each line is plain: no control or direction characters.
[[nodiscard]] QStringList addressLines(const std::function<QString(const char *path)> &valueOf,
                                       const QString &countryName);

} // namespace desk
