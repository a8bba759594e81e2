// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"

#include "app/journal/attemptmarks.h"
#include "app/journal/attemptrules.h"
#include "app/journal/entries.h"
#include "app/journal/workoffers.h"

#include <QPointer>

#include <memory>

namespace desk {

namespace {

constexpr std::chrono::milliseconds draftDelay{400};
constexpr std::chrono::seconds pauseAfterFailure{10};

QString draftName(const QString &id)
{
    return QStringLiteral("draft-") + id;
}

QString attemptName(const QString &id)
{
    return QStringLiteral("attempt-") + id;
}

} // namespace

Journal::Journal(RecordStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_run(newId())
    , m_soon(clock, draftDelay)
    , m_again(clock, pauseAfterFailure)
{
    connect(&m_soon, &Alarm::rang, this, &Journal::writeNow);
    connect(&m_again, &Alarm::rang, this,
            [this] { m_store.writeAgain(this, [this](bool isWritten) { onWritten(isWritten); }); });
}

void Journal::setOwner(const WorkOwner &owner)
{
    m_owner = owner;
    Q_EMIT ownerChanged(owner);
}

Journal::~Journal()
{
    flush();
    release();
}

void Journal::setKey(const SealKey &key)
{
    m_store.setKey(key);
    m_isReleased = false;
    holdRun();
    // What began, or was settled, before the key was there.
    for (const QList<Attempt> attempts = m_own.sealedWith(key); const Attempt &attempt : attempts)
        write(attemptName(attempt.id), toBytes(attempt));
    writeNow();
}

/// Without its lock this run's attempts would look like those of a crashed one.
bool Journal::holdRun()
{
    return hasKey() && !m_isReleased && m_store.holdRun(m_run);
}

void Journal::release()
{
    m_isReleased = true;
    m_again.stop(); // another run may have taken what would be written
    m_store.releaseRun();
}

void Journal::saveDraft(const Draft &draft)
{
    Draft complete = draft;
    complete.owner = m_owner;
    complete.run = m_run;
    complete.savedAt = m_clock.now();
    m_pending.insert(draft.id, complete);
    m_drafts.insert(draft.id);
    // Not started anew by every key: who types on and on is saved all the same.
    if (hasKey() && !m_soon.isActive())
        m_soon.start();
}

void Journal::writeNow()
{
    m_soon.stop();
    if (!hasKey())
        return;
    for (const auto pending = std::exchange(m_pending, {}); const Draft &draft : pending)
        write(draftName(draft.id), toBytes(draft));
}

void Journal::write(const QString &name, const QByteArray &content)
{
    m_store.write(name, content, this, [this](bool isWritten) { onWritten(isWritten); });
}

void Journal::onWritten(bool isWritten)
{
    if (!isWritten && !m_saidWriteFailed)
        Q_EMIT writeFailed();
    m_saidWriteFailed = !isWritten;
    if (!isWritten && !m_isReleased && !m_again.isActive())
        m_again.start();
}

void Journal::discardDraft(const QString &id, const std::function<bool(const Draft &)> &isDone)
{
    m_pending.remove(id);
    if (m_drafts.remove(id) || !hasKey()) {
        m_store.remove(draftName(id));
        return;
    }
    const auto decide = [mayTake = takeable(Take::IfFree),
                         isDone](const std::optional<QByteArray> &content) -> RecordStore::Change {
        const auto draft = content ? draftFromBytes(*content) : std::nullopt;
        if (!draft || !mayTake(draft->run) || (isDone && !isDone(*draft)))
            return {};
        return {RecordStore::Change::What::Remove};
    };
    m_store.update(draftName(id), decide, this, {});
}

void Journal::begin(Attempt attempt, const Decision &decision, QObject *context,
                    const BeginHandler &handler)
{
    attempt.owner = m_owner;
    attempt.run = m_run;
    attempt.startedAt = m_clock.now();
    attempt.state = Attempt::State::Unknown;
    attempt.fingerprint = fingerprintOf(attempt.traits, key().value_or(m_sessionKey));
    const auto obstacle = obstacleTo(attempt, m_own.all(), decision.overruled, attempt.startedAt);
    const auto answer
        = [this, attempt, guard = QPointer<QObject>(context), handler](const Begun &begun) {
              if (!begun.mayBeSent)
                  m_own.drop(attempt.id);
              if (guard && begun.mayBeSent)
                  Q_EMIT attemptBegun(attempt);
              if (guard)
                  handler(begun);
              else
                  settle(attempt.id, Attempt::State::NotSent);
          };
    const auto answerLater = [this, answer](const Begun &begun) {
        m_clock.later(this, [answer, begun] { answer(begun); });
    };
    const bool isDiskAsked = holdRun();
    // Another window's attempt of unknown outcome goes before a settled one of this run.
    if (obstacle && (!isDiskAsked || obstacle->state == Attempt::State::Unknown)) {
        answerLater({.blockedBy = obstacle});
        return;
    }
    m_own.open(attempt);
    if (isDiskAsked)
        note(attempt, decision, obstacle, answer);
    else
        answerLater({.mayBeSent = !hasKey() || decision.mayGoUnnoted});
}

/// Writes it unless the disk, or this run, knows of an attempt that forbids it.
void Journal::note(const Attempt &attempt, const Decision &decision,
                   const std::optional<Attempt> &ownObstacle, const BeginHandler &handler)
{
    const auto veto = [attempt, ownObstacle, overruled = decision.overruled](
                          const QList<RecordStore::Entry> &entries) -> std::optional<QByteArray> {
        QList<Attempt> earlier = attemptsIn(entries);
        if (ownObstacle)
            earlier.append(*ownObstacle);
        const auto obstacle = obstacleTo(attempt, earlier, overruled, attempt.startedAt);
        return obstacle ? std::optional(toBytes(*obstacle)) : std::nullopt;
    };
    const auto onWritten
        = [this, attempt, ownObstacle, handler, decision,
           mayGoUnnoted = decision.mayGoUnnoted](bool isWritten, const auto &reason) {
              Begun begun{.isOnDisk = isWritten};
              begun.blockedBy = reason ? attemptFromBytes(*reason) : std::nullopt;
              if (!isWritten && !begun.blockedBy)
                  begun.blockedBy = ownObstacle; // the disk could not be asked
              begun.mayBeSent = isWritten || (mayGoUnnoted && !begun.blockedBy);
              if (begun.blockedBy && begun.blockedBy->state == Attempt::State::Unknown) {
                  const RecordStore::Holder holder = holderOf(begun.blockedBy->run);
                  begun.isHeldElsewhere = holder.who != RecordStore::Holder::Who::Nobody;
                  begun.computer = holder.computer;
              }
              if (begun.mayBeSent && !isWritten) // the disk may take it later
                  write(attemptName(attempt.id), toBytes(attempt));
              mark(attempt, decision, begun, handler);
          };
    m_store.writeGuarded(attemptName(attempt.id), toBytes(attempt), veto, this, onWritten);
}

/// What the other agents of this computer have sent, once nothing of its own agent's forbids it.
void Journal::mark(const Attempt &attempt, const Decision &decision, const Begun &begun,
                   const BeginHandler &handler)
{
    if (!begun.mayBeSent || !m_marks || !m_marks->hasKey() || attempt.kind != WorkKind::Create) {
        handler(begun);
        return;
    }
    m_marks->begin(attempt, decision.overruled, this,
                   [this, id = attempt.id, begun, handler](const std::optional<Attempt> &other) {
                       if (!other) {
                           handler(begun);
                           return;
                       }
                       m_store.remove(attemptName(id));
                       handler({.blockedBy = other});
                   });
}

void Journal::settle(const QString &id, Attempt::State state, const QString &reason,
                     const QString &customerId)
{
    if (const auto own = m_own.openOne(id))
        settleOwn(settled(*own, state, reason, customerId, m_clock.now()));
    else if (hasKey())
        settleFound(id, state, reason, customerId);
}

void Journal::settleOwn(const Attempt &over)
{
    m_own.close(over, m_clock.now());
    if (m_marks)
        m_marks->end(over.id);
    if (isWorthKeeping(over) && hasKey())
        write(attemptName(over.id), toBytes(over));
    else
        m_store.remove(attemptName(over.id));
    Q_EMIT attemptSettled(over.id, over.state, over.customerId);
}

/// An attempt of another run, as far as the disk knows it now.
void Journal::settleFound(const QString &id, Attempt::State state, const QString &reason,
                          const QString &customerId)
{
    using What = RecordStore::Change::What;
    const auto isHeld = std::make_shared<bool>(false); // written in the store's thread, read after
    const auto decide = [state, reason, customerId, now = m_clock.now(), isHeld,
                         mayTake = takeable(Take::IfFree)](
                            const std::optional<QByteArray> &content) -> RecordStore::Change {
        const auto attempt = content ? attemptFromBytes(*content) : std::nullopt;
        if (!attempt || attempt->state != Attempt::State::Unknown)
            return {}; // settled by whoever held it
        *isHeld = !mayTake(attempt->run);
        if (*isHeld)
            return {};
        const Attempt over = settled(*attempt, state, reason, customerId, now);
        if (!isWorthKeeping(over))
            return {What::Remove};
        return {What::Write, toBytes(over)};
    };
    m_store.update(attemptName(id), decide, this,
                   [this, id, state, reason, customerId,
                    isHeld](const std::optional<RecordStore::Change> &done) {
                       if (!done || *isHeld)
                           Q_EMIT settleRefused(id);
                       // The disk may take it later.
                       if (!done)
                           m_clock.after(pauseAfterFailure, this,
                                         [this, id, state, reason, customerId] {
                                             settleFound(id, state, reason, customerId);
                                         });
                       if (done && !*isHeld && m_marks)
                           m_marks->end(id); // another agent's, where the entry is not here
                       if (!done || done->what == What::Leave)
                           return;
                       m_own.drop(id); // taken over a moment ago
                       Q_EMIT attemptSettled(id, state, customerId);
                   });
}

void Journal::look(const QString &attemptId, QObject *context, const AttemptHandler &handler)
{
    if (const auto own = m_own.find(attemptId)) {
        m_clock.later(context, [handler, attempt = *own] { handler(attempt); });
        return;
    }
    const auto look = [handler, attemptId, marks = m_marks,
                       guard = QPointer<QObject>(context)](const RecordStore::Contents &contents) {
        const auto found = attemptIn(contents.entries, attemptId);
        if (!found && marks)
            marks->look(attemptId, guard, handler); // another agent's
        else
            handler(found);
    };
    m_store.read(context, look);
}

template <typename Record>
void Journal::claimRecord(const QString &name, Take take, QObject *context,
                          const std::function<void(const std::optional<Record> &)> &handler)
{
    const auto decide
        = [owner = m_owner, run = m_run, mayTake = takeable(take),
           isHolding = holdRun()](const std::optional<QByteArray> &content) -> RecordStore::Change {
        auto record = content ? recordFrom<Record>(*content) : std::nullopt;
        if (!record || !isOpen(*record) || !(record->owner == owner) || !isHolding
            || !mayTake(record->run))
            return {};
        record->run = run;
        return {RecordStore::Change::What::Write, toBytes(*record)};
    };
    m_store.update(name, decide, context,
                   [handler](const std::optional<RecordStore::Change> &done) {
                       handler(done ? recordFrom<Record>(done->content) : std::nullopt);
                   });
}

void Journal::claim(const QString &draftId, QObject *context, const DraftHandler &handler,
                    Take take)
{
    writeNow();
    claimRecord<Draft>(draftName(draftId), take, context,
                       [this, handler](const std::optional<Draft> &draft) {
                           if (draft)
                               m_drafts.insert(draft->id);
                           handler(draft);
                       });
}

void Journal::claimAttempt(const QString &id, QObject *context, const AttemptHandler &handler,
                           Take take)
{
    claimRecord<Attempt>(attemptName(id), take, context,
                         [this, handler](const std::optional<Attempt> &attempt) {
                             if (attempt)
                                 m_own.open(*attempt);
                             handler(attempt);
                         });
}

void Journal::takeOver(const Attempt &attempt)
{
    if (hasKey())
        claimAttempt(attempt.id, this, [](const std::optional<Attempt> &) {});
    else
        m_own.open(attempt);
}

RecordStore::Holder Journal::holderOf(const QString &run) const
{
    return run == m_run ? RecordStore::Holder() : m_store.holderOf()(run);
}

/// Whether a record that bears a run's name may become this run's; for any thread.
std::function<bool(const QString &run)> Journal::takeable(Take take) const
{
    return [take, own = m_run, holderOf = m_store.holderOf()](const QString &run) {
        using Who = RecordStore::Holder::Who;
        const Who who = run == own ? Who::Nobody : holderOf(run).who;
        return who == Who::Nobody || (who == Who::OtherComputer && take == Take::FromOtherComputer);
    };
}

void Journal::readOffers(QObject *context, const OffersHandler &handler)
{
    m_store.read(context, [this, handler](const RecordStore::Contents &contents) {
        for (const QString &name : outdatedIn(contents, m_clock.now()))
            m_store.remove(name);
        handler(offersIn(contents, {m_owner, m_run, m_store.holderOf()}));
    });
}

bool Journal::flush()
{
    writeNow();
    const bool isAllWritten = m_store.flush();
    return isAllWritten && (hasKey() || (m_pending.isEmpty() && !m_own.hasOpen()));
}

bool Journal::close()
{
    const bool isAllKept = flush();
    release();
    m_soon.stop();
    m_pending.clear();
    m_drafts.clear();
    m_own = {};
    m_run = newId();
    m_isReleased = false;
    m_saidWriteFailed = false;
    setOwner({});
    return isAllKept;
}

} // namespace desk
