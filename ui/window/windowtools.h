// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/desk.h"

#include <QObject>

namespace desk {

class Commands;
class CustomerTabs;
enum class Command;

/// Carries out the commands that are the window's and no page's: those about tabs, and what opens
/// beside or over the pages. Owned by the window.
class WindowTools final : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the tools.
    WindowTools(const Desk &desk, const Commands &commands, CustomerTabs &tabs, QWidget &window);

Q_SIGNALS:
    void statusMessage(const QString &text); ///< for the status bar

private:
    void connectTabs();
    template <typename Act> void onCommand(Command command, Act act);

    const Desk &m_desk;
    const Commands &m_commands;
    CustomerTabs &m_tabs;
    QWidget &m_window;
};

} // namespace desk
