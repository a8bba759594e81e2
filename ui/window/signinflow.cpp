// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/signinflow.h"

#include "app/api/customersapi.h"
#include "app/session/locales.h"
#include "app/session/settings.h"
#include "ui/fields/messagebar.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/signinform.h"
#include "ui/window/keychainnotes.h"
#include "ui/words/errortext.h"

#include <utility>

namespace desk {

SignInFlow::SignInFlow(const Desk &desk, const QString &environmentId, MessageBar &messages,
                       KeychainNotes &keychain, QWidget &place)
    : QObject(&place)
    , m_desk(desk)
    , m_messages(messages)
    , m_keychain(keychain)
    , m_form(new SignInForm(
          m_desk.environments,
          environmentId.isEmpty() ? m_desk.settings.environmentId() : environmentId,
          startLanguage(), m_desk.settings.remember(), SignInForm::Purpose::First, &place))
{
    const Session &session = m_desk.session;
    connect(m_form, &SignInForm::signInRequested, this,
            [this](const Environment &environment, const Credentials &credentials,
                   const QString &acceptLanguage, bool remember) {
                signIn({environment, credentials, acceptLanguage, remember});
            });
    connect(m_form, &SignInForm::cancelRequested, this, &SignInFlow::stopAsking);
    connect(&session, &Session::credentialsTaken, this, [this] { m_isUnproven = false; });
    connect(m_form, &SignInForm::environmentChosen, &m_desk.session, &Session::readRemembered);
    connect(&session, &Session::rememberedRead, this, &SignInFlow::onRememberedRead);
    connect(&session, &Session::rememberFailed, &m_keychain, &KeychainNotes::sayNotRemembered);
    connect(&session, &Session::forgetFailed, &m_keychain, &KeychainNotes::sayNotForgotten);
}

/// The language last chosen, else the one that fits the program's.
QString SignInFlow::startLanguage() const
{
    const QString chosen = m_desk.settings.acceptLanguage();
    return chosen.isEmpty() ? defaultAcceptLanguage(QLocale()) : chosen;
}

void SignInFlow::sayNoTraining(const QString &reason)
{
    m_messages.showMessage(MessageBar::Tone::Error, tr("Training could not be started."), reason);
}

void SignInFlow::signInToTraining()
{
    practise({{}, {}, startLanguage(), false});
}

void SignInFlow::signIn(const Entry &entry)
{
    m_messages.dismiss();
    if (entry.environment.needsCredentials())
        askServer(entry);
    else
        practise(entry);
}

/// The practice server is this program's own: there is nothing to ask it.
void SignInFlow::practise(const Entry &entry)
{
    const auto training = m_desk.startTraining();
    if (training)
        take({training.value().first, training.value().second, entry.acceptLanguage, false});
    else
        sayNoTraining(training.error());
}

/// A search for somebody who can't exist: of all routes with a login it is the one that every agent
/// needs (contract, 1.2), and nobody's data is in its answer. The lists of codes would not do:
/// they take any token.
void SignInFlow::askServer(const Entry &entry)
{
    static const QList<SearchFilter> nobody{
        {QStringLiteral("email"), QStringLiteral("nobody@customer-desk.invalid")}};
    m_form->showBusy();
    m_desk.session.tryOut(entry.environment, entry.credentials, entry.acceptLanguage);
    ApiCall<FoundPage> *call = m_desk.api.searchCustomers(nobody, 1, 1, After401::Fail);
    m_question = call;
    call->then(this, [this, call, entry](const ApiCall<FoundPage>::Outcome &outcome) {
        if (m_question != call)
            return;
        m_question.clear();
        onServersWord(entry, outcome ? std::nullopt : std::optional(outcome.error()));
    });
}

/// Whoever is answered but for a 401 is known to the server; that they may not search, or that the
/// server has trouble, is no matter of the sign-in.
void SignInFlow::onServersWord(const Entry &entry, const std::optional<ApiError> &error)
{
    using Kind = ApiError::Kind;
    const bool isAnswered = !error || error->kind == Kind::BadRequest
        || error->kind == Kind::Forbidden || error->kind == Kind::NotFound
        || error->kind == Kind::Conflict || error->kind == Kind::TooManyRequests
        || error->kind == Kind::ServerTrouble;
    if (isAnswered) {
        take(entry);
        return;
    }
    m_desk.session.stopTrying();
    if (error->kind == Kind::Unauthorised) {
        m_form->showProblem(tr("The server refused these credentials. Check both, and the "
                               "environment."),
                            true);
        return;
    }
    const ErrorText text = errorText(*error, Doing::Read);
    m_form->showProblem(text.summary + QLatin1Char(' ') + text.nextStep, false);
}

void SignInFlow::take(const Entry &entry)
{
    m_form->showTaken();
    m_desk.session.signIn(entry.environment, entry.credentials, entry.acceptLanguage,
                          entry.remember);
    m_desk.settings.setEnvironmentId(entry.environment.id);
    m_desk.settings.setAcceptLanguage(entry.acceptLanguage);
    m_desk.settings.setRemember(entry.remember);
}

void SignInFlow::stopAsking()
{
    const QPointer<ApiCallBase> question = std::exchange(m_question, {});
    if (question)
        question->cancel();
    m_desk.session.stopTrying();
    m_form->showProblem({}, false);
}

void SignInFlow::onRememberedRead(const Environment &environment,
                                  const std::optional<Credentials> &found,
                                  SecretStore::Status status)
{
    if (found)
        m_form->setCredentials(environment, *found);
    else if (status == SecretStore::Status::Unavailable)
        m_keychain.sayNothingIsKept(status);
    else if (status == SecretStore::Status::TimedOut)
        m_form->setKeychainNote(tr("The keychain does not answer. It may be locked; unlock "
                                   "it, or type the credentials."));
}

void SignInFlow::noteLocales(const QStringList &locales)
{
    m_form->offerFirst(locales);
    const Session &session = m_desk.session;
    if (session.environment().needsCredentials() && !locales.contains(session.acceptLanguage()))
        m_messages.showMessage(
            MessageBar::Tone::Information,
            tr("This API key is made for other languages (%1). If texts look wrong, sign out and "
               "choose one of them.")
                .arg(locales.mid(0, 12).join(QStringLiteral(", "))));
}

void SignInFlow::askAgain(QWidget &over)
{
    if (m_dialog)
        return;
    m_dialog = new SignInDialog(m_desk.session.environment(), m_desk.session.acceptLanguage(),
                                m_desk.settings.remember(), &over);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &SignInDialog::signInRequested, this,
            [this](const Environment &, const Credentials &credentials, const QString &language,
                   bool remember) { signInAgain(credentials, language, remember); });
    connect(m_dialog, &QDialog::rejected, this, &SignInFlow::onDeclined);
    m_dialog->open();
    if (std::exchange(m_isUnproven, false))
        m_dialog->showRefused();
}

void SignInFlow::closeDialog()
{
    if (m_dialog)
        m_dialog->deleteLater();
}

void SignInFlow::startAnew()
{
    Q_EMIT m_form->environmentChosen(m_form->environment());
}

void SignInFlow::onDeclined()
{
    m_messages.showMessage(MessageBar::Tone::Warning,
                           tr("Not signed in; what you typed is kept. The next request asks "
                              "again."));
    m_desk.session.declineSignIn();
}

void SignInFlow::signInAgain(const Credentials &credentials, const QString &acceptLanguage,
                             bool remember)
{
    // In Training only the practice server's own credentials count.
    const bool isTraining = !m_desk.session.environment().needsCredentials();
    const auto training = isTraining ? m_desk.startTraining()
                                     : Result<std::pair<Environment, Credentials>, QString>(
                                         std::pair(Environment(), credentials));
    m_isUnproven = false;
    if (!training
        || !m_desk.session.signInAgain(training.value().second, acceptLanguage, remember)) {
        m_dialog->showProblem(
            tr("These credentials belong to somebody else. To work as them, cancel and sign out "
               "first: nothing of this session's work is sent under another name."));
        return;
    }
    m_messages.dismiss();
    m_desk.settings.setAcceptLanguage(acceptLanguage);
    m_desk.settings.setRemember(remember);
    m_isUnproven = true;
    m_dialog->accept();
}

} // namespace desk
