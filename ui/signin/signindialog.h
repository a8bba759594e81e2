// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"

#include <QDialog>

namespace desk {

class SignInForm;

/// Signing in again to the same environment, over the window, after a 401. Asks for the token
/// alone; what is typed below stays as it is.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    SignInDialog(const Environment &environment, const QString &acceptLanguage, bool remember,
                 QWidget *parent = nullptr);

    /// Why the credentials were not taken; the dialog stays open.
    void showProblem(const QString &text);
    /// The server has refused a token that was entered here a moment ago.
    void showRefused();

Q_SIGNALS:
    /// The owner accepts the dialog, or says what is the matter.
    void signInRequested(const desk::Environment &environment, const desk::Credentials &credentials,
                         const QString &acceptLanguage, bool remember);

protected:
    bool event(QEvent *event) override;

private:
    void growToContent();

    SignInForm *m_form = nullptr;
};

} // namespace desk
