// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/time/clock.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace desk {

/// How long the call has lasted, since the telephone system said so; a button copies it for the
/// notes of the call.
class CallTimer final : public QWidget {
    Q_OBJECT

public:
    /// The clock must outlive the timer.
    explicit CallTimer(Clock &clock, QWidget *parent = nullptr);

    /// From zero. `callId`: the telephone system's; may be empty.
    void start(const QString &callId);
    void stop();
    /// Call id where there is one, start (local time) and duration, a line each.
    [[nodiscard]] QString text() const;

private:
    void show();
    [[nodiscard]] std::chrono::milliseconds lasted() const;

    Clock &m_clock;
    Alarm m_second;
    QLabel *m_time = nullptr;
    QToolButton *m_copy = nullptr;
    QString m_callId;
    QDateTime m_startedAt; ///< UTC
    std::chrono::milliseconds m_started{0};
};

} // namespace desk
