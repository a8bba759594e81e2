// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/environment.h"
#include "app/session/session.h"
#include "app/session/signininputs.h"

#include <QFrame>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace desk {

class CompanyPanel;
class EnvironmentBox;
class LanguageBox;
class SecretsPanel;

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

    /// As high as its texts need at its width: a problem takes no room from the inputs.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// It has one width, and sizeHint() the height of that: a wide layout around it would ask for
    /// its own.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    [[nodiscard]] const Environment &environment() const; ///< the chosen one
    /// Fills the credentials in while this environment is selected and nothing has been typed.
    void setCredentials(const Environment &owner, const Credentials &credentials);
    /// Puts these languages in front of the others; the chosen one stays chosen.
    void offerFirst(const QStringList &locales);
    /// What the administrator has settled, and nobody can choose.
    struct Settled {
        bool environment = false;
        bool language = false;
        bool remember = false;
    };
    void setSettled(const Settled &settled);
    /// Says what is the matter with the keychain; an empty text hides the note.
    void setKeychainNote(const QString &text);

    /// Whether a token is pasted where the company's sign-in is offered too.
    void setUsesToken(bool usesToken);

    /// The server is asked; nothing can be typed meanwhile.
    void showBusy();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// The company's sign-in is under way: before, and while, the browser has its turn.
    void showStarting();
    void showWaiting();
    /// The server has taken the credentials: they live on in the session only.
    void showTaken();
    /// Why it did not work; what was typed stays. A refused token is where the focus goes.
    void showProblem(const QString &text, bool isTokenRefused);

Q_SIGNALS:
    void signInRequested(const desk::Environment &environment, const desk::Credentials &credentials,
                         const QString &acceptLanguage, bool remember);
    /// With the company's account, in the browser. `apiKey`: as typed; empty where the one of the
    /// administrator, or the one in use, counts.
    void companySignInRequested(const desk::Environment &environment, const QString &acceptLanguage,
                                const QString &apiKey, bool remember);
    void openBrowserAgainRequested(); ///< while it is waiting
    /// While it is busy or waiting; of a form in a dialog only by Esc, the dialog has a button.
    void cancelRequested();
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
    void arrange();
    void connectParts();
    void setBusy(bool isBusy);
    void showWays();
    void takeFocus();
    [[nodiscard]] SignInInputs inputs() const;
    [[nodiscard]] bool isCompany() const { return inputs().company; }
    void showEnvironment();
    void trySignIn();
    void practise();
    [[nodiscard]] int trainingAt() const; ///< -1 where it is not offered

    const Purpose m_purpose;
    Settled m_settled;
    QList<Environment> m_environments;
    EnvironmentBox *m_environment = nullptr;
    SecretsPanel *m_secrets = nullptr;
    CompanyPanel *m_company = nullptr;
    LanguageBox *m_language = nullptr;
    QCheckBox *m_remember = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_keychainNote = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_practise = nullptr;
    QPushButton *m_otherKey = nullptr;
    QPushButton *m_otherWay = nullptr; ///< from the company's sign-in to a token and back
    QTimer m_patience; ///< what is answered at once needs no word
    bool m_isBusy = false;
    bool m_usesToken = false;
    bool m_wantsOtherKey = false; ///< than the one in use
};

} // namespace desk
