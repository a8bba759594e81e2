// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"

#include <QDate>
#include <QList>
#include <QString>

namespace desk {

enum class QueryPartKind {
    CustomerId,
    Email,
    Phone,
    GmNumber,
    BirthDate,
    PostalCode,
    FirstName,
    LastName,
    Unknown, ///< not understood (yet), e.g. half a date; nothing is searched by it
};

/// One part of a line typed to find a customer, as it was understood.
struct QueryPart {
    QueryPartKind kind = QueryPartKind::LastName;
    QString text; ///< as typed
    QString value; ///< as searched: `19840101` for a date, digits for a phone
};

inline constexpr int maxSearches = 6;

struct FindQuery {
    QList<QueryPart> parts;
    /// A customer id that opens at once, without a search. `searches` then hold what else the
    /// number can be, for an agent who asks.
    std::optional<CustomerId> customerId;
    /// An id that the line can be besides, and opens only when the agent says so.
    std::optional<CustomerId> possibleId;
    /// The searches to try, best first, at most `maxSearches`, each a list of ANDed filters
    /// (contract, 5.1): a phone as typed, national, international; a pair of names both ways round;
    /// a bare number as postal code, then as GM number; at last with less than all parts. Their
    /// results are put together, each customer once.
    QList<QList<SearchFilter>> searches;
};

/// Understands a line such as `smith 1984-01-01`, `tom@example.com`, `+33 6 23 45 67 89`, `75008`,
/// `gm 29000456`, `#12345`, `Smith, Tom`, `"de la Cruz" 01/01/1984 75008`. The order of day and
/// month is that of `shortDateFormat`; `countries`: guesses for phone numbers, best first.
/// Names and postal codes are searched as typed (NFC, invisible characters removed).
/// - A bare number of 4 to 6 digits is a postal code, one of 8 that make a likely date a birth
///   date, one of 10 and more or with a leading 0 or + a phone; any other is a customer id.
///   `id 12345` and `#12345` always are, and `tel:12345678` never is one, but a phone.
/// - Beside something else a number is a date, a postal code, a phone or a GM number.
/// - Two names are first and last name, last and first, the whole a last name; a comma settles it.
[[nodiscard]] FindQuery readQuery(const QString &line, const QString &shortDateFormat,
                                  const QStringList &countries, QDate today);

} // namespace desk
