// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/tabkeeper.h"

#include "app/journal/journal.h"
#include "app/session/settings.h"
#include "ui/find/findline.h"
#include "ui/look/attention.h"
#include "ui/profile/profilepage.h"
#include "ui/window/customertabs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace desk {

namespace {

constexpr std::chrono::milliseconds betweenTabs{120};
constexpr QLatin1String lateName("tabs");

QByteArray bytesOf(const QList<OpenTab> &tabs)
{
    QJsonArray all;
    for (const OpenTab &tab : tabs)
        all.append(QJsonArray{tab.id.text(), tab.title});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<OpenTab> tabsFrom(QByteArray bytes)
{
    QList<OpenTab> tabs;
    for (const QJsonArray all = QJsonDocument::fromJson(bytes).array();
         const QJsonValue &tab : all) {
        if (const auto id = CustomerId::fromSearch(tab[0].toString()))
            tabs.append({*id, tab[1].toString()});
    }
    wipe(bytes);
    return tabs;
}

} // namespace

TabKeeper::TabKeeper(const Desk &desk, CustomerTabs &tabs, const FindLine &findLine,
                     QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_tabs(tabs)
    , m_findLine(findLine)
    , m_window(window)
    , m_next(m_desk.clock, betweenTabs)
{
    connect(&m_next, &Alarm::rang, this, &TabKeeper::bringBack);
    if (!m_desk.openTabs)
        return;
    connect(&m_tabs, &CustomerTabs::stateChanged, this, &TabKeeper::onTabsChanged);
    connect(m_tabs.tabBar(), &QTabBar::tabMoved, this, &TabKeeper::onTabsChanged);
}

void TabKeeper::begin()
{
    m_isOn = true;
    OpenTabs *open = m_desk.openTabs;
    if (!open)
        return;
    open->setEnabled(m_desk.settings.restoreTabs());
    open->setOwner(m_desk.journal.owner());
    open->take(this, [this, owner = m_desk.journal.owner()](const TabSet &back) {
        if (!back.tabs.isEmpty() && m_desk.journal.owner() == owner)
            onTaken(back);
    });
}

/// They are in no file any more: those that come while the window is locked wait for goOn().
void TabKeeper::onTaken(const TabSet &back)
{
    if (m_isPaused) {
        m_late.emplace();
        m_late->put(lateName, bytesOf(back.tabs));
    } else if (m_isOn) {
        m_back = back;
        bringBack();
        m_desk.openTabs->save(openNow()); // what is not brought back yet would be lost
    }
}

void TabKeeper::end()
{
    m_isOn = false;
    m_isPaused = false;
    m_late.reset();
    m_back = {};
    m_next.stop();
    if (m_desk.openTabs)
        m_desk.openTabs->close();
}

QByteArray TabKeeper::pause()
{
    if (!m_isOn)
        return {};
    m_isOn = false;
    m_isPaused = true;
    m_next.stop();
    if (m_desk.openTabs) {
        m_desk.openTabs->save(openNow());
        m_desk.openTabs->setOwner({}); // written before that
    }
    return bytesOf(std::exchange(m_back, {}).tabs);
}

void TabKeeper::goOn(const QByteArray &paused)
{
    if (!std::exchange(m_isPaused, false))
        return;
    m_isOn = true;
    m_back.tabs = tabsFrom(paused);
    if (m_late)
        m_back.tabs += tabsFrom(m_late->take(lateName));
    m_late.reset();
    if (!m_desk.openTabs)
        return;
    m_desk.openTabs->setOwner(m_desk.journal.owner());
    if (m_tabs.count() == 0)
        bringBack();
    onTabsChanged();
}

void TabKeeper::finish()
{
    m_isOn = false;
    m_isPaused = false;
    m_tabs.disconnect(this);
    if (m_desk.openTabs)
        m_desk.openTabs->finish();
}

/// The one that was in front at once, each of the others a little later: every one is read from the
/// server. Who types into the find line of the first screen goes on there; the tabs come when he
/// has opened one.
void TabKeeper::bringBack()
{
    const bool wasEmpty = m_tabs.count() == 0;
    if (m_back.tabs.isEmpty() || (wasEmpty && (!m_findLine.isEmpty() || isAsked(m_window))))
        return;
    const int count = m_tabs.count();
    const int first = wasEmpty ? std::max(m_back.front, 0) : 0;
    QWidget *page = m_tabs.openBehind(m_back.tabs.takeAt(first).id);
    if (wasEmpty) {
        m_left = first;
        m_placed = 0;
        m_tabs.bringToFront(page);
    } else if (m_left > 0 && m_tabs.count() > count) {
        // It stood to the left of the one that came first.
        m_tabs.tabBar()->moveTab(count, m_placed++);
        --m_left;
    }
    if (!m_back.tabs.isEmpty())
        m_next.start();
    m_desk.openTabs->save(openNow());
}

void TabKeeper::onTabsChanged()
{
    if (!m_isOn)
        return;
    if (m_tabs.count() > 0 && !m_back.tabs.isEmpty() && !m_next.isActive())
        m_next.start();
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
