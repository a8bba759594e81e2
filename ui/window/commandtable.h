// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace desk {

enum class Command {
    New,
    NewFromClipboard,
    Open,
    Palette,
    ShowCall,
    NextTab,
    PreviousTab,
    TabRight,
    TabLeft,
    ListTabs,
    ReopenTab,
    CloseTab,
    Undo,
    Redo,
    EditAll,
    Review,
    Reload,
    Paste,
    Say,
    Print,
    CopyEmail,
    CopyPhone,
    CopyAddress,
    CopyName,
    CopyCustomerId,
    CopyGmNumber,
    CopyProfile,
    History,
    Activity,
    TextLarger,
    TextSmaller,
    TextNormal,
    Settings,
    Keys,
    Guide,
    About,
    Lock,
    Pin,
    SwitchAgent,
    SignOut,
    Quit,
};

/// What belongs together in the menu and on the sheet of keys.
enum class CommandGroup { Customers, Tabs, Page, Copying, View, Program };

/// One command of the window: the menu, the keys, the sheet of keys and the palette are made of
/// these rows.
struct CommandRow {
    Command command = Command::New;
    CommandGroup group = CommandGroup::Customers;
    const char *name = ""; ///< of the action
    const char *icon = ""; ///< may be ""
    const char *text = ""; ///< in English; see commandText()
    QList<QKeySequence> keys = {}; ///< the first one is shown
};

/// All of them, group by group, in the order of the menu.
[[nodiscard]] const QList<CommandRow> &commandRows();
[[nodiscard]] QString commandText(const CommandRow &row);
[[nodiscard]] QString groupName(CommandGroup group);

} // namespace desk
