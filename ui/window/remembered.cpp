// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/remembered.h"

#include "app/api/calllog.h"
#include "app/journal/changehistory.h"
#include "app/journal/journal.h"
#include "app/journal/recentcustomers.h"
#include "app/lock/lockvault.h"

#include <utility>

namespace desk {

namespace {

constexpr QLatin1String journalName("journal");
constexpr QLatin1String historyName("history");
constexpr QLatin1String recentsName("recents");
constexpr QLatin1String journalRestName("rest of the journal");
constexpr QLatin1String historyRestName("rest of the history");

} // namespace

Remembered::Remembered(Desk desk)
    : m_desk(std::move(desk))
{
}

void Remembered::putAway(LockVault &vault, const PutAway::IsOnItsWay &isOnItsWay)
{
    vault.put(journalName, PutAway::of(m_desk.journal, isOnItsWay));
    if (m_desk.history)
        vault.put(historyName, PutAway::of(*m_desk.history, isOnItsWay));
    if (m_desk.recents)
        vault.put(recentsName, PutAway::of(*m_desk.recents));
    if (m_desk.calls)
        m_desk.calls->forgetRequests();
}

void Remembered::putRestAway(LockVault &vault)
{
    vault.put(journalRestName, PutAway::of(m_desk.journal));
    if (m_desk.history)
        vault.put(historyRestName, PutAway::of(*m_desk.history));
    if (m_desk.calls)
        m_desk.calls->forgetRequests();
}

void Remembered::putBack(LockVault &vault)
{
    PutAway::back(m_desk.journal, vault.take(journalName));
    PutAway::back(m_desk.journal, vault.take(journalRestName));
    if (m_desk.history) {
        PutAway::back(*m_desk.history, vault.take(historyName));
        PutAway::back(*m_desk.history, vault.take(historyRestName));
    }
    if (m_desk.recents)
        PutAway::back(*m_desk.recents, m_desk.journal, vault.take(recentsName));
}

} // namespace desk
