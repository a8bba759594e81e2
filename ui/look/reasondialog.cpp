// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/reasondialog.h"

#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

ReasonDialog::ReasonDialog(const QString &title, const QString &text, const QString &action,
                           QWidget *parent)
    : QDialog(parent)
    , m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(title);
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *question = new QLabel(text, this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    auto *reason = new QLineEdit(this);
    reason->setObjectName(QStringLiteral("reason"));
    reason->setAccessibleName(tr("Reason"));
    reason->setMaxLength(500);
    auto *label = new QLabel(tr("&Reason"), this);
    label->setBuddy(reason);
    QPushButton *cancel = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    QPushButton *go = m_buttons->addButton(action, QDialogButtonBox::AcceptRole);
    setLook(*go, ButtonLook::Primary);
    go->setDefault(true);
    go->setEnabled(false);
    connect(reason, &QLineEdit::textChanged, go,
            [go](const QString &typed) { go->setEnabled(!typed.trimmed().isEmpty()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this, reason] {
        const QString given = reason->text().trimmed();
        accept();
        Q_EMIT reasonGiven(given);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(question);
    column->addSpacing(8);
    column->addWidget(label);
    column->addWidget(reason);
    column->addSpacing(8);
    column->addWidget(m_buttons);
    setMinimumWidth(440);
}

void ReasonDialog::addWayOut(const QString &text, const std::function<void()> &chosen)
{
    QPushButton *button = m_buttons->addButton(plainButtonText(text), QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, chosen] {
        reject();
        chosen();
    });
}

} // namespace desk
