// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/attempts/patchattempt.h"

#include "app/profile/value.h"

#include <algorithm>

namespace desk {

namespace {

/// Real changes only: a field typed back to its old value must not be written over a newer one.
Edits realChanges(const Profile &profile, const Edits &edits)
{
    Edits real;
    for (const Change &change : changesOf(profile, edits))
        real.set(*change.field, change.after);
    return real;
}

/// The override is for the address that was refused, and for no other.
AddressCheck checkFor(AddressCheck wanted, const QJsonObject &reviewed, const QJsonObject &now)
{
    const QString unit = QStringLiteral("address");
    return reviewed.value(unit) == now.value(unit) ? wanted : AddressCheck::Normal;
}

/// What is to be told of a look; the most serious first.
patch::Outcome toldOf(const Seen &seen, const QList<const Field *> &takenOver)
{
    if (!seen.newer.isEmpty())
        return patch::Overtaken{seen};
    if (!seen.isAnswered || !seen.different.isEmpty())
        return patch::Checked{seen};
    if (seen.notYet.isEmpty() && seen.notStored.isEmpty())
        return patch::Stored{seen, takenOver};
    return patch::NotYetStored{seen, takenOver};
}

} // namespace

PatchAttempt::PatchAttempt(CustomerId customerId, CustomersApi &api, Journal &journal, Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_customerId(std::move(customerId))
    , m_api(api)
    , m_journal(journal)
    , m_clock(clock)
    , m_nextLook(clock, lateWriteLimit)
{
    connect(&m_nextLook, &Alarm::rang, this, &PatchAttempt::lookByItself);
}

bool PatchAttempt::isSending() const
{
    using namespace patch;
    return std::holds_alternative<Reading>(m_state) || std::holds_alternative<Noting>(m_state)
        || std::holds_alternative<Writing>(m_state) || std::holds_alternative<ReadingBack>(m_state);
}

bool PatchAttempt::mayStart() const
{
    const auto *looking = std::get_if<patch::Looking>(&m_state);
    return !isSending() && !(looking && looking->isAsked) && !m_open.toBeLookedAt();
}

bool PatchAttempt::start(const Wish &wish)
{
    if (!mayStart())
        return false;
    m_wish = wish;
    m_takenOver.clear();
    m_isCalledOff = false;
    m_nextLook.stop();
    setState(patch::Reading());
    read([this](const ApiCall<Profile>::Outcome &outcome) { onReadBefore(outcome); });
    return true;
}

bool PatchAttempt::readAgain()
{
    const auto *looking = std::get_if<patch::Looking>(&m_state);
    if (isSending() || (looking && looking->isAsked))
        return false;
    m_takenOver.clear();
    setState(patch::Looking{true});
    read([this](const ApiCall<Profile>::Outcome &outcome) { onLooked(true, outcome); });
    return true;
}

void PatchAttempt::lookByItself()
{
    if (isSending() || std::holds_alternative<patch::Looking>(m_state))
        return;
    setState(patch::Looking{false});
    read([this](const ApiCall<Profile>::Outcome &outcome) { onLooked(false, outcome); });
}

void PatchAttempt::adopt(const Attempt &attempt)
{
    m_journal.takeOver(attempt);
    m_open.adopt({.attemptId = attempt.id,
                  .base = attempt.base,
                  .edits = realChanges(attempt.base, attempt.edits),
                  .startedAt = attempt.startedAt.isValid() ? attempt.startedAt : m_clock.now()});
    if (!isSending() && !std::holds_alternative<patch::Looking>(m_state))
        rest();
}

void PatchAttempt::cancel()
{
    m_isCalledOff = true;
    if (m_call)
        m_call->cancel();
}

/// The answer of a call that another one has taken the place of is for nobody.
void PatchAttempt::read(const ReadHandler &handler)
{
    m_readAt = m_clock.now();
    auto *call = m_api.profile(m_customerId);
    m_call = call;
    const auto *looking = std::get_if<patch::Looking>(&m_state);
    if (!looking || looking->isAsked) {
        connect(call, &ApiCallBase::waitStarted, this,
                [this, call](int seconds) { Q_EMIT waitStarted(call, seconds); });
    }
    call->then(this, [this, call, handler](const ApiCall<Profile>::Outcome &outcome) {
        if (m_call == call)
            handler(outcome);
    });
}

void PatchAttempt::onReadBefore(const ApiCall<Profile>::Outcome &outcome)
{
    if (!outcome) {
        end(patch::ReadFailed{outcome.error()});
        return;
    }
    const Profile &theirs = outcome.value();
    // An older write that has landed meanwhile is no change of somebody else's.
    const bool isUntold = m_open.toBeLookedAt();
    const Seen seen = judge(theirs).seen;
    if (!seen.newer.isEmpty()) {
        end(patch::Overtaken{seen});
        return;
    }
    if (isUntold || !seen.done.isEmpty() || !seen.arrived.isEmpty()) {
        end(patch::Checked{seen, true});
        return;
    }
    const Edits wanted = realChanges(m_wish.was, m_wish.edits);
    const Merge merged = merge(m_wish.was, theirs, wanted);
    if (!merged.conflicts.isEmpty()) {
        end(patch::Conflicted{theirs, merged.conflicts});
        return;
    }
    const QJsonObject body = patchBody(theirs, merged.edits);
    if (body.isEmpty()) {
        end(patch::NothingToSend{theirs});
        return;
    }
    const QJsonObject reviewed = patchBody(m_wish.was, wanted);
    if (toWire(body) != toWire(reviewed)) {
        end(patch::Rebased{theirs, merged.takenOver, merged.combined,
                           checkFor(m_wish.check, reviewed, body)});
        return;
    }
    m_takenOver = merged.takenOver;
    note({.attemptId = Journal::newId(),
          .base = theirs,
          .edits = realChanges(theirs, merged.edits),
          .startedAt = m_clock.now()},
         body);
}

void PatchAttempt::note(const SentWrite &write, const QJsonObject &body)
{
    setState(patch::Noting());
    Attempt attempt{.id = write.attemptId, .kind = WorkKind::Edit};
    attempt.title = nameIn(write.base, {});
    attempt.edits = write.edits;
    attempt.base = write.base;
    attempt.draftId = m_draftId;
    attempt.isForced = m_wish.check == AddressCheck::Forced;
    attempt.reason = m_wish.reason;
    const Journal::Decision decision{.overruled = m_open.ids() + m_shown,
                                     .mayGoUnnoted = m_wish.note == Note::Forgone};
    m_journal.begin(attempt, decision, this, [this, write, body](const Journal::Begun &begun) {
        if (begun.mayBeSent && m_isCalledOff) {
            m_journal.settle(write.attemptId, Attempt::State::NotSent);
            end(patch::ReadFailed{{.kind = ApiError::Kind::Cancelled}});
        } else if (begun.mayBeSent) {
            this->write(write, body);
        } else if (begun.blockedBy) {
            adopt(*begun.blockedBy);
            end(patch::Blocked{*begun.blockedBy, begun.isHeldElsewhere, begun.computer});
        } else {
            end(patch::NotNoted());
        }
    });
}

void PatchAttempt::write(SentWrite write, const QJsonObject &body)
{
    write.startedAt = m_clock.now(); // taking note of it may have lasted
    setState(patch::Writing{write});
    auto *call = m_api.patchProfile(m_customerId, body, m_wish.check);
    m_call = call;
    call->then(this,
               [this, write](const ApiCall<Done>::Outcome &outcome) { onWritten(write, outcome); });
}

void PatchAttempt::onWritten(const SentWrite &write, const ApiCall<Done>::Outcome &outcome)
{
    if (outcome) {
        setState(patch::ReadingBack{write});
        read([this, write](const ApiCall<Profile>::Outcome &back) { onReadBack(write, back); });
        return;
    }
    const ApiError &error = outcome.error();
    if (error.outcomeUnknown) {
        m_open.add(write);
        end(patch::Unknown{error, write.attemptId});
        return;
    }
    m_journal.settle(write.attemptId, Attempt::State::NotSent);
    // Refused, signed in again: what was read before the write may be old by now.
    if (error.signedInAgain && !m_isCalledOff) {
        setState(patch::Reading());
        read([this](const ApiCall<Profile>::Outcome &again) { onReadBefore(again); });
        return;
    }
    end(patch::Refused{error});
}

/// A 2xx alone proves nothing: the write stays open until the profile shows it.
void PatchAttempt::onReadBack(SentWrite write, const ApiCall<Profile>::Outcome &outcome)
{
    write.isAnswered = true;
    if (!outcome)
        write.lookAt = m_clock.now().addSecs(3);
    m_open.add(write);
    if (outcome)
        end(toldOf(judge(outcome.value()).seen, m_takenOver));
    else
        end(patch::StoredUnread{write.edits, outcome.error()});
}

void PatchAttempt::onLooked(bool isAsked, const ApiCall<Profile>::Outcome &outcome)
{
    if (!outcome) {
        m_open.postpone(m_clock.now());
        if (isAsked)
            end(patch::CheckFailed{outcome.error()});
        else
            rest();
        return;
    }
    const OpenWrites::Findings findings = judge(outcome.value());
    if (isAsked || findings.isNews)
        end(toldOf(findings.seen, {}));
    else
        rest();
}

OpenWrites::Findings PatchAttempt::judge(const Profile &profile)
{
    const OpenWrites::Findings findings = m_open.look(profile, m_readAt);
    m_shown += m_open.ids();
    for (const OpenWrites::Settled &over : findings.settled) {
        m_shown.insert(over.attemptId);
        m_journal.settle(over.attemptId, over.state);
    }
    return findings;
}

void PatchAttempt::setState(const patch::State &state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

/// Nothing is under way; what may still land is looked at when its time has come.
void PatchAttempt::rest()
{
    m_call.clear();
    const QDateTime next = m_open.nextLook();
    if (next.isValid())
        m_nextLook.start(std::chrono::milliseconds(
            std::clamp<qint64>(m_clock.now().msecsTo(next), 1, 1000 * lateWriteLimit.count())));
    else
        m_nextLook.stop();
    const SentWrite *first = m_open.toBeLookedAt();
    setState(first ? patch::State(patch::MustBeLookedAt{first->attemptId})
                   : patch::State(patch::Idle()));
}

void PatchAttempt::end(const patch::Outcome &outcome)
{
    rest();
    Q_EMIT ended(outcome);
}

} // namespace desk
