// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace desk {

/// `Forget all`, which asks in its own place: the first press makes it `Forget all 37?`, the second
/// is the answer. Esc, or leaving it, turns it back; a double click is one press.
class ForgetButton final : public QPushButton {
    Q_OBJECT

public:
    explicit ForgetButton(QWidget *parent = nullptr);

    /// How many would be forgotten; turns it back when that has changed.
    void setCount(int count);
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    void forgetChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void press();
    void setAsking(bool isAsking);

    int m_count = 0;
    bool m_isAsking = false;
};

} // namespace desk
