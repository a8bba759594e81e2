// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/signinflow.h"

#include "app/session/locales.h"
#include "app/session/settings.h"
#include "ui/fields/messagebar.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/signinform.h"
#include "ui/window/keychainnotes.h"

namespace desk {

SignInFlow::SignInFlow(const Desk &desk, const QString &environmentId, MessageBar &messages,
                       KeychainNotes &keychain, QWidget &place)
    : QObject(&place)
    , m_desk(desk)
    , m_messages(messages)
    , m_keychain(keychain)
    , m_form(
          new SignInForm(m_desk.environments,
                         environmentId.isEmpty() ? m_desk.settings.environmentId() : environmentId,
                         startLanguage(), m_desk.settings.remember(), &place))
{
    const Session &session = m_desk.session;
    connect(m_form, &SignInForm::signInRequested, this, &SignInFlow::signIn);
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
    const auto training = m_desk.startTraining();
    if (training)
        signIn(training.value().first, training.value().second, startLanguage(), false);
    else
        sayNoTraining(training.error());
}

void SignInFlow::signIn(const Environment &environment, const Credentials &credentials,
                        const QString &acceptLanguage, bool remember)
{
    m_messages.dismiss();
    if (environment.kind == Environment::Kind::Training && environment.baseUrl.isEmpty()) {
        const auto training = m_desk.startTraining();
        if (!training) {
            sayNoTraining(training.error());
            return;
        }
        m_desk.session.signIn(training.value().first, training.value().second, acceptLanguage,
                              false);
    } else {
        m_desk.session.signIn(environment, credentials, acceptLanguage, remember);
    }
    m_desk.settings.setEnvironmentId(environment.id);
    m_desk.settings.setAcceptLanguage(acceptLanguage);
    m_desk.settings.setRemember(remember);
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
}

void SignInFlow::closeDialog()
{
    if (m_dialog)
        m_dialog->deleteLater();
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
    m_dialog->accept();
}

} // namespace desk
