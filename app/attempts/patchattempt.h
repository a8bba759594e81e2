// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attempts/patchoutcome.h"
#include "app/journal/journal.h"
#include "app/profile/customerid.h"
#include "app/profile/patch.h"
#include "app/time/clock.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace desk {

/// Every decision of a change on its way to the server: read, write, read (design, section 3, rules
/// 5 and 6), and afterwards, as long as a write may still land, what has become of it. Knows no
/// widget and no sentence. One for each customer that is open; main thread.
class PatchAttempt final : public QObject {
    Q_OBJECT

public:
    /// Whether a write may leave that could not be noted on the disk.
    enum class Note { Required, Forgone };
    /// What the agent has reviewed and wants sent.
    struct Wish {
        Profile was; ///< the profile on which it was reviewed
        Edits edits = {};
        AddressCheck check = AddressCheck::Normal;
        QString reason = {}; ///< for the journal: why the address goes without the server's check
        Note note = Note::Required;
    };

    /// The references must outlive it.
    PatchAttempt(CustomerId customerId, CustomersApi &api, Journal &journal, Clock &clock,
                 QObject *parent = nullptr);

    /// Attempts are noted in the journal as sent from this draft.
    void setDraftId(const QString &id) { m_draftId = id; }
    [[nodiscard]] const patch::State &state() const { return m_state; }
    /// From start() to its outcome: what was typed must not change meanwhile.
    [[nodiscard]] bool isSending() const;
    /// Nothing is under way that the agent has asked for, and no write must be looked at first.
    [[nodiscard]] bool mayStart() const;
    /// A write may still land, or it is not known to the agent how it stands.
    [[nodiscard]] bool hasOpenWrites() const { return !m_open.isEmpty(); }

    /// Sends what was reviewed; false, and no outcome, unless mayStart(). Goes in spite of every
    /// earlier write whose standing the agent has been told.
    bool start(const Wish &wish);
    /// Reads the profile and says what has become of the writes that are open. False, and no
    /// outcome, while anything else is under way. Without an open write it only reads.
    bool readAgain();
    /// A patch of unknown outcome of an earlier run, claimed from the journal: it is to be looked
    /// at; readAgain() does so.
    void adopt(const Attempt &attempt);
    /// Gives the request up that is under way. A write that may have left is of unknown outcome.
    void cancel();

Q_SIGNALS:
    /// Exactly once for each start() and readAgain() that returned true, later. What the attempt
    /// looks at by itself is told here as well, if it is news.
    void ended(const desk::patch::Outcome &outcome);
    void stateChanged();
    /// A read waits before it is tried again; ends nothing.
    void waitStarted(desk::ApiCallBase *call, int seconds);

private:
    friend class AttemptMemory;
    using ReadHandler = std::function<void(const ApiCall<Profile>::Outcome &)>;

    void read(const ReadHandler &handler);
    void onReadBefore(const ApiCall<Profile>::Outcome &outcome);
    void note(const SentWrite &write, const QJsonObject &body);
    void write(SentWrite write, const QJsonObject &body);
    void onWritten(const SentWrite &write, const ApiCall<Done>::Outcome &outcome);
    void onReadBack(SentWrite write, const ApiCall<Profile>::Outcome &outcome);
    void lookByItself();
    void onLooked(bool isAsked, const ApiCall<Profile>::Outcome &outcome);
    [[nodiscard]] OpenWrites::Findings judge(const Profile &profile);
    void setState(const patch::State &state);
    void rest();
    void end(const patch::Outcome &outcome);

    CustomerId m_customerId;
    QString m_draftId;
    CustomersApi &m_api;
    Journal &m_journal;
    Clock &m_clock;
    QPointer<ApiCallBase> m_call; ///< the one that is under way
    QDateTime m_readAt; ///< when it began, if it is a read: nobody knows what has landed since
    patch::State m_state;
    Wish m_wish; ///< of the run that is under way
    QList<const Field *> m_takenOver; ///< the same
    bool m_isCalledOff = false; ///< the same
    OpenWrites m_open;
    /// Ids of writes of which the agent was told how they stand, those that are over included:
    /// what another window holds can't be settled from here.
    QSet<QString> m_shown;
    Alarm m_nextLook;
};

} // namespace desk
