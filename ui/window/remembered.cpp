// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/remembered.h"

#include "app/journal/changehistory.h"
#include "app/journal/recentcustomers.h"
#include "app/session/settings.h"
#include "ui/find/findline.h"
#include "ui/look/attention.h"
#include "ui/profile/profilepage.h"
#include "ui/window/customertabs.h"
#include "ui/window/recenttext.h"
#include "ui/window/startpage.h"

#include <utility>

namespace desk {

Remembered::Remembered(const Desk &desk, CustomerTabs &tabs, StartPage &start, FindLine &findLine,
                       QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_tabs(tabs)
    , m_start(start)
    , m_findLine(findLine)
    , m_window(window)
{
    connect(&m_tabs, &CustomerTabs::stateChanged, this, &Remembered::onTabsChanged);
    RecentCustomers *recents = m_desk.recents;
    if (!recents)
        return;
    recents->setLimit(m_desk.settings.recentsLimit());
    connect(recents, &RecentCustomers::changed, this,
            [this, recents] { m_start.showRecents(recents->all()); });
    connect(&m_start, &StartPage::forgetRecentsChosen, this, [this, recents] {
        recents->forgetAll();
        m_findLine.setFocus(); // the button has gone
    });
}

void Remembered::begin(const WorkOwner &owner)
{
    m_isOn = true;
    if (m_desk.recents)
        m_desk.recents->setOwner(owner);
    if (m_desk.history)
        m_desk.history->setOwner(owner);
    OpenTabs *open = m_desk.openTabs;
    if (!open)
        return;
    open->setEnabled(m_desk.settings.restoreTabs());
    open->setOwner(owner);
    open->take(this, [this](const TabSet &back) {
        if (!m_isOn || back.tabs.isEmpty())
            return;
        m_back = back;
        bringBack();
        m_desk.openTabs->save(openNow()); // what is not brought back yet would be lost
    });
}

void Remembered::end()
{
    m_isOn = false;
    m_back = {};
    if (m_desk.openTabs) {
        m_desk.openTabs->forget();
        m_desk.openTabs->setOwner({});
    }
    if (m_desk.recents)
        m_desk.recents->setOwner({});
    if (m_desk.history)
        m_desk.history->setOwner({});
}

void Remembered::finish()
{
    m_isOn = false;
    m_tabs.disconnect(this);
    if (m_desk.openTabs)
        m_desk.openTabs->finish();
}

void Remembered::refresh()
{
    if (m_desk.recents)
        m_desk.recents->refresh(); // with what other windows have noted
}

/// Who types into the find line of the first screen goes on there; the tabs come when he has opened
/// one.
void Remembered::bringBack()
{
    const bool wasEmpty = m_tabs.count() == 0;
    if (m_back.tabs.isEmpty() || (wasEmpty && (!m_findLine.isEmpty() || isAsked(m_window))))
        return;
    const TabSet back = std::exchange(m_back, {});
    QWidget *front = nullptr;
    for (qsizetype i = 0; i < back.tabs.size(); ++i) {
        QWidget *page = m_tabs.openBehind(back.tabs.at(i).id);
        if (i == back.front)
            front = page;
    }
    if (front && wasEmpty)
        m_tabs.bringToFront(front);
}

void Remembered::onTabsChanged()
{
    if (!m_isOn)
        return;
    if (m_tabs.count() > 0)
        bringBack();
    noteFront();
    if (m_desk.openTabs)
        m_desk.openTabs->save(openNow());
}

void Remembered::noteFront()
{
    const ProfilePage *page = m_tabs.currentPage();
    if (!m_desk.recents || !page || !page->isRead())
        return;
    const RecentText text = recentText(page->profile());
    m_desk.recents->note(page->customerId(), text.name.isEmpty() ? page->title() : text.name,
                         text.aside);
}

TabSet Remembered::openNow() const
{
    TabSet open{m_back.tabs, -1};
    for (int i = 0; i < m_tabs.count(); ++i) {
        const auto *page = qobject_cast<ProfilePage *>(m_tabs.widget(i));
        if (!page)
            continue;
        if (i == m_tabs.currentIndex())
            open.front = static_cast<int>(open.tabs.size());
        open.tabs.append({page->customerId(), page->title()});
    }
    return open;
}

} // namespace desk
