// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/windowtools.h"

#include "app/api/calllog.h"
#include "app/api/supporttext.h"
#include "app/session/settings.h"
#include "app/time/stallwatch.h"
#include "ui/activity/activitypanel.h"
#include "ui/help/guidewindow.h"
#include "ui/history/historydialog.h"
#include "ui/look/clipboard.h"
#include "ui/palette/keyssheet.h"
#include "ui/palette/palette.h"
#include "ui/print/readbackcard.h"
#include "ui/profile/profilepage.h"
#include "ui/window/about.h"
#include "ui/window/commands.h"
#include "ui/window/customertabs.h"
#include "ui/window/keytable.h"
#include "ui/window/looks.h"
#include "ui/window/palettesource.h"
#include "ui/words/environmentname.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>

namespace desk {

WindowTools::WindowTools(const Places &places)
    : QObject(&places.window)
    , m_places(places)
{
    connectTabs();
    auto *looks = new Looks(m_places.desk, m_places.commands, m_places.window);
    connect(looks, &Looks::statusMessage, this, &WindowTools::statusMessage);
    connect(looks, &Looks::idleTimeChosen, this, &WindowTools::idleTimeChosen);
    onCommand(Command::Palette, [this] { openPalette(); });
    onCommand(Command::Keys, [this] { openKeys(); });
    onCommand(Command::Guide, [this] { showGuide(m_places.window); });
    onCommand(Command::Activity, [this] { toggleActivity(); });
    onCommand(Command::History, [this] { openHistory(); });
    onCommand(Command::Print, [this] { openCard(); });
    onCommand(Command::About, [this] {
        const StallWatch *stalls = m_places.desk.stalls;
        showAbout(m_places.window, stalls ? stalls->longest() : std::nullopt);
    });
}

template <typename Act> void WindowTools::onCommand(Command command, Act act)
{
    connect(m_places.commands.action(command), &QAction::triggered, this, act);
}

void WindowTools::connectTabs()
{
    CustomerTabs &tabs = m_places.tabs;
    onCommand(Command::CloseTab, [&tabs] { tabs.closeTab(tabs.currentIndex()); });
    onCommand(Command::ReopenTab, [&tabs] { tabs.reopenTab(); });
    onCommand(Command::ListTabs, [&tabs] { tabs.listTabs(); });
    onCommand(Command::NextTab, [&tabs] { tabs.stepByUse(true); });
    onCommand(Command::PreviousTab, [&tabs] { tabs.stepByUse(false); });
    onCommand(Command::TabRight, [&tabs] { tabs.stepByPlace(true); });
    onCommand(Command::TabLeft, [&tabs] { tabs.stepByPlace(false); });
}

void WindowTools::openPalette()
{
    if (!m_palette) {
        m_palette = new Palette(
            m_places.window,
            paletteSource(m_places.desk, m_places.commands, m_places.tabs, m_places.findLine));
        m_palette->setOwnKeys(m_places.commands.action(Command::Palette)->shortcuts());
        connect(m_palette, &Palette::said, this, &WindowTools::statusMessage);
        connect(m_palette, &Overlay::closed, this, &WindowTools::onOverlayClosed);
    }
    m_palette->ask();
}

void WindowTools::openKeys()
{
    if (!m_keys) {
        m_keys = new KeysSheet(m_places.window, allKeys());
        m_keys->setOwnKeys(m_places.commands.action(Command::Keys)->shortcuts());
        connect(m_keys, &Overlay::closed, this, &WindowTools::onOverlayClosed);
        connect(m_keys, &KeysSheet::guideWanted, m_places.commands.action(Command::Guide),
                &QAction::trigger);
    }
    m_keys->open();
}

void WindowTools::openHistory()
{
    const Desk &desk = m_places.desk;
    if (!desk.history)
        return;
    if (!m_history) {
        m_history = new HistoryDialog(*desk.history, desk.reference, desk.clock, &m_places.window);
        CustomerTabs &tabs = m_places.tabs;
        connect(m_history, &HistoryDialog::customerWanted, &tabs, &CustomerTabs::showCustomer);
        // The dialog gives the focus back to nobody while it closes.
        connect(m_history, &QObject::destroyed, this, &WindowTools::pageWanted);
        connect(m_history, &HistoryDialog::undoWanted, &tabs,
                [&tabs](const CustomerId &customer, const Edits &inverse, const Profile &after) {
                    tabs.showCustomer(customer);
                    tabs.currentPage()->takeBack(inverse, after);
                });
    }
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
}

void WindowTools::openCard()
{
    const ProfilePage *page = m_places.tabs.currentPage();
    if (!page || !page->isRead() || m_card)
        return;
    m_card = showReadBackCard(m_places.window, page->profile(), m_places.desk.reference,
                              environmentName(m_places.desk.session.environment()));
    connect(m_card, &ReadBackCard::statusMessage, this, &WindowTools::statusMessage);
}

/// What had the focus before may be gone by now.
void WindowTools::onOverlayClosed()
{
    const QWidget *focus = m_places.window.focusWidget();
    if (!focus || !focus->isVisible())
        Q_EMIT pageWanted();
}

/// Opens the panel, leads into one that is open, closes the one the focus is in.
void WindowTools::toggleActivity()
{
    const Desk &desk = m_places.desk;
    if (!desk.calls || !desk.stalls)
        return;
    const QWidget *focus = QApplication::focusWidget();
    if (m_activity && m_activity->isVisible() && m_activity->isAncestorOf(focus)) {
        m_activity->hide();
        Q_EMIT pageWanted();
        return;
    }
    if (!m_activity) {
        m_activity = new ActivityPanel(
            *desk.calls, *desk.stalls, [this] { return supportFacts(); }, &m_places.window);
        m_places.foot.addWidget(m_activity);
        connect(m_activity, &ActivityPanel::copied, this, &WindowTools::statusMessage);
        connect(m_activity, &ActivityPanel::closed, this, [this] {
            m_activity->hide();
            Q_EMIT pageWanted();
        });
    }
    m_activity->show();
    m_activity->enter();
}

SupportFacts WindowTools::supportFacts() const
{
    const Desk &desk = m_places.desk;
    return {.platform = QGuiApplication::platformName(),
            .theme = desk.settings.theme(),
            .textSize = desk.settings.textSize(),
            .programLanguage = desk.settings.programLanguage(),
            .acceptLanguage = desk.session.acceptLanguage(),
            .environmentId = desk.session.isSignedIn() ? desk.session.environment().id : QString()};
}

void WindowTools::close()
{
    delete m_palette; // with the names it has listed
    delete m_keys;
    if (m_places.desk.calls)
        m_places.desk.calls->forgetRequests(); // whoever signs in next has no business with them
    clearPersonal();
    delete m_activity;
    delete m_history;
    delete m_card;
}

} // namespace desk
