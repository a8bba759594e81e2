// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/opentabs.h"
#include "app/lock/lockvault.h"
#include "app/time/clock.h"
#include "ui/window/desk.h"

#include <QObject>

#include <optional>

namespace desk {

class CustomerTabs;
class FindLine;

/// Brings an agent's tabs back when he signs in again, after a sign-out or a restart, and notes for
/// the next time which are open. Does nothing where the desk keeps none. Owned by the window.
class TabKeeper final : public QObject {
    Q_OBJECT

public:
    /// What `desk` refers to, and the parts of the window, must outlive this object.
    TabKeeper(const Desk &desk, CustomerTabs &tabs, const FindLine &findLine, QWidget &window);

    /// He has signed in, or the key that opens what is kept has come since.
    void begin();
    /// He signs out: his tabs come back when he signs in again, and nobody else's do.
    void end();
    /// The window is locked: nothing is closed by that. What is to come back yet, which is in
    /// nobody's memory meanwhile but that of who takes it.
    [[nodiscard]] QByteArray pause();
    /// After pause(), with what it has given; does nothing where nobody's tabs were noted then.
    void goOn(const QByteArray &paused);
    /// The window goes with everything in it: nothing is closed by that.
    void finish();

private:
    void onTabsChanged();
    [[nodiscard]] TabSet openNow() const;
    void bringBack();
    void onTaken(const TabSet &back);

    Desk m_desk;
    CustomerTabs &m_tabs;
    const FindLine &m_findLine;
    QWidget &m_window;
    bool m_isOn = false; ///< somebody is signed in, and the window is not locked
    bool m_isPaused = false; ///< from pause() to goOn()
    TabSet m_back; ///< of an earlier run, not yet brought back
    std::optional<LockVault> m_late; ///< such that have come since pause()
    int m_left = 0; ///< how many of them stood to the left of the one in front
    int m_placed = 0; ///< how many of these are back
    Alarm m_next;
};

} // namespace desk
