// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/find/likeness.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace desk {

/// Looks, while the wizard is filled, for customers who may be the one being typed: by e-mail,
/// phone, and name with birth date. It waits for a pause in the typing, has one search on its way
/// at most, asks the same nothing twice, and never asks anybody to sign in. Owned by the wizard.
class DuplicateWatch final : public QObject {
    Q_OBJECT

public:
    explicit DuplicateWatch(CustomersApi &api, QObject *parent = nullptr);
    ~DuplicateWatch() override;

    /// What is typed now; cheap.
    void setTyped(const Edits &typed);
    /// Does not wait for a pause.
    void lookNow();
    /// Everything typed has been looked for, as far as that is possible.
    [[nodiscard]] bool isSettled() const;
    /// Best first.
    [[nodiscard]] const QList<Likeness> &matches() const { return m_matches; }

Q_SIGNALS:
    void matchesChanged();
    /// isSettled() has become true.
    void settled();
    /// The server refuses this agent the search; said once, then there are no more searches.
    void searchForbidden();

private:
    void onPause();
    void next();
    void onAnswer(const QString &key, const ApiCall<QList<FoundCustomer>>::Outcome &outcome);
    void rank();

    CustomersApi &m_api;
    Edits m_typed;
    QTimer m_pause;
    QList<QList<SearchFilter>> m_wanted; ///< for what is typed
    QHash<QString, QList<FoundCustomer>> m_answers; ///< by search; empty for a search that failed
    QList<Likeness> m_matches;
    QPointer<ApiCallBase> m_call;
    bool m_isForbidden = false;
};

} // namespace desk
