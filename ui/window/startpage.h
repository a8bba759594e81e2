// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/recentcustomer.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace desk {

class Commands;
class FindLine;
class RecentPart;
class RecoveryPanel;

/// The first screen after sign-in: who is on the line? Find them, or create them; below, what was
/// left unfinished and who was open last.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    /// The commands must outlive the page.
    StartPage(const Commands &commands, QWidget *parent = nullptr);

    /// The window's find line and what is unfinished have their places here while nothing is open.
    void takeIn(FindLine &line, RecoveryPanel &unfinished);
    /// Shows who was open last; nothing where nobody was.
    void showRecents(const QList<RecentCustomer> &recents);

Q_SIGNALS:
    void customerChosen(const desk::CustomerId &customerId);
    /// All recent customers are to be forgotten; the agent has been asked.
    void forgetRecentsChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeButtons(const Commands &commands);

    QVBoxLayout *m_findPlace = nullptr;
    QVBoxLayout *m_unfinishedPlace = nullptr;
    QWidget *m_buttons = nullptr;
    QVBoxLayout *m_recentPlace = nullptr;
    RecentPart *m_recents = nullptr; ///< made for the first one
    QPointer<QWidget> m_lastStop; ///< of the Tab key, before them
};

} // namespace desk
