// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/secretspanel.h"

#include "ui/look/theme.h"
#include "ui/signin/signinparts.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desk {

namespace {

/// A part of the form, worded in its context.
class FormWords {
    Q_DECLARE_TR_FUNCTIONS(SignInForm)

public:
    [[nodiscard]] static QString apiKey() { return tr("API key"); }
    [[nodiscard]] static QString apiKeyLabel() { return tr("API &key"); }
    [[nodiscard]] static QString token() { return tr("Access token"); }
    [[nodiscard]] static QString tokenLabel() { return tr("Access &token"); }
    [[nodiscard]] static QString enterApiKey() { return tr("Enter the API key."); }
    [[nodiscard]] static QString enterToken() { return tr("Enter the access token."); }
    [[nodiscard]] static QString tokenRefused()
    {
        return tr("The server does not accept this token.");
    }
    [[nodiscard]] static QString unusualKey()
    {
        return tr("This key does not look like the usual ones (name.code.clubmed.com).");
    }
};

} // namespace

SecretsPanel::SecretsPanel(QWidget *parent)
    : QWidget(parent)
    , m_keyRows(new QWidget(this))
    , m_apiKey(secretEdit(QStringLiteral("apiKey"), FormWords::apiKey(), m_keyRows))
    , m_apiKeyProblem(smallLabel(QStringLiteral("apiKeyProblem"), Colour::Problem, m_keyRows))
    , m_tokenRows(new QWidget(this))
    , m_token(secretEdit(QStringLiteral("accessToken"), FormWords::token(), m_tokenRows))
    , m_tokenProblem(smallLabel(QStringLiteral("accessTokenProblem"), Colour::Problem, m_tokenRows))
{
    auto *keyColumn = new QVBoxLayout(m_keyRows);
    addRow(*keyColumn, FormWords::apiKeyLabel(), m_apiKey);
    keyColumn->addWidget(m_apiKeyProblem);
    auto *tokenColumn = new QVBoxLayout(m_tokenRows);
    addRow(*tokenColumn, FormWords::tokenLabel(), m_token);
    tokenColumn->addWidget(m_tokenProblem);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_keyRows);
    column->addWidget(m_tokenRows);
    setSpaces(*keyColumn, {0, 0, 0, 8}, 4);
    setSpaces(*tokenColumn, {0, 0, 0, 8}, 4);
    setSpaces(*column, {0, 0, 0, 0}, 4);
    connect(m_apiKey, &QLineEdit::editingFinished, this, &SecretsPanel::checkApiKey);
}

SecretsPanel::~SecretsPanel()
{
    // Losing the focus in ~QWidget ends the editing, when there is no form left to check the key.
    m_apiKey->disconnect(this);
}

void SecretsPanel::setAsks(bool forApiKey, bool forToken)
{
    setShown(*m_keyRows, forApiKey);
    setShown(*m_tokenRows, forToken);
}

void SecretsPanel::setCredentials(const Credentials &credentials)
{
    m_apiKey->setText(credentials.apiKey);
    m_token->setText(credentials.accessToken);
}

Credentials SecretsPanel::credentials() const
{
    return {cleanApiKey(m_apiKey->text()), cleanToken(m_token->text())};
}

bool SecretsPanel::isEmpty() const
{
    return m_apiKey->text().isEmpty() && m_token->text().isEmpty();
}

bool SecretsPanel::hasApiKey() const
{
    return !m_apiKey->text().isEmpty();
}

void SecretsPanel::clear()
{
    m_apiKey->clear();
    m_token->clear();
    say(m_apiKey, m_apiKeyProblem, {});
    say(m_token, m_tokenProblem, {});
}

void SecretsPanel::setTyping(bool isPossible)
{
    m_apiKey->setEnabled(isPossible);
    m_token->setEnabled(isPossible);
}

bool SecretsPanel::check(bool needsApiKey)
{
    const Credentials typed = credentials();
    const bool hasKey = !typed.apiKey.isEmpty() || !needsApiKey;
    const bool hasToken = !typed.accessToken.isEmpty() || m_tokenRows->isHidden();
    checkApiKey();
    if (!hasKey)
        say(m_apiKey, m_apiKeyProblem, FormWords::enterApiKey());
    say(m_token, m_tokenProblem, hasToken ? QString() : FormWords::enterToken());
    if (!hasKey || !hasToken)
        (hasKey ? m_token : m_apiKey)->setFocus();
    return hasKey && hasToken;
}

void SecretsPanel::sayTokenRefused()
{
    say(m_token, m_tokenProblem, FormWords::tokenRefused());
    m_token->setFocus();
    m_token->selectAll();
}

void SecretsPanel::takeFocus()
{
    (m_keyRows->isHidden() ? m_token : m_apiKey)->setFocus();
}

void SecretsPanel::checkApiKey()
{
    const QString key = cleanApiKey(m_apiKey->text());
    const bool isUnusual = !key.isEmpty() && !hasUsualShape(key) && !m_takesAnyKey;
    say(m_apiKey, m_apiKeyProblem, isUnusual ? FormWords::unusualKey() : QString(), false);
}

} // namespace desk
