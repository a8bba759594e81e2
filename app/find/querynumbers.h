// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/find/query.h"
#include "app/find/querytokens.h"
#include "app/reference/typeddate.h"

#include <optional>

namespace desk {

/// One thing a number can be.
struct NumberReading {
    QueryPartKind kind = QueryPartKind::Unknown;
    QStringList values; ///< forms to search under, best first; none for Unknown
};

/// A part of a line that is no name, blanks inside kept together, with what it can be, best first;
/// never empty.
struct QueryNumber {
    QString text; ///< as typed
    QList<NumberReading> readings;
};

struct NumberContext {
    DateOrder order = DateOrder::DayFirst;
    QStringList countries; ///< guesses for phone numbers, best first
    QDate today;
    bool isAlone = false; ///< nothing else is on the line
};

/// Whether a word belongs to a date, a phone, a postal code or another number.
[[nodiscard]] bool isNumeric(const QueryToken &token);

/// Divides a run of numeric words into dates, phones, postal codes and GM numbers.
[[nodiscard]] QList<QueryNumber> readNumbers(const QStringList &run, const NumberContext &context);

/// A postal code with letters at `words[at]` (`SW1A 1AA`, `1012 AB`, `LV-1050`), or nullopt; it
/// takes `wordCount` words.
struct LetteredCode {
    QueryNumber code;
    int wordCount = 1;
};
[[nodiscard]] std::optional<LetteredCode> letteredPostalCode(const QList<QueryToken> &words,
                                                             qsizetype at);

} // namespace desk
