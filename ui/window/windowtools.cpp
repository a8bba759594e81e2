// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/windowtools.h"

#include "ui/window/about.h"
#include "ui/window/commands.h"
#include "ui/window/customertabs.h"
#include "ui/window/looks.h"

#include <QAction>

namespace desk {

WindowTools::WindowTools(const Desk &desk, const Commands &commands, CustomerTabs &tabs,
                         QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_commands(commands)
    , m_tabs(tabs)
    , m_window(window)
{
    connectTabs();
    connect(new Looks(m_desk, m_commands, m_window), &Looks::statusMessage, this,
            &WindowTools::statusMessage);
    onCommand(Command::About, [this] { showAbout(m_window); });
}

template <typename Act> void WindowTools::onCommand(Command command, Act act)
{
    connect(m_commands.action(command), &QAction::triggered, this, act);
}

void WindowTools::connectTabs()
{
    onCommand(Command::CloseTab, [this] { m_tabs.closeTab(m_tabs.currentIndex()); });
    onCommand(Command::ReopenTab, [this] { m_tabs.reopenTab(); });
    onCommand(Command::ListTabs, [this] { m_tabs.listTabs(); });
    onCommand(Command::NextTab, [this] { m_tabs.stepByUse(true); });
    onCommand(Command::PreviousTab, [this] { m_tabs.stepByUse(false); });
    onCommand(Command::TabRight, [this] { m_tabs.stepByPlace(true); });
    onCommand(Command::TabLeft, [this] { m_tabs.stepByPlace(false); });
}

} // namespace desk
