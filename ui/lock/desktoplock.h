// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace desk {

/// What the desktop says about locking: the lock of the session and the sleep of the computer
/// (logind, on the system bus), the screen saver (on the session bus). Holds the sleep back until
/// sleepMayGoOn(), or as long as logind allows it. Without a bus nothing comes, and nothing is
/// said.
class DesktopLock final : public QObject {
    Q_OBJECT

public:
    /// `patience`: how long the sleep is held back at most; logind itself waits 5 s, unless the
    /// administrator has changed that (logind.conf, InhibitDelayMaxSec).
    explicit DesktopLock(std::chrono::milliseconds patience = std::chrono::seconds(5),
                         QObject *parent = nullptr);
    ~DesktopLock() override;

    /// Listens from now on; to be called once the window is on screen. Waits for nobody's answer.
    void start();
    /// What had to be hidden is hidden: the computer may go to sleep, if it is about to.
    void sleepMayGoOn();

Q_SIGNALS:
    void locked(); ///< the session, or the screen
    void sleeping(); ///< the computer is about to sleep

private Q_SLOTS:
    void onScreenSaver(bool isActive);
    void onSleep(bool isBeginning);

private:
    void listenToScreenSavers();
    void listenToLogin();
    void findSession();
    void holdSleepBack();

    struct Sleep;
    std::unique_ptr<Sleep> m_sleep; ///< what holds it back
    QTimer m_patience; ///< runs from the moment in which it is about to sleep
};

} // namespace desk
