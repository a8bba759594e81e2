// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"

#include <QDir>
#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace desk {

namespace {

constexpr std::chrono::milliseconds draftDelay{400};
constexpr int keptDays = 90; // how long a settled attempt is remembered

QString draftName(const QString &id)
{
    return QStringLiteral("draft-") + id;
}

QString attemptName(const QString &id)
{
    return QStringLiteral("attempt-") + id;
}

/// The same create, or the same customer's profile.
bool concernsSame(const Attempt &a, const Attempt &b)
{
    if (a.kind != b.kind || a.owner.environmentId != b.owner.environmentId)
        return false;
    if (a.kind == WorkKind::Edit)
        return a.base.customerId() == b.base.customerId();
    return isSameCustomer(a.fingerprint, b.fingerprint);
}

bool forbids(const Attempt &earlier, const Attempt &wanted)
{
    return earlier.state == Attempt::State::Unknown && earlier.id != wanted.id
        && concernsSame(earlier, wanted);
}

template <typename Record> std::optional<Record> recordFrom(const QByteArray &bytes)
{
    if constexpr (std::is_same_v<Record, Draft>)
        return draftFromBytes(bytes);
    else
        return attemptFromBytes(bytes);
}

bool isOpen(const Draft &)
{
    return true;
}

bool isOpen(const Attempt &attempt)
{
    return attempt.state == Attempt::State::Unknown;
}

/// What is left of an attempt once it is over.
Attempt settled(Attempt attempt, Attempt::State state, const QString &reason)
{
    attempt.state = state;
    attempt.reason = reason;
    attempt.edits = {};
    attempt.base = {};
    attempt.title.clear();
    return attempt;
}

} // namespace

Journal::Journal(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_store(folder)
    , m_run(newId())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(draftDelay);
    connect(&m_soon, &QTimer::timeout, this, &Journal::writeNow);
}

Journal::~Journal()
{
    flush();
}

QString Journal::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void Journal::setKey(const SealKey &key)
{
    m_store.setKey(key);
    QDir().mkpath(m_store.folder());
    // Says to other runs that what bears this run's name is being worked on.
    m_runLock = std::make_unique<QLockFile>(m_store.folder() + QStringLiteral("/run-") + m_run
                                            + QStringLiteral(".lock"));
    m_runLock->setStaleLockTime(0);
    holdRun();
    // Attempts that began before the key was there.
    for (Attempt &attempt : m_attempts) {
        attempt.fingerprint = fingerprintOf(attempt.edits, key);
        write(attemptName(attempt.id), toBytes(attempt));
    }
    writeNow();
}

/// Without its lock this run's attempts would look like those of a crashed one.
bool Journal::holdRun()
{
    return m_runLock && (m_runLock->isLocked() || m_runLock->tryLock(0));
}

void Journal::saveDraft(const Draft &draft)
{
    Draft complete = draft;
    complete.owner = m_owner;
    complete.run = m_run;
    complete.savedAt = QDateTime::currentDateTimeUtc();
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
    for (const Draft &draft : std::exchange(m_pending, {}))
        write(draftName(draft.id), toBytes(draft));
}

void Journal::write(const QString &name, const QByteArray &content)
{
    m_store.write(name, content, this, [this](bool isWritten) {
        if (!isWritten && !m_saidWriteFailed)
            Q_EMIT writeFailed();
        m_saidWriteFailed = !isWritten;
    });
}

void Journal::discardDraft(const QString &id)
{
    m_pending.remove(id);
    if (m_drafts.remove(id) || !hasKey()) {
        m_store.remove(draftName(id));
        return;
    }
    const auto decide = [isHeldElsewhere = heldElsewhere()](
                            const std::optional<QByteArray> &content) -> SealedStore::Change {
        const auto draft = content ? draftFromBytes(*content) : std::nullopt;
        if (!draft || isHeldElsewhere(draft->run))
            return {};
        return {SealedStore::Change::What::Remove};
    };
    m_store.update(draftName(id), decide, this, {});
}

void Journal::begin(Attempt attempt, QObject *context, const BeginHandler &handler)
{
    attempt.owner = m_owner;
    attempt.run = m_run;
    attempt.startedAt = QDateTime::currentDateTimeUtc();
    attempt.state = Attempt::State::Unknown;
    attempt.fingerprint = fingerprintOf(attempt.edits, key().value_or(m_sessionKey));
    const auto own
        = std::find_if(m_attempts.cbegin(), m_attempts.cend(),
                       [&attempt](const Attempt &earlier) { return forbids(earlier, attempt); });
    const auto answer
        = [this, id = attempt.id, guard = QPointer<QObject>(context), handler](const Begun &begun) {
              if (!begun.mayBeSent)
                  m_attempts.remove(id);
              if (guard)
                  handler(begun);
              else
                  settle(id, Attempt::State::NotSent);
          };
    if (own != m_attempts.cend()) {
        answerLater(answer, {.blockedBy = *own});
    } else if (!hasKey()) {
        m_attempts.insert(attempt.id, attempt);
        answerLater(answer, {.mayBeSent = true});
    } else if (!holdRun()) {
        answerLater(answer, {});
    } else {
        m_attempts.insert(attempt.id, attempt);
        note(attempt, answer);
    }
}

void Journal::answerLater(const BeginHandler &handler, const Begun &begun)
{
    QMetaObject::invokeMethod(
        this, [handler, begun] { handler(begun); }, Qt::QueuedConnection);
}

/// Writes it unless the disk knows of an attempt that forbids it.
void Journal::note(const Attempt &attempt, const BeginHandler &handler)
{
    const auto veto
        = [attempt](const QList<SealedStore::Entry> &entries) -> std::optional<QByteArray> {
        for (const SealedStore::Entry &entry : entries) {
            const auto earlier = attemptFromBytes(entry.content);
            if (earlier && forbids(*earlier, attempt))
                return entry.content;
        }
        return std::nullopt;
    };
    m_store.writeGuarded(attemptName(attempt.id), toBytes(attempt), veto, this,
                         [this, handler](bool isWritten, const auto &reason) {
                             Begun begun{.isOnDisk = isWritten, .mayBeSent = isWritten};
                             if (reason)
                                 begun.blockedBy = attemptFromBytes(*reason);
                             begun.isHeldElsewhere
                                 = begun.blockedBy && heldElsewhere()(begun.blockedBy->run);
                             handler(begun);
                         });
}

void Journal::settle(const QString &id, Attempt::State state, const QString &reason)
{
    const auto found = m_attempts.find(id);
    if (found == m_attempts.end()) {
        if (hasKey())
            settleFound(id, state, reason);
        return;
    }
    // Only what the agent decided is worth remembering.
    if (state == Attempt::State::Resolved && hasKey())
        write(attemptName(id), toBytes(settled(*found, state, reason)));
    else
        m_store.remove(attemptName(id));
    m_attempts.erase(found);
}

/// An attempt of another run, as far as the disk knows it now.
void Journal::settleFound(const QString &id, Attempt::State state, const QString &reason)
{
    using What = SealedStore::Change::What;
    const auto isHeld = std::make_shared<bool>(false); // written in the store's thread, read after
    const auto decide = [state, reason, isHeld, isHeldElsewhere = heldElsewhere()](
                            const std::optional<QByteArray> &content) -> SealedStore::Change {
        const auto attempt = content ? attemptFromBytes(*content) : std::nullopt;
        if (!attempt || attempt->state != Attempt::State::Unknown)
            return {}; // settled by whoever held it
        *isHeld = isHeldElsewhere(attempt->run);
        if (*isHeld)
            return {};
        if (state != Attempt::State::Resolved)
            return {What::Remove};
        return {What::Write, toBytes(settled(*attempt, state, reason))};
    };
    m_store.update(attemptName(id), decide, this,
                   [this, id, isHeld](const std::optional<SealedStore::Change> &done) {
                       if (!done || *isHeld)
                           Q_EMIT settleRefused(id);
                       // Taken over a moment ago.
                       if (done && done->what != What::Leave)
                           m_attempts.remove(id);
                   });
}

template <typename Record>
void Journal::claimRecord(const QString &name, QObject *context,
                          const std::function<void(const std::optional<Record> &)> &handler)
{
    const auto decide
        = [owner = m_owner, run = m_run, isHeldElsewhere = heldElsewhere(),
           isHolding = holdRun()](const std::optional<QByteArray> &content) -> SealedStore::Change {
        auto record = content ? recordFrom<Record>(*content) : std::nullopt;
        if (!record || !isOpen(*record) || !(record->owner == owner) || !isHolding
            || isHeldElsewhere(record->run))
            return {};
        record->run = run;
        return {SealedStore::Change::What::Write, toBytes(*record)};
    };
    m_store.update(name, decide, context,
                   [handler](const std::optional<SealedStore::Change> &done) {
                       handler(done ? recordFrom<Record>(done->content) : std::nullopt);
                   });
}

void Journal::claim(const QString &draftId, QObject *context, const DraftHandler &handler)
{
    writeNow();
    claimRecord<Draft>(draftName(draftId), context,
                       [this, handler](const std::optional<Draft> &draft) {
                           if (draft)
                               m_drafts.insert(draft->id);
                           handler(draft);
                       });
}

void Journal::claimAttempt(const QString &id, QObject *context, const AttemptHandler &handler)
{
    claimRecord<Attempt>(attemptName(id), context,
                         [this, handler](const std::optional<Attempt> &attempt) {
                             if (attempt)
                                 m_attempts.insert(attempt->id, *attempt);
                             handler(attempt);
                         });
}

void Journal::takeOver(const Attempt &attempt)
{
    if (hasKey())
        claimAttempt(attempt.id, this, [](const std::optional<Attempt> &) {});
    else
        m_attempts.insert(attempt.id, attempt);
}

/// Whether a live run other than this one holds what bears a run's name; for any thread.
std::function<bool(const QString &run)> Journal::heldElsewhere() const
{
    return [own = m_run, folder = m_store.folder()](const QString &run) {
        if (run == own)
            return false;
        QLockFile lock(folder + QStringLiteral("/run-") + run + QStringLiteral(".lock"));
        lock.setStaleLockTime(0);
        return !lock.tryLock(0); // unlocks, and removes the file, when it goes
    };
}

bool Journal::isHeld(const QString &run) const
{
    return run == m_run || heldElsewhere()(run);
}

void Journal::sortAttempts(const SealedStore::Contents &contents, Offers &offers)
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-keptDays);
    for (const SealedStore::Entry &entry : contents.entries) {
        const auto attempt = attemptFromBytes(entry.content);
        if (!attempt)
            continue;
        if (attempt->state != Attempt::State::Unknown) {
            if (attempt->startedAt < oldest)
                m_store.remove(entry.name);
            continue;
        }
        if (!(attempt->owner == m_owner) || isHeld(attempt->run))
            continue;
        offers.attempts.append(*attempt);
    }
}

void Journal::sortDrafts(const SealedStore::Contents &contents, Offers &offers) const
{
    for (const SealedStore::Entry &entry : contents.entries) {
        const auto draft = draftFromBytes(entry.content);
        if (!draft || !(draft->owner == m_owner) || isHeld(draft->run))
            continue;
        bool wasSent = false;
        for (const Attempt &attempt : std::as_const(offers.attempts)) {
            if (attempt.draftId != draft->id)
                continue;
            wasSent = true;
            if (draft->savedAt > attempt.startedAt)
                offers.laterDrafts.insert(attempt.id, *draft);
        }
        // What was sent from a draft is in the attempt already.
        if (!wasSent)
            offers.drafts.append(*draft);
    }
    std::sort(offers.drafts.begin(), offers.drafts.end(),
              [](const Draft &a, const Draft &b) { return a.savedAt > b.savedAt; });
}

void Journal::sortOffers(const SealedStore::Contents &contents, Offers &offers)
{
    sortAttempts(contents, offers);
    sortDrafts(contents, offers);
    offers.setAside = static_cast<int>(contents.setAside.size());
}

void Journal::readOffers(QObject *context, const OffersHandler &handler)
{
    m_store.read(context, [this, handler](const SealedStore::Contents &contents) {
        Offers offers;
        sortOffers(contents, offers);
        handler(offers);
    });
}

bool Journal::flush()
{
    writeNow();
    const bool isAllWritten = m_store.flush();
    return isAllWritten && (hasKey() || (m_pending.isEmpty() && m_attempts.isEmpty()));
}

} // namespace desk
