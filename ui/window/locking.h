// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lock/lockstate.h"
#include "app/lock/lockvault.h"
#include "app/lock/pinkeeper.h"
#include "ui/lock/lockscreen.h"
#include "ui/window/desk.h"
#include "ui/window/remembered.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

class QBoxLayout;
class QMainWindow;
class QStackedWidget;

namespace desk {

class ActivityWatch;
class Commands;
class CustomerTabs;
class FindLine;
class MessageBar;
class PinSetting;
class RecentKeeper;
class ScreenPops;
class TabKeeper;
class TabStates;
class TopBar;
class UnlockSignIn;
class WindowTools;
class WorkRecovery;

/// Locks the window and unlocks it: when LockState says so, all that is personal leaves the screen
/// and the memory, sealed; what is on its way ends first, out of sight. Brings it back as it was
/// for the agent who shows who he is. Owned by the window.
class Locking final : public QObject {
    Q_OBJECT

public:
    /// The parts of the window; must outlive it.
    struct Places {
        const Desk &desk;
        const Commands &commands;
        CustomerTabs &tabs;
        FindLine &findLine;
        TopBar &top;
        MessageBar &messages;
        QBoxLayout &strip; ///< for the warning
        QStackedWidget &stack; ///< sign-in, desktop; the lock screen joins them
        ScreenPops &pops;
        WindowTools &tools;
        TabKeeper &tabKeeper;
        RecentKeeper &recents;
        WorkRecovery &recovery;
        QMainWindow &window;
    };
    explicit Locking(const Places &places);
    ~Locking() override;

    /// From now on it locks as the settings have it; to be called whenever they change.
    void keepToSettings();
    [[nodiscard]] LockState &state() { return m_state; }
    /// Nothing is to be seen: from the lock to the moment in which everything is back.
    [[nodiscard]] bool isHiding() const { return m_isHiding; }
    /// Whether the window may be closed: not while what is unsent is in its memory alone.
    [[nodiscard]] bool mayClose();

public Q_SLOTS:
    void lock(); ///< by the agent
    void onDesktopLocked();
    void onSleeping(); ///< hidden() follows, now or once nothing is on its way any more

Q_SIGNALS:
    /// The lock begins or has ended: title, commands and status follow isHiding().
    void hidingChanged();
    /// Nothing personal is in use any more, nothing is on its way: freed memory may be given back.
    void hidden();
    void revealed(); ///< everything is back
    void pinRefused(); ///< a wrong one was entered

private:
    void connectParts();
    void hide();
    void closeWindows();
    void clearInputs();
    void finishHiding();
    void reveal(const Credentials &credentials);
    void putBackRest();
    void findWay();
    void tryPin(const QString &pin);
    void onPinAnswer(PinKeeper::Answer answer);
    [[nodiscard]] bool isInMemoryOnly() const;
    void signOut();
    void warn(std::chrono::seconds left);
    [[nodiscard]] std::optional<Credentials> storedCredentials();
    void store(const Credentials &credentials);
    [[nodiscard]] bool isAllHidden() const;
    /// Everything is; else it says so.
    [[nodiscard]] bool isPutAway();

    const Places m_places;
    LockState m_state;
    Remembered m_remembered;
    ActivityWatch *m_watch = nullptr;
    LockScreen *m_screen = nullptr;
    MessageBar *m_warning = nullptr;
    TabStates *m_tabs = nullptr;
    UnlockSignIn *m_signIn = nullptr;
    PinSetting *m_pin = nullptr;
    std::optional<LockVault> m_vault; ///< while it is locked
    bool m_isHiding = false;
    bool m_isAskedToSignOut = false;
    bool m_hadFindFocus = false;
    bool m_isEndAwaited = false; ///< the agent wants to unlock, and something is on its way
};

} // namespace desk
