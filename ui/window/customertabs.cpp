// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/customertabs.h"

#include "ui/create/createwizard.h"
#include "ui/look/labels.h"
#include "ui/profile/profilepage.h"
#include "ui/window/discardquestion.h"

#include <algorithm>

namespace desk {

CustomerTabs::CustomerTabs(CustomersApi &api, ReferenceData &reference, Journal &journal,
                           Clock &clock, QWidget *parent)
    : QTabWidget(parent)
    , m_api(api)
    , m_reference(reference)
    , m_journal(journal)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("customers"));
    setAccessibleName(tr("Open customers"));
    setTabsClosable(true);
    setMovable(true);
    setDocumentMode(true);
    connect(this, &QTabWidget::tabCloseRequested, this, &CustomerTabs::closeTab);
    connect(this, &QTabWidget::currentChanged, this, &CustomerTabs::stateChanged);
}

ProfilePage *CustomerTabs::currentPage() const
{
    return qobject_cast<ProfilePage *>(currentWidget());
}

QWidget *CustomerTabs::visibleWizard() const
{
    return m_wizard && m_wizard->isVisible() ? m_wizard.data() : nullptr;
}

QList<ProfilePage *> CustomerTabs::pages() const
{
    QList<ProfilePage *> all;
    for (int i = 0; i < count(); ++i) {
        if (auto *page = qobject_cast<ProfilePage *>(widget(i)))
            all.append(page);
    }
    return all;
}

bool CustomerTabs::hasUnsentWork() const
{
    const QList<ProfilePage *> all = pages();
    return (m_wizard && m_wizard->hasUnsentWork())
        || std::any_of(all.begin(), all.end(),
                       [](const ProfilePage *page) { return page->hasUnsentChanges(); });
}

bool CustomerTabs::isOutcomeUnknown() const
{
    const QList<ProfilePage *> all = pages();
    return (m_wizard && m_wizard->isOutcomeUnknown())
        || std::any_of(all.begin(), all.end(),
                       [](const ProfilePage *page) { return page->isOutcomeUnknown(); });
}

bool CustomerTabs::isSending() const
{
    const QList<ProfilePage *> all = pages();
    return (m_wizard && m_wizard->isSending())
        || std::any_of(all.begin(), all.end(),
                       [](const ProfilePage *page) { return page->isSending(); });
}

void CustomerTabs::discardDrafts()
{
    if (m_wizard)
        m_wizard->discardDraft();
    for (ProfilePage *page : pages())
        page->discardDraft();
}

void CustomerTabs::closeAll()
{
    while (count() > 0) {
        QWidget *page = widget(0);
        removeTab(0);
        page->deleteLater();
    }
    if (m_wizard)
        m_wizard->deleteLater();
    Q_EMIT stateChanged();
}

void CustomerTabs::createCustomer()
{
    if (m_wizard && m_wizard->isCreated()) {
        m_wizard->close();
        m_wizard.clear();
    }
    if (!m_wizard) {
        m_wizard = new CreateWizard(m_api, m_reference, m_journal, m_clock, window());
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_wizard, &CreateWizard::customerCreated, this, &CustomerTabs::showCustomer);
        connect(m_wizard, &CreateWizard::existingChosen, this, &CustomerTabs::openInstead);
    }
    m_wizard->show();
    m_wizard->raise();
    m_wizard->activateWindow();
}

CreateWizard *CustomerTabs::freshWizard()
{
    if (m_wizard && m_wizard->hasUnsentWork())
        return nullptr;
    createCustomer();
    return m_wizard;
}

void CustomerTabs::showCustomer(const CustomerId &customerId)
{
    for (ProfilePage *page : pages()) {
        if (page->customerId() == customerId) {
            setCurrentWidget(page);
            return;
        }
    }
    addPage(customerId);
}

/// A page with changes of its own keeps them: what was typed goes on top.
void CustomerTabs::openInstead(const CustomerId &customerId, const Edits &carried)
{
    showCustomer(customerId);
    if (!carried.isEmpty())
        currentPage()->carryOver(carried);
}

ProfilePage *CustomerTabs::freshPage(const CustomerId &customerId)
{
    for (ProfilePage *page : pages()) {
        if (page->customerId() != customerId)
            continue;
        if (page->hasUnsentChanges() || page->isSending())
            return nullptr;
        removePage(page);
    }
    return addPage(customerId);
}

ProfilePage *CustomerTabs::addPage(const CustomerId &customerId)
{
    auto *page = new ProfilePage(customerId, m_api, m_reference, m_journal, m_clock, this);
    connect(page, &ProfilePage::titleChanged, this, [this, page] { updateTitle(page); });
    connect(page, &ProfilePage::stateChanged, this, [this, page] {
        updateTitle(page);
        Q_EMIT stateChanged();
    });
    connect(page, &ProfilePage::statusMessage, this, &CustomerTabs::statusMessage);
    const int index = addTab(page, QString());
    updateTitle(page);
    setCurrentIndex(index);
    // The tabs come on screen before the focus goes there.
    Q_EMIT stateChanged();
    page->setFocus();
    return page;
}

void CustomerTabs::closeTab(int index)
{
    auto *page = qobject_cast<ProfilePage *>(widget(index));
    if (!page)
        return;
    if (page->isSending()) {
        Q_EMIT statusMessage(tr("Changes are being sent; the tab can be closed after that."));
        return;
    }
    if (!page->hasUnsentChanges()) {
        removePage(page);
        return;
    }
    setCurrentIndex(index);
    const QPointer<ProfilePage> guard(page);
    const QString question = page->isOutcomeUnknown()
        ? tr("It is not known whether the changes of %1 were stored. Discard them here all the "
             "same?")
        : tr("The changes of %1 were not sent. Discard them?");
    askToDiscard(*window(), question.arg(page->title()), [this, guard] {
        if (!guard)
            return;
        guard->discardDraft();
        removePage(guard);
    });
}

void CustomerTabs::removePage(ProfilePage *page)
{
    removeTab(indexOf(page));
    page->deleteLater();
    Q_EMIT stateChanged();
}

void CustomerTabs::updateTitle(ProfilePage *page)
{
    const int index = indexOf(page);
    if (index < 0)
        return;
    const QString title = plainButtonText(page->title());
    setTabText(index, page->hasUnsentChanges() ? title + QStringLiteral(" •") : title);
}

} // namespace desk
