// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lock/lockstate.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace desk {

/// All that is in the window while it is locked: that it is, who may unlock it and how. Knows no
/// customer. Hands in what the agent does; decides nothing.
class LockScreen final : public QWidget {
    Q_OBJECT

public:
    /// How it can be unlocked.
    enum class Way {
        SignIn, ///< as the same agent
        Pin, ///< or by signing in
        Button, ///< Training: there is nothing to protect
    };

    explicit LockScreen(QWidget *parent = nullptr);

    /// As it has just been locked.
    void begin(LockState::Why why);
    void setWay(Way way);
    /// The focus to what unlocks.
    void enter();
    /// While it is looked whether the PIN is the right one.
    void setBusy(bool isBusy);
    /// What went wrong, or what keeps something from happening; "" takes it back.
    void showProblem(const QString &text);
    /// Signing out would lose what is unsent: asked once more. False takes it back.
    void askToSignOut(bool isAsked);

Q_SIGNALS:
    void pinEntered(const QString &pin);
    void signInWanted();
    void unlockWanted(); ///< by Way::Button
    void signOutWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeading();
    [[nodiscard]] QWidget *makeCard();
    void goOn();

    Way m_way = Way::SignIn;
    QLabel *m_why = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_problem = nullptr;
    QWidget *m_pinRow = nullptr;
    QLineEdit *m_pin = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_signIn = nullptr; ///< where there is a PIN
    QPushButton *m_signOut = nullptr;
};

} // namespace desk
