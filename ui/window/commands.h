// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/commandtable.h"

#include <QHash>
#include <QObject>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;

namespace desk {

class ProfilePage;

/// The commands of the window as actions with their keys, and the menu of them all. What a page can
/// do is done to the page in front; the others are carried out by whoever connects their actions.
/// Owned by the window.
class Commands final : public QObject {
    Q_OBJECT

public:
    using PageInFront = std::function<ProfilePage *()>; ///< nullptr while there is none

    Commands(QMainWindow &window, PageInFront pageInFront);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.value(command); }
    /// What can be done now, beside what the page in front can.
    struct Facts {
        bool isSignedIn = false;
        int tabs = 0;
        bool canReopen = false; ///< a tab was closed
        bool canHavePin = false; ///< there are credentials, and somewhere to keep it
        bool isLocked = false; ///< nothing is to be seen
    };
    void update(const Facts &facts);
    /// All of them, in groups; some groups in menus of their own.
    void fillMenu(QMenu &menu) const;

private:
    void makeActions(QMainWindow &window);

    PageInFront m_pageInFront;
    QHash<Command, QAction *> m_actions;
};

} // namespace desk
