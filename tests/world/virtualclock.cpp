// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/world/virtualclock.h"

#include <QTimeZone>

namespace desk::world {

QDateTime VirtualClock::now() const
{
    static const QDateTime start(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC);
    return start.addMSecs(m_elapsed.count());
}

void VirtualClock::after(std::chrono::milliseconds time, QObject *context,
                         std::function<void()> work)
{
    m_due.emplace(m_elapsed + time, Due{context, context != nullptr, std::move(work)});
}

void VirtualClock::pass(std::chrono::milliseconds time)
{
    const auto until = m_elapsed + time;
    while (!m_due.empty() && m_due.begin()->first <= until) {
        auto node = m_due.extract(m_due.begin());
        m_elapsed = std::max(m_elapsed, node.key());
        Due &due = node.mapped();
        if (!due.hasContext || due.context)
            due.work();
    }
    m_elapsed = until;
}

} // namespace desk::world
