// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/reasondialog.h"

#include "ui/look/labels.h"
#include "ui/look/reasonpicker.h"
#include "ui/look/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

ReasonDialog::ReasonDialog(const QString &title, const QString &text, const QString &action,
                           QWidget *parent, const QStringList &usual)
    : QDialog(parent)
    , m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(title);
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    QLabel *question = plainLabel(text, this);
    auto *picker = new ReasonPicker(usual, this);
    QPushButton *cancel = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    QPushButton *go = m_buttons->addButton(action, QDialogButtonBox::AcceptRole);
    setLook(*go, ButtonLook::Primary);
    go->setDefault(true);
    go->setEnabled(false);
    connect(picker, &ReasonPicker::changed, go,
            [go, picker] { go->setEnabled(!picker->reason().isEmpty()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this, picker] {
        const QString given = picker->reason();
        accept();
        Q_EMIT reasonGiven(given);
    });
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, {20, 16, 20, 16}, 4 * space::step);
    column->addWidget(question);
    column->addWidget(picker);
    column->addWidget(m_buttons);
    setWidths(*this, 440, 0);
    picker->firstInput()->setFocus();
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
