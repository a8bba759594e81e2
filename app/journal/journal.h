// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/ownattempts.h"
#include "app/journal/records.h"
#include "app/journal/recordstore.h"
#include "app/time/clock.h"

#include <QHash>
#include <QSet>
#include <QUuid>

namespace desk {

class AttemptMarks;

/// Remembers what is typed and what is on its way to the server, so that neither a crash nor a lost
/// answer costs a word or makes a second customer (design, section 3, rule 5, and section 7).
/// Without a key (no keychain) nothing is written to the disk; then it remembers until the end of
/// the program. Main thread.
class Journal final : public QObject {
    Q_OBJECT

public:
    using DraftHandler = std::function<void(const std::optional<Draft> &)>;
    using AttemptHandler = std::function<void(const std::optional<Attempt> &)>;
    /// What an earlier run has left behind for the present owner.
    struct Offers {
        QList<Draft> drafts;
        QList<Attempt> attempts; ///< of unknown outcome; their edits are what was sent
        /// By the attempt's id: the draft it was sent from, where that was saved after the sending.
        /// What has been typed since then is in it only. Whoever takes up the attempt restores
        /// this draft (its base, its edits) in place of the attempt's edits; the file stays as it
        /// is until then.
        QHash<QString, Draft> laterDrafts;
        /// By id of a draft or attempt above that a run on another computer held, which shares this
        /// folder: that computer's name. Nobody here can know whether that run has ended.
        QHash<QString, QString> elsewhere;
        int setAside = 0; ///< files that do not open
    };
    using OffersHandler = std::function<void(const Offers &)>;
    /// What the agent has decided about an attempt that is about to begin.
    struct Decision {
        /// Earlier attempts for the same customer, or the same profile, that the agent was shown
        /// and in spite of which this one is to be sent; each as shownAs() (attemptrules.h).
        QSet<QString> overruled = {};
        /// It may be sent though the disk takes no note of it; it is remembered until the end of
        /// the program then.
        bool mayGoUnnoted = false;
    };
    /// `blockedBy`: an earlier attempt for the same customer, not overruled: of unknown outcome,
    /// or a create that was confirmed, or resolved by a customer found, within the last day.
    /// Nothing may be sent before the agent has looked. `isOnDisk`: the other windows' attempts
    /// were looked through and the new one was written; false when either failed, a busy lock
    /// included. `mayBeSent`: not blocked, and noted as far as it has to be. When it is false,
    /// nothing is remembered of the attempt. `isHeldElsewhere`: another live run is at work on
    /// `blockedBy`, which only that one can settle; `computer` is empty when that run is on this
    /// computer, else the name of the other one, whose run nobody here can know to have ended: the
    /// agent may decide to take the attempt from it, see Take.
    struct Begun {
        std::optional<Attempt> blockedBy = {};
        bool isOnDisk = false;
        bool mayBeSent = false;
        bool isHeldElsewhere = false;
        QString computer = {};
    };
    /// Whether to take up what another computer's run held; the agent's decision.
    enum class Take { IfFree, FromOtherComputer };
    using BeginHandler = std::function<void(const Begun &)>;

    /// Both must outlive the journal.
    Journal(RecordStore &store, Clock &clock, QObject *parent = nullptr);
    ~Journal() override; ///< writes everything, and holds its work no longer

    /// What other agents of this computer have sent stands in the way of the same creation too.
    /// Must outlive the journal.
    void setMarks(AttemptMarks &marks) { m_marks = &marks; }
    void setKey(const SealKey &key);
    [[nodiscard]] const std::optional<SealKey> &key() const { return m_store.key(); }
    [[nodiscard]] bool hasKey() const { return key().has_value(); }
    /// Whether sealed files are there, whatever their key.
    [[nodiscard]] bool hasFiles() const { return m_store.hasFiles(); }
    void setOwner(const WorkOwner &owner);
    [[nodiscard]] const WorkOwner &owner() const { return m_owner; }

    [[nodiscard]] static QString newId()
    {
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    }

    /// On the disk within half a second of the first unsaved change; owner, run and time are filled
    /// in here.
    void saveDraft(const Draft &draft);
    /// Does not wait for the half second, nor for the disk: what is discarded after this goes after
    /// what is written.
    void writeNow();
    /// An offered draft that another window has claimed since stays. Of a draft that this run does
    /// not hold, `isDone` says whether what is in it now is done with; without it everything is.
    void discardDraft(const QString &id, const std::function<bool(const Draft &)> &isDone = {});
    /// An offer may be old: looks at the draft again, and makes it this run's unless it is gone or
    /// another live run holds it, or that could not be written; nullopt then. To be called when
    /// there is a place for it: a claimed draft is offered no more by this run.
    void claim(const QString &draftId, QObject *context, const DraftHandler &handler,
               Take take = Take::IfFree);

    /// Notes an attempt before its first byte leaves. Owner, run, time and fingerprint are filled
    /// in here. The handler is called once, later; if `context` has died the attempt is forgotten,
    /// since nothing will be sent.
    void begin(Attempt attempt, const Decision &decision, QObject *context,
               const BeginHandler &handler);
    /// The attempt is over; what was sent is forgotten, the reason is kept. Of a create with a
    /// `customerId` (created, or found by the agent) name, id and fingerprint are kept for a day,
    /// so that the same customer is not created again unseen. One that another live run holds
    /// stays as it is, see settleRefused(). A begin() after this sees what came of it.
    void settle(const QString &id, Attempt::State state, const QString &reason = {},
                const QString &customerId = {});
    /// The attempt as it stands now, whoever holds it; nullopt when it is over and forgotten.
    void look(const QString &attemptId, QObject *context, const AttemptHandler &handler);

    /// As this run remembers it, open or settled.
    [[nodiscard]] std::optional<Attempt> ownAttempt(const QString &id) const
    {
        return m_own.find(id);
    }
    /// Who else holds a run's work now.
    [[nodiscard]] RecordStore::Holder holderOf(const QString &run) const;

    /// The same for an offered attempt; nullopt also when it is settled.
    void claimAttempt(const QString &id, QObject *context, const AttemptHandler &handler,
                      Take take = Take::IfFree);
    /// claimAttempt() for who does not wait for the answer. Of an attempt that cannot be had
    /// nothing changes, and settle() leaves it alone as well.
    void takeOver(const Attempt &attempt);
    /// Drafts and attempts of the present owner that no running program holds.
    void readOffers(QObject *context, const OffersHandler &handler);
    /// Writes everything now and waits for the disk. Whether all there was to keep is there: true
    /// when there was nothing, false when there was something and no key.
    bool flush();
    /// This run holds its work no longer: another may take it, and nothing may be sent from here.
    void release();
    /// The agent signs out: flush(), and nothing of him is remembered. What he has typed is offered
    /// to him when he signs in again, as if the program had been started anew. The store is to be
    /// closed after this. The answer is flush()'s.
    bool close();

Q_SIGNALS:
    /// A draft could not be written; once until one is written again. It is tried again every ten
    /// seconds, until the disk takes it.
    void writeFailed();
    /// settle() has changed nothing: another live run holds the attempt, or the disk or the lock
    /// could not be had; then it is tried again every 10 s.
    void settleRefused(const QString &id);
    /// It is about to leave: whoever began it is told in this moment. Complete, as it was noted.
    void attemptBegun(const desk::Attempt &attempt);
    /// An attempt of this run, or one that nobody holds any more, is over. `customerId`: of a
    /// create, where it is known.
    void attemptSettled(const QString &id, desk::Attempt::State state, const QString &customerId);
    void ownerChanged(const desk::WorkOwner &owner);

private:
    friend class PutAway;
    bool holdRun();
    void note(const Attempt &attempt, const Decision &decision,
              const std::optional<Attempt> &ownObstacle, const BeginHandler &handler);
    void write(const QString &name, const QByteArray &content);
    void onWritten(bool isWritten);
    template <typename Record>
    void claimRecord(const QString &name, Take take, QObject *context,
                     const std::function<void(const std::optional<Record> &)> &handler);
    void mark(const Attempt &attempt, const Decision &decision, const Begun &begun,
              const BeginHandler &handler);
    void settleOwn(const Attempt &over);
    void settleFound(const QString &id, Attempt::State state, const QString &reason,
                     const QString &customerId);
    [[nodiscard]] std::function<bool(const QString &run)> takeable(Take take) const;

    RecordStore &m_store;
    Clock &m_clock;
    AttemptMarks *m_marks = nullptr; ///< not owned; nullptr where each agent is on his own
    SealKey m_sessionKey = SealKey::generate(); ///< for fingerprints while there is no other
    WorkOwner m_owner;
    QString m_run; ///< of this program
    QHash<QString, Draft> m_pending;
    QSet<QString> m_drafts; ///< ids of what this run holds
    Alarm m_soon;
    Alarm m_again; ///< runs while the disk does not take what was written
    OwnAttempts m_own;
    bool m_isReleased = false;
    bool m_saidWriteFailed = false;
};

} // namespace desk
