// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recentkeeper.h"

#include "app/journal/recentcustomers.h"
#include "app/session/settings.h"
#include "ui/profile/profilepage.h"
#include "ui/window/recenttext.h"
#include "ui/window/startpage.h"

namespace desk {

RecentKeeper::RecentKeeper(const Desk &desk, StartPage &start, QObject *parent)
    : QObject(parent)
    , m_recents(desk.recents)
{
    if (!m_recents)
        return;
    m_recents->setLimit(desk.settings.recentsLimit());
    connect(m_recents, &RecentCustomers::changed, &start,
            [this, &start] { start.showRecents(m_recents->all()); });
    connect(&start, &StartPage::forgetRecentsChosen, this, [this] {
        m_recents->forgetAll();
        Q_EMIT allForgotten();
    });
}

void RecentKeeper::setOwner(const WorkOwner &owner)
{
    if (m_recents)
        m_recents->setOwner(owner);
}

void RecentKeeper::note(const ProfilePage &page)
{
    if (!m_recents || !page.isRead())
        return;
    const RecentText text = recentText(page.profile());
    m_recents->note(page.customerId(), text.name.isEmpty() ? page.title() : text.name, text.aside);
}

void RecentKeeper::refresh()
{
    if (m_recents)
        m_recents->refresh();
}

} // namespace desk
