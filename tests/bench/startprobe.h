// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <ctime>

/// Watches the start of the program that Qt has loaded it into, without the program's knowledge:
/// when its first window has been painted, and when it is at rest. Then it writes a line to the
/// file named by START_PROBE_REPORT and ends the program. Under callgrind the counts are dumped at
/// both moments: the first dump holds what was spent up to the first paint, the second what was
/// spent from then until all threads were at rest; what tearing down costs is in neither.
class StartProbe final : public QObject {
    Q_OBJECT

public:
    explicit StartProbe(QObject *parent = nullptr);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onFirstPaint();
    void lookWhetherAtRest();
    void report() const;

    QTimer m_looks;
    std::clock_t m_spent = 0; ///< by all threads, at the last look
    int m_quietLooks = 0;
    double m_paintSeconds = -1; ///< since the program was started
    double m_paintSpentSeconds = -1; ///< of the processor, by all threads
};
