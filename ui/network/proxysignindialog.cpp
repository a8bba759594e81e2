// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/network/proxysignindialog.h"

#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

namespace {

constexpr int longestInput = 1024;

QLineEdit *lineEdit(const QString &name, const QString &label, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setMaxLength(longestInput);
    return edit;
}

void addRow(QVBoxLayout &column, const QString &text, QWidget *input)
{
    auto *label = new QLabel(text, input->parentWidget());
    label->setBuddy(input);
    setType(*label, Type::Label, Colour::Muted);
    column.addWidget(label);
    column.addWidget(input);
}

} // namespace

ProxySignInDialog::ProxySignInDialog(const QString &proxy, bool wasRefused, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Sign in to the proxy"));
    setObjectName(QStringLiteral("proxySignInDialog"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    makeInputs();
    arrange(proxy, wasRefused);
    m_user->setFocus();
}

void ProxySignInDialog::makeInputs()
{
    m_user = lineEdit(QStringLiteral("proxyUser"), tr("User name"), this);
    m_password = lineEdit(QStringLiteral("proxyPassword"), tr("Password"), this);
    m_password->setEchoMode(QLineEdit::Password);
    m_remember = new QCheckBox(tr("&Remember on this computer"), this);
    m_remember->setObjectName(QStringLiteral("proxyRemember"));
    m_remember->setAccessibleName(tr("Remember on this computer"));
}

void ProxySignInDialog::arrange(const QString &proxy, bool wasRefused)
{
    QLabel *title = plainLabel(tr("Sign in to the proxy %1").arg(proxy), this);
    setType(*title, Type::Section);
    QLabel *text = plainLabel(tr("The way to the server leads through this proxy, and it wants to "
                                 "know who you are. Ask your administrator if you have no user "
                                 "name for it. What you typed is kept; after signing in the "
                                 "request goes on."),
                              this);
    setColour(*text, Colour::Muted);
    QLabel *problem = plainLabel(tr("The proxy did not take that user name and password."), this);
    problem->setObjectName(QStringLiteral("proxyProblem"));
    setColour(*problem, Colour::Problem);
    problem->setVisible(wasRefused);
    if (wasRefused)
        m_user->setAccessibleDescription(problem->text());
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(problem);
    addRow(*column, tr("&User name"), m_user);
    addRow(*column, tr("&Password"), m_password);
    column->addWidget(m_remember);
    column->addStretch(1);
    column->addWidget(makeButtons());
    setSpaces(*column, {20, 18, 20, 14}, 8);
    setWidths(*this, 420, 0);
    // Tab follows the eye.
    setTabOrder(m_user, m_password);
    setTabOrder(m_password, m_remember);
    setTabOrder(m_remember, m_signIn);
}

QWidget *ProxySignInDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    m_signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    setLook(*m_signIn, ButtonLook::Primary);
    m_signIn->setDefault(true);
    m_signIn->setEnabled(false);
    connect(m_user, &QLineEdit::textChanged, m_signIn,
            [this](const QString &user) { m_signIn->setEnabled(!user.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ProxySignInDialog::enter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ProxySignInDialog::enter()
{
    const ProxySignIn::Credentials credentials{m_user->text().trimmed(), m_password->text()};
    const bool isToBeRemembered = m_remember->isChecked();
    m_password->clear();
    accept();
    Q_EMIT entered(credentials, isToBeRemembered);
}

} // namespace desk
