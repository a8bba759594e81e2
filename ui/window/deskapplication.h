// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/time/stallwatch.h"

#include <QApplication>

namespace desk {

/// The application that watches for stalls of the window: it times every event that the event loop
/// delivers in the main thread - input, painting, timers, queued slots, answers of the network -
/// with what is sent from inside it. The start, before the event loop runs, is no stall.
class DeskApplication final : public QApplication {
    Q_OBJECT

public:
    DeskApplication(int &argc, char *argv[]);

    [[nodiscard]] const StallWatch &stalls() const { return m_stalls; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    bool deliver(QObject *receiver, QEvent *event, int loopLevel);

    StallWatch m_stalls;
    /// The event loop whose delivery is being timed; 0 while none is.
    int m_timedLevel = 0;
    quint64 m_loopsInside = 0; ///< deliveries by an event loop inside a delivery
};

} // namespace desk
