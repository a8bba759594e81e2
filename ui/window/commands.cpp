// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/commands.h"

#include "app/session/environment.h"
#include "ui/look/chip.h"
#include "ui/look/keys.h"
#include "ui/look/theme.h"
#include "ui/profile/profilepage.h"
#include "ui/window/environmentcolor.h"
#include "ui/words/environmentname.h"

#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace desk {

namespace {

struct CommandRow {
    Command command;
    const char *name; ///< of the action and of its icon
    const char *text;
    QKeySequence keys;
};

const QList<CommandRow> &commandRows()
{
    static const QList<CommandRow> rows{
        {Command::New, "new-customer", QT_TRANSLATE_NOOP("desk::Commands", "New customer"),
         QKeySequence::New},
        {Command::Open, "open-customer", QT_TRANSLATE_NOOP("desk::Commands", "Open customer"),
         QKeySequence::Open},
        {Command::CloseTab, "close", QT_TRANSLATE_NOOP("desk::Commands", "Close tab"),
         QKeySequence::Close},
        {Command::SignOut, "sign-out", QT_TRANSLATE_NOOP("desk::Commands", "Sign out"), {}},
        {Command::Quit, "quit", QT_TRANSLATE_NOOP("desk::Commands", "Quit"), QKeySequence::Quit},
        {Command::Undo, "undo", QT_TRANSLATE_NOOP("desk::Commands", "Undo"), QKeySequence::Undo},
        {Command::Redo, "redo", QT_TRANSLATE_NOOP("desk::Commands", "Redo"), QKeySequence::Redo},
        {Command::EditAll, "edit", QT_TRANSLATE_NOOP("desk::Commands", "Edit all fields"),
         QKeySequence(Qt::CTRL | Qt::Key_E)},
        {Command::Review, "send", QT_TRANSLATE_NOOP("desk::Commands", "Review changes"),
         QKeySequence::Save},
        {Command::Reload, "reload", QT_TRANSLATE_NOOP("desk::Commands", "Read again"),
         QKeySequence::Refresh},
        {Command::Paste, "paste", QT_TRANSLATE_NOOP("desk::Commands", "Paste to fill…"),
         pasteToFillKey()},
        {Command::Say, "say", QT_TRANSLATE_NOOP("desk::Commands", "Say it back"), sayKey()},
        {Command::About, "about", QT_TRANSLATE_NOOP("desk::Commands", "About Customer Desk"), {}},
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
    makeMenus(window);
    makeToolBar(window);
}

void Commands::makeActions(QMainWindow &window)
{
    for (const CommandRow &row : commandRows()) {
        const QString name = QString::fromLatin1(row.name);
        auto *action = new QAction(icon(name), tr(row.text), &window);
        action->setShortcut(row.keys);
        action->setAutoRepeat(row.command != Command::Review); // held down it is one press
        action->setObjectName(name);
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

QList<QAction *> Commands::actions(const QList<Command> &commands) const
{
    QList<QAction *> found;
    for (const Command command : commands)
        found.append(action(command));
    return found;
}

void Commands::fillMenu(QMenu &menu, const QList<QList<Command>> &groups) const
{
    for (const QList<Command> &group : groups) {
        if (!menu.isEmpty())
            menu.addSeparator();
        menu.addActions(actions(group));
    }
}

void Commands::makeMenus(QMainWindow &window)
{
    using enum Command;
    QMenuBar *bar = window.menuBar();
    fillMenu(*bar->addMenu(tr("&Customer")), {{New, Open, CloseTab}, {SignOut, Quit}});
    fillMenu(*bar->addMenu(tr("&Edit")), {{Undo, Redo}, {EditAll, Review, Reload}, {Paste, Say}});
    fillMenu(*bar->addMenu(tr("&Help")), {{About}});
}

void Commands::makeToolBar(QMainWindow &window)
{
    QToolBar *bar = window.addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    // First, where no narrow window can push it out of sight.
    m_environment = new Chip(bar);
    m_environment->setObjectName(QStringLiteral("environmentBadge"));
    m_environmentBadge = bar->addWidget(m_environment);
    bar->addActions(actions({Command::New, Command::Open}));
    bar->addSeparator();
    bar->addActions(actions({Command::Undo, Command::Redo, Command::Reload}));
    for (auto *button : bar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    // Shown where the letters are too large for all of them.
    bar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"))
        ->setAccessibleName(tr("More tools"));
    bar->toggleViewAction()->setVisible(false);
}

void Commands::update(bool isSignedIn)
{
    for (const Command command : {Command::New, Command::Open, Command::SignOut})
        action(command)->setEnabled(isSignedIn);
    const ProfilePage *page = m_pageInFront();
    action(Command::CloseTab)->setEnabled(page);
    for (const PageRow &row : pageRows)
        action(row.command)->setEnabled(page && row.isPossible(*page));
}

void Commands::showEnvironment(const Environment &environment)
{
    m_environment->setText(environmentName(environment));
    m_environment->setFill(environmentColor(environment));
    sayEnvironment(environment, false);
    m_environmentBadge->setVisible(true);
}

void Commands::sayEnvironment(const Environment &environment, bool isSignedIn)
{
    const QString name = environmentName(environment);
    m_environment->setAccessibleName(isSignedIn ? tr("Signed in to %1").arg(name)
                                                : tr("Environment: %1").arg(name));
}

void Commands::hideEnvironment()
{
    m_environmentBadge->setVisible(false);
}

} // namespace desk
