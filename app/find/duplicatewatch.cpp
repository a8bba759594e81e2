// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/duplicatewatch.h"

#include <algorithm>

namespace desk {

namespace {

constexpr int searchLimit = 10;
/// For so long an answer counts before a creation: others create customers too.
constexpr std::chrono::seconds freshFor{60};
constexpr std::chrono::milliseconds pauseInTyping{600};

} // namespace

DuplicateWatch::DuplicateWatch(CustomersApi &api, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_clock(clock)
    , m_pause(clock, pauseInTyping)
{
    connect(&m_pause, &Alarm::rang, this, &DuplicateWatch::onPause);
}

DuplicateWatch::~DuplicateWatch()
{
    if (m_call)
        m_call->cancel();
}

void DuplicateWatch::setTyped(const Edits &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    m_similar.reset();
    m_pause.start();
}

void DuplicateWatch::lookNow()
{
    bool isStale = false;
    for (const SimilarSearch &search : std::as_const(m_wanted)) {
        const auto answer = m_answers.find(search);
        if (answer == m_answers.end() || m_clock.elapsed() < answer->freshUntil)
            continue;
        answer->isStale = true;
        isStale = true;
    }
    if (m_pause.isActive() || !m_failed.isEmpty() || isStale) {
        m_pause.stop();
        onPause();
    }
}

bool DuplicateWatch::isRefused() const
{
    return m_trouble == Trouble::SignedOut || m_trouble == Trouble::Forbidden;
}

void DuplicateWatch::searchAgain()
{
    m_pause.stop();
    // An answer on its way may have been given before now.
    if (m_call) {
        m_call->disconnect(this);
        m_call->cancel();
        m_call.clear();
    }
    m_trouble = Trouble::None;
    wish(NameSearch::Always);
    for (const SimilarSearch &search : std::as_const(m_wanted)) {
        const auto answer = m_answers.find(search);
        if (answer != m_answers.end())
            answer->isStale = true;
    }
    next();
}

bool DuplicateWatch::isAnswered(const SimilarSearch &search) const
{
    const auto answer = m_answers.constFind(search);
    return (answer != m_answers.cend() && !answer->isStale) || m_failed.contains(search);
}

bool DuplicateWatch::isSettled() const
{
    return isRefused() || (!m_pause.isActive() && !m_call);
}

void DuplicateWatch::onPause()
{
    wish(NameSearch::WithBirthDate);
    if (!m_call)
        next();
}

void DuplicateWatch::wish(NameSearch names)
{
    if (!m_similar)
        m_similar = similarSearches(m_typed);
    m_wanted = *m_similar;
    if (names == NameSearch::WithBirthDate)
        m_wanted.removeIf(isByNamesAlone);
    m_failed.clear();
    if (m_trouble == Trouble::Failed)
        m_trouble = Trouble::None;
    rank();
}

void DuplicateWatch::next()
{
    const auto search = std::find_if(m_wanted.cbegin(), m_wanted.cend(),
                                     [this](const auto &wanted) { return !isAnswered(wanted); });
    if (isRefused() || search == m_wanted.cend()) {
        if (isSettled())
            Q_EMIT settled();
        return;
    }
    auto *call = m_api.searchCustomers(*search, searchLimit, 1, After401::Fail);
    m_call = call;
    call->then(this, [this, asked = *search](const auto &outcome) { onAnswer(asked, outcome); });
}

void DuplicateWatch::onAnswer(const SimilarSearch &search,
                              const ApiCall<FoundPage>::Outcome &outcome)
{
    m_call.clear();
    if (outcome) {
        m_answers.insert(search,
                         {outcome.value().customers, m_clock.elapsed() + freshFor, false,
                          outcome.value().unusableIds});
    } else if (outcome.error().kind == ApiError::Kind::Forbidden) {
        m_trouble = Trouble::Forbidden;
    } else if (outcome.error().kind == ApiError::Kind::Unauthorised) {
        m_trouble = Trouble::SignedOut;
    } else {
        m_trouble = Trouble::Failed;
        m_failed.insert(search);
    }
    rank();
    next();
}

void DuplicateWatch::rank()
{
    QList<FoundCustomer> found;
    m_unusableIds.clear();
    for (const SimilarSearch &search : std::as_const(m_wanted)) {
        const Answer answer = m_answers.value(search);
        for (const QString &id : answer.unusableIds) {
            if (id.isEmpty() || !m_unusableIds.contains(id))
                m_unusableIds.append(id);
        }
        for (const FoundCustomer &customer : answer.customers) {
            const bool isKnown = std::any_of(found.cbegin(), found.cend(), [&](const auto &known) {
                return known.id == customer.id;
            });
            if (!isKnown)
                found.append(customer);
        }
    }
    m_matches = rankLikeness(m_typed, found);
    Q_EMIT matchesChanged();
}

} // namespace desk
