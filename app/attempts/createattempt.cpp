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
    , m_draft(journal)
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

bool CreateAttempt::canCreate() const
{
    return as<Typing>() && createProblems(m_edits, QDate::currentDate()).isEmpty();
}

AddressCheck CreateAttempt::check() const
{
    if (const auto *alike = obstacle<LooksAlike>(); alike && alike->sent == m_edits)
        return alike->check;
    return std::visit(
        [](const auto &state) {
            if constexpr (requires { state.check; })
                return state.check;
            return AddressCheck::Normal;
        },
        m_state);
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
    if (hasUnsentWork())
        m_draft.keep(m_edits);
    else
        m_draft.forget();
}

void CreateAttempt::restore(const Draft &draft)
{
    m_draft.adopt(draft.id);
    setEdits(draft.edits);
}

void CreateAttempt::restore(const Attempt &attempt, const std::optional<Draft> &later)
{
    m_journal.takeOver(attempt);
    m_attemptId = attempt.id;
    m_draft.adopt(attempt.draftId);
    const AddressCheck check = attempt.isForced ? AddressCheck::Forced : AddressCheck::Normal;
    m_key.adopt(attempt);
    enter(Unknown{attempt.id, FromBefore{attempt.startedAt}, check, attempt.edits});
    setEdits(later ? later->edits : attempt.edits);
    lookAgain();
}

void CreateAttempt::create(const Said &said)
{
    if (!canCreate())
        return;
    const auto *alike = obstacle<LooksAlike>();
    AddressCheck check = AddressCheck::Normal;
    if (!said.notTheSame.isEmpty()) {
        m_answers.keepFor(m_edits);
        m_answers.setPerson(m_edits);
        m_answers.explain(unexplained(), said.notTheSame);
        m_answers.explain(unexplainedIds(), said.notTheSame);
        if (alike && alike->sent == m_edits)
            check = overrule(*alike, said.notTheSame);
    }
    if (!said.addressUnchecked.isEmpty()) {
        m_addressWords = QStringLiteral("address not checked: ") + said.addressUnchecked;
        check = AddressCheck::Forced;
    }
    look(check);
}

void CreateAttempt::createForced(const QString &refusal)
{
    const auto *refused = obstacle<Refused>();
    if (!canCreate() || !refused)
        return;
    m_addressWords = QStringLiteral("address refused: ") + refusal;
    look(refused->sent == m_edits ? AddressCheck::Forced : AddressCheck::Normal);
}

/// Always, at every press: others create customers too, and a connection that a router has
/// forgotten is found out by a search, not by the POST.
void CreateAttempt::look(AddressCheck check, Note note)
{
    m_answers.keepFor(m_edits);
    enter(WaitingForSearch{check, note});
    m_searchPatience.start();
    m_watch.setTyped(m_edits);
    m_watch.searchAgain();
}

/// After the search, or instead of the rest of it.
void CreateAttempt::onLooked()
{
    const auto *waiting = as<WaitingForSearch>();
    if (!waiting)
        return;
    const auto [check, note] = *waiting;
    const QList<Likeness> strong = unexplained();
    const QStringList unusable = unexplainedIds();
    if (strong.isEmpty() && unusable.isEmpty())
        begin(check, note);
    else
        enter(Typing{LooksAlike{strong, {}, unusable, m_edits, check}});
}

void CreateAttempt::createInSpite(const QString &reason)
{
    const auto *alike = obstacle<LooksAlike>();
    if (!alike || !canCreate())
        return;
    m_answers.setPerson(m_edits);
    look(overrule(*alike, reason));
}

/// It is somebody else. Returns the check with which what was typed then is to go.
AddressCheck CreateAttempt::overrule(const LooksAlike &alike, const QString &reason)
{
    m_answers.explain(alike.found, reason);
    m_answers.explain(alike.unusableIds, reason);
    if (alike.earlier)
        m_answers.overrule(*alike.earlier, reason);
    return alike.sent == m_edits ? alike.check : AddressCheck::Normal;
}

void CreateAttempt::createWithoutNote()
{
    const auto *notNoted = obstacle<NotNoted>();
    if (!notNoted || !canCreate())
        return;
    if (notNoted->sent == m_edits)
        look(notNoted->check, Note::Forgone);
    else
        create();
}

Attempt CreateAttempt::newAttempt(AddressCheck check)
{
    Attempt attempt{.id = Journal::newId(), .kind = WorkKind::Create};
    attempt.title = nameIn({}, m_edits);
    attempt.edits = m_edits;
    attempt.draftId = m_draft.id();
    attempt.idempotencyKey = m_key.of(m_body, check);
    attempt.isForced = check == AddressCheck::Forced;
    attempt.traits = traitsOf(m_edits);
    QStringList reasons = m_answers.reasons();
    if (attempt.isForced)
        reasons.append(m_addressWords);
    attempt.reason = reasons.join(QStringLiteral("; "));
    return attempt;
}

void CreateAttempt::begin(AddressCheck check, Note note)
{
    const Attempt attempt = newAttempt(check);
    m_attemptId = attempt.id;
    m_call.clear();
    enter(Sending{.check = check, .note = note, .sent = m_edits});
    m_journal.begin(attempt, {m_answers.overruled(), note == Note::Forgone}, this,
                    [this](const Journal::Begun &begun) { onBegun(begun); });
}

void CreateAttempt::onBegun(const Journal::Begun &begun)
{
    const Sending wanted = std::get<Sending>(m_state);
    if (begun.mayBeSent && wanted.isCalledOff) {
        m_journal.settle(m_attemptId, Attempt::State::NotSent);
        enter(Typing{});
    } else if (begun.mayBeSent) {
        post(wanted);
    } else if (!begun.blockedBy) {
        enter(Typing{NotNoted{wanted.check, wanted.sent}});
    } else if (begun.blockedBy->state == Attempt::State::Unknown) {
        const Attempt &earlier = *begun.blockedBy;
        enter(Unknown{earlier.id, SentAlready{earlier, m_journal.holderOf(earlier.run)},
                      wanted.check, wanted.sent});
        lookAgain();
    } else {
        enter(
            Typing{LooksAlike{m_watch.matches(), begun.blockedBy, {}, wanted.sent, wanted.check}});
    }
}

void CreateAttempt::post(const Sending &sending)
{
    const QJsonObject body = createBody(sending.sent);
    // After a sign-in it is looked once more who may be the same: that can take its time.
    auto *call = m_api.createCustomer(body, sending.check, m_key.of(body, sending.check),
                                      After401::Report);
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
    auto *sending = std::get_if<Sending>(&m_state);
    if (sending && m_call)
        m_call->cancel();
    else if (sending)
        sending->isCalledOff = true;
}

void CreateAttempt::onCreated(const CreatedCustomer &created)
{
    m_journal.settle(m_attemptId, Attempt::State::Confirmed, {}, created.id.text());
    settleSuperseded(std::get<Sending>(m_state).sent, created.id);
    m_draft.forget();
    enter(Created{.id = created.id, .gmNumber = created.gmNumber});
    readBack(created.id);
    Q_EMIT customerReady(created.id);
}

void CreateAttempt::settleSuperseded(const Edits &person, const CustomerId &customerId)
{
    m_answers.keepFor(person);
    const QHash<QString, QString> superseded = m_answers.takeSuperseded();
    for (auto it = superseded.cbegin(); it != superseded.cend(); ++it)
        m_journal.settle(it.key(), Attempt::State::Resolved, it.value(), customerId.text());
}

void CreateAttempt::readBack(const CustomerId &id)
{
    m_api.profile(id)->then(this, [this](const ApiCall<Profile>::Outcome &outcome) {
        auto &stored = std::get<Created>(m_state).stored;
        if (outcome)
            stored = outcome.value();
        else
            stored = outcome.error();
        Q_EMIT stateChanged();
    });
}

void CreateAttempt::onFailed(const ApiError &error)
{
    const Sending wanted = std::get<Sending>(m_state);
    if (error.outcomeUnknown) {
        enter(Unknown{m_attemptId, LostAnswer{error}, wanted.check, wanted.sent});
        return lookAgain();
    }
    m_journal.settle(m_attemptId, Attempt::State::NotSent);
    if (error.signedInAgain)
        look(wanted.check, wanted.note);
    else
        enter(Typing{Refused{error, wanted.sent}});
}

void CreateAttempt::lookAgain()
{
    auto *unknown = std::get_if<Unknown>(&m_state);
    if (!unknown)
        return;
    unknown->isLooking = true;
    unknown->searchError.reset();
    Q_EMIT stateChanged();
    if (!std::holds_alternative<SentAlready>(unknown->why))
        return search();
    m_journal.look(unknown->attemptId, this,
                   [this, id = unknown->attemptId](const std::optional<Attempt> &attempt) {
                       if (as<Unknown>() && as<Unknown>()->attemptId == id)
                           onEarlierSeen(attempt);
                   });
}

void CreateAttempt::onEarlierSeen(const std::optional<Attempt> &attempt)
{
    if (attempt && attempt->state == Attempt::State::Unknown) {
        const RecordStore::Holder holder = m_journal.holderOf(attempt->run);
        std::get<Unknown>(m_state).why = SentAlready{*attempt, holder};
        search();
    } else if (attempt && !attempt->customerId.isEmpty()) {
        const Unknown &unknown = std::get<Unknown>(m_state);
        enter(Typing{LooksAlike{{}, attempt, {}, unknown.sent, unknown.check}});
    } else {
        enter(Typing{EarlierEnded{}});
    }
}

void CreateAttempt::search()
{
    m_search.start(similarSearches(std::get<Unknown>(m_state).sent), CustomerSearch::Extent::All);
}

void CreateAttempt::onSearched(const std::optional<ApiError> &error)
{
    auto *unknown = std::get_if<Unknown>(&m_state);
    if (!unknown)
        return;
    unknown->isLooking = false;
    unknown->found = likestFirst(unknown->sent, m_search.found());
    unknown->unusableIds = m_search.unusableIds();
    unknown->searchError = error;
    Q_EMIT stateChanged();
}

void CreateAttempt::createAnyway(const QString &reason)
{
    const auto *unknown = as<Unknown>();
    const auto *already = unknown ? std::get_if<SentAlready>(&unknown->why) : nullptr;
    if (!unknown || (already && already->isHeldHere()))
        return;
    // The agent has seen these, and is sure.
    m_answers.setPerson(unknown->sent);
    m_answers.explain(unknown->found, reason);
    m_answers.explain(unknown->unusableIds, reason);
    m_answers.overruleUnknown(unknown->attemptId);
    // It stays open: until the customer is there, nobody else creates them unasked.
    if (unknown->isOfPersonSent())
        m_answers.supersede(unknown->attemptId, reason);
    const AddressCheck check = unknown->check;
    // The same request goes with the same key as before.
    if (already)
        m_key.adopt(already->attempt);
    enter(Typing{});
    if (canCreate())
        look(check);
}

void CreateAttempt::takeFound(const CustomerId &customerId)
{
    if (!as<Unknown>())
        return;
    const Unknown was = *as<Unknown>();
    // The attempt of somebody else, with the same e-mail, is none of this customer's.
    const auto *already = was.isOfPersonSent() ? std::get_if<SentAlready>(&was.why) : nullptr;
    Edits typed = already ? already->attempt.edits : Edits();
    typed.add(was.sent);
    const bool isOnePerson = mayBeOnePerson(was.sent, m_edits);
    if (isOnePerson) {
        typed.add(m_edits);
        enter(Created{.id = customerId, .isFound = true});
    } else {
        enter(Typing{});
    }
    Q_EMIT foundTaken(customerId, typed);
    if (was.isOfPersonSent())
        m_journal.settle(was.attemptId, Attempt::State::Resolved, QStringLiteral("found"),
                         customerId.text());
    settleSuperseded(was.sent, customerId);
    if (isOnePerson)
        m_draft.forget();
    if (already && already->attempt.draftId != m_draft.id())
        m_journal.discardDraft(already->attempt.draftId, [sent = was.sent](const Draft &draft) {
            return mayBeOnePerson(draft.edits, sent);
        });
}

} // namespace desk
