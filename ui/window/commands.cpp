// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/commands.h"

#include "ui/look/theme.h"
#include "ui/profile/profilepage.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

#include <optional>

namespace desk {

namespace {

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
        auto *action = new QAction(icon(QString::fromLatin1(row.icon)), commandText(row), &window);
        action->setShortcuts(row.keys);
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
    QMenu *tabs = nullptr;
    std::optional<CommandGroup> group;
    for (const CommandRow &row : commandRows()) {
        const bool isFirst = group != row.group;
        group = row.group;
        if (row.group == CommandGroup::Tabs) {
            if (!tabs)
                tabs = menu.addMenu(groupName(row.group));
            tabs->addAction(action(row.command));
            continue;
        }
        if (isFirst && !menu.isEmpty())
            menu.addSeparator();
        menu.addAction(action(row.command));
    }
}

void Commands::update(const Facts &facts)
{
    using enum Command;
    for (const Command command : {New, NewFromClipboard, Open, SignOut})
        action(command)->setEnabled(facts.isSignedIn);
    for (const Command command : {ListTabs, CloseTab})
        action(command)->setEnabled(facts.tabs > 0);
    for (const Command command : {NextTab, PreviousTab, TabLeft, TabRight})
        action(command)->setEnabled(facts.tabs > 1);
    action(ReopenTab)->setEnabled(facts.canReopen);
    const ProfilePage *page = m_pageInFront();
    for (const PageRow &row : pageRows)
        action(row.command)->setEnabled(page && row.isPossible(*page));
}

} // namespace desk
