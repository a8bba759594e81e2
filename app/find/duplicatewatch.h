// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/find/likeness.h"
#include "app/find/similarsearches.h"
#include "app/time/clock.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace desk {

/// Looks, while the wizard is filled, for customers who may be the one being typed: by e-mail,
/// phone, and name with birth date. It waits for a pause in the typing, has one search on its way
/// at most, does not repeat itself while it is typed, and never asks anybody to sign in. Owned by
/// the creation.
class DuplicateWatch final : public QObject {
    Q_OBJECT

public:
    /// Why nobody knows whether the customer exists.
    enum class Trouble {
        None,
        Failed, ///< no answer; tried again after the next change, and before a creation
        SignedOut, ///< 401: no more searches before searchAgain()
        Forbidden, ///< the server refuses this agent the search; the same
    };

    /// Both must outlive the watch.
    DuplicateWatch(CustomersApi &api, Clock &clock, QObject *parent = nullptr);
    ~DuplicateWatch() override;

    /// What is typed now; cheap.
    void setTyped(const Edits &typed);
    /// Does not wait for a pause, and asks again what was answered a while ago.
    void lookNow();
    /// Asks for everything again, also by name alone, whatever was answered or refused before: what
    /// is known must be of now.
    void searchAgain();
    /// Everything typed has been looked for, as far as that is possible.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    /// Best first.
    [[nodiscard]] const QList<Likeness> &matches() const { return m_matches; }
    /// Of customers found who can't be asked for, and so not be compared or shown: their ids as
    /// they came, each once, but those that are empty.
    [[nodiscard]] const QStringList &unusableIds() const { return m_unusableIds; }
    [[nodiscard]] int unusableCount() const { return static_cast<int>(m_unusableIds.size()); }

Q_SIGNALS:
    /// Or the trouble.
    void matchesChanged();
    /// isSettled() has become true.
    void settled();

private:
    struct Answer {
        QList<FoundCustomer> customers;
        std::chrono::milliseconds freshUntil{}; ///< on the clock
        bool isStale = false; ///< to be asked for again; counts until then
        QStringList unusableIds = {}; ///< of customers that are not among the others
    };

    void onPause();
    /// When a name is searched for: only with the date of birth, or also with the first name alone.
    enum class NameSearch { WithBirthDate, Always };
    void wish(NameSearch names);
    void next();
    [[nodiscard]] bool isAnswered(const SimilarSearch &search) const;
    [[nodiscard]] bool isRefused() const;
    void onAnswer(const SimilarSearch &search, const ApiCall<FoundPage>::Outcome &outcome);
    void rank();

    CustomersApi &m_api;
    Clock &m_clock;
    Edits m_typed;
    Alarm m_pause;
    std::optional<QList<SimilarSearch>> m_similar; ///< for what is typed, once asked for
    QList<SimilarSearch> m_wanted; ///< of these, what is to be answered now
    QHash<SimilarSearch, Answer> m_answers;
    QSet<SimilarSearch> m_failed; ///< searches without an answer since the last change
    QList<Likeness> m_matches;
    QStringList m_unusableIds;
    QPointer<ApiCallBase> m_call;
    Trouble m_trouble = Trouble::None;
};

} // namespace desk
