// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signindialog.h"

#include "ui/signin/signinform.h"

#include <QLabel>
#include <QVBoxLayout>

namespace desk {

SignInDialog::SignInDialog(const Environment &environment, const QString &acceptLanguage,
                           bool remember, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Sign in again"));
    setWindowModality(Qt::WindowModal);
    auto *text = new QLabel(tr("The session has ended: the server no longer accepts the access "
                               "token. What you typed is kept; after signing in the request goes "
                               "on."),
                            this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *form = new SignInForm({environment}, environment.id, acceptLanguage, remember, this);
    connect(form, &SignInForm::signInRequested, this,
            [this](const Environment &again, const Credentials &credentials,
                   const QString &language, bool remembers) {
                accept(); // first, so that closing the dialog in answer is no rejection
                Q_EMIT signInRequested(again, credentials, language, remembers);
            });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(text);
    column->addWidget(form);
}

} // namespace desk
