// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/environment.h"
#include "app/session/session.h"

#include <QFrame>
#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace desk {

class EnvironmentBox;
class LanguageBox;

/// Environment, credentials and language of a sign-in. Checks that nothing is missing; sends
/// nothing: whoever owns it asks the server, and says how it went.
class SignInForm final : public QFrame {
    Q_OBJECT

public:
    /// Signing in, or signing in again to the one environment there is: then only the token is
    /// asked for, and an empty API key stands for the one in use.
    enum class Purpose { First, Again };

    SignInForm(const QList<Environment> &environments, const QString &selectedId,
               const QString &acceptLanguage, bool remember, Purpose purpose = Purpose::First,
               QWidget *parent = nullptr);
    ~SignInForm() override;

    [[nodiscard]] const Environment &environment() const; ///< the chosen one
    /// Fills the credentials in while this environment is selected and nothing has been typed.
    void setCredentials(const Environment &owner, const Credentials &credentials);
    /// Puts these languages in front of the others; the chosen one stays chosen.
    void offerFirst(const QStringList &locales);
    /// Says what is the matter with the keychain; an empty text hides the note.
    void setKeychainNote(const QString &text);

    /// The server is asked; nothing can be typed meanwhile.
    void showBusy();
    /// The server has taken the credentials: they live on in the session only.
    void showTaken();
    /// Why it did not work; what was typed stays. A refused token is where the focus goes.
    void showProblem(const QString &text, bool isTokenRefused);

Q_SIGNALS:
    void signInRequested(const desk::Environment &environment, const desk::Credentials &credentials,
                         const QString &acceptLanguage, bool remember);
    void cancelRequested(); ///< while it is busy
    /// Another environment was chosen, or the first one is shown.
    void environmentChosen(const desk::Environment &environment);

protected:
    /// Enter signs in, whichever input has the focus.
    void keyPressEvent(QKeyEvent *event) override;
    /// The focus comes to what is missing.
    void showEvent(QShowEvent *event) override;

private:
    void makeInputs(const QString &acceptLanguage, bool remember);
    void makeButtons();
    [[nodiscard]] QWidget *makeCard();
    void fillSecrets();
    void arrange();
    void connectParts();
    void setBusy(bool isBusy);
    void onEnvironmentChosen();
    void trySignIn();
    void practise();
    void checkApiKey();
    [[nodiscard]] bool hasTraining() const;

    const Purpose m_purpose;
    QList<Environment> m_environments;
    EnvironmentBox *m_environment = nullptr;
    QWidget *m_secrets = nullptr;
    QLineEdit *m_apiKey = nullptr;
    QLabel *m_apiKeyProblem = nullptr;
    QLineEdit *m_token = nullptr;
    QLabel *m_tokenProblem = nullptr;
    LanguageBox *m_language = nullptr;
    QCheckBox *m_remember = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_keychainNote = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_practise = nullptr;
    QPushButton *m_otherKey = nullptr;
    QTimer m_patience; ///< what is answered at once needs no word
    bool m_isBusy = false;
};

} // namespace desk
