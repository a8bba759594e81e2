// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace desk {

struct PastedDate {
    QDate date;
    QStringView where;
    bool isSure = false; ///< neither the century nor the order of day and month was a guess
};

/// The first date in a text, as people write dates of birth: `14/03/1979`, `1979-03-14`,
/// `3 May 1972`, `1. März 1990`, `5 de marzo de 1980`, `1984年2月1日`, `昭和59年2月1日`. Month
/// first when it can't be otherwise, and for numbers between slashes or hyphens in the United
/// States. Two digits mean the latest such year that is not after this one. nullopt for what is no
/// day.
[[nodiscard]] std::optional<PastedDate> dateIn(QStringView text, const QString &country);

/// BDAY of RFC 6350 section 4.3.1 and RFC 2426: `19800312`, `1980-03-12`, with or without a time.
/// nullopt for dates without a year, a month or a day.
[[nodiscard]] std::optional<QDate> vCardDate(const QString &value);

} // namespace desk
