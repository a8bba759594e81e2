// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace desk {

enum class DateOrder { DayFirst, MonthFirst, YearFirst };

/// The order of the parts in a locale's short date format, e.g. `dd/MM/yy`.
[[nodiscard]] DateOrder dateOrderOf(const QString &shortFormat);

struct TypedDate {
    QDate date;
    bool isYearExpanded = false; ///< two digits were typed; the century is the program's guess
    bool isOrderGuessed = false; ///< day and month could be read the other way round too
};

/// Reads a date as people type it: with `-`, `/`, `.`, blanks or nothing between the parts, in the
/// agent's order, or year first when the year has four digits; digits of other scripts; a two-digit
/// year is the latest one not after `today`. nullopt when it is no date of the calendar (29
/// February only in leap years). No time zone is involved. A date in the future is returned as it
/// is.
[[nodiscard]] std::optional<TypedDate> readTypedDate(const QString &text, DateOrder order,
                                                     QDate today);

/// Whole years of life on a day; -1 when born after it. Born on 29 February: older on 1 March.
[[nodiscard]] int ageOn(QDate birth, QDate day);

} // namespace desk
