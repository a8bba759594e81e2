// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/customerid.h"

#include <QPointer>
#include <QTabWidget>

namespace desk {

class Clock;
class CreateWizard;
class CustomersApi;
class Edits;
class Journal;
class ProfilePage;
class ReferenceData;

/// What is open: a tab a customer, and the wizard for a new one. Everything in the window that
/// can hold unsent work is in here, so it also answers for closing. Owned by the window.
class CustomerTabs final : public QTabWidget {
    Q_OBJECT

public:
    /// The references must outlive the tabs.
    CustomerTabs(CustomersApi &api, ReferenceData &reference, Journal &journal, Clock &clock,
                 QWidget *parent);

    [[nodiscard]] ProfilePage *currentPage() const; ///< nullptr without any
    /// The wizard while it is on screen, else nullptr.
    [[nodiscard]] QWidget *visibleWizard() const;
    [[nodiscard]] bool hasUnsentWork() const;
    /// Changes were sent of which it is not known whether they were stored.
    [[nodiscard]] bool isOutcomeUnknown() const;
    /// A request that changes something on the server is on its way.
    [[nodiscard]] bool isSending() const;
    /// Forgets what is kept on the disk for all that is open.
    void discardDrafts();
    /// Closes everything, unasked.
    void closeAll();
    /// A wizard in which nothing has been typed; nullptr while one is in use.
    [[nodiscard]] CreateWizard *freshWizard();
    /// A page without changes; nullptr while one of this customer has changes of its own.
    [[nodiscard]] ProfilePage *freshPage(const CustomerId &customerId);

public Q_SLOTS:
    void createCustomer();
    void showCustomer(const desk::CustomerId &customerId);
    /// Asks first where there is something to lose.
    void closeTab(int index);

Q_SIGNALS:
    /// Which tab is in front, how many there are, or what their pages can do may have changed.
    void stateChanged();
    void statusMessage(const QString &text); ///< for the status bar

private:
    [[nodiscard]] QList<ProfilePage *> pages() const;
    ProfilePage *addPage(const CustomerId &customerId);
    void openInstead(const CustomerId &customerId, const Edits &carried);
    void removePage(ProfilePage *page);
    void updateTitle(ProfilePage *page);

    CustomersApi &m_api;
    ReferenceData &m_reference;
    Journal &m_journal;
    Clock &m_clock;
    QPointer<CreateWizard> m_wizard;
};

} // namespace desk
