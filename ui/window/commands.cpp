// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/commands.h"

#include "ui/look/keys.h"
#include "ui/look/theme.h"
#include "ui/profile/profilepage.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace desk {

namespace {

struct CommandRow {
    Command command;
    const char *name; ///< of the action
    const char *icon;
    const char *text;
    QKeySequence keys;
};

const QList<CommandRow> &commandRows()
{
    using enum Command;
    static const QList<CommandRow> rows{
        {New, "new-customer", "new-customer", QT_TRANSLATE_NOOP("desk::Commands", "New customer"),
         QKeySequence::New},
        {NewFromClipboard, "new-from-clipboard", "paste",
         QT_TRANSLATE_NOOP("desk::Commands", "New from clipboard"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        {Open, "open-customer", "search", QT_TRANSLATE_NOOP("desk::Commands", "Open customer"),
         QKeySequence::Open},
        {CloseTab, "close", "close", QT_TRANSLATE_NOOP("desk::Commands", "Close tab"),
         QKeySequence::Close},
        {SignOut, "sign-out", "sign-out", QT_TRANSLATE_NOOP("desk::Commands", "Sign out"), {}},
        {Quit, "quit", "quit", QT_TRANSLATE_NOOP("desk::Commands", "Quit"), QKeySequence::Quit},
        {Undo, "undo", "undo", QT_TRANSLATE_NOOP("desk::Commands", "Undo"), QKeySequence::Undo},
        {Redo, "redo", "redo", QT_TRANSLATE_NOOP("desk::Commands", "Redo"), QKeySequence::Redo},
        {EditAll, "edit", "edit", QT_TRANSLATE_NOOP("desk::Commands", "Edit all fields"),
         QKeySequence(Qt::CTRL | Qt::Key_E)},
        {Review, "send", "send", QT_TRANSLATE_NOOP("desk::Commands", "Review changes"),
         QKeySequence::Save},
        {Reload, "reload", "reload", QT_TRANSLATE_NOOP("desk::Commands", "Read again"),
         QKeySequence::Refresh},
        {Paste, "paste", "paste", QT_TRANSLATE_NOOP("desk::Commands", "Paste to fill…"),
         pasteToFillKey()},
        {Say, "say", "say", QT_TRANSLATE_NOOP("desk::Commands", "Say it back"), sayKey()},
        {TextLarger, "text-larger", "", QT_TRANSLATE_NOOP("desk::Commands", "Larger text"),
         QKeySequence(Qt::CTRL | Qt::Key_Plus)},
        {TextSmaller, "text-smaller", "", QT_TRANSLATE_NOOP("desk::Commands", "Smaller text"),
         QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        {TextNormal, "text-normal", "", QT_TRANSLATE_NOOP("desk::Commands", "Normal text size"),
         QKeySequence(Qt::CTRL | Qt::Key_0)},
        {Settings, "settings", "settings", QT_TRANSLATE_NOOP("desk::Commands", "Settings…"),
         QKeySequence(Qt::CTRL | Qt::Key_Comma)},
        {About,
         "about",
         "information",
         QT_TRANSLATE_NOOP("desk::Commands", "About Customer Desk"),
         {}},
    };
    return rows;
}

/// What is done to the page in front, and when that is possible.
struct PageRow {
    Command command;
    void (ProfilePage::*act)();
    bool (*isPossible)(const ProfilePage &page);
};

constexpr PageRow pageRows[] = {
    {Command::Undo, &ProfilePage::undo, [](const ProfilePage &page) { return page.canUndo(); }},
    {Command::Redo, &ProfilePage::redo, [](const ProfilePage &page) { return page.canRedo(); }},
    {Command::EditAll, &ProfilePage::editAll,
     [](const ProfilePage &page) { return !page.isSending(); }},
    {Command::Review, &ProfilePage::review,
     [](const ProfilePage &page) { return page.canReview(); }},
    {Command::Reload, &ProfilePage::reload,
     [](const ProfilePage &page) { return !page.isSending(); }},
    {Command::Paste, &ProfilePage::pasteToFill,
     [](const ProfilePage &page) { return page.isRead() && !page.isSending(); }},
    {Command::Say, &ProfilePage::say, [](const ProfilePage &page) { return page.isRead(); }},
};

} // namespace

Commands::Commands(QMainWindow &window, PageInFront pageInFront)
    : QObject(&window)
    , m_pageInFront(std::move(pageInFront))
{
    makeActions(window);
}

void Commands::makeActions(QMainWindow &window)
{
    for (const CommandRow &row : commandRows()) {
        auto *action = new QAction(icon(QString::fromLatin1(row.icon)), tr(row.text), &window);
        action->setShortcut(row.keys);
        if (row.command == Command::TextLarger) // the plus of many keyboards needs Shift
            action->setShortcuts({row.keys, QKeySequence(Qt::CTRL | Qt::Key_Equal)});
        if (row.command == Command::Redo) // as half of the programs have it
            action->setShortcuts({row.keys, QKeySequence(Qt::CTRL | Qt::Key_Y)});
        action->setAutoRepeat(row.command != Command::Review); // held down it is one press
        action->setObjectName(QString::fromLatin1(row.name));
        window.addAction(action);
        m_actions.insert(row.command, action);
    }
    for (const PageRow &row : pageRows) {
        connect(action(row.command), &QAction::triggered, this, [this, act = row.act] {
            if (ProfilePage *page = m_pageInFront())
                (page->*act)();
        });
    }
}

void Commands::fillMenu(QMenu &menu) const
{
    using enum Command;
    static const QList<QList<Command>> groups{
        {New, NewFromClipboard, Open, CloseTab},
        {Undo, Redo},
        {EditAll, Review, Reload},
        {Paste, Say},
        {TextLarger, TextSmaller, TextNormal, Settings},
        {About, SignOut, Quit},
    };
    for (const QList<Command> &group : groups) {
        if (!menu.isEmpty())
            menu.addSeparator();
        for (const Command command : group)
            menu.addAction(action(command));
    }
}

void Commands::update(bool isSignedIn, bool hasTab)
{
    using enum Command;
    for (const Command command : {New, NewFromClipboard, Open, SignOut})
        action(command)->setEnabled(isSignedIn);
    action(CloseTab)->setEnabled(hasTab);
    const ProfilePage *page = m_pageInFront();
    for (const PageRow &row : pageRows)
        action(row.command)->setEnabled(page && row.isPossible(*page));
}

} // namespace desk
