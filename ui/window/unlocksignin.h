// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/apicall.h"
#include "ui/window/desk.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace desk {

class SignInDialog;

/// Unlocks by signing in as the same agent. A token can be made up that names him: so the server is
/// asked whether it takes it, before anything comes back. Owned by who locks the window.
class UnlockSignIn final : public QObject {
    Q_OBJECT

public:
    /// What `desk` refers to, and the window, must outlive this object.
    UnlockSignIn(const Desk &desk, QWidget &window, QObject *parent);

    /// Opens the dialog; does nothing while it is open. `apiKey`: the one in use, where no other is
    /// entered.
    void ask(const QString &apiKey);

Q_SIGNALS:
    /// The server takes them, and they are the agent's.
    void proven(const desk::Credentials &credentials);

private:
    void connectCompany(const Environment &place);
    void stopAsking();
    void leave(const Credentials &credentials);
    void discard(const Credentials &credentials);
    void prove(const Credentials &entered, bool remember);
    void onAnswer(const Credentials &credentials, bool remember,
                  const std::optional<ApiError> &error);

    Desk m_desk;
    QWidget &m_window;
    QPointer<SignInDialog> m_dialog;
    QPointer<ApiCallBase> m_question;
    Credentials m_tried; ///< what the server is asked about
    QString m_apiKey; ///< the one in use
    QString m_enteredKey; ///< another one, for the company's sign-in that is under way
};

} // namespace desk
