// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/customersearch.h"

#include <algorithm>
#include <utility>

namespace desk {

namespace {

constexpr int rangeNotSatisfiable = 416;

} // namespace

CustomerSearch::CustomerSearch(CustomersApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

CustomerSearch::~CustomerSearch()
{
    cancel();
}

void CustomerSearch::cancel()
{
    m_isEmptyRun = false;
    if (!m_call)
        return;
    m_call->disconnect(this);
    m_call->cancel();
    m_call.clear();
}

void CustomerSearch::start(const QList<QList<SearchFilter>> &searches, Extent extent)
{
    cancel();
    m_waiting = searches;
    m_pages.clear();
    m_found.clear();
    m_unusableIds.clear();
    m_foundBy.clear();
    m_started = 0;
    m_finder.reset();
    m_isMixed = false;
    m_total.reset();
    m_refusal.reset();
    m_extent = extent;
    m_isWidening = extent == Extent::All;
    if (!m_waiting.isEmpty()) {
        next();
        return;
    }
    // Later, as with an answer, unless another start or a cancel comes first.
    m_isEmptyRun = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (std::exchange(m_isEmptyRun, false))
                end();
        },
        Qt::QueuedConnection);
}

void CustomerSearch::widen()
{
    if (!canWiden())
        return;
    m_isWidening = true;
    next();
}

void CustomerSearch::readMore()
{
    if (canReadMore())
        send(m_pages.takeFirst());
}

void CustomerSearch::next()
{
    send({.filters = m_waiting.takeFirst(), .search = m_started++});
}

void CustomerSearch::send(const Page &page)
{
    auto *call = m_api.searchCustomers(page.filters, pageSize, page.number);
    m_call = call;
    connect(call, &ApiCallBase::waitStarted, this, &CustomerSearch::waitStarted);
    call->then(this, [this, page](const auto &outcome) { onAnswer(page, outcome); });
}

bool CustomerSearch::isOfOneSearch(const ApiError &error, const Page &page)
{
    // A page after the last one may be answered so (contract, 1.4); and a server that takes no
    // such phone or postal code may well take the same number as something else.
    const bool isPastTheEnd = error.httpStatus == rangeNotSatisfiable && page.number > 1;
    return isPastTheEnd || error.kind == ApiError::Kind::BadRequest;
}

void CustomerSearch::onAnswer(const Page &page, const ApiCall<FoundPage>::Outcome &outcome)
{
    m_call.clear();
    if (outcome) {
        collect(page, outcome.value());
    } else if (isOfOneSearch(outcome.error(), page)) {
        if (outcome.error().kind == ApiError::Kind::BadRequest)
            m_refusal = outcome.error();
    } else {
        putBack(page);
        Q_EMIT failed(outcome.error());
        return;
    }
    const bool goesOn = page.number == 1 && (m_isWidening || m_found.isEmpty());
    if (goesOn && !m_waiting.isEmpty())
        next();
    else
        end();
}

void CustomerSearch::putBack(const Page &page)
{
    m_isWidening = false;
    if (page.number > 1)
        m_pages.prepend(page);
    else
        m_waiting.prepend(page.filters);
}

void CustomerSearch::add(const Page &page, const QList<FoundCustomer> &customers)
{
    const qsizetype before = m_found.size();
    for (const FoundCustomer &customer : customers) {
        const bool isKnown
            = std::any_of(m_found.cbegin(), m_found.cend(),
                          [&customer](const auto &known) { return known.id == customer.id; });
        if (!isKnown)
            m_found.append(customer);
    }
    if (m_found.size() == before)
        return;
    if (!m_finder) {
        m_finder = page.search;
        m_foundBy = page.filters;
    }
    m_isMixed = m_isMixed || page.search != *m_finder;
}

void CustomerSearch::collect(const Page &page, const FoundPage &answer)
{
    add(page, answer.customers);
    for (const QString &id : answer.unusableIds) {
        if (id.isEmpty() || !m_unusableIds.contains(id))
            m_unusableIds.append(id);
    }
    if (page.search == m_finder && answer.total)
        m_total = answer.total;
    // Where the answer does not say, a full page is worth another look; a round number of results
    // too, as a server may give fewer a page than it was asked for.
    const qsizetype size = answer.customers.size() + answer.unusableIds.size();
    const bool isRound = size >= 10 && size % 5 == 0;
    if (answer.hasNext.value_or(size >= pageSize || isRound) && size > 0)
        m_pages.append({page.filters, page.search, page.number + 1});
}

std::optional<qint64> CustomerSearch::total() const
{
    const bool isMore = m_total && *m_total > m_found.size() + m_unusableIds.size();
    return isMore && !m_isMixed ? m_total : std::nullopt;
}

void CustomerSearch::end()
{
    m_isWidening = false;
    // Somebody found by one search says nothing of those whom a refused one would have found.
    if (m_refusal && (m_found.isEmpty() || m_extent == Extent::All))
        Q_EMIT failed(*m_refusal);
    else
        Q_EMIT finished();
}

} // namespace desk
