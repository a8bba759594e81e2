// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/attempts/createattempt.h"

#include "app/find/identitytraits.h"
#include "app/find/similarsearches.h"
#include "app/profile/patch.h"
#include "app/profile/validation.h"

#include <utility>

namespace desk {

namespace {

/// Waits for the search for duplicates this long at most; what nobody has answered by then is said
/// to be unknown, and the agent's customer is not kept waiting longer on the telephone.
constexpr std::chrono::seconds searchPatience{10};

} // namespace

CreateAttempt::CreateAttempt(CustomersApi &api, Journal &journal, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_journal(journal)
    , m_watch(api, clock, this)
    , m_search(api, this)
    , m_searchPatience(clock, searchPatience)
    , m_draftId(Journal::newId())
{
    connect(&m_watch, &DuplicateWatch::matchesChanged, this, &CreateAttempt::matchesChanged);
    connect(&m_watch, &DuplicateWatch::settled, this, &CreateAttempt::onLooked);
    connect(&m_searchPatience, &Alarm::rang, this, &CreateAttempt::onLooked);
    connect(&m_search, &CustomerSearch::finished, this, [this] { onSearched(std::nullopt); });
    connect(&m_search, &CustomerSearch::failed, this, &CreateAttempt::onSearched);
}

void CreateAttempt::enter(State state)
{
    m_searchPatience.stop();
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

bool CreateAttempt::hasUnsentWork() const
{
    return !as<Created>() && !m_body.isEmpty();
}

bool CreateAttempt::canCreate() const
{
    return as<Typing>() && createProblems(m_edits, QDate::currentDate()).isEmpty();
}

AddressCheck CreateAttempt::check() const
{
    if (const auto *waiting = as<WaitingForSearch>())
        return waiting->check;
    if (const auto *sending = as<Sending>())
        return sending->check;
    if (const auto *unknown = as<Unknown>())
        return unknown->check;
    return AddressCheck::Normal;
}

void CreateAttempt::setEdits(const Edits &edits)
{
    if (as<Created>() || edits == m_edits)
        return;
    m_edits = edits;
    m_body = createBody(m_edits);
    stopWaiting();
    if (as<Typing>())
        m_watch.setTyped(m_edits);
    saveDraft();
}

void CreateAttempt::saveDraft()
{
    if (!hasUnsentWork()) {
        m_journal.discardDraft(m_draftId);
        return;
    }
    Draft draft{.id = m_draftId, .kind = WorkKind::Create};
    draft.title = nameIn({}, m_edits);
    draft.edits = m_edits;
    m_journal.saveDraft(draft);
}

void CreateAttempt::restore(const Draft &draft)
{
    m_draftId = draft.id; // from now on it is this attempt's
    setEdits(draft.edits);
}

void CreateAttempt::restore(const Attempt &attempt, const std::optional<Draft> &later)
{
    m_journal.takeOver(attempt);
    m_attemptId = attempt.id;
    m_draftId = attempt.draftId;
    const AddressCheck check = attempt.isForced ? AddressCheck::Forced : AddressCheck::Normal;
    m_key.adopt(attempt);
    enter(Unknown{.attemptId = attempt.id, .why = FromBefore{attempt.startedAt}, .check = check});
    setEdits(later ? later->edits : attempt.edits);
    lookAgain();
}

void CreateAttempt::discard()
{
    stopWaiting();
    m_journal.discardDraft(m_draftId);
}

void CreateAttempt::lookForDuplicates()
{
    if (as<Typing>())
        m_watch.lookNow();
}

void CreateAttempt::create()
{
    if (canCreate())
        look(AddressCheck::Normal);
}

void CreateAttempt::createForced(const QString &refusal)
{
    const auto *refused = obstacle<Refused>();
    if (!canCreate() || !refused)
        return;
    m_refusal = refusal;
    look(refused->sent == m_edits ? AddressCheck::Forced : AddressCheck::Normal);
}

/// Always, at every press: others create customers too, and a connection that a router has
/// forgotten is found out by a search, not by the POST.
void CreateAttempt::look(AddressCheck check, Note note)
{
    enter(WaitingForSearch{check, note});
    m_searchPatience.start();
    m_watch.setTyped(m_edits);
    m_watch.searchAgain();
}

void CreateAttempt::stopWaiting()
{
    if (as<WaitingForSearch>())
        enter(Typing{});
}

QList<Likeness> CreateAttempt::unexplained() const
{
    QList<Likeness> strong;
    for (const Likeness &match : m_watch.matches()) {
        if (match.isStrong() && !m_explained.contains(match.customer.id))
            strong.append(match);
    }
    return strong;
}

/// After the search, or instead of the rest of it.
void CreateAttempt::onLooked()
{
    const auto *waiting = as<WaitingForSearch>();
    if (!waiting)
        return;
    const auto [check, note] = *waiting;
    const QList<Likeness> strong = unexplained();
    if (strong.isEmpty())
        begin(check, note);
    else
        enter(Typing{LooksAlike{strong, {}}});
}

void CreateAttempt::createInSpite(const QString &reason)
{
    const auto *alike = obstacle<LooksAlike>();
    if (!alike || !canCreate())
        return;
    for (const Likeness &match : alike->found)
        m_explained.insert(match.customer.id, reason);
    if (alike->earlier) {
        m_overruled.insert(alike->earlier->id);
        m_explained.insert(alike->earlier->customerId, reason);
    }
    look(AddressCheck::Normal);
}

void CreateAttempt::createWithoutNote()
{
    const auto *notNoted = obstacle<NotNoted>();
    if (!notNoted || !canCreate())
        return;
    if (notNoted->sent == m_edits)
        look(AddressCheck(notNoted->check), Note::Forgone);
    else
        create();
}

Attempt CreateAttempt::newAttempt(AddressCheck check)
{
    Attempt attempt{.id = Journal::newId(), .kind = WorkKind::Create};
    attempt.title = nameIn({}, m_edits);
    attempt.edits = m_edits;
    attempt.draftId = m_draftId;
    attempt.idempotencyKey = m_key.of(m_body, check);
    attempt.isForced = check == AddressCheck::Forced;
    attempt.traits = traitsOf(m_edits);
    QStringList reasons = m_explained.values();
    reasons.sort();
    reasons.removeDuplicates();
    if (attempt.isForced)
        reasons.append(QStringLiteral("address refused: ") + m_refusal);
    attempt.reason = reasons.join(QStringLiteral("; "));
    return attempt;
}

void CreateAttempt::begin(AddressCheck check, Note note)
{
    const Attempt attempt = newAttempt(check);
    m_attemptId = attempt.id;
    enter(Sending{check});
    m_journal.begin(attempt, {m_overruled, note == Note::Forgone}, this,
                    [this](const Journal::Begun &begun) { onBegun(begun); });
}

void CreateAttempt::onBegun(const Journal::Begun &begun)
{
    const AddressCheck wanted = check();
    if (begun.mayBeSent) {
        post(wanted);
    } else if (!begun.blockedBy) {
        enter(Typing{NotNoted{wanted, m_edits}});
    } else if (begun.blockedBy->state == Attempt::State::Unknown) {
        enter(Unknown{.attemptId = begun.blockedBy->id,
                      .why = SentAlready{*begun.blockedBy, begun.isHeldElsewhere},
                      .check = wanted});
        lookAgain();
    } else {
        enter(Typing{LooksAlike{m_watch.matches(), begun.blockedBy}});
    }
}

void CreateAttempt::post(AddressCheck check)
{
    // After a sign-in it is looked once more who may be the same: that can take its time.
    auto *call = m_api.createCustomer(m_body, check, m_key.of(m_body, check), After401::Report);
    m_call = call;
    call->then(this, [this](const ApiCall<CreatedCustomer>::Outcome &outcome) {
        if (outcome)
            onCreated(outcome.value());
        else
            onFailed(outcome.error());
    });
}

void CreateAttempt::cancel()
{
    if (as<Sending>() && m_call)
        m_call->cancel();
}

void CreateAttempt::onCreated(const CreatedCustomer &created)
{
    m_journal.settle(m_attemptId, Attempt::State::Confirmed, {}, created.id);
    settleSuperseded(created.id);
    m_journal.discardDraft(m_draftId);
    enter(Created{.id = created.id, .gmNumber = created.gmNumber});
    readBack(created.id);
    Q_EMIT customerReady(created.id);
}

void CreateAttempt::settleSuperseded(const QString &customerId)
{
    for (auto it = m_superseded.cbegin(); it != m_superseded.cend(); ++it)
        m_journal.settle(it.key(), Attempt::State::Resolved, it.value(), customerId);
    m_superseded.clear();
}

void CreateAttempt::readBack(const QString &id)
{
    m_api.profile(CustomerId::fromText(id).value())
        ->then(this, [this](const ApiCall<Profile>::Outcome &outcome) {
            auto *created = std::get_if<Created>(&m_state);
            if (outcome)
                created->stored = outcome.value();
            else
                created->stored = outcome.error();
            Q_EMIT stateChanged();
        });
}

void CreateAttempt::onFailed(const ApiError &error)
{
    const AddressCheck sent = check();
    if (error.outcomeUnknown) {
        enter(Unknown{.attemptId = m_attemptId, .why = LostAnswer{error}, .check = sent});
        lookAgain();
        return;
    }
    m_journal.settle(m_attemptId, Attempt::State::NotSent);
    if (error.signedInAgain)
        look(sent);
    else
        enter(Typing{Refused{error, m_edits}});
}

void CreateAttempt::lookAgain()
{
    auto *unknown = std::get_if<Unknown>(&m_state);
    if (!unknown)
        return;
    unknown->isLooking = true;
    unknown->searchError.reset();
    Q_EMIT stateChanged();
    if (!std::holds_alternative<SentAlready>(unknown->why)) {
        search();
        return;
    }
    m_journal.look(unknown->attemptId, this,
                   [this, id = unknown->attemptId](const std::optional<Attempt> &attempt) {
                       const auto *still = as<Unknown>();
                       if (!still || still->attemptId != id)
                           return;
                       if (attempt && attempt->state == Attempt::State::Unknown)
                           search();
                       else if (attempt && !attempt->customerId.isEmpty())
                           enter(Typing{LooksAlike{{}, attempt}});
                       else
                           enter(Typing{EarlierNotSent{}});
                   });
}

void CreateAttempt::search()
{
    m_search.start(similarSearches(m_edits), CustomerSearch::Extent::All);
}

void CreateAttempt::onSearched(const std::optional<ApiError> &error)
{
    auto *unknown = std::get_if<Unknown>(&m_state);
    if (!unknown)
        return;
    unknown->isLooking = false;
    unknown->found = likestFirst(m_edits, m_search.found());
    unknown->unusableCount = m_search.unusableCount();
    unknown->searchError = error;
    Q_EMIT stateChanged();
}

void CreateAttempt::createAnyway(const QString &reason)
{
    const auto *unknown = as<Unknown>();
    const auto *already = unknown ? std::get_if<SentAlready>(&unknown->why) : nullptr;
    if (!unknown || (already && already->isHeldElsewhere))
        return;
    // The agent has seen these, and is sure.
    for (const FoundCustomer &customer : unknown->found)
        m_explained.insert(customer.id, reason);
    m_overruled.insert(unknown->attemptId);
    // It stays open: until the customer is there, nobody else creates them unasked.
    m_superseded.insert(unknown->attemptId, reason);
    const AddressCheck check = unknown->check;
    // The same request goes with the same key as before.
    if (already)
        m_key.adopt(already->attempt);
    m_state = Typing{};
    if (canCreate())
        look(check);
    else
        enter(Typing{});
}

void CreateAttempt::takeFound(const QString &customerId)
{
    const auto *unknown = as<Unknown>();
    if (!unknown)
        return;
    m_journal.settle(unknown->attemptId, Attempt::State::Resolved, QStringLiteral("found"),
                     customerId);
    settleSuperseded(customerId);
    // The other attempt was of the same customer: its draft is done with as well.
    if (const auto *already = std::get_if<SentAlready>(&unknown->why))
        m_journal.discardDraft(already->attempt.draftId);
    m_journal.discardDraft(m_draftId);
    enter(Created{.id = customerId, .gmNumber = {}, .isFound = true});
    Q_EMIT customerReady(customerId);
}

void CreateAttempt::changeTyped()
{
    const auto *unknown = as<Unknown>();
    if (unknown && std::holds_alternative<SentAlready>(unknown->why))
        enter(Typing{});
}

} // namespace desk
