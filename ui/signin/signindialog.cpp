// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signindialog.h"

#include "ui/look/theme.h"
#include "ui/signin/signinform.h"

#include <QLabel>
#include <QVBoxLayout>

namespace desk {

SignInDialog::SignInDialog(const Environment &environment, const QString &acceptLanguage,
                           bool remember, QWidget *parent)
    : QDialog(parent)
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Sign in again"));
    setWindowModality(Qt::WindowModal);
    auto *text = new QLabel(tr("The session has ended: the server no longer accepts the access "
                               "token. What you typed is kept; after signing in the request goes "
                               "on. If you are somebody else, cancel and sign out first."),
                            this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *form = new SignInForm({environment}, environment.id, acceptLanguage, remember, this);
    connect(form, &SignInForm::signInRequested, this, &SignInDialog::signInRequested);
    m_problem->setObjectName(QStringLiteral("signInProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    setColour(*m_problem, Colour::Problem);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(text);
    column->addWidget(m_problem);
    column->addWidget(form);
}

void SignInDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

} // namespace desk
