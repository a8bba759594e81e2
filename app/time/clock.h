// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace desk {

/// What time it is, and what happens later. Whatever decides about a write asks this instead of the
/// system, so that a test can let days pass in a microsecond and choose the order of what is due.
/// Main thread only.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// The date and time, UTC; may jump when the computer's clock is set.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Milliseconds since some moment; never goes back.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;
    /// Runs `work` once, after this time and never from inside this function; not if `context` has
    /// died by then.
    virtual void after(std::chrono::milliseconds time, QObject *context, std::function<void()> work)
        = 0;
    /// Runs `work` as soon as what runs now has returned.
    void later(QObject *context, std::function<void()> work)
    {
        after(std::chrono::milliseconds(0), context, std::move(work));
    }
};

/// The computer's clock and the thread's event loop.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
    void after(std::chrono::milliseconds time, QObject *context,
               std::function<void()> work) override;
};

/// One piece of work that is due later, can be put off and called off. A member of its owner; the
/// clock must outlive it.
class Alarm final : public QObject {
    Q_OBJECT

public:
    Alarm(Clock &clock, std::chrono::milliseconds time, QObject *parent = nullptr)
        : QObject(parent)
        , m_clock(clock)
        , m_time(time)
    {
    }

    /// Rings once after the time; starting it again puts it off.
    void start();
    void start(std::chrono::milliseconds time);
    void stop();
    [[nodiscard]] bool isActive() const { return m_isActive; }

Q_SIGNALS:
    void rang();

private:
    Clock &m_clock;
    std::chrono::milliseconds m_time;
    int m_count = 0; ///< of starts and stops: an older start does not ring
    bool m_isActive = false;
};

} // namespace desk
