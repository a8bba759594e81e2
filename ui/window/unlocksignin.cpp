// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/unlocksignin.h"

#include "app/api/customersapi.h"
#include "app/session/companysignin.h"
#include "ui/signin/signindialog.h"
#include "ui/words/errortext.h"
#include "ui/words/signinproblemtext.h"

#include <utility>

namespace desk {

UnlockSignIn::UnlockSignIn(const Desk &desk, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(window)
{
}

void UnlockSignIn::ask(const QString &apiKey)
{
    if (m_dialog)
        return;
    m_apiKey = apiKey;
    Environment place = m_desk.session.environment();
    if (!m_desk.companySignIn)
        place.identityProvider.reset();
    m_dialog = new SignInDialog(place, m_desk.session.acceptLanguage(), false, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWords(tr("Sign in to unlock"),
                       tr("Everything comes back as it was. If you are somebody else, cancel and "
                          "sign out."));
    connect(m_dialog, &SignInDialog::signInRequested, this,
            [this](const Environment &, const Credentials &entered, const QString &,
                   bool remember) { prove(entered, remember); });
    if (place.identityProvider)
        connectCompany(place);
    connect(m_dialog, &SignInDialog::cancelRequested, this, [this, dialog = m_dialog] {
        stopAsking();
        if (dialog)
            dialog->showProblem({});
    });
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_apiKey.clear();
        m_enteredKey.clear();
        stopAsking();
    });
    m_dialog->open();
}

/// Given up in the middle of it: nothing may leave any more, and no answer opens the window.
void UnlockSignIn::stopAsking()
{
    if (m_desk.companySignIn)
        m_desk.companySignIn->cancel();
    const QPointer<ApiCallBase> question = std::exchange(m_question, {});
    const Credentials tried = std::exchange(m_tried, {});
    if (!question)
        return;
    question->cancel();
    if (m_desk.session.isLocked())
        static_cast<void>(m_desk.session.putAway());
    leave(tried);
}

/// What the browser brings is heard for as long as the dialog is open.
void UnlockSignIn::connectCompany(const Environment &place)
{
    CompanySignIn *company = m_desk.companySignIn;
    SignInDialog *dialog = m_dialog;
    connect(dialog, &SignInDialog::companySignInRequested, this,
            [this, dialog, company, place](const QString &apiKey) {
                m_enteredKey = apiKey;
                dialog->showStarting();
                company->start(*place.identityProvider, CompanySignIn::Login::Fresh);
            });
    connect(dialog, &SignInDialog::openBrowserAgainRequested, company,
            &CompanySignIn::openBrowserAgain);
    connect(company, &CompanySignIn::browserOpened, dialog, &SignInDialog::showWaiting);
    connect(company, &CompanySignIn::failed, dialog, [dialog](const SignInProblem &problem) {
        dialog->showProblem(signInProblemText(problem));
    });
    connect(company, &CompanySignIn::signedIn, dialog, [this, place](const CompanyTokens &tokens) {
        Credentials credentials = credentialsOf(place, tokens);
        if (!m_enteredKey.isEmpty())
            credentials.apiKey = m_enteredKey;
        prove(credentials, false);
    });
    // Who has pasted a token goes on with one.
    if (!m_desk.session.identity() && place.allowToken)
        dialog->useToken();
}

/// See SignInFlow::askServer() for the question.
void UnlockSignIn::prove(const Credentials &entered, bool remember)
{
    static const QList<SearchFilter> nobody{
        {QStringLiteral("email"), QStringLiteral("nobody@customer-desk.invalid")}};
    if (m_question)
        return;
    Credentials credentials = entered;
    if (credentials.apiKey.isEmpty())
        credentials.apiKey = m_apiKey;
    if (!m_desk.session.tryToUnlock(credentials)) {
        discard(credentials);
        m_dialog->showProblem(tr("These credentials belong to somebody else. To work as them, "
                                 "cancel and sign out."));
        return;
    }
    ApiCall<FoundPage> *call = m_desk.api.searchCustomers(nobody, 1, 1, After401::Fail);
    m_question = call;
    m_tried = credentials;
    call->then(this,
               [this, call, credentials, remember](const ApiCall<FoundPage>::Outcome &outcome) {
                   if (m_question != call)
                       return;
                   m_question.clear();
                   m_tried = {};
                   onAnswer(credentials, remember,
                            outcome ? std::nullopt : std::optional(outcome.error()));
               });
}

void UnlockSignIn::onAnswer(const Credentials &credentials, bool remember,
                            const std::optional<ApiError> &error)
{
    // Of a pasted token nobody has proven whose it is but a server that takes it.
    const bool isKnown = error && credentials.company
        && (error->kind == ApiError::Kind::Forbidden || error->kind == ApiError::Kind::NotFound);
    const bool isTaken = !error || isKnown;
    if (isTaken) {
        if (m_dialog)
            m_dialog->accept();
        Q_EMIT proven(credentials);
        if (remember)
            m_desk.session.setRemembered(true);
        return;
    }
    static_cast<void>(m_desk.session.putAway()); // what was tried
    leave(credentials);
    if (!m_dialog)
        return;
    if (error->kind == ApiError::Kind::Unauthorised && !credentials.company) {
        m_dialog->showRefused();
        return;
    }
    const ErrorText text = errorText(*error, Doing::Read);
    m_dialog->showProblem(text.summary + QLatin1Char(' ') + text.nextStep);
}

/// What the provider gave this agent, and nobody uses.
void UnlockSignIn::leave(const Credentials &credentials)
{
    if (credentials.company && !m_desk.session.keepForSignOut(*credentials.company))
        discard(credentials);
}

/// The provider is told that what it gave is not used.
void UnlockSignIn::discard(const Credentials &credentials)
{
    if (credentials.company && m_desk.companySignIn)
        m_desk.companySignIn->discard(*credentials.company);
}

} // namespace desk
