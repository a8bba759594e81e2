// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

struct QMetaObject;

namespace desk {

/// An event on its way to its receiver, noted before it is delivered: the receiver may be gone
/// afterwards.
struct Delivery {
    const QMetaObject *receiver = nullptr;
    const QMetaObject *parent = nullptr; ///< of the receiver; nullptr without one
    QString objectName = {}; ///< of the receiver
    int eventType = 0; ///< QEvent::Type
};

/// What is said of a delivery: `desk::FindPanel findPanel, MetaCall`, `QTimer of desk::Exchange,
/// Timer`. Classes, kinds of events and names that the program gave; never a text or a number.
[[nodiscard]] QString nameOf(const Delivery &delivery);

/// While the window did nothing else.
struct Stall {
    QDateTime at; ///< when it ended, UTC
    std::chrono::milliseconds duration{0};
    QString what; ///< see nameOf()
};

/// Records what keeps the window from answering: whatever runs in its thread for longer than an
/// agent does not notice (design, section 9). Main thread only.
class StallWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds limit{50};
    static constexpr qsizetype most = 50;

    using QObject::QObject;

    /// Something has run. Cheap unless it is over the limit, or the longest so far.
    void ran(std::chrono::nanoseconds duration, const Delivery &delivery)
    {
        if (duration > m_longestDuration || duration > limit)
            note(duration, delivery);
    }

    /// Those over the limit in this run, with those no longer kept.
    [[nodiscard]] qint64 count() const { return m_count; }
    /// The last of them, oldest first.
    [[nodiscard]] const QList<Stall> &stalls() const { return m_stalls; }
    /// What took longest in this run, over the limit or not; nullopt before anything has run.
    [[nodiscard]] const std::optional<Stall> &longest() const { return m_longest; }

Q_SIGNALS:
    /// longest() is another one by a millisecond at least, or stalls() has one more.
    void changed();

private:
    void note(std::chrono::nanoseconds duration, const Delivery &delivery);

    std::chrono::nanoseconds m_longestDuration{0};
    std::optional<Stall> m_longest;
    QList<Stall> m_stalls;
    qint64 m_count = 0;
};

} // namespace desk
