// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/network/proxysignin.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace desk {

/// Asks for user and password of a proxy, over the window; what is typed below stays as it is.
/// Deletes itself when it is closed.
class ProxySignInDialog final : public QDialog {
    Q_OBJECT

public:
    /// `proxy`: its name, `host:port`, plain text. `wasRefused`: what was tried before.
    ProxySignInDialog(const QString &proxy, bool wasRefused, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The dialog is accepted already.
    void entered(const desk::ProxySignIn::Credentials &credentials, bool remember);

private:
    void makeInputs();
    void arrange(const QString &proxy, bool wasRefused);
    [[nodiscard]] QWidget *makeButtons();
    void enter();

    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QCheckBox *m_remember = nullptr;
    QPushButton *m_signIn = nullptr;
};

} // namespace desk
