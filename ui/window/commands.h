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

class ProfilePage;

enum class Command {
    New,
    NewFromClipboard,
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
    TextLarger,
    TextSmaller,
    TextNormal,
    Settings,
    About,
};

/// The commands of the window as actions with their keys, and the menu of them all. What a page can
/// do is done to the page in front; the others are carried out by whoever connects their actions.
/// Owned by the window.
class Commands final : public QObject {
    Q_OBJECT

public:
    using PageInFront = std::function<ProfilePage *()>; ///< nullptr while there is none

    Commands(QMainWindow &window, PageInFront pageInFront);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.value(command); }
    /// Enables what can be done now.
    void update(bool isSignedIn, bool hasTab);
    /// All of them, in groups.
    void fillMenu(QMenu &menu) const;

private:
    void makeActions(QMainWindow &window);

    PageInFront m_pageInFront;
    QHash<Command, QAction *> m_actions;
};

} // namespace desk
