// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/customertabs.h"

#include "app/profile/edits.h"
#include "ui/create/createdpanel.h"
#include "ui/create/creationpage.h"
#include "ui/fields/pagefields.h"
#include "ui/look/attention.h"
#include "ui/look/labels.h"
#include "ui/look/tabchain.h"
#include "ui/profile/profilepage.h"
#include "ui/window/discardquestion.h"
#include "ui/window/tabbar.h"
#include "ui/window/tablist.h"
#include "ui/window/taborder.h"

#include <QAbstractButton>
#include <QPointer>

#include <algorithm>
#include <functional>

namespace desk {

CustomerTabs::CustomerTabs(CustomersApi &api, ReferenceData &reference, Journal &journal,
                           Clock &clock, QWidget *parent)
    : QTabWidget(parent)
    , m_api(api)
    , m_reference(reference)
    , m_journal(journal)
    , m_clock(clock)
    , m_order(new TabOrder(*this))
    , m_list(new TabList(*this))
{
    setObjectName(QStringLiteral("customers"));
    setAccessibleName(tr("Open customers"));
    setTabBar(new TabBar(this));
    setTabsClosable(true);
    setMovable(true);
    setDocumentMode(true);
    connect(this, &QTabWidget::tabCloseRequested, this, &CustomerTabs::closeTab);
    connect(this, &QTabWidget::currentChanged, this, &CustomerTabs::stateChanged);
}

void CustomerTabs::stepByUse(bool isForward)
{
    m_order->step(isForward);
    enterPage();
}

void CustomerTabs::stepByPlace(bool isForward)
{
    if (count() > 0)
        setCurrentIndex((currentIndex() + (isForward ? 1 : count() - 1)) % count());
    enterPage();
}

void CustomerTabs::listTabs()
{
    m_list->open();
}

void CustomerTabs::reopenTab()
{
    while (!m_closed.isEmpty()) {
        const CustomerId customerId = m_closed.takeFirst();
        if (!pageOf(customerId)) {
            showCustomer(customerId);
            return;
        }
    }
}

ProfilePage *CustomerTabs::currentPage() const
{
    return qobject_cast<ProfilePage *>(currentWidget());
}

template <typename Page> QList<Page *> CustomerTabs::all() const
{
    QList<Page *> found;
    for (int i = 0; i < count(); ++i) {
        if (auto *page = qobject_cast<Page *>(widget(i)))
            found.append(page);
    }
    return found;
}

template <typename OfCreation, typename OfProfile>
bool CustomerTabs::any(OfCreation ofCreation, OfProfile ofProfile) const
{
    const QList<CreationPage *> creations = all<CreationPage>();
    const QList<ProfilePage *> pages = all<ProfilePage>();
    return std::any_of(creations.begin(), creations.end(), std::mem_fn(ofCreation))
        || std::any_of(pages.begin(), pages.end(), std::mem_fn(ofProfile));
}

bool CustomerTabs::hasUnsentWork() const
{
    return any(&CreationPage::hasUnsentWork, &ProfilePage::hasUnsentChanges);
}

bool CustomerTabs::isOutcomeUnknown() const
{
    return any(&CreationPage::isOutcomeUnknown, &ProfilePage::isOutcomeUnknown);
}

bool CustomerTabs::isSending() const
{
    return any(&CreationPage::isSending, &ProfilePage::isSending);
}

void CustomerTabs::discardDrafts()
{
    for (CreationPage *page : all<CreationPage>())
        page->discardDraft();
    for (ProfilePage *page : all<ProfilePage>())
        page->discardDraft();
}

void CustomerTabs::closeAll()
{
    m_closed.clear();
    while (count() > 0) {
        QWidget *page = widget(0);
        removeTab(0);
        page->deleteLater();
    }
    Q_EMIT stateChanged();
}

void CustomerTabs::createCustomer()
{
    for (CreationPage *page : all<CreationPage>()) {
        if (!page->hasUnsentWork() && !page->isOutcomeUnknown() && !page->isSending()) {
            bringToFront(page);
            return;
        }
    }
    addCreation();
}

void CustomerTabs::createCustomerWith(const Edits &known)
{
    createCustomer();
    PageFields::of(*currentWidget())->putIn(known);
}

CreationPage *CustomerTabs::addCreation()
{
    CreationPage *page = insertCreation();
    bringToFront(page);
    return page;
}

CreationPage *CustomerTabs::createBehind(const Edits &known)
{
    CreationPage *page = insertCreation();
    PageFields::of(*page)->putIn(known);
    return page;
}

CreationPage *CustomerTabs::insertCreation()
{
    auto *page = new CreationPage(m_api, m_reference, m_journal, m_clock, this);
    listenTo(page);
    addTab(page, tr("New customer"));
    updateTitles();
    return page;
}

void CustomerTabs::listenTo(CreationPage *page)
{
    connect(page, &CreationPage::customerCreated, this,
            [this, page](const CustomerId &id) { onCreated(page, id); });
    connect(page, &CreationPage::existingChosen, this,
            [this, page](const CustomerId &id, const Edits &carried) {
                openInstead(page, id, carried);
            });
    connect(page, &CreationPage::closed, this, [this, page] { removePage(page); });
    connect(page, &CreationPage::stateChanged, this, [this] {
        updateTitles();
        Q_EMIT stateChanged();
    });
}

void CustomerTabs::bringToFront(QWidget *page)
{
    setCurrentWidget(page);
    // The tabs come on screen before the focus goes there.
    Q_EMIT stateChanged();
    enterPage();
}

void CustomerTabs::enterPage()
{
    QWidget *page = currentWidget();
    QWidget *last = page ? page->focusWidget() : nullptr;
    if (last && last != page && last->isVisible() && !qobject_cast<QAbstractButton *>(last))
        last->setFocus();
    else if (page && !PageFields::of(*page)->goTo(field("civility")))
        firstStop(*page)->setFocus();
}

ProfilePage *CustomerTabs::pageOf(const CustomerId &customerId) const
{
    for (ProfilePage *page : all<ProfilePage>()) {
        if (page->customerId() == customerId)
            return page;
    }
    return nullptr;
}

ProfilePage *CustomerTabs::openBehind(const CustomerId &customerId)
{
    ProfilePage *page = pageOf(customerId);
    return page ? page : insertPage(customerId, -1);
}

void CustomerTabs::showCustomer(const CustomerId &customerId)
{
    if (ProfilePage *page = pageOf(customerId))
        bringToFront(page);
    else
        addPage(customerId);
}

void CustomerTabs::showProfile(const Profile &profile)
{
    const auto customerId = CustomerId::fromSearch(profile.customerId());
    if (!customerId)
        return;
    if (ProfilePage *page = pageOf(*customerId))
        bringToFront(page);
    else
        addPage(*customerId, -1, profile);
}

/// The tab becomes the customer's, with the two numbers on top. What was sent is compared there
/// with what is stored, so the creation lives on, out of sight, until that is done. Who works in
/// another tab by now stays there.
void CustomerTabs::onCreated(CreationPage *creation, const CustomerId &customerId)
{
    QWidget *inFront = currentWidget();
    const bool isHere = inFront == creation && isAttended(*creation);
    // The new tab comes before the old one goes: without any the first screen would come up.
    ProfilePage *page = pageOf(customerId);
    if (!page)
        page = insertPage(customerId, indexOf(creation));
    removeTab(indexOf(creation));
    if (isHere)
        bringToFront(page);
    else
        setCurrentWidget(inFront == creation ? page : inFront);
    CreatedPanel *panel = creation->createdPanel();
    page->showAbove(panel);
    creation->setParent(panel);
    creation->hide();
    connect(creation, &CreationPage::readBack, creation, &QObject::deleteLater);
    Q_EMIT stateChanged();
}

/// A page with changes of its own keeps them: what was typed goes on top.
void CustomerTabs::openInstead(CreationPage *creation, const CustomerId &customerId,
                               const Edits &carried)
{
    ProfilePage *page = pageOf(customerId);
    if (page)
        bringToFront(page);
    else
        page = addPage(customerId, indexOf(creation));
    if (!carried.isEmpty())
        page->carryOver(carried);
}

ProfilePage *CustomerTabs::freshPage(const CustomerId &customerId)
{
    ProfilePage *old = pageOf(customerId);
    if (old && (old->hasUnsentChanges() || old->isSending()))
        return nullptr;
    ProfilePage *page = addPage(customerId);
    if (old)
        removePage(old);
    return page;
}

ProfilePage *CustomerTabs::addPage(const CustomerId &customerId, int place,
                                   const std::optional<Profile> &read)
{
    ProfilePage *page = insertPage(customerId, place, read);
    bringToFront(page);
    return page;
}

ProfilePage *CustomerTabs::insertPage(const CustomerId &customerId, int place,
                                      const std::optional<Profile> &read)
{
    auto *page = new ProfilePage(customerId, m_api, m_reference, m_journal, m_clock, this, read);
    listenTo(page);
    insertTab(place < 0 ? count() : place, page, QString());
    updateTitles();
    return page;
}

void CustomerTabs::listenTo(ProfilePage *page)
{
    connect(page, &ProfilePage::titleChanged, this, &CustomerTabs::updateTitles);
    connect(page, &ProfilePage::stateChanged, this, [this] {
        updateTitles();
        Q_EMIT stateChanged();
    });
    connect(page, &ProfilePage::statusMessage, this, &CustomerTabs::statusMessage);
}

void CustomerTabs::closeTab(int index)
{
    if (auto *creation = qobject_cast<CreationPage *>(widget(index))) {
        setCurrentIndex(index);
        creation->requestClose();
    } else if (auto *page = qobject_cast<ProfilePage *>(widget(index))) {
        closeProfile(page);
    }
}

void CustomerTabs::closeProfile(ProfilePage *page)
{
    if (page->isSending()) {
        Q_EMIT statusMessage(tr("Changes are being sent; the tab can be closed after that."));
        return;
    }
    const auto close = [this](ProfilePage *closed) {
        m_closed.prepend(closed->customerId());
        removePage(closed);
    };
    if (!page->hasUnsentChanges())
        return close(page);
    setCurrentWidget(page);
    const QPointer<ProfilePage> guard(page);
    const QString question = page->isOutcomeUnknown()
        ? tr("It is not known whether the changes of %1 were stored. Discard them here all the "
             "same?")
        : tr("The changes of %1 were not sent. Discard them?");
    askToDiscard(*window(), question.arg(page->title()), [close, guard] {
        if (!guard)
            return;
        guard->discardDraft();
        close(guard);
    });
}

void CustomerTabs::removePage(QWidget *page)
{
    const bool wasInFront = page == currentWidget();
    removeTab(indexOf(page));
    page->hide();
    page->deleteLater();
    Q_EMIT stateChanged();
    if (wasInFront && currentWidget())
        currentWidget()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> CustomerTabs::byUse() const
{
    return m_order->all();
}

/// Namesakes are told apart by their ids, several new customers by what is typed.
QString CustomerTabs::titleOf(const QWidget *page) const
{
    if (const auto *profile = qobject_cast<const ProfilePage *>(page)) {
        const QString title = profile->title();
        const QList<ProfilePage *> pages = all<ProfilePage>();
        const auto namesakes
            = std::count_if(pages.begin(), pages.end(),
                            [&title](const ProfilePage *each) { return each->title() == title; });
        return namesakes > 1
            ? tr("%1, %2", "name, customer id").arg(title, profile->customerId().text())
            : title;
    }
    const auto *creation = qobject_cast<const CreationPage *>(page);
    return creation && !creation->name().isEmpty() && all<CreationPage>().size() > 1
        ? tr("New customer: %1").arg(creation->name())
        : tr("New customer");
}

/// A dot marks unsent changes of a customer; a new customer is unsent as long as the tab is there.
void CustomerTabs::updateTitles()
{
    for (int i = 0; i < count(); ++i) {
        const QString title = titleOf(widget(i));
        const auto *profile = qobject_cast<const ProfilePage *>(widget(i));
        const bool isMarked = profile && profile->hasUnsentChanges();
        setTabText(i, plainButtonText(title) + (isMarked ? QStringLiteral(" •") : QString()));
        setTabToolTip(i, plainToolTip(title));
    }
}

} // namespace desk
