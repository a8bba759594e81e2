// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kept.h"

#include "app/session/settings.h"

namespace desk {

Kept::Kept(const QString &folder, Clock &clock, const Settings &settings)
    : m_work(folder + QStringLiteral("/journal"))
    , m_sent(folder + QStringLiteral("/history"))
    , m_open(folder + QStringLiteral("/kept"))
    , journal(m_work, clock)
    , history(m_sent, clock)
    , recents(m_open, clock)
    , openTabs(m_open, clock)
{
    history.setLimits({settings.historyDays(), settings.historyMost()});
    history.follow(journal);
}

void Kept::setKey(const SealKey &key)
{
    journal.setKey(key);
    history.setKey(key);
    recents.setKey(key);
    openTabs.setKey(key);
}

bool Kept::hasFiles() const
{
    return m_work.hasFiles() || m_sent.hasFiles() || m_open.hasFiles();
}

void Kept::setAllAside()
{
    m_sent.setAllAside();
    m_open.setAllAside();
}

} // namespace desk
