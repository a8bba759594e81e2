// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"

#include <QDialog>

class QLabel;

namespace desk {

/// Signing in again to the same environment, over the window, after a 401.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    SignInDialog(const Environment &environment, const QString &acceptLanguage, bool remember,
                 QWidget *parent = nullptr);

    /// Why the credentials were not taken; the dialog stays open.
    void showProblem(const QString &text);

Q_SIGNALS:
    /// The owner accepts the dialog, or says what is the matter.
    void signInRequested(const desk::Environment &environment, const desk::Credentials &credentials,
                         const QString &acceptLanguage, bool remember);

private:
    QLabel *m_problem = nullptr;
};

} // namespace desk
