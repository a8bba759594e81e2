// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinform.h"

#include "ui/look/rowsbox.h"
#include "ui/look/theme.h"
#include "ui/signin/companypanel.h"
#include "ui/signin/environmentbox.h"
#include "ui/signin/languagebox.h"
#include "ui/signin/secretspanel.h"
#include "ui/signin/signinparts.h"

#include <QAccessible>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

namespace {

constexpr int formWidth = 420;
constexpr std::chrono::milliseconds patience{200};

} // namespace

SignInForm::SignInForm(const QList<Environment> &environments, const QString &selectedId,
                       const QString &acceptLanguage, bool remember, Purpose purpose,
                       QWidget *parent)
    : QFrame(parent)
    , m_purpose(purpose)
    , m_environments(environments)
{
    setObjectName(QStringLiteral("signInForm"));
    makeInputs(acceptLanguage, remember);
    makeButtons();
    arrange();
    m_environment->setCurrentIndex(std::max(0, m_environment->findData(selectedId)));
    connectParts();
}

QSize SignInForm::sizeHint() const
{
    const int width = px(formWidth);
    return layout()->hasHeightForWidth() ? QSize(width, layout()->totalHeightForWidth(width))
                                         : QFrame::sizeHint();
}

void SignInForm::makeInputs(const QString &acceptLanguage, bool remember)
{
    m_environment = new EnvironmentBox(m_environments, this);
    m_environment->setObjectName(QStringLiteral("environment"));
    m_environment->setAccessibleName(tr("Environment"));

    m_company = new CompanyPanel(this);
    m_secrets = new SecretsPanel(this);
    if (m_purpose == Purpose::Again)
        m_company->leaveOutCancel();
    m_language = new LanguageBox(acceptLanguage, this);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language of the answers"));

    m_remember = new QCheckBox(tr("&Remember on this computer"), this);
    m_remember->setObjectName(QStringLiteral("remember"));
    m_remember->setAccessibleName(tr("Remember on this computer"));
    m_remember->setChecked(remember);
    m_note = smallLabel(QStringLiteral("trainingNote"), Colour::Muted, this);
    m_note->setText(tr("Training uses invented customers on this computer. It needs no "
                       "credentials, and nothing leaves the computer."));
    m_keychainNote = smallLabel(QStringLiteral("keychainNote"), Colour::Warning, this);
    m_problem = smallLabel(QStringLiteral("signInProblem"), Colour::Problem, this);
    setType(*m_problem, Type::Base);
    m_problem->setContentsMargins(0, 0, 0, px(8));
}

void SignInForm::makeButtons()
{
    m_signIn = new QPushButton(tr("Sign in"), this);
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_signIn->setDefault(true);
    setLook(*m_signIn, ButtonLook::Primary);
    m_cancel = linkButton(QStringLiteral("cancelSignIn"), tr("Cancel"), this);
    m_cancel->hide();
    m_practise = linkButton(QStringLiteral("practise"), tr("Practise in Training"), this);
    m_otherKey = linkButton(QStringLiteral("otherKey"), tr("Use another API key"), this);
    m_otherWay = linkButton(QStringLiteral("otherWay"), {}, this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
}

QWidget *SignInForm::makeCard()
{
    auto *card = new QFrame(this);
    auto *column = new QVBoxLayout(card);
    auto *place = new QWidget(card);
    auto *placeColumn = new QVBoxLayout(place);
    m_environment->setParent(place);
    addRow(*placeColumn, tr("&Environment"), m_environment);
    column->addWidget(place);
    column->addWidget(m_note);
    column->addWidget(m_secrets);
    auto *language = new QWidget(card);
    auto *languageColumn = new QVBoxLayout(language);
    m_language->setParent(language);
    addRow(*languageColumn, tr("&Language of the answers"), m_language);
    column->addWidget(language);
    column->addWidget(m_remember);
    column->addWidget(m_keychainNote);
    column->addSpacing(px(4));
    column->addWidget(m_problem);
    column->addWidget(m_company);
    column->addWidget(m_signIn);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    setSpaces(*placeColumn, {0, 0, 0, 8}, 4);
    setSpaces(*languageColumn, {0, 0, 0, 8}, 4);
    // Who signs in again is asked for what is missing alone, in a dialog.
    for (QWidget *known : {place, language})
        known->setVisible(m_purpose == Purpose::First);
    const int side = m_purpose == Purpose::First ? 20 : 0;
    setSpaces(*column, {side, side, side, side}, 4);
    if (m_purpose == Purpose::Again)
        return card;
    auto *box = new RowsBox(this);
    box->rows()->addWidget(card);
    return box;
}

void SignInForm::arrange()
{
    auto *column = new QVBoxLayout(this);
    QWidget *heading = signInHeading(this);
    heading->setVisible(m_purpose == Purpose::First);
    column->addWidget(heading);
    column->addWidget(makeCard());
    auto *links = new QHBoxLayout;
    links->addWidget(m_otherWay);
    links->addWidget(m_otherKey);
    links->addStretch(1);
    links->addWidget(m_practise);
    column->addLayout(links);
    setSpaces(*links, {0, 4, 0, 0}, 8);
    setSpaces(*column, {0, 0, 0, 0}, 8);
    desk::setFixedWidth(*this, formWidth);
}

void SignInForm::connectParts()
{
    const auto tell = [this] { Q_EMIT environmentChosen(environment()); };
    connect(m_environment, &QComboBox::currentIndexChanged, this, &SignInForm::showEnvironment);
    connect(m_environment, &QComboBox::currentIndexChanged, this, tell);
    connect(m_signIn, &QPushButton::clicked, this, &SignInForm::trySignIn);
    connect(m_cancel, &QPushButton::clicked, this, &SignInForm::cancelRequested);
    connect(m_company, &CompanyPanel::signInRequested, this, &SignInForm::trySignIn);
    connect(m_company, &CompanyPanel::openAgainRequested, this,
            &SignInForm::openBrowserAgainRequested);
    connect(m_company, &CompanyPanel::cancelRequested, this, &SignInForm::cancelRequested);
    connect(m_otherWay, &QPushButton::clicked, this, [this] { setUsesToken(!m_usesToken); });
    connect(m_practise, &QPushButton::clicked, this, &SignInForm::practise);
    connect(m_otherKey, &QPushButton::clicked, this, [this] {
        m_wantsOtherKey = true;
        showWays();
        m_secrets->takeFocus();
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_signIn->setText(tr("Asking the server…"));
        m_cancel->setVisible(m_purpose == Purpose::First);
    });
    showEnvironment();
    // Whoever makes the form listens to it by then; over the window there is nothing to read.
    if (m_purpose == Purpose::First)
        QTimer::singleShot(0, this, tell);
}

void SignInForm::offerFirst(const QStringList &locales)
{
    m_language->offerFirst(locales);
}

const Environment &SignInForm::environment() const
{
    return m_environments.at(std::max(0, m_environment->currentIndex()));
}

int SignInForm::trainingAt() const
{
    return m_environment->findData(trainingEnvironment().id);
}

/// Before the first paint: what does not belong to it would be seen for a moment.
void SignInForm::showEnvironment()
{
    const bool needsCredentials = environment().needsCredentials();
    // What belongs to one environment must not stand ready for another's host.
    m_secrets->clear();
    m_secrets->setTakesAnyKey(environment().kind == Environment::Kind::Custom);
    if (!environment().languages.isEmpty())
        m_language->offerOnly(environment().languages);
    m_keychainNote->hide();
    m_problem->hide();
    m_usesToken = false;
    showWays();
    setShown(*m_note, !needsCredentials);
    setShown(*m_practise, needsCredentials && trainingAt() >= 0 && m_purpose == Purpose::First);
}

SignInInputs SignInForm::inputs() const
{
    const SignInInputs first = signInInputs(environment(), m_usesToken);
    return m_purpose == Purpose::First ? first : signInAgainInputs(first, m_wantsOtherKey);
}

/// What is asked for, of an agent of the company or of somebody with a token.
void SignInForm::showWays()
{
    const Environment &chosen = environment();
    const SignInInputs asked = inputs();
    setShown(*m_company, asked.company);
    m_company->setHasTyping(asked.apiKey);
    setShown(*m_secrets, asked.apiKey || asked.token);
    m_secrets->setAsks(asked.apiKey, asked.token);
    setShown(*m_remember, asked.remember && m_purpose == Purpose::First);
    setShown(*m_signIn, !asked.company);
    // The company's sign-in brings no key: another one may be what is missing.
    const bool mayBeOther = asked.token || (asked.company && chosen.apiKey.isEmpty());
    setShown(*m_otherKey, m_purpose == Purpose::Again && mayBeOther && !m_wantsOtherKey);
    setShown(*m_otherWay, chosen.identityProvider && chosen.allowToken);
    m_otherWay->setText(asked.company ? tr("Use an API key and a token")
                                      : tr("Sign in with your company account"));
}

void SignInForm::setUsesToken(bool usesToken)
{
    m_usesToken = usesToken;
    showWays();
    takeFocus();
}

/// To what is to be done first.
void SignInForm::takeFocus()
{
    const SignInInputs asked = inputs();
    if (asked.company && (!asked.apiKey || m_secrets->hasApiKey()))
        m_company->takeFocus();
    else
        m_secrets->takeFocus();
}

void SignInForm::setCredentials(const Environment &owner, const Credentials &credentials)
{
    if (owner.id != environment().id || !m_secrets->isEmpty())
        return;
    m_secrets->setCredentials(credentials);
    m_remember->setChecked(true);
    if (isCompany())
        m_company->takeFocus();
    else
        m_signIn->setFocus();
}

void SignInForm::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (isCompany()
        || (m_purpose == Purpose::First && environment().needsCredentials()
            && !m_secrets->hasApiKey() && !focusWidget()))
        takeFocus();
}

void SignInForm::setKeychainNote(const QString &text)
{
    m_keychainNote->setText(text);
    m_keychainNote->setVisible(!text.isEmpty());
}

void SignInForm::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_patience.stop();
    m_signIn->setText(tr("Sign in"));
    m_cancel->hide();
    m_company->setState(CompanyPanel::State::Ready);
    m_secrets->setTyping(!isBusy);
    for (QWidget *input :
         std::initializer_list<QWidget *>{m_signIn, m_practise, m_otherKey, m_otherWay})
        input->setEnabled(!isBusy);
    m_environment->setEnabled(!isBusy && !m_settled.environment);
    m_language->setEnabled(!isBusy && !m_settled.language);
    m_remember->setEnabled(!isBusy && !m_settled.remember);
}

void SignInForm::setSettled(const Settled &settled)
{
    m_settled = settled;
    const QString why = tr("Set by your administrator.");
    m_environment->setToolTip(settled.environment ? why : QString());
    m_language->setToolTip(settled.language ? why : QString());
    m_remember->setToolTip(settled.remember ? why : QString());
    setBusy(m_isBusy);
}

void SignInForm::showStarting()
{
    m_problem->hide();
    setBusy(true);
    m_company->setState(CompanyPanel::State::Starting);
    setFocus(); // Esc is heard here
}

void SignInForm::showWaiting()
{
    m_company->setState(CompanyPanel::State::Waiting);
}

void SignInForm::showBusy()
{
    m_problem->hide();
    setBusy(true);
    if (isCompany())
        m_company->setState(CompanyPanel::State::Asking);
    else
        m_patience.start();
    setFocus(); // Esc is heard here
}

void SignInForm::showTaken()
{
    setBusy(false);
    m_secrets->clear();
    m_problem->hide();
}

void SignInForm::showProblem(const QString &text, bool isTokenRefused)
{
    setBusy(false);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    QAccessibleEvent announcement(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
    if (isCompany()) {
        m_company->takeFocus();
        return;
    }
    if (isTokenRefused)
        m_secrets->sayTokenRefused();
    else
        m_signIn->setFocus();
}

void SignInForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isBusy) {
        event->accept();
        Q_EMIT cancelRequested();
        return;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QFrame::keyPressEvent(event);
        return;
    }
    // Accepted, so that a dialog around the form does not press the default button as well.
    event->accept();
    if (auto *link = qobject_cast<QPushButton *>(focusWidget());
        link && link->hasFocus() && link != m_signIn)
        link->click();
    else
        trySignIn();
}

void SignInForm::practise()
{
    m_environment->setCurrentIndex(trainingAt());
    trySignIn();
}

void SignInForm::trySignIn()
{
    if (m_isBusy)
        return;
    const Environment chosen = environment();
    const SignInInputs asked = inputs();
    if (chosen.needsCredentials() && !m_secrets->check(asked.apiKey && m_purpose == Purpose::First))
        return;
    Credentials credentials = m_secrets->credentials();
    if (asked.company) {
        Q_EMIT companySignInRequested(chosen, m_language->acceptLanguage(), credentials.apiKey,
                                      m_remember->isChecked());
        return;
    }
    m_problem->hide();
    if (credentials.apiKey.isEmpty())
        credentials.apiKey = chosen.apiKey;
    Q_EMIT signInRequested(chosen, credentials, m_language->acceptLanguage(),
                           m_remember->isChecked() && asked.remember);
}

} // namespace desk
