// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal.h"

#include <QObject>

#include <memory>

namespace desk {

class CustomerTabs;
class ProfilePage;
class RecoveryPanel;

/// Offers the agent what earlier runs have left in the journal, and opens what is chosen where it
/// can be continued. Owned by the window.
class WorkRecovery final : public QObject {
    Q_OBJECT

public:
    /// The references must outlive this object.
    WorkRecovery(Journal &journal, CustomerTabs &tabs, RecoveryPanel &panel, QObject *parent);

    /// Shows what there is for the journal's present owner, once until withdraw(). Does nothing
    /// while the journal has no key.
    void offer();
    /// Nobody is signed in any more.
    void withdraw();

Q_SIGNALS:
    void statusMessage(const QString &text); ///< for the status bar

private:
    void offerAgain();
    void showOffers();
    void takeOver(const QString &id);
    [[nodiscard]] Journal::Take takeOf(const QString &id) const;
    void restoreDraft(const Draft &draft);
    void restoreAttempt(const Attempt &attempt);
    template <typename Place> void takeUp(const QString &attemptId, Place *place);
    void sayNotTakenUp();
    [[nodiscard]] ProfilePage *placeFor(const QString &customerId);

    Journal &m_journal;
    CustomerTabs &m_tabs;
    RecoveryPanel &m_panel;
    Journal::Offers m_offers; ///< those shown
    /// While offers are wanted; what the journal answers after that goes nowhere.
    std::unique_ptr<QObject> m_offered;
};

} // namespace desk
