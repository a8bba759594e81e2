// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace desk {

/// The company's sign-in in a form: one button, and what is said while the browser has its turn.
/// Knows what to show only; whoever owns the form does the rest.
class CompanyPanel final : public QWidget {
    Q_OBJECT

public:
    enum class State {
        Ready,
        Starting, ///< the provider is asked where to go
        Waiting, ///< the agent signs in in the browser
        Asking, ///< the server is asked whether it takes what came back
    };

    explicit CompanyPanel(QWidget *parent);

    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    /// Whether the form around it has something typed as well.
    void setHasTyping(bool hasTyping);
    /// For a form in a dialog that has a button for it already.
    void leaveOutCancel();
    void press(); ///< as Enter does, wherever the focus is; nothing unless it is ready
    void takeFocus();

Q_SIGNALS:
    void signInRequested();
    void openAgainRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitHeights();
    void say();

    QPushButton *m_signIn = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_waiting = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_cancel = nullptr;
    State m_state = State::Ready;
    bool m_offersCancel = true;
};

} // namespace desk
