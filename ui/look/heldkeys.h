// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QKeyEvent;

namespace desk {

/// Marks every repeat of a key that is held down as one. The X server tells a repeat by a release
/// and a press at the same time; Qt 6.4 looks ahead for the press and often comes too early, so the
/// repeat looks like a new press, and what is meant to be pressed twice on purpose happens by
/// holding one key. Watches the application; made once, after it.
class HeldKeys final : public QObject {
    Q_OBJECT

public:
    explicit HeldKeys(QObject *application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isRepeat(const QKeyEvent &press) const;

    quint32 m_key = 0; ///< let go last, by its place on the keyboard
    quint64 m_releasedAt = 0; ///< ms of the window system
};

} // namespace desk
