// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/leaving.h"

#include "app/journal/journal.h"
#include "ui/window/customertabs.h"
#include "ui/window/discardquestion.h"

namespace desk {

Leaving::Leaving(CustomerTabs &tabs, Journal &journal, QWidget &window)
    : QObject(&window)
    , m_tabs(tabs)
    , m_journal(journal)
    , m_window(window)
{
}

void Leaving::signOut(const std::function<void()> &leave)
{
    leaveAfter(true, leave);
}

void Leaving::switchAgent(const std::function<void()> &leave)
{
    leaveAfter(false, leave);
}

void Leaving::leaveAfter(bool asksAboutUnknown, const std::function<void()> &leave)
{
    if (m_tabs.isSending()) {
        Q_EMIT statusMessage(tr("A request is on its way; sign out after that."));
        return;
    }
    if (!m_tabs.hasUnsentWork()) {
        leave();
        return;
    }
    const bool isUnknown = m_tabs.isOutcomeUnknown();
    const std::function<void()> keep = keepThen(leave);
    if (keep && !(isUnknown && asksAboutUnknown)) {
        keep();
        return;
    }
    const QString question = isUnknown
        ? tr("It is not known whether all that was sent was stored. Sign out and discard here what "
             "you typed all the same?")
        : tr("There are unsent changes. Sign out and discard them?");
    askToDiscard(
        m_window, question,
        [this, leave] {
            m_tabs.discardDrafts();
            leave();
        },
        keep);
}

/// Empty where nothing can be kept.
std::function<void()> Leaving::keepThen(const std::function<void()> &leave)
{
    if (!m_journal.hasKey())
        return {};
    return [this, leave] {
        if (m_journal.flush())
            leave();
        else
            Q_EMIT notKept();
    };
}

bool Leaving::mayClose(const std::function<void()> &leave)
{
    if (m_tabs.isSending()) {
        Q_EMIT statusMessage(tr("A request is on its way; the window can be closed after that."));
        return false;
    }
    if (!m_tabs.hasUnsentWork())
        return true;
    const auto discard = [this, leave] {
        m_tabs.discardDrafts();
        leave();
    };
    askToDiscard(m_window,
                 m_tabs.isOutcomeUnknown()
                     ? tr("It is not known whether all that was sent was stored.")
                     : tr("There are unsent changes."),
                 discard, keepThen(leave));
    return false;
}

} // namespace desk
