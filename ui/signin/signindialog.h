// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"

#include <QDialog>

namespace desk {

/// Signing in again to the same environment, over the window, after a 401.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    SignInDialog(const Environment &environment, const QString &acceptLanguage, bool remember,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void signInRequested(const desk::Environment &environment, const desk::Credentials &credentials,
                         const QString &acceptLanguage, bool remember);
};

} // namespace desk
