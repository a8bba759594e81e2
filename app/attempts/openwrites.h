// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attempts/judgement.h"
#include "app/journal/records.h"

#include <QSet>

#include <chrono>

namespace desk {

/// How long after its start a write may still be carried out. The program itself waits 60 s for a
/// whole answer (Transport::Limits); what stands between it and the server (gateways, queues) holds
/// a request for a minute more at most, by their usual settings. Nothing guarantees it.
inline constexpr std::chrono::seconds lateWriteLimit{120};

/// A write that has left and of which it is not settled what became of it.
struct SentWrite {
    QString attemptId; ///< in the journal
    Profile base = {}; ///< what it was made on
    Edits edits = {}; ///< what it is to store, real changes only
    QDateTime startedAt = {}; ///< UTC
    bool isAnswered = false; ///< with a 2xx; the profile does not show all of it
    bool isShown = false; ///< the agent knows how it stands
    bool isSeen = false; ///< all of it was seen stored; an older one may yet land over it
    int looks = 0; ///< how often a profile was judged for it
    qsizetype missing = 0; ///< fields that were not to be seen at the last look
    /// Fields of which a third value need not be the server's own form of what was sent.
    QSet<const Field *> doubtful = {};
    QSet<const Field *> told = {}; ///< fields the agent knows to be stored
    QDateTime lookAt = {}; ///< when it is to be looked at by itself; invalid for never
};

/// What a profile says about the writes that were open: shown to the agent, put into the page.
struct Seen {
    Profile stored = {}; ///< the profile as it is now
    Edits sent = {}; ///< what the youngest write was to store; the next four lists are about it
    QList<const Field *> done = {}; ///< stored, be it in another form
    QList<const Field *> notStored = {}; ///< the value from before is there, for good
    QList<const Field *> notYet = {}; ///< it is there still; the write may yet arrive
    QList<const Field *> different = {}; ///< a third value is there; nobody knows whose
    bool isAnswered = false; ///< that write was answered with a 2xx
    Edits newer = {}; ///< an older write has landed over these, which the agent sent later
    Edits arrived = {}; ///< stored late by an older write, after it had been given up
};

/// The writes to one profile that may still land, oldest first, and what a profile that is read
/// says about them. It decides; it reads nothing and writes nothing. A value type.
class OpenWrites {
public:
    /// One that was sent just now.
    void add(const SentWrite &write);
    /// One of an earlier run, or of another window.
    void adopt(const SentWrite &write);
    [[nodiscard]] bool isEmpty() const { return m_writes.isEmpty(); }
    /// There is a write of which the agent does not know how it stands: nothing may be sent.
    [[nodiscard]] const SentWrite *toBeLookedAt() const;
    /// The ids of all, for who sends in spite of them.
    [[nodiscard]] QSet<QString> ids() const;
    /// When the profile is to be read for one of them; invalid for never.
    [[nodiscard]] QDateTime nextLook() const;
    /// It could not be read: another try a minute later, five in all.
    void postpone(const QDateTime &now);

    /// A write that is over, with what the journal is to know of it.
    struct Settled {
        QString attemptId;
        Attempt::State state;
    };
    struct Findings {
        QList<Settled> settled;
        Seen seen;
        bool isNews = false; ///< the agent has not been told the same before
    };
    /// Judges by a profile read `now`. What is settled by it is forgotten here.
    [[nodiscard]] Findings look(const Profile &profile, const QDateTime &now);

private:
    friend class AttemptMemory;
    void judgeOlder(Findings &findings, const QDateTime &now);
    void judgeYoungest(Findings &findings, const QDateTime &now);
    void keepOnPage(Edits &lost, const Edits &before);
    [[nodiscard]] Edits sentAfter(qsizetype index, qsizetype end) const;
    [[nodiscard]] Edits lostTo(const SentWrite &older, const Edits &since,
                               const Profile &now) const;

    QList<SentWrite> m_writes;
    int m_failures = 0;
};

} // namespace desk
