// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"

#include <QDialog>

class QLabel;

namespace desk {

class SignInForm;

/// Signing in again to the same environment, over the window, after a 401. Asks for the token
/// alone; what is typed below stays as it is.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    SignInDialog(const Environment &environment, const QString &acceptLanguage, bool remember,
                 QWidget *parent = nullptr);

    /// What it is for, where that is not a session that has ended.
    void setWords(const QString &title, const QString &text);
    /// Why the credentials were not taken; the dialog stays open.
    void showProblem(const QString &text);
    /// The server has refused a token that was entered here a moment ago.
    void showRefused();
    /// The company's sign-in is under way: before, and while, the browser has its turn.
    void showStarting();
    void showWaiting();
    /// The agent has pasted a token before, where the company's sign-in is offered too.
    void useToken();

Q_SIGNALS:
    /// With the company's account, in the browser; and what may be wanted on the way.
    /// `apiKey`: another than the one in use; else empty.
    void companySignInRequested(const QString &apiKey);
    void openBrowserAgainRequested();
    void cancelRequested();
    /// The owner accepts the dialog, or says what is the matter.
    void signInRequested(const desk::Environment &environment, const desk::Credentials &credentials,
                         const QString &acceptLanguage, bool remember);

protected:
    bool event(QEvent *event) override;

private:
    void growToContent();

    SignInForm *m_form = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    bool m_isCompany = false;
};

} // namespace desk
