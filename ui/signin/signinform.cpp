// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinform.h"

#include "app/session/locales.h"
#include "ui/look/theme.h"
#include "ui/words/environmentname.h"
#include "ui/words/fieldlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

namespace {

/// Pasted text keeps its line breaks until the session cleans it, so none may cut it short.
constexpr int longestSecret = 65536;

QLineEdit *secretEdit(const QString &name, const QString &label, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(longestSecret);
    return edit;
}

QLabel *smallLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

/// Contract, section 1.1: stated for the administration of keys, so a hint and never a refusal.
bool hasUsualShape(const QString &apiKey)
{
    static const QRegularExpression shape(QStringLiteral("\\A\\w+\\.[\\w-]+\\.clubmed\\.com\\z"));
    return apiKey.size() >= 20 && shape.match(apiKey).hasMatch();
}

/// Shows a problem under its input, to a screen reader too; an empty one is taken back.
void say(QLineEdit *input, QLabel *label, const QString &problem)
{
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
    input->setAccessibleDescription(problem);
}

QString languageLabel(const QString &code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code;
    const QString language = locale.nativeLanguageName();
    const QString country = locale.nativeTerritoryName();
    // Several codes are no valid tags; what Qt makes of them would mislead.
    if (!locale.name().endsWith(code.right(2)))
        return code;
    return QStringLiteral("%1 (%2) — %3").arg(language, country, code);
}

} // namespace

SignInForm::SignInForm(const QList<Environment> &environments, const QString &selectedId,
                       const QString &acceptLanguage, bool remember, QWidget *parent)
    : QFrame(parent)
    , m_environments(environments)
{
    setObjectName(QStringLiteral("signInForm"));
    makeInputs(acceptLanguage, remember);
    arrange();
    const auto selected = std::find_if(m_environments.begin(), m_environments.end(),
                                       [&](const Environment &e) { return e.id == selectedId; });
    if (selected != m_environments.end())
        m_environment->setCurrentIndex(static_cast<int>(selected - m_environments.begin()));
    connect(m_environment, &QComboBox::currentIndexChanged, this, &SignInForm::onEnvironmentChosen);
    connect(m_signIn, &QPushButton::clicked, this, &SignInForm::trySignIn);
    connect(m_apiKey, &QLineEdit::editingFinished, this, &SignInForm::checkApiKey);
    // Later, so that the owner can connect first.
    QTimer::singleShot(0, this, &SignInForm::onEnvironmentChosen);
}

SignInForm::~SignInForm()
{
    // Losing the focus in ~QWidget ends the editing, when there is no form left to check the key.
    m_apiKey->disconnect(this);
}

void SignInForm::makeInputs(const QString &acceptLanguage, bool remember)
{
    m_environment = new QComboBox(this);
    m_environment->setObjectName(QStringLiteral("environment"));
    m_environment->setAccessibleName(tr("Environment"));
    for (const Environment &environment : m_environments)
        m_environment->addItem(environmentName(environment), environment.id);

    m_secrets = new QWidget(this);
    m_apiKey = secretEdit(QStringLiteral("apiKey"), tr("API key"), m_secrets);
    m_apiKeyProblem = smallLabel(QStringLiteral("apiKeyProblem"), m_secrets);
    m_token = secretEdit(QStringLiteral("accessToken"), tr("Access token"), m_secrets);
    m_tokenProblem = smallLabel(QStringLiteral("accessTokenProblem"), m_secrets);

    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language"));
    fillLanguages({}, acceptLanguage.isEmpty() ? defaultAcceptLanguage(QLocale()) : acceptLanguage);

    m_remember = new QCheckBox(tr("&Remember on this computer"), this);
    m_remember->setObjectName(QStringLiteral("remember"));
    m_remember->setAccessibleName(tr("Remember on this computer"));
    m_remember->setChecked(remember);
    m_note = smallLabel(QStringLiteral("trainingNote"), this);
    m_note->setText(tr("Training uses invented customers on this computer. It needs no "
                       "credentials, and nothing leaves the computer."));
    m_keychainNote = smallLabel(QStringLiteral("keychainNote"), this);
    m_signIn = new QPushButton(tr("Sign in"), this);
    m_signIn->setObjectName(QStringLiteral("signIn"));
    setLook(*m_signIn, ButtonLook::Primary);
    m_signIn->setDefault(true);
    m_signIn->setMinimumHeight(36);
}

void SignInForm::fillLanguages(const QStringList &first, const QString &chosen)
{
    const auto labelled = [](const QStringList &codes) {
        QList<std::pair<QString, QString>> languages;
        for (const QString &code : codes)
            languages.append({languageLabel(code), code});
        std::sort(languages.begin(), languages.end());
        return languages;
    };
    m_language->clear();
    for (const auto &[label, code] : labelled(first))
        m_language->addItem(label, code);
    if (!first.isEmpty())
        m_language->insertSeparator(m_language->count());
    QStringList others = acceptLanguages();
    others.removeIf([&first](const QString &code) { return first.contains(code); });
    for (const auto &[label, code] : labelled(others))
        m_language->addItem(label, code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
}

void SignInForm::offerFirst(const QStringList &locales)
{
    fillLanguages(locales, m_language->currentData().toString());
}

void SignInForm::arrange()
{
    const auto addRow = [](QVBoxLayout *column, const QString &text, QWidget *input) {
        auto *label = new QLabel(text, input->parentWidget());
        label->setBuddy(input);
        column->addWidget(label);
        column->addWidget(input);
    };
    auto *title = new QLabel(QStringLiteral("Customer Desk"), this);
    setType(*title, Type::Name);
    auto *subtitle
        = new QLabel(tr("Sign in to create customers and keep their profiles right."), this);
    subtitle->setWordWrap(true);

    auto *secrets = new QVBoxLayout(m_secrets);
    secrets->setContentsMargins(0, 0, 0, 0);
    secrets->setSpacing(4);
    addRow(secrets, tr("API &key"), m_apiKey);
    secrets->addWidget(m_apiKeyProblem);
    secrets->addSpacing(8);
    addRow(secrets, tr("Access &token"), m_token);
    secrets->addWidget(m_tokenProblem);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 28);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(subtitle);
    column->addSpacing(16);
    addRow(column, tr("&Environment"), m_environment);
    column->addSpacing(8);
    column->addWidget(m_note);
    column->addWidget(m_secrets);
    column->addSpacing(8);
    addRow(column, tr("&Language"), m_language);
    column->addSpacing(8);
    column->addWidget(m_remember);
    column->addWidget(m_keychainNote);
    column->addSpacing(12);
    column->addWidget(m_signIn);
    setFixedWidth(fontMetrics().averageCharWidth() * 62);
}

const Environment &SignInForm::environment() const
{
    return m_environments.at(std::max(0, m_environment->currentIndex()));
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
    m_secrets->setVisible(needsCredentials);
    m_remember->setVisible(needsCredentials);
    m_note->setVisible(!needsCredentials);
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

void SignInForm::setKeychainNote(const QString &text)
{
    m_keychainNote->setText(text);
    m_keychainNote->setVisible(!text.isEmpty());
}

void SignInForm::checkApiKey()
{
    const QString key = cleanApiKey(m_apiKey->text());
    const bool isUnusual
        = !key.isEmpty() && !hasUsualShape(key) && environment().kind != Environment::Kind::Custom;
    say(m_apiKey, m_apiKeyProblem,
        isUnusual ? tr("This key does not look like the usual ones "
                       "(name.code.clubmed.com).")
                  : QString());
}

void SignInForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QFrame::keyPressEvent(event);
        return;
    }
    // Accepted, so that a dialog around the form does not press the default button as well.
    event->accept();
    trySignIn();
}

void SignInForm::trySignIn()
{
    const Environment chosen = environment();
    const Credentials credentials{cleanApiKey(m_apiKey->text()), cleanToken(m_token->text())};
    if (chosen.needsCredentials()) {
        const bool hasKey = !credentials.apiKey.isEmpty();
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
    // The secrets live on in the session only, not in a hidden input.
    m_apiKey->clear();
    m_token->clear();
    say(m_apiKey, m_apiKeyProblem, {});
    Q_EMIT signInRequested(chosen, credentials, m_language->currentData().toString(),
                           m_remember->isChecked() && chosen.needsCredentials());
}

} // namespace desk
