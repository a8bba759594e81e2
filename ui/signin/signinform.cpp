// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinform.h"

#include "ui/look/rowsbox.h"
#include "ui/look/theme.h"
#include "ui/signin/environmentbox.h"
#include "ui/signin/languagebox.h"
#include "ui/signin/signinparts.h"

#include <QAccessible>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

namespace {

constexpr int formWidth = 420;
constexpr std::chrono::milliseconds patience{200};

/// Contract, section 1.1: stated for the administration of keys, so a hint and never a refusal.
bool hasUsualShape(const QString &apiKey)
{
    static const QRegularExpression shape(QStringLiteral("\\A\\w+\\.[\\w-]+\\.clubmed\\.com\\z"));
    return apiKey.size() >= 20 && shape.match(apiKey).hasMatch();
}

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
    const auto selected = std::find_if(m_environments.begin(), m_environments.end(),
                                       [&](const Environment &e) { return e.id == selectedId; });
    if (selected != m_environments.end())
        m_environment->setCurrentIndex(static_cast<int>(selected - m_environments.begin()));
    connectParts();
}

SignInForm::~SignInForm()
{
    // Losing the focus in ~QWidget ends the editing, when there is no form left to check the key.
    m_apiKey->disconnect(this);
}

void SignInForm::makeInputs(const QString &acceptLanguage, bool remember)
{
    m_environment = new EnvironmentBox(m_environments, this);
    m_environment->setObjectName(QStringLiteral("environment"));
    m_environment->setAccessibleName(tr("Environment"));

    m_secrets = new QWidget(this);
    m_apiKey = secretEdit(QStringLiteral("apiKey"), tr("API key"), m_secrets);
    m_apiKeyProblem = smallLabel(QStringLiteral("apiKeyProblem"), Colour::Problem, m_secrets);
    m_token = secretEdit(QStringLiteral("accessToken"), tr("Access token"), m_secrets);
    m_tokenProblem = smallLabel(QStringLiteral("accessTokenProblem"), Colour::Problem, m_secrets);

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
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
}

void SignInForm::fillSecrets()
{
    auto *secrets = new QVBoxLayout(m_secrets);
    auto *key = new QWidget(m_secrets);
    m_apiKey->setParent(key);
    m_apiKeyProblem->setParent(key);
    auto *keyColumn = new QVBoxLayout(key);
    addRow(*keyColumn, tr("API &key"), m_apiKey);
    keyColumn->addWidget(m_apiKeyProblem);
    secrets->addWidget(key);
    addRow(*secrets, tr("Access &token"), m_token);
    secrets->addWidget(m_tokenProblem);
    setSpaces(*keyColumn, {0, 0, 0, 8}, 4);
    setSpaces(*secrets, {0, 0, 0, 8}, 4);
    if (m_purpose != Purpose::Again)
        return;
    key->hide();
    connect(m_otherKey, &QPushButton::clicked, key, [this, key] {
        m_otherKey->hide();
        key->show();
        m_apiKey->setFocus();
    });
}

QWidget *SignInForm::makeCard()
{
    auto *card = new QFrame(this);
    auto *column = new QVBoxLayout(card);
    column->addWidget(m_problem);
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
    column->addSpacing(px(8));
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
    fillSecrets();
    auto *column = new QVBoxLayout(this);
    QWidget *heading = signInHeading(this);
    heading->setVisible(m_purpose == Purpose::First);
    column->addWidget(heading);
    column->addWidget(makeCard());
    auto *links = new QHBoxLayout;
    links->addWidget(m_otherKey);
    links->addStretch(1);
    links->addWidget(m_practise);
    column->addLayout(links);
    m_otherKey->setVisible(m_purpose == Purpose::Again);
    setSpaces(*links, {0, 4, 0, 0}, 8);
    setSpaces(*column, {0, 0, 0, 0}, 8);
    desk::setFixedWidth(*this, formWidth);
}

void SignInForm::connectParts()
{
    connect(m_environment, &QComboBox::currentIndexChanged, this, &SignInForm::onEnvironmentChosen);
    connect(m_signIn, &QPushButton::clicked, this, &SignInForm::trySignIn);
    connect(m_cancel, &QPushButton::clicked, this, &SignInForm::cancelRequested);
    connect(m_practise, &QPushButton::clicked, this, &SignInForm::practise);
    connect(m_apiKey, &QLineEdit::editingFinished, this, &SignInForm::checkApiKey);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_signIn->setText(tr("Asking the server…"));
        m_cancel->show();
    });
    // Later, so that the owner can connect first.
    // Whoever makes the form listens to it by then; over the window there is nothing to read, and a
    // problem said meanwhile must stay.
    if (m_purpose == Purpose::First)
        QTimer::singleShot(0, this, &SignInForm::onEnvironmentChosen);
    else
        onEnvironmentChosen();
}

void SignInForm::offerFirst(const QStringList &locales)
{
    m_language->offerFirst(locales);
}

const Environment &SignInForm::environment() const
{
    return m_environments.at(std::max(0, m_environment->currentIndex()));
}

bool SignInForm::hasTraining() const
{
    return std::any_of(m_environments.begin(), m_environments.end(),
                       [](const Environment &each) { return !each.needsCredentials(); });
}

void SignInForm::onEnvironmentChosen()
{
    const bool needsCredentials = environment().needsCredentials();
    // What belongs to one environment must not stand ready for another's host.
    m_apiKey->clear();
    m_token->clear();
    say(m_apiKey, m_apiKeyProblem, {});
    say(m_token, m_tokenProblem, {});
    m_keychainNote->hide();
    m_problem->hide();
    m_secrets->setVisible(needsCredentials);
    m_remember->setVisible(needsCredentials && m_purpose == Purpose::First);
    m_note->setVisible(!needsCredentials);
    m_practise->setVisible(needsCredentials && hasTraining() && m_purpose == Purpose::First);
    Q_EMIT environmentChosen(environment());
}

void SignInForm::setCredentials(const Environment &owner, const Credentials &credentials)
{
    if (owner.id != environment().id || !m_apiKey->text().isEmpty() || !m_token->text().isEmpty())
        return;
    m_apiKey->setText(credentials.apiKey);
    m_token->setText(credentials.accessToken);
    m_remember->setChecked(true);
    m_signIn->setFocus();
}

void SignInForm::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_purpose == Purpose::First && environment().needsCredentials()
        && m_apiKey->text().isEmpty() && !focusWidget())
        m_apiKey->setFocus();
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
    for (QWidget *input :
         std::initializer_list<QWidget *>{m_environment, m_apiKey, m_token, m_language, m_remember,
                                          m_signIn, m_practise, m_otherKey})
        input->setEnabled(!isBusy);
}

void SignInForm::showBusy()
{
    m_problem->hide();
    setBusy(true);
    m_patience.start();
    setFocus(); // Esc is heard here
}

void SignInForm::showTaken()
{
    setBusy(false);
    m_apiKey->clear();
    m_token->clear();
    m_problem->hide();
    say(m_apiKey, m_apiKeyProblem, {});
    say(m_token, m_tokenProblem, {});
}

void SignInForm::showProblem(const QString &text, bool isTokenRefused)
{
    setBusy(false);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    QAccessibleEvent announcement(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
    if (!isTokenRefused) {
        m_signIn->setFocus();
        return;
    }
    say(m_token, m_tokenProblem, tr("The server does not accept this token."));
    m_token->setFocus();
    m_token->selectAll();
}

void SignInForm::checkApiKey()
{
    const QString key = cleanApiKey(m_apiKey->text());
    const bool isUnusual
        = !key.isEmpty() && !hasUsualShape(key) && environment().kind != Environment::Kind::Custom;
    say(m_apiKey, m_apiKeyProblem,
        isUnusual ? tr("This key does not look like the usual ones (name.code.clubmed.com).")
                  : QString(),
        false);
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
    for (int i = 0; i < m_environments.size(); ++i) {
        if (!m_environments.at(i).needsCredentials()) {
            m_environment->setCurrentIndex(i);
            trySignIn();
            return;
        }
    }
}

void SignInForm::trySignIn()
{
    if (m_isBusy)
        return;
    const Environment chosen = environment();
    const Credentials credentials{cleanApiKey(m_apiKey->text()), cleanToken(m_token->text())};
    if (chosen.needsCredentials()) {
        const bool hasKey = !credentials.apiKey.isEmpty() || m_purpose == Purpose::Again;
        const bool hasToken = !credentials.accessToken.isEmpty();
        checkApiKey();
        if (!hasKey)
            say(m_apiKey, m_apiKeyProblem, tr("Enter the API key."));
        say(m_token, m_tokenProblem, hasToken ? QString() : tr("Enter the access token."));
        if (!hasKey || !hasToken) {
            (hasKey ? m_token : m_apiKey)->setFocus();
            return;
        }
    }
    m_problem->hide();
    Q_EMIT signInRequested(chosen, credentials, m_language->acceptLanguage(),
                           m_remember->isChecked() && chosen.needsCredentials());
}

} // namespace desk
