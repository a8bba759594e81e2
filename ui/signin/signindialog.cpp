// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signindialog.h"

#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/signin/signinform.h"
#include "ui/words/environmentname.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

SignInDialog::SignInDialog(const Environment &environment, const QString &acceptLanguage,
                           bool remember, QWidget *parent)
    : QDialog(parent)
    , m_form(new SignInForm({environment}, environment.id, acceptLanguage, remember,
                            SignInForm::Purpose::Again, this))
    , m_isCompany(environment.identityProvider.has_value())
{
    setWindowTitle(tr("Sign in again"));
    setWindowModality(Qt::WindowModal);
    m_title = plainLabel(tr("Sign in to %1 again").arg(environmentName(environment)), this);
    setType(*m_title, Type::Section);
    m_text = plainLabel(
        environment.identityProvider
            ? tr(
                "Your session has ended. What you typed is kept; after signing in the request goes "
                "on. If you are somebody else, cancel and sign out first.")
            : tr("The server no longer accepts the access token. What you typed is kept; after "
                 "signing in the request goes on. If you are somebody else, cancel and sign out "
                 "first."),
        this);
    setColour(*m_text, Colour::Muted);
    connect(m_form, &SignInForm::signInRequested, this, &SignInDialog::signInRequested);
    connect(m_form, &SignInForm::companySignInRequested, this,
            [this](const Environment &, const QString &, const QString &apiKey) {
                Q_EMIT companySignInRequested(apiKey);
            });
    connect(m_form, &SignInForm::openBrowserAgainRequested, this,
            &SignInDialog::openBrowserAgainRequested);
    connect(m_form, &SignInForm::cancelRequested, this, &SignInDialog::cancelRequested);
    auto *buttons = new QDialogButtonBox(this);
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    // As Esc: first what is under way, then the dialog.
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        if (m_form->isBusy())
            Q_EMIT cancelRequested();
        else
            reject();
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_form);
    column->addStretch(1);
    column->addWidget(buttons);
    setSpaces(*column, {20, 18, 20, 14}, 8);
}

void SignInDialog::setWords(const QString &title, const QString &text)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_text->setText(text);
}

void SignInDialog::showProblem(const QString &text)
{
    m_form->showProblem(text, false);
}

void SignInDialog::showRefused()
{
    m_form->showProblem(m_isCompany
                            ? tr("The server does not accept this sign-in either. Tell your "
                                 "administrator.")
                            : tr("That access token was refused too."),
                        true);
}

void SignInDialog::showStarting()
{
    m_form->showStarting();
}

void SignInDialog::showWaiting()
{
    m_form->showWaiting();
}

void SignInDialog::useToken()
{
    m_isCompany = false;
    m_form->setUsesToken(true);
}

bool SignInDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        growToContent();
    return isHandled;
}

/// A dialog does not grow by itself with a message: it would take the room from the inputs.
void SignInDialog::growToContent()
{
    const int needed = layout()->hasHeightForWidth() ? layout()->heightForWidth(width())
                                                     : layout()->sizeHint().height();
    setMinimumHeight(needed);
}

} // namespace desk
