// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/attempts/patchattempt.h"

namespace desk {

PatchAttempt::PatchAttempt(QString customerId, QString draftId, CustomersApi &api, Journal &journal,
                           QObject *parent)
    : QObject(parent)
    , m_customerId(std::move(customerId))
    , m_draftId(std::move(draftId))
    , m_api(api)
    , m_journal(journal)
{
}

bool PatchAttempt::start(const Profile &was, const Edits &edits, AddressCheck check,
                         const QString &reason, Note note)
{
    if (m_isRunning)
        return false;
    m_isRunning = true;
    m_was = was;
    m_edits = {};
    // Real changes only: a field typed back to its old value must not be written over a newer one.
    for (const Change &change : changesOf(was, edits))
        m_edits.set(*change.field, change.after);
    m_check = check;
    m_reason = reason;
    m_note = note;
    readBefore();
    return true;
}

void PatchAttempt::cancel()
{
    if (m_call)
        m_call->cancel();
}

ApiCall<Profile> *PatchAttempt::read()
{
    auto *call = m_api.profile(CustomerId::fromSearch(m_customerId).value());
    m_call = call;
    connect(call, &ApiCallBase::waitStarted, this,
            [this, call](int seconds) { Q_EMIT waitStarted(call, seconds); });
    return call;
}

void PatchAttempt::readBefore()
{
    read()->then(this, [this](const ApiCall<Profile>::Outcome &outcome) {
        if (outcome) {
            write(outcome.value());
            return;
        }
        m_isRunning = false;
        Q_EMIT failed(outcome.error(), Stage::ReadBefore);
    });
}

void PatchAttempt::write(const Profile &theirs)
{
    const Merge merged = merge(m_was, theirs, m_edits);
    m_edits = merged.edits;
    const QJsonObject body = patchBody(theirs, m_edits);
    m_takenOver = merged.takenOver + merged.combined;
    if (!merged.conflicts.isEmpty() || body.isEmpty()) {
        m_isRunning = false;
        if (merged.conflicts.isEmpty())
            Q_EMIT nothingToSend(theirs);
        else
            Q_EMIT conflictFound(theirs, merged.conflicts);
        return;
    }
    Attempt attempt{.id = Journal::newId(), .kind = WorkKind::Edit};
    attempt.title = nameIn(theirs, {});
    attempt.edits = m_edits;
    attempt.base = theirs;
    attempt.draftId = m_draftId;
    attempt.isForced = m_check == AddressCheck::Forced;
    attempt.reason = m_reason;
    m_attemptId = attempt.id;
    m_journal.begin(attempt, this, [this, body](const Journal::Begun &begun) {
        if (begun.mayBeSent || (!begun.blockedBy && m_note == Note::Forgone)) {
            patch(body);
            return;
        }
        m_isRunning = false;
        if (!begun.blockedBy) {
            Q_EMIT notNoted();
            return;
        }
        m_attemptId = begun.blockedBy->id;
        Q_EMIT blocked();
    });
}

void PatchAttempt::patch(const QJsonObject &body)
{
    auto *call = m_api.patchProfile(CustomerId::fromSearch(m_customerId).value(), body, m_check);
    m_call = call;
    call->then(this, [this](const ApiCall<Done>::Outcome &outcome) {
        if (outcome) {
            m_journal.settle(m_attemptId, Attempt::State::Confirmed);
            readBack();
            return;
        }
        if (!outcome.error().outcomeUnknown)
            m_journal.settle(m_attemptId, Attempt::State::NotSent);
        // Refused, signed in again: what was read before the write may be old by now.
        if (outcome.error().signedInAgain) {
            readBefore();
            return;
        }
        m_isRunning = false;
        Q_EMIT failed(outcome.error(), Stage::Write);
    });
}

void PatchAttempt::readBack()
{
    read()->then(this, [this](const ApiCall<Profile>::Outcome &outcome) {
        m_isRunning = false;
        Q_EMIT sent(m_edits, outcome ? std::optional(outcome.value()) : std::nullopt, m_takenOver);
    });
}

} // namespace desk
