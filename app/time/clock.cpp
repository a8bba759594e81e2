// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/time/clock.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace desk {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::elapsed() const
{
    return std::chrono::milliseconds(QDeadlineTimer::current(Qt::PreciseTimer).deadline());
}

void SystemClock::after(std::chrono::milliseconds time, QObject *context,
                        std::function<void()> work)
{
    QTimer::singleShot(time, context, std::move(work));
}

void Alarm::start()
{
    start(m_time);
}

void Alarm::start(std::chrono::milliseconds time)
{
    m_isActive = true;
    m_clock.after(time, this, [this, started = ++m_count] {
        if (started != m_count)
            return;
        m_isActive = false;
        Q_EMIT rang();
    });
}

void Alarm::stop()
{
    ++m_count;
    m_isActive = false;
}

} // namespace desk
