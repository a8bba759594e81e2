// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/customerlookup.h"

#include "app/profile/value.h"

#include <algorithm>

namespace desk {

namespace {

constexpr int searchLimit = 10;

QJsonValue typedValue(const Edits &edits, const char *path)
{
    const Field &row = field(path);
    return canonical(row, edits.typed(row).value_or(QJsonValue::Null));
}

QList<QList<SearchFilter>> searchesFor(const Edits &edits)
{
    QList<QList<SearchFilter>> searches;
    if (const QString email = plainText(typedValue(edits, "email")); !email.isEmpty())
        searches.append({{QStringLiteral("email"), email}});
    for (const QJsonValue &phone : typedValue(edits, "phones").toArray()) {
        const QString number = plainText(phone.toObject().value(QStringLiteral("number")));
        if (!number.isEmpty())
            searches.append({{QStringLiteral("phones.number"), number}});
    }
    QList<SearchFilter> names;
    for (const char *path : {"last_name", "first_name"}) {
        if (const QString name = plainText(typedValue(edits, path)); !name.isEmpty())
            names.append({QString::fromLatin1(path), name});
    }
    if (!names.isEmpty())
        searches.append(names);
    return searches;
}

} // namespace

CustomerLookup::CustomerLookup(CustomersApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

CustomerLookup::~CustomerLookup()
{
    if (m_call)
        m_call->cancel();
}

void CustomerLookup::start(const Edits &edits)
{
    if (m_call) {
        m_call->disconnect(this);
        m_call->cancel();
        m_call.clear();
    }
    m_found.clear();
    m_searches = searchesFor(edits);
    next();
}

void CustomerLookup::next()
{
    if (m_searches.isEmpty()) {
        // Later, as with an answer.
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished(m_found, std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    auto *call = m_api.searchCustomers(m_searches.takeFirst(), searchLimit);
    m_call = call;
    call->then(this, [this](const auto &outcome) { onAnswer(outcome); });
}

void CustomerLookup::onAnswer(const ApiCall<QList<FoundCustomer>>::Outcome &outcome)
{
    m_call.clear();
    if (!outcome) {
        m_searches.clear();
        Q_EMIT finished(m_found, outcome.error());
        return;
    }
    for (const FoundCustomer &customer : outcome.value()) {
        const bool isKnown
            = std::any_of(m_found.begin(), m_found.end(),
                          [&customer](const auto &known) { return known.id == customer.id; });
        if (!isKnown)
            m_found.append(customer);
    }
    next();
}

} // namespace desk
