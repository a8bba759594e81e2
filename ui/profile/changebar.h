// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace desk {

/// The bar at the foot of the profile page: how many changes there are, and what can be done with
/// them.
class ChangeBar final : public QWidget {
    Q_OBJECT

public:
    explicit ChangeBar(QWidget *parent = nullptr);

    void showState(int changes, bool isSending, bool canReview);

Q_SIGNALS:
    void editAllRequested();
    void discardRequested();
    void reviewRequested();

private:
    QLabel *m_count = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_review = nullptr;
};

} // namespace desk
