// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/recentcustomer.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace desk {

class ForgetButton;
class RecentList;
class RecentModel;
class RowsBox;

/// The recent customers on the first screen: the newest eight, all of them on demand, a line to
/// filter them where there are more, and a button to forget them. Hidden while there is nobody.
class RecentPart final : public QWidget {
    Q_OBJECT

public:
    explicit RecentPart(QWidget *parent = nullptr);

    /// What is typed into the filter stays.
    void showRecents(const QList<RecentCustomer> &recents);
    /// The next caller: the newest eight again, nothing filtered.
    void startAnew();

Q_SIGNALS:
    void customerChosen(const desk::CustomerId &customerId);
    void forgetChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFilter();
    void makeButtons();
    void showState();
    /// Whether a key of the filter line was none for it.
    bool onFilterKey(int key);

    RecentModel *m_model = nullptr;
    QLineEdit *m_filter = nullptr;
    RowsBox *m_box = nullptr;
    RecentList *m_list = nullptr;
    QLabel *m_nobody = nullptr; ///< is found by the filter
    QPushButton *m_more = nullptr;
    ForgetButton *m_forget = nullptr;
    bool m_isShowingAll = false;
};

} // namespace desk
