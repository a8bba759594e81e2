// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/time/clock.h"

#include <QPointer>

#include <map>

namespace desk::world {

/// Time that passes only when it is told to: what is due runs in order, in this thread.
class VirtualClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_elapsed; }
    void after(std::chrono::milliseconds time, QObject *context,
               std::function<void()> work) override;

    /// Lets time pass; what becomes due meanwhile runs at its time.
    void pass(std::chrono::milliseconds time);

private:
    struct Due {
        QPointer<QObject> context;
        bool hasContext = false;
        std::function<void()> work;
    };
    std::chrono::milliseconds m_elapsed{0};
    std::multimap<std::chrono::milliseconds, Due> m_due; ///< equal times in order of insertion
};

} // namespace desk::world
