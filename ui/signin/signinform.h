// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/environment.h"
#include "app/session/session.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace desk {

/// Environment, credentials and language of a sign-in. Checks that nothing is missing; sends
/// nothing.
class SignInForm final : public QFrame {
    Q_OBJECT

public:
    SignInForm(const QList<Environment> &environments, const QString &selectedId,
               const QString &acceptLanguage, bool remember, QWidget *parent = nullptr);
    ~SignInForm() override;

    /// Fills the credentials in while this environment is selected and nothing has been typed.
    void setCredentials(const Environment &owner, const Credentials &credentials);
    /// Puts these languages in front of the others; the chosen one stays chosen.
    void offerFirst(const QStringList &locales);
    /// Says what is the matter with the keychain; an empty text hides the note.
    void setKeychainNote(const QString &text);

Q_SIGNALS:
    void signInRequested(const desk::Environment &environment, const desk::Credentials &credentials,
                         const QString &acceptLanguage, bool remember);
    /// Another environment was chosen, or the first one is shown.
    void environmentChosen(const desk::Environment &environment);

protected:
    /// Enter signs in, whichever input has the focus.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeInputs(const QString &acceptLanguage, bool remember);
    void fillLanguages(const QStringList &first, const QString &chosen);
    void arrange();
    void onEnvironmentChosen();
    void trySignIn();
    void checkApiKey();
    [[nodiscard]] const Environment &environment() const;

    QList<Environment> m_environments;
    QComboBox *m_environment = nullptr;
    QWidget *m_secrets = nullptr;
    QLineEdit *m_apiKey = nullptr;
    QLabel *m_apiKeyProblem = nullptr;
    QLineEdit *m_token = nullptr;
    QLabel *m_tokenProblem = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_remember = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_keychainNote = nullptr;
    QPushButton *m_signIn = nullptr;
};

} // namespace desk
