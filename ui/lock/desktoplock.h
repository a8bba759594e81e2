// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

namespace desk {

/// What the desktop says about locking: the lock of the session and the sleep of the computer
/// (logind, on the system bus), the screen saver (on the session bus). Holds the sleep back, as
/// logind allows it, until sleepMayGoOn(). Without a bus nothing comes, and nothing is said.
class DesktopLock final : public QObject {
    Q_OBJECT

public:
    explicit DesktopLock(QObject *parent = nullptr);
    ~DesktopLock() override;

    /// Listens from now on; to be called once the window is on screen. Waits for nobody's answer.
    void start();
    /// What had to be hidden is hidden: the computer may go to sleep.
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
};

} // namespace desk
