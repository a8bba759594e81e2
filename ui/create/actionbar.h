// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/create/steps.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace desk {

/// The line at the bottom of a creation: what can be done next, and how what is typed is kept.
class ActionBar final : public QWidget {
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent);

    /// The buttons that make sense in a step.
    void setStep(Step step);
    /// `canType`: what is typed may still be changed.
    void setPossible(bool canType, bool canCreate);
    /// Where what is typed is kept; "" while nothing is.
    void setKept(const QString &text);
    [[nodiscard]] QPushButton *createButton() const { return m_create; }

Q_SIGNALS:
    void pasteRequested();
    void cancelRequested();
    void backRequested();
    void nextRequested();
    void reviewRequested();
    void createRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *add(QPushButton *button, const char *name, void (ActionBar::*requested)());
    void showKept();

    QPushButton *m_paste = nullptr;
    QLabel *m_kept = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_review = nullptr;
    QPushButton *m_create = nullptr;
    Step m_step = Step::Customer;
    bool m_isTight = true; ///< the buttons have no room for all their words
    QString m_keptText;
};

} // namespace desk
