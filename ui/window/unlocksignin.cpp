// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/unlocksignin.h"

#include "app/api/customersapi.h"
#include "ui/signin/signindialog.h"
#include "ui/words/errortext.h"

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
    m_dialog = new SignInDialog(m_desk.session.environment(), m_desk.session.acceptLanguage(),
                                false, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(tr("Sign in to unlock"));
    connect(m_dialog, &SignInDialog::signInRequested, this,
            [this](const Environment &, const Credentials &entered, const QString &,
                   bool remember) { prove(entered, remember); });
    connect(m_dialog, &QDialog::finished, this, [this](int result) {
        m_apiKey.clear();
        const QPointer<ApiCallBase> question = std::exchange(m_question, {});
        if (question)
            question->cancel();
        // Given up in the middle of it: nothing may leave any more.
        if (result != QDialog::Accepted && question && m_desk.session.isLocked())
            static_cast<void>(m_desk.session.putAway());
    });
    m_dialog->open();
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
        m_dialog->showProblem(tr("These credentials belong to somebody else. To work as them, "
                                 "cancel and sign out."));
        return;
    }
    ApiCall<FoundPage> *call = m_desk.api.searchCustomers(nobody, 1, 1, After401::Fail);
    m_question = call;
    call->then(this,
               [this, call, credentials, remember](const ApiCall<FoundPage>::Outcome &outcome) {
                   if (m_question != call)
                       return;
                   m_question.clear();
                   onAnswer(credentials, remember,
                            outcome ? std::nullopt : std::optional(outcome.error()));
               });
}

void UnlockSignIn::onAnswer(const Credentials &credentials, bool remember,
                            const std::optional<ApiError> &error)
{
    const bool isTaken = !error || error->kind == ApiError::Kind::Forbidden
        || error->kind == ApiError::Kind::NotFound;
    if (isTaken) {
        if (m_dialog)
            m_dialog->accept();
        Q_EMIT proven(credentials);
        if (remember)
            m_desk.session.setRemembered(true);
        return;
    }
    static_cast<void>(m_desk.session.putAway()); // what was tried
    if (!m_dialog)
        return;
    if (error->kind == ApiError::Kind::Unauthorised) {
        m_dialog->showRefused();
        return;
    }
    const ErrorText text = errorText(*error, Doing::Read);
    m_dialog->showProblem(text.summary + QLatin1Char(' ') + text.nextStep);
}

} // namespace desk
