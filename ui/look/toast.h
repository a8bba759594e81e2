// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QTimer>

namespace desk {

/// A word over the foot of a window about what has just happened; it goes by itself, and nothing
/// has to be done about it. Comes and goes without motion. Said to screen readers.
class Toast final : public QLabel {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds duration{4000};

    /// Lies over `over`, `foot` (a length of the table) above its lower edge.
    Toast(QWidget &over, int foot);

    /// The next word takes the place of the one before.
    void say(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QWidget &m_over;
    int m_foot = 0;
    QTimer m_end;
};

} // namespace desk
