// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/tabkeeper.h"

#include "app/journal/journal.h"
#include "app/session/settings.h"
#include "ui/find/findline.h"
#include "ui/look/attention.h"
#include "ui/profile/profilepage.h"
#include "ui/window/customertabs.h"

#include <utility>

namespace desk {

TabKeeper::TabKeeper(const Desk &desk, CustomerTabs &tabs, const FindLine &findLine,
                     QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_tabs(tabs)
    , m_findLine(findLine)
    , m_window(window)
{
    if (m_desk.openTabs)
        connect(&m_tabs, &CustomerTabs::stateChanged, this, &TabKeeper::onTabsChanged);
}

void TabKeeper::begin()
{
    m_isOn = true;
    OpenTabs *open = m_desk.openTabs;
    if (!open)
        return;
    open->setEnabled(m_desk.settings.restoreTabs());
    open->setOwner(m_desk.journal.owner());
    open->take(this, [this](const TabSet &back) {
        if (!m_isOn || back.tabs.isEmpty())
            return;
        m_back = back;
        bringBack();
        m_desk.openTabs->save(openNow()); // what is not brought back yet would be lost
    });
}

void TabKeeper::end()
{
    m_isOn = false;
    m_back = {};
    if (m_desk.openTabs) {
        m_desk.openTabs->forget();
        m_desk.openTabs->setOwner({});
    }
}

void TabKeeper::finish()
{
    m_isOn = false;
    m_tabs.disconnect(this);
    if (m_desk.openTabs)
        m_desk.openTabs->finish();
}

/// Who types into the find line of the first screen goes on there; the tabs come when he has opened
/// one.
void TabKeeper::bringBack()
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

void TabKeeper::onTabsChanged()
{
    if (!m_isOn)
        return;
    if (m_tabs.count() > 0)
        bringBack();
    m_desk.openTabs->save(openNow());
}

TabSet TabKeeper::openNow() const
{
    TabSet open = m_back;
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
