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
    LastName
};

/// One part of a line typed to find a customer, as it was understood.
struct QueryPart {
    QueryPartKind kind = QueryPartKind::LastName;
    QString text; ///< as typed
    QString value; ///< as searched: `19840101` for a date, digits for a phone
};

struct FindQuery {
    QList<QueryPart> parts;
    /// A customer id that opens at once, without a search; "" otherwise.
    QString customerId;
    /// The searches to try, best first, each a list of ANDed filters (contract, 5.1): a phone as
    /// typed, national, international; a pair of names both ways round; a bare number as postal
    /// code, then as GM number. Their results are put together, each customer once.
    QList<QList<SearchFilter>> searches;
};

/// Understands a line such as `smith 1984-01-01`, `tom@example.com`, `+33 6 23 45 67 89`, `75008`,
/// `gm 29000456`, `Smith 01/01/1984 75008`. `locale order` of dates is given by `shortDateFormat`;
/// `countries`: guesses for phone numbers, best first.
[[nodiscard]] FindQuery readQuery(const QString &line, const QString &shortDateFormat,
                                  const QStringList &countries, QDate today);

} // namespace desk
