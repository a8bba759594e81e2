// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/customerid.h"
#include "app/profile/field.h"
#include "app/profile/profile.h"

#include <QJsonValue>
#include <QTabWidget>

#include <optional>

namespace desk {

class Clock;
class CreationPage;
class CustomersApi;
class Edits;
class Journal;
class ProfilePage;
class ReferenceData;
class TabList;
class TabOrder;

/// What is open: a tab a customer, and a tab a new one. Everything in the window that can hold
/// unsent work is in here, so it also answers for closing. Owned by the window.
class CustomerTabs final : public QTabWidget {
    Q_OBJECT

public:
    /// The references must outlive the tabs.
    CustomerTabs(CustomersApi &api, ReferenceData &reference, Journal &journal, Clock &clock,
                 QWidget *parent);

    [[nodiscard]] ProfilePage *currentPage() const; ///< nullptr without any
    [[nodiscard]] bool hasUnsentWork() const;
    /// Changes were sent of which it is not known whether they were stored.
    [[nodiscard]] bool isOutcomeUnknown() const;
    /// A request that changes something on the server is on its way.
    [[nodiscard]] bool isSending() const;
    /// Forgets what is kept on the disk for all that is open.
    void discardDrafts();
    /// Closes everything, unasked.
    void closeAll();
    /// A new tab for a customer to be created.
    CreationPage *addCreation();
    /// The pages, the one used last first.
    [[nodiscard]] QList<QWidget *> byUse() const;
    /// As its tab is called, without the sign of what is unsent.
    [[nodiscard]] QString titleOf(const QWidget *page) const;
    [[nodiscard]] bool has(const CustomerId &customerId) const { return pageOf(customerId); }
    [[nodiscard]] bool canReopen() const { return !m_closed.isEmpty(); }
    /// The customer's tab, and a new one for a new customer with values that are known already;
    /// what is in front stays there, and keeps the focus.
    ProfilePage *openBehind(const CustomerId &customerId);
    CreationPage *createBehind(const Edits &known);
    void bringToFront(QWidget *page);
    /// A page without changes; nullptr while one of this customer has changes of its own.
    [[nodiscard]] ProfilePage *freshPage(const CustomerId &customerId);

    /// The focus into the page in front: where the agent left it, else to its first field; never to
    /// a button that a blank presses.
    void enterPage();

public Q_SLOTS:
    /// To a tab for a new customer in which nothing has been typed.
    void createCustomer();
    /// The same, with values that are known already.
    void createCustomerWith(const desk::Edits &known);
    void showCustomer(const desk::CustomerId &customerId);
    /// The same for one whose profile has just been read.
    void showProfile(const desk::Profile &profile);
    /// Asks first where there is something to lose.
    void closeTab(int index);
    /// Closes a tab unasked; the focus goes to the page that is in front then.
    void removePage(QWidget *page);
    /// The customer whose tab was closed last, and so on with every call.
    void reopenTab();
    /// To another tab: by their use (TabOrder::step()), or to the one beside.
    void stepByUse(bool isForward);
    void stepByPlace(bool isForward);
    void listTabs();

Q_SIGNALS:
    /// Which tab is in front, how many there are, or what their pages can do may have changed.
    void stateChanged();
    void statusMessage(const QString &text); ///< for the status bar

private:
    friend class TabStates;
    template <typename Page> [[nodiscard]] QList<Page *> all() const;
    template <typename OfCreation, typename OfProfile>
    [[nodiscard]] bool any(OfCreation ofCreation, OfProfile ofProfile) const;
    [[nodiscard]] ProfilePage *pageOf(const CustomerId &customerId) const;
    /// At the place of another tab, or at the end.
    ProfilePage *addPage(const CustomerId &customerId, int place = -1,
                         const std::optional<Profile> &read = {});
    /// The same, but what is in front stays there.
    ProfilePage *insertPage(const CustomerId &customerId, int place,
                            const std::optional<Profile> &read = {});
    CreationPage *insertCreation();
    void listenTo(CreationPage *page);
    void listenTo(ProfilePage *page);
    void onCreated(CreationPage *creation, const CustomerId &customerId);
    void openInstead(CreationPage *creation, const CustomerId &customerId, const Edits &carried);
    void closeProfile(ProfilePage *page);
    void updateTitles();

    CustomersApi &m_api;
    ReferenceData &m_reference;
    Journal &m_journal;
    Clock &m_clock;
    TabOrder *m_order = nullptr;
    TabList *m_list = nullptr;
    QList<CustomerId> m_closed; ///< by the agent, the last one first
};

} // namespace desk
