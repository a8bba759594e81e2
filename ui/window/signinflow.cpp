// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/signinflow.h"

#include "app/api/customersapi.h"
#include "app/session/companysignin.h"
#include "app/session/locales.h"
#include "app/session/settings.h"
#include "ui/fields/messagebar.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/signinform.h"
#include "ui/window/keychainnotes.h"
#include "ui/words/errortext.h"
#include "ui/words/signinproblemtext.h"

#include <utility>

namespace desk {

namespace {

/// Without the company's sign-in a token is all there is to ask for.
QList<Environment> offered(const Desk &desk)
{
    QList<Environment> environments = desk.environments;
    for (Environment &each : environments) {
        if (!desk.companySignIn)
            each.identityProvider.reset();
    }
    return environments;
}

} // namespace

SignInFlow::SignInFlow(const Desk &desk, const QString &environmentId, MessageBar &messages,
                       KeychainNotes &keychain, QWidget &place)
    : QObject(&place)
    , m_desk(desk)
    , m_messages(messages)
    , m_keychain(keychain)
    , m_form(new SignInForm(
          offered(m_desk),
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
    const Settings &settings = m_desk.settings;
    m_form->setSettled({settings.isLocked(SettingKey::Environment),
                        settings.isLocked(SettingKey::AcceptLanguage),
                        settings.isLocked(SettingKey::Remember)});
    if (m_desk.companySignIn)
        connectCompany();
    connect(&session, &Session::credentialsTaken, this, [this] { m_isUnproven = false; });
    connect(m_form, &SignInForm::environmentChosen, &m_desk.session, &Session::readRemembered);
    connect(&session, &Session::rememberedRead, this, &SignInFlow::onRememberedRead);
    connect(&session, &Session::rememberFailed, &m_keychain, &KeychainNotes::sayNotRemembered);
    connect(&session, &Session::forgetFailed, &m_keychain, &KeychainNotes::sayNotForgotten);
}

void SignInFlow::connectCompany()
{
    CompanySignIn *company = m_desk.companySignIn;
    connect(m_form, &SignInForm::companySignInRequested, this,
            [this](const Environment &environment, const QString &acceptLanguage,
                   const QString &apiKey, bool remember) {
                startCompany({environment, {apiKey, {}}, acceptLanguage, remember});
            });
    connect(m_form, &SignInForm::openBrowserAgainRequested, company,
            &CompanySignIn::openBrowserAgain);
    connect(company, &CompanySignIn::browserOpened, this, [this] {
        if (m_dialog)
            m_dialog->showWaiting();
        else if (m_companyEntry)
            m_form->showWaiting();
    });
    connect(company, &CompanySignIn::signedIn, this, &SignInFlow::onCompanySignedIn);
    connect(company, &CompanySignIn::failed, this, &SignInFlow::onCompanyFailed);
    connect(&m_desk.session, &Session::endSessionWanted, company,
            [company](const QUrl &page) { company->openPage(page); });
}

void SignInFlow::startCompany(const Entry &entry)
{
    m_messages.dismiss();
    m_companyEntry = entry;
    if (m_dialog)
        m_dialog->showStarting();
    else
        m_form->showStarting();
    m_desk.companySignIn->start(*entry.environment.identityProvider);
}

void SignInFlow::onCompanySignedIn(const CompanyTokens &tokens)
{
    auto entry = std::exchange(m_companyEntry, std::nullopt);
    if (!entry)
        return;
    if (!m_dialog && m_desk.session.isSignedIn()) { // the question is gone
        m_desk.companySignIn->discard(tokens);
        return;
    }
    entry->credentials = credentialsOf(entry->environment, tokens, entry->credentials.apiKey);
    if (m_dialog)
        signInAgain(entry->credentials, entry->acceptLanguage, entry->remember);
    else
        askServer(*entry);
}

void SignInFlow::onCompanyFailed(const SignInProblem &problem)
{
    if (!std::exchange(m_companyEntry, std::nullopt))
        return;
    if (m_dialog)
        m_dialog->showProblem(signInProblemText(problem));
    else
        m_form->showProblem(signInProblemText(problem), false);
}

void SignInFlow::cancelCompany()
{
    if (std::exchange(m_companyEntry, std::nullopt))
        m_desk.companySignIn->cancel();
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
    m_asked = entry.credentials;
    call->then(this, [this, call, entry](const ApiCall<FoundPage>::Outcome &outcome) {
        if (m_question != call)
            return;
        m_question.clear();
        m_asked = {};
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
    // A pasted token that names its agent is not proven by trouble: what is kept for that agent
    // would be open to whoever writes such a token.
    const Credentials keyAlone{entry.credentials.apiKey, {}};
    const bool isProven
        = !error || entry.credentials.company || agentOf(entry.credentials) == agentOf(keyAlone);
    if (isAnswered && isProven) {
        take(entry);
        return;
    }
    if (error->kind != Kind::Unauthorised) {
        const ErrorText text = errorText(*error, Doing::Read);
        refuse(entry, text.summary + QLatin1Char(' ') + text.nextStep, false);
    } else if (entry.credentials.company && entry.environment.apiKey.isEmpty()) {
        refuse(entry,
               tr("Your company knows you, but the server does not accept this sign-in or this API "
                  "key. Check the key; if it is right, tell your administrator."),
               false);
    } else if (entry.credentials.company) {
        refuse(entry,
               tr("Your company knows you, but the server does not accept this sign-in. Tell your "
                  "administrator."),
               false);
    } else {
        refuse(entry, tr("The server refused these credentials. Check both, and the environment."),
               true);
    }
}

void SignInFlow::refuse(const Entry &entry, const QString &problem, bool isTokenRefused)
{
    m_desk.session.stopTrying();
    if (entry.credentials.company)
        m_desk.companySignIn->discard(*entry.credentials.company);
    m_form->showProblem(problem, isTokenRefused);
}

void SignInFlow::take(const Entry &entry)
{
    m_form->showTaken();
    const Settings &settings = m_desk.settings;
    const bool remember = settings.isLocked(SettingKey::Remember)
        ? settings.remember() && entry.environment.apiKeyFrom == Environment::ApiKeyFrom::Keychain
        : entry.remember;
    m_desk.session.signIn(entry.environment, entry.credentials, entry.acceptLanguage, remember);
    m_desk.settings.setEnvironmentId(entry.environment.id);
    m_desk.settings.setAcceptLanguage(entry.acceptLanguage);
    m_desk.settings.setRemember(entry.remember);
}

void SignInFlow::stopAsking()
{
    const QPointer<ApiCallBase> question = std::exchange(m_question, {});
    if (question)
        question->cancel();
    const Credentials asked = std::exchange(m_asked, {});
    if (question && asked.company)
        m_desk.companySignIn->discard(*asked.company);
    cancelCompany();
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
    Environment place = m_desk.session.environment();
    if (!m_desk.companySignIn)
        place.identityProvider.reset();
    m_dialog = new SignInDialog(place, m_desk.session.acceptLanguage(), m_desk.settings.remember(),
                                &over);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &SignInDialog::signInRequested, this,
            [this](const Environment &, const Credentials &credentials, const QString &language,
                   bool remember) { signInAgain(credentials, language, remember); });
    connect(m_dialog, &QDialog::rejected, this, &SignInFlow::onDeclined);
    if (place.identityProvider)
        connectDialog(place);
    m_dialog->open();
    if (std::exchange(m_isUnproven, false))
        m_dialog->showRefused();
    else if (const auto &problem = m_desk.session.renewalProblem())
        m_dialog->showProblem(signInProblemText(*problem));
}

void SignInFlow::connectDialog(const Environment &place)
{
    connect(
        m_dialog, &SignInDialog::companySignInRequested, this,
        [this, place](const QString &apiKey) {
            startCompany(
                {place, {apiKey, {}}, m_desk.session.acceptLanguage(), m_desk.settings.remember()});
        });
    connect(m_dialog, &SignInDialog::openBrowserAgainRequested, m_desk.companySignIn,
            &CompanySignIn::openBrowserAgain);
    connect(m_dialog, &SignInDialog::cancelRequested, this, [this] {
        cancelCompany();
        m_dialog->showProblem({});
    });
    // Who has pasted a token goes on with one.
    if (!m_desk.session.identity() && place.allowToken)
        m_dialog->useToken();
}

void SignInFlow::closeDialog()
{
    cancelCompany();
    if (m_dialog)
        m_dialog->deleteLater();
}

void SignInFlow::startAnew()
{
    Q_EMIT m_form->environmentChosen(m_form->environment());
}

void SignInFlow::onDeclined()
{
    cancelCompany();
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
        if (credentials.company)
            m_desk.companySignIn->discard(*credentials.company);
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
