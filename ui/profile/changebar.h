// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace desk {

/// Says below the cards how many changes there are, where the changes panel has no room beside
/// them, and opens it.
class ChangeBar final : public QFrame {
    Q_OBJECT

public:
    explicit ChangeBar(QWidget *parent = nullptr);

    void showState(int changes, bool isSending);

Q_SIGNALS:
    void reviewRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_count = nullptr;
    QPushButton *m_review = nullptr;
};

} // namespace desk
