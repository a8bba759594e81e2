// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk::test {

/// A JSON value from its text: any value, not only an object or a list.
inline QJsonValue json(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + text + ']');
    Q_ASSERT(document.array().size() == 1);
    return document.array().at(0);
}

/// A profile as the API would have sent it.
inline Profile profileOf(const QByteArray &text)
{
    return Profile(QStringLiteral("700000123"), json(text).toObject(),
                   QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
}

/// A customer with something in every unit.
inline Profile fullProfile()
{
    return profileOf(R"({
        "email": "canary@example.org", "civility": "MR", "first_name": "MARCO",
        "second_name": "LUCA", "last_name": "BELLINI", "unicode_first_name": null,
        "birthdate": "19790314", "birth_country_code": "IT", "birth_city": "Lucca",
        "language_code": "IT", "customer_type": "PROSPECT", "filiation_number": "1",
        "phones": [ { "number": "3331234567", "type": "MOBILE", "extension": "9" } ],
        "address": { "number": "12", "street": "Via delle Rose", "add_on": null, "town": "",
                     "city": "Lucca", "zip_code": "55100", "country": "ITALIA",
                     "country_code": "IT", "geo": { "x": 1 } },
        "optins": [ { "channel": "EMAIL", "optin": true, "optin_partners": false } ],
        "identity": { "number": "TESTCODE00000001", "type": "TAX_NUMBER" },
        "personal_data_usage_allowed": true, "new_key": [ 1 ] })");
}

} // namespace desk::test
