// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/lock/lockstate.h"

#include <algorithm>
#include <utility>

namespace desk {

std::optional<std::chrono::milliseconds> LockRules::idle() const
{
    const int minutes = std::clamp(idleMinutes, 0, mostMinutes);
    return minutes == 0 ? std::nullopt
                        : std::optional<std::chrono::milliseconds>(std::chrono::minutes(minutes));
}

std::chrono::milliseconds LockRules::notice() const
{
    constexpr std::chrono::milliseconds usual = std::chrono::minutes(1);
    return std::min(usual, idle().value_or(2 * usual) / 2);
}

LockState::LockState(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_next(clock, std::chrono::minutes(1))
{
    connect(&m_next, &Alarm::rang, this, &LockState::check);
}

void LockState::setRules(const LockRules &rules)
{
    m_rules = rules;
    if (m_phase == Phase::Open || m_phase == Phase::Warned)
        check();
}

void LockState::begin()
{
    if (m_phase != Phase::Off)
        return;
    m_activeAt = m_clock.elapsed();
    m_activeDate = m_clock.now();
    m_wrongPins = 0;
    enter(Phase::Open);
    check();
}

void LockState::end()
{
    m_next.stop();
    m_wrongPins = 0;
    enter(Phase::Off);
}

/// The alarm is not put off each time: it looks, when it rings, how long ago this was. Who comes
/// back to a computer that has slept in the meantime does not unlock it by that.
void LockState::noteActivity()
{
    if (m_phase != Phase::Open && m_phase != Phase::Warned)
        return;
    const auto idle = m_rules.idle();
    const QDateTime now = m_clock.now();
    if (idle && m_activeDate.msecsTo(now) >= idle->count()) {
        lock(Why::Idle);
        return;
    }
    m_activeAt = m_clock.elapsed();
    m_activeDate = now;
    if (m_phase == Phase::Warned) {
        enter(Phase::Open);
        check();
    }
}

void LockState::check()
{
    const auto idle = m_rules.idle();
    if (!idle) {
        m_next.stop();
        if (m_phase == Phase::Warned)
            enter(Phase::Open);
        return;
    }
    const auto passed = m_clock.elapsed() - m_activeAt;
    const auto warnedAfter = *idle - m_rules.notice();
    if (passed >= *idle) {
        lock(Why::Idle);
    } else if (passed >= warnedAfter) {
        m_next.start(*idle - passed);
        if (m_phase == Phase::Warned)
            return;
        enter(Phase::Warned);
        Q_EMIT warned(std::chrono::ceil<std::chrono::seconds>(*idle - passed));
    } else {
        if (m_phase == Phase::Warned)
            enter(Phase::Open);
        m_next.start(warnedAfter - passed);
    }
}

void LockState::lock(Why why)
{
    if (m_phase == Phase::Off || m_phase == Phase::Locked)
        return;
    m_next.stop();
    m_why = why;
    m_wrongPins = 0;
    enter(Phase::Locked);
    Q_EMIT locked();
}

void LockState::noteWrongPin()
{
    if (mayTryPin())
        ++m_wrongPins;
}

void LockState::unlock()
{
    if (!isLocked())
        return;
    m_phase = Phase::Off;
    begin();
    Q_EMIT unlocked();
}

void LockState::enter(Phase phase)
{
    if (std::exchange(m_phase, phase) == Phase::Warned && phase != Phase::Warned)
        Q_EMIT warningOver();
}

} // namespace desk
