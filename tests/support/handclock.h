// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/time/clock.h"

#include <QList>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace desk::test {

/// A clock that stands still until the test moves it. Work that is due at once runs from the event
/// loop, as with the system's clock; all other work runs from inside advance(), in the order in
/// which it is due. Begins on 2 January 2026 at noon.
class HandClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC).addMSecs(m_now.count());
    }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_now; }

    void after(std::chrono::milliseconds time, QObject *context,
               std::function<void()> work) override
    {
        if (time <= std::chrono::milliseconds(0)) {
            QMetaObject::invokeMethod(context, std::move(work), Qt::QueuedConnection);
            return;
        }
        const Item item{m_now + time, context, std::move(work)};
        // Behind what is due at the same time.
        m_items.insert(std::upper_bound(m_items.begin(), m_items.end(), item,
                                        [](const Item &a, const Item &b) { return a.due < b.due; }),
                       item);
    }

    /// Lets time pass, and runs what is due meanwhile, also what that asks for.
    void advance(std::chrono::milliseconds time)
    {
        const auto end = m_now + time;
        while (!m_items.isEmpty() && m_items.first().due <= end) {
            const Item item = m_items.takeFirst();
            m_now = item.due;
            if (item.context)
                item.work();
        }
        m_now = end;
    }

    /// Pieces of work that wait for their time and whose context still lives.
    [[nodiscard]] qsizetype waiting() const
    {
        return std::count_if(m_items.begin(), m_items.end(),
                             [](const Item &item) { return !item.context.isNull(); });
    }

private:
    struct Item {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> work;
    };

    std::chrono::milliseconds m_now{0};
    QList<Item> m_items;
};

} // namespace desk::test
