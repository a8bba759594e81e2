// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/apicall.h"
#include "app/api/transport.h"
#include "app/profile/customerid.h"
#include "app/profile/profile.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace desk {

enum class AddressCheck { Normal, Forced }; ///< Forced sends `force_address=true`

struct CreatedCustomer {
    CustomerId id; ///< as CustomerId::fromText() takes it
    QString gmNumber; ///< may be empty
    QJsonObject json; ///< the whole answer
};

/// One hit of the search, with what tells people apart; travel documents are dropped on reading
/// (contract, 6.5).
struct FoundCustomer {
    CustomerId id;
    QString gmNumber = {};
    QString civility = {};
    QString firstName = {}; ///< in original script when the API has no other
    QString lastName = {}; ///< the same
    QString originalFirstName = {}; ///< `unicode_first_name`, may be empty
    QString originalLastName = {}; ///< `unicode_last_name`, may be empty
    QString birthdate = {}; ///< canonical `YYYYMMDD`, or as it came
    QString email = {};
    QString type = {};
    QString city = {};
    QString postalCode = {};
    QString countryCode = {};
    QStringList phones = {}; ///< numbers as they came
    QString nationalId = {}; ///< number of `identity`: to compare with, never to show or log
    QString nationalIdType = {}; ///< contract, 8.5
    bool blacklisted = false;
};

/// One page of search results.
struct FoundPage {
    QList<FoundCustomer> customers; ///< each with an id that can be asked for
    QStringList unusableIds = {}; ///< of the others, as they came; "" where there was none
    /// Whether another page follows, where the answer says so (contract, 1.4).
    std::optional<bool> hasNext = {};
    /// How many customers there are on all pages, where the answer says so (contract, 1.4).
    std::optional<qint64> total = {};
};

struct SearchFilter {
    QString field; ///< one of contract 5.1, e.g. `last_name`
    QString value;

    bool operator==(const SearchFilter &other) const = default;
};

[[nodiscard]] inline std::size_t qHash(const SearchFilter &filter, std::size_t seed = 0) noexcept
{
    return qHashMulti(seed, filter.field, filter.value);
}

struct Civility {
    QString code;
    QString label;
};

struct Country {
    QString code; ///< ISO 3166-1 alpha-2
    QString label;
};

/// One method a route of contract.md. Every call is owned by its sender and ends
/// exactly once with a Result. Main thread only.
class CustomersApi final : public QObject {
    Q_OBJECT

public:
    explicit CustomersApi(Sender &sender, QObject *parent = nullptr);

    /// POST /v1/customers (contract, section 2). `idempotencyKey`: one per
    /// request of the agent's. With After401::Report it fails with `signedInAgain` after a sign-in.
    ApiCall<CreatedCustomer> *createCustomer(const QJsonObject &body, AddressCheck check,
                                             const QByteArray &idempotencyKey,
                                             After401 after401 = After401::Resend);
    /// GET /v2/customers/{id}/profile (contract, section 3).
    ApiCall<Profile> *profile(const CustomerId &customer);
    /// PATCH /v1/customers/{id}/profile (contract, section 4). The body must not be empty.
    ApiCall<Done> *patchProfile(const CustomerId &customer, const QJsonObject &body,
                                AddressCheck check);
    /// GET /v1/customers (contract, section 5.1); the filters are ANDed. 404 is an empty page.
    ApiCall<FoundPage> *searchCustomers(const QList<SearchFilter> &filters, int limit, int page = 1,
                                        After401 after401 = After401::Resend);
    ApiCall<QList<Civility>> *civilities(); ///< GET /v0/civilities
    ApiCall<QList<Country>> *countries(); ///< GET /v0/countries
    ApiCall<QStringList> *locales(); ///< GET /v0/locales

    /// See Sender::acceptLanguage().
    [[nodiscard]] QString acceptLanguage() const { return m_sender.acceptLanguage(); }

private:
    Sender &m_sender;
};

} // namespace desk
