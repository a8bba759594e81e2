// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QObject>

namespace desk {

/// Sees every key and every movement of the mouse in the program: the agent is there. Sees the key
/// that locks, too, where no command would: over a dialog, a menu, a list. Main thread.
class ActivityWatch final : public QObject {
    Q_OBJECT

public:
    explicit ActivityWatch(const QKeySequence &lockKey, QObject *parent = nullptr);
    ~ActivityWatch() override;

    /// Nothing is said while it is off; it is, until somebody is signed in.
    void setOn(bool isOn);

Q_SIGNALS:
    void acted();
    void lockKeyPressed(); ///< whatever is open

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const QKeySequence m_lockKey;
    bool m_isOn = false;
};

} // namespace desk
