// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/commandtable.h"

#include "ui/look/keys.h"

#include <QCoreApplication>

namespace desk {

namespace {

template <typename... Keys> QList<QKeySequence> keys(const Keys &...all)
{
    return {QKeySequence(all)...};
}

QList<CommandRow> customerRows()
{
    using enum Command;
    constexpr auto group = CommandGroup::Customers;
    return {
        {New, group, "new-customer", "new-customer",
         QT_TRANSLATE_NOOP("desk::Commands", "New customer"), keys(QKeySequence::New)},
        {NewFromClipboard, group, "new-from-clipboard", "paste",
         QT_TRANSLATE_NOOP("desk::Commands", "New from clipboard"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        {Open, group, "open-customer", "search",
         QT_TRANSLATE_NOOP("desk::Commands", "Open customer"), keys(QKeySequence::Open)},
        {Palette, group, "palette", "enter", QT_TRANSLATE_NOOP("desk::Commands", "Command palette"),
         keys(Qt::CTRL | Qt::Key_K)},
        {ShowCall, group, "show-call", "phone",
         QT_TRANSLATE_NOOP("desk::Commands", "Show what a call brought"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
    };
}

QList<CommandRow> tabRows()
{
    using enum Command;
    constexpr auto group = CommandGroup::Tabs;
    return {
        {NextTab, group, "next-tab", "", QT_TRANSLATE_NOOP("desk::Commands", "Tab used before"),
         keys(Qt::CTRL | Qt::Key_Tab)},
        // Shift makes Backtab of Tab, in the window system's word for it.
        {PreviousTab, group, "previous-tab", "",
         QT_TRANSLATE_NOOP("desk::Commands", "Tab used longest ago"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab,
              Qt::CTRL | Qt::Key_Backtab)},
        {TabRight, group, "tab-right", "", QT_TRANSLATE_NOOP("desk::Commands", "Tab to the right"),
         keys(Qt::ALT | Qt::Key_Right, Qt::CTRL | Qt::Key_PageDown)},
        {TabLeft, group, "tab-left", "", QT_TRANSLATE_NOOP("desk::Commands", "Tab to the left"),
         keys(Qt::ALT | Qt::Key_Left, Qt::CTRL | Qt::Key_PageUp)},
        {ListTabs, group, "list-tabs", "", QT_TRANSLATE_NOOP("desk::Commands", "All tabs"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
        {ReopenTab, group, "reopen-tab", "",
         QT_TRANSLATE_NOOP("desk::Commands", "Reopen closed tab"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
        {CloseTab, group, "close", "close", QT_TRANSLATE_NOOP("desk::Commands", "Close tab"),
         keys(QKeySequence::Close)},
    };
}

QList<CommandRow> pageRows()
{
    using enum Command;
    constexpr auto group = CommandGroup::Page;
    return {
        {Undo, group, "undo", "undo", QT_TRANSLATE_NOOP("desk::Commands", "Undo"),
         keys(QKeySequence::Undo)},
        // As half of the programs have it.
        {Redo, group, "redo", "redo", QT_TRANSLATE_NOOP("desk::Commands", "Redo"),
         keys(QKeySequence::Redo, Qt::CTRL | Qt::Key_Y)},
        {EditAll, group, "edit", "edit", QT_TRANSLATE_NOOP("desk::Commands", "Edit all fields"),
         keys(Qt::CTRL | Qt::Key_E)},
        {Review, group, "send", "send", QT_TRANSLATE_NOOP("desk::Commands", "Review changes"),
         keys(QKeySequence::Save)},
        {Reload, group, "reload", "reload", QT_TRANSLATE_NOOP("desk::Commands", "Read again"),
         keys(QKeySequence::Refresh)},
        {Paste, group, "paste", "paste", QT_TRANSLATE_NOOP("desk::Commands", "Paste to fill…"),
         keys(pasteToFillKey())},
        {Say, group, "say", "say", QT_TRANSLATE_NOOP("desk::Commands", "Say it back"),
         keys(sayKey())},
        {Print, group, "print", "", QT_TRANSLATE_NOOP("desk::Commands", "Read-back card…"),
         keys(QKeySequence::Print)},
        {History, group, "history", "", QT_TRANSLATE_NOOP("desk::Commands", "Change history"),
         keys(Qt::CTRL | Qt::Key_H)},
    };
}

QList<CommandRow> copyRows()
{
    using enum Command;
    constexpr auto group = CommandGroup::Copying;
    constexpr auto modifiers = Qt::CTRL | Qt::SHIFT;
    return {
        {CopyEmail, group, "copy-email", "copy", QT_TRANSLATE_NOOP("desk::Commands", "Copy e-mail"),
         keys(modifiers | Qt::Key_M)},
        {CopyPhone, group, "copy-phone", "copy", QT_TRANSLATE_NOOP("desk::Commands", "Copy phone"),
         keys(modifiers | Qt::Key_P)},
        {CopyAddress, group, "copy-address", "copy",
         QT_TRANSLATE_NOOP("desk::Commands", "Copy address"), keys(modifiers | Qt::Key_A)},
        {CopyName, group, "copy-name", "copy", QT_TRANSLATE_NOOP("desk::Commands", "Copy name"),
         keys(modifiers | Qt::Key_E)},
        {CopyCustomerId, group, "copy-customer-id", "copy",
         QT_TRANSLATE_NOOP("desk::Commands", "Copy customer id"), keys(modifiers | Qt::Key_I)},
        {CopyGmNumber, group, "copy-gm-number", "copy",
         QT_TRANSLATE_NOOP("desk::Commands", "Copy GM number"), keys(modifiers | Qt::Key_G)},
        {CopyProfile, group, "copy-profile", "copy",
         QT_TRANSLATE_NOOP("desk::Commands", "Copy profile as text"), keys(modifiers | Qt::Key_C)},
    };
}

QList<CommandRow> viewRows()
{
    using enum Command;
    constexpr auto group = CommandGroup::View;
    return {
        // The plus of many keyboards needs Shift.
        {TextLarger, group, "text-larger", "", QT_TRANSLATE_NOOP("desk::Commands", "Larger text"),
         keys(Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal)},
        {TextSmaller, group, "text-smaller", "",
         QT_TRANSLATE_NOOP("desk::Commands", "Smaller text"), keys(Qt::CTRL | Qt::Key_Minus)},
        {TextNormal, group, "text-normal", "",
         QT_TRANSLATE_NOOP("desk::Commands", "Normal text size"), keys(Qt::CTRL | Qt::Key_0)},
    };
}

QList<CommandRow> programRows()
{
    using enum Command;
    constexpr auto group = CommandGroup::Program;
    return {
        {Activity, group, "activity", "activity", QT_TRANSLATE_NOOP("desk::Commands", "Activity"),
         keys(Qt::Key_F12)},
        {Settings, group, "settings", "settings", QT_TRANSLATE_NOOP("desk::Commands", "Settings…"),
         keys(Qt::CTRL | Qt::Key_Comma)},
        {Keys, group, "keys", "", QT_TRANSLATE_NOOP("desk::Commands", "Keys"),
         keys(Qt::Key_F1, Qt::Key_Question)},
        {Guide, group, "guide", "", QT_TRANSLATE_NOOP("desk::Commands", "Guide"),
         keys(Qt::CTRL | Qt::Key_F1)},
        {About, group, "about", "information",
         QT_TRANSLATE_NOOP("desk::Commands", "About Customer Desk"), keys(Qt::SHIFT | Qt::Key_F1)},
        {Lock, group, "lock", "lock", QT_TRANSLATE_NOOP("desk::Commands", "Lock"),
         keys(Qt::CTRL | Qt::ALT | Qt::Key_L)},
        {Pin, group, "pin", "", QT_TRANSLATE_NOOP("desk::Commands", "PIN for unlocking…"), {}},
        {SwitchAgent, group, "switch-agent", "",
         QT_TRANSLATE_NOOP("desk::Commands", "Switch agent"), keys(Qt::CTRL | Qt::ALT | Qt::Key_S)},
        {SignOut, group, "sign-out", "sign-out", QT_TRANSLATE_NOOP("desk::Commands", "Sign out"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
        {Quit, group, "quit", "quit", QT_TRANSLATE_NOOP("desk::Commands", "Quit"),
         keys(QKeySequence::Quit)},
    };
}

} // namespace

const QList<CommandRow> &commandRows()
{
    static const QList<CommandRow> rows
        = customerRows() + tabRows() + pageRows() + copyRows() + viewRows() + programRows();
    return rows;
}

QString commandText(const CommandRow &row)
{
    return QCoreApplication::translate("desk::Commands", row.text);
}

QString groupName(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Customers:
        return QCoreApplication::translate("desk::Commands", "Customers");
    case CommandGroup::Tabs:
        return QCoreApplication::translate("desk::Commands", "Tabs");
    case CommandGroup::Page:
        return QCoreApplication::translate("desk::Commands", "Profile");
    case CommandGroup::Copying:
        return QCoreApplication::translate("desk::Commands", "Copy");
    case CommandGroup::View:
        return QCoreApplication::translate("desk::Commands", "View");
    case CommandGroup::Program:
        return QCoreApplication::translate("desk::Commands", "Program");
    }
    return {};
}

} // namespace desk
