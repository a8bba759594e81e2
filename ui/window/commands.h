// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;

namespace desk {

class Chip;
class ProfilePage;
struct Environment;

enum class Command {
    New,
    Open,
    CloseTab,
    SignOut,
    Quit,
    Undo,
    Redo,
    EditAll,
    Review,
    Reload,
    Paste,
    Say,
    About,
};

/// The commands of the window as actions, in its menus and in its tool bar, where the environment
/// signed in to is shown as well. What a page can do is done to the page in front; the others are
/// carried out by whoever connects their actions. Owned by the window.
class Commands final : public QObject {
    Q_OBJECT

public:
    using PageInFront = std::function<ProfilePage *()>; ///< nullptr while there is none

    Commands(QMainWindow &window, PageInFront pageInFront);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.value(command); }
    /// Enables what can be done now.
    void update(bool isSignedIn);
    void showEnvironment(const Environment &environment);
    /// For screen readers; signed in is who has had a first answer.
    void sayEnvironment(const Environment &environment, bool isSignedIn);
    void hideEnvironment();

private:
    void makeActions(QMainWindow &window);
    void makeMenus(QMainWindow &window);
    void makeToolBar(QMainWindow &window);
    void fillMenu(QMenu &menu, const QList<QList<Command>> &groups) const;
    [[nodiscard]] QList<QAction *> actions(const QList<Command> &commands) const;

    PageInFront m_pageInFront;
    QHash<Command, QAction *> m_actions;
    Chip *m_environment = nullptr;
    QAction *m_environmentBadge = nullptr; ///< shows and hides it: a tool bar needs the action
};

} // namespace desk
