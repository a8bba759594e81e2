// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/customerid.h"
#include "app/profile/edits.h"

#include <QDialog>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace desk {

class ChangeHistory;
class Clock;
class ReferenceData;
class SentDetails;
class SentModel;

/// What the agent has sent from this workstation, and how to take it back. It takes nothing back
/// itself: it says what is wanted, closes, and the customer's page shows the changes. Not modal;
/// deletes itself when it is closed.
class HistoryDialog final : public QDialog {
    Q_OBJECT

public:
    /// The references must outlive it.
    HistoryDialog(ChangeHistory &history, const ReferenceData &reference, Clock &clock,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    /// For ProfilePage::takeBack() of this customer's page.
    void undoWanted(const desk::CustomerId &customer, const desk::Edits &inverse,
                    const desk::Profile &after);
    void customerWanted(const desk::CustomerId &customer);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeFoot();
    void read();
    void showList();
    void showSelected();
    void select(const QModelIndex &index);
    void takeBack(const Field *only);
    void openCustomer();
    void askToForget(bool isAsked);

    ChangeHistory &m_history;
    Clock &m_clock;
    SentModel *m_model = nullptr;
    QLineEdit *m_filter = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_empty = nullptr; ///< in place of the list
    QLabel *m_nothing = nullptr; ///< of it: why there is none
    SentDetails *m_details = nullptr;
    QBoxLayout *m_halves = nullptr;
    QBoxLayout *m_asked = nullptr; ///< the question and its answers
    QPushButton *m_forget = nullptr;
    QWidget *m_question = nullptr; ///< whether all is to be forgotten
    QPushButton *m_keep = nullptr; ///< of the question
    QTimer m_slow; ///< a disk that takes its time is said
    bool m_isRead = false;
};

} // namespace desk
