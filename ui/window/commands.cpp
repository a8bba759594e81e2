// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/commands.h"

#include "ui/look/theme.h"
#include "ui/profile/profilepage.h"
#include "ui/profile/profilevalues.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

#include <optional>

namespace desk {

namespace {

/// What is done to the page in front, and when that is possible.
struct PageRow {
    Command command;
    void (*act)(ProfilePage &page);
    bool (*isPossible)(const ProfilePage &page);
};

bool isRead(const ProfilePage &page)
{
    return page.isRead();
}

bool isNotSending(const ProfilePage &page)
{
    return !page.isSending();
}

template <CopyKind Kind> void copy(ProfilePage &page)
{
    ProfileValues::of(page).copy(Kind);
}

constexpr PageRow pageRows[] = {
    {Command::Undo, [](ProfilePage &page) { page.undo(); },
     [](const ProfilePage &page) { return page.canUndo(); }},
    {Command::Redo, [](ProfilePage &page) { page.redo(); },
     [](const ProfilePage &page) { return page.canRedo(); }},
    {Command::EditAll, [](ProfilePage &page) { page.editAll(); }, isNotSending},
    {Command::Review, [](ProfilePage &page) { page.review(); },
     [](const ProfilePage &page) { return page.canReview(); }},
    {Command::Reload, [](ProfilePage &page) { page.reload(); }, isNotSending},
    {Command::Paste, [](ProfilePage &page) { ProfileValues::of(page).pasteToFill(); },
     [](const ProfilePage &page) { return page.isRead() && !page.isSending(); }},
    {Command::Say, [](ProfilePage &page) { ProfileValues::of(page).say(); }, isRead},
    {Command::CopyEmail, copy<CopyKind::Email>, isRead},
    {Command::CopyPhone, copy<CopyKind::Phone>, isRead},
    {Command::CopyAddress, copy<CopyKind::Address>, isRead},
    {Command::CopyName, copy<CopyKind::Name>, isRead},
    {Command::CopyCustomerId, copy<CopyKind::CustomerId>, isRead},
    {Command::CopyGmNumber, copy<CopyKind::GmNumber>, isRead},
    {Command::CopyProfile, copy<CopyKind::Profile>, isRead},
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
    // Held down it is one press.
    static const QList<Command> actsOnce{Command::Review, Command::Palette, Command::Keys};
    for (const CommandRow &row : commandRows()) {
        auto *action = new QAction(icon(QString::fromLatin1(row.icon)), commandText(row), &window);
        action->setShortcuts(row.keys);
        action->setAutoRepeat(!actsOnce.contains(row.command));
        action->setObjectName(QString::fromLatin1(row.name));
        window.addAction(action);
        m_actions.insert(row.command, action);
    }
    for (const PageRow &row : pageRows) {
        connect(action(row.command), &QAction::triggered, this, [this, act = row.act] {
            if (ProfilePage *page = m_pageInFront())
                act(*page);
        });
    }
}

void Commands::fillMenu(QMenu &menu) const
{
    static const QList<CommandGroup> folded{CommandGroup::Tabs, CommandGroup::Copying,
                                            CommandGroup::View};
    QMenu *fold = nullptr;
    std::optional<CommandGroup> group;
    for (const CommandRow &row : commandRows()) {
        const bool isFirst = group != row.group;
        group = row.group;
        if (isFirst)
            fold = folded.contains(row.group) ? menu.addMenu(groupName(row.group)) : nullptr;
        if (isFirst && !fold && !menu.isEmpty())
            menu.addSeparator();
        (fold ? fold : &menu)->addAction(action(row.command));
    }
}

void Commands::update(const Facts &facts)
{
    using enum Command;
    for (const Command command :
         {New, NewFromClipboard, Open, Palette, History, SwitchAgent, SignOut, Lock})
        action(command)->setEnabled(facts.isSignedIn);
    action(Pin)->setEnabled(facts.isSignedIn && facts.canHavePin);
    for (const Command command : {Activity, Settings, ShowCall})
        action(command)->setEnabled(!facts.isLocked);
    for (const Command command : {ListTabs, CloseTab})
        action(command)->setEnabled(facts.tabs > 0);
    for (const Command command : {NextTab, PreviousTab, TabLeft, TabRight})
        action(command)->setEnabled(facts.tabs > 1);
    action(ReopenTab)->setEnabled(facts.canReopen);
    const ProfilePage *page = m_pageInFront();
    for (const PageRow &row : pageRows)
        action(row.command)->setEnabled(page && row.isPossible(*page));
    action(Print)->setEnabled(page && page->isRead());
}

} // namespace desk
