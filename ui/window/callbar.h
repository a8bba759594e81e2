// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace desk {

class CallTimer;
class Clock;

/// The call that another program has announced: who calls, what became of it, what the agent can do
/// about it, and how long it has lasted. Announced to screen readers, never takes the focus. Hidden
/// while there is none. Texts are plain text.
class CallBar final : public QFrame {
    Q_OBJECT

public:
    /// The clock must outlive the bar.
    explicit CallBar(Clock &clock, QWidget *parent = nullptr);

    /// A new call: its time starts. `callId` may be empty.
    void begin(const QString &caller, const QString &callId);
    /// What became of it: `Tom Smith`, `nobody found`.
    void say(const QString &outcome);
    /// A button that does something about it; "" takes it away.
    void offer(const QString &label);
    void dismiss();

    [[nodiscard]] QString text() const;
    /// Nothing is to be seen; the time goes on.
    void putAway();
    /// Of the call that was put away; say() follows.
    void putBack(const QString &caller) { m_caller = caller; }

Q_SIGNALS:
    void offerTaken();
    void dismissed();

private:
    QString m_caller;
    QLabel *m_text = nullptr;
    QPushButton *m_offer = nullptr;
    CallTimer *m_timer = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace desk
