// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/time/clock.h"

#include <chrono>
#include <optional>

namespace desk {

/// When a computer that is left alone locks itself.
struct LockRules {
    static constexpr int mostMinutes = 240;

    int idleMinutes = 10; ///< without a key or the mouse; 0 for never

    /// nullopt for never. Out of 0 to 240 minutes the nearest.
    [[nodiscard]] std::optional<std::chrono::milliseconds> idle() const;
    /// How long before that the agent is warned: a minute, or half of a shorter time.
    [[nodiscard]] std::chrono::milliseconds notice() const;
};

/// Whether what is on screen may be seen: nobody is signed in, somebody is at work, or it is
/// locked. Counts how long nothing was done, warns, and locks; that the desktop locks or the
/// computer goes to sleep, it is told. Decides only; what locking does is its owner's. Main thread.
class LockState final : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Off, ///< nobody is signed in: there is nothing to hide
        Open,
        Warned, ///< locks soon, unless something is done
        Locked,
    };
    /// Why it locked; what the lock screen says.
    enum class Why { Agent, Idle, Desktop, Sleep };
    static constexpr int mostTries = 3; ///< of a PIN

    /// The clock must outlive it.
    explicit LockState(Clock &clock, QObject *parent = nullptr);

    void setRules(const LockRules &rules);
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isLocked() const { return m_phase == Phase::Locked; }
    /// Of the last lock().
    [[nodiscard]] Why why() const { return m_why; }
    /// Whether another PIN may be tried; after mostTries wrong ones only signing in unlocks.
    [[nodiscard]] bool mayTryPin() const { return isLocked() && m_wrongPins < mostTries; }
    [[nodiscard]] int triesLeft() const { return mostTries - m_wrongPins; }

    /// Somebody has signed in; does nothing while it is locked.
    void begin();
    /// Nobody is signed in any more.
    void end();
    /// A key or the mouse. Cheap: it is called for every movement.
    void noteActivity();
    /// Locks unless it is locked already, or nobody is signed in; locked() follows.
    void lock(Why why);
    void noteWrongPin();
    /// The agent has shown who he is; unlocked() follows.
    void unlock();

Q_SIGNALS:
    void warned(std::chrono::seconds left); ///< it locks after that time
    void warningOver(); ///< something was done, or it is locked now
    void locked();
    void unlocked();

private:
    void check();
    void enter(Phase phase);

    Clock &m_clock;
    LockRules m_rules;
    Phase m_phase = Phase::Off;
    Why m_why = Why::Agent;
    int m_wrongPins = 0;
    std::chrono::milliseconds m_activeAt{0}; ///< by the clock that never goes back
    QDateTime m_activeDate; ///< by the other one, which goes on while the computer sleeps
    Alarm m_next;
};

} // namespace desk
