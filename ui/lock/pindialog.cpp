// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lock/pindialog.h"

#include "app/lock/pin.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

namespace {

QString textOf(PinProblem problem)
{
    switch (problem) {
    case PinProblem::NotDigits:
        return PinDialog::tr("A PIN has digits only.");
    case PinProblem::TooShort:
        return PinDialog::tr("A PIN has six digits or more.");
    case PinProblem::TooLong:
        return PinDialog::tr("A PIN has sixty-four digits at most.");
    case PinProblem::TooSimple:
        return PinDialog::tr("This PIN is guessed easily. Avoid rows and repeated digits.");
    }
    Q_UNREACHABLE();
}

} // namespace

PinDialog::PinDialog(bool hasPin, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("pinDialog"));
    setWindowTitle(tr("PIN for unlocking"));
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    QLabel *text = plainLabel(tr("A PIN unlocks this window on this computer. After three wrong "
                                 "ones only signing in does. Only a hash of it is kept, in the "
                                 "keychain."),
                              this);
    setColour(*text, Colour::Muted);
    column->addWidget(text);
    m_first = addLine(QStringLiteral("pin"), tr("PIN"));
    m_again = addLine(QStringLiteral("pinAgain"), tr("The same again"));
    m_problem = plainLabel({}, this);
    m_problem->setObjectName(QStringLiteral("pinProblem"));
    setType(*m_problem, Type::Label, Colour::Problem);
    column->addWidget(m_problem);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    m_keep = buttons->addButton(tr("Keep this PIN"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(QStringLiteral("keepPin"));
    if (hasPin) {
        QPushButton *remove = buttons->addButton(tr("Remove the PIN"), QDialogButtonBox::ResetRole);
        remove->setObjectName(QStringLiteral("removePin"));
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, &PinDialog::removeWanted);
    }
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &PinDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setSpaces(*column, {20, 18, 20, 14}, 8);
    showState();
}

QLineEdit *PinDialog::addLine(const QString &name, const QString &text)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(text);
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhHiddenText);
    auto *label = new QLabel(text, this);
    label->setBuddy(line);
    setType(*label, Type::Label, Colour::Muted);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(label);
    column->addWidget(line);
    connect(line, &QLineEdit::textChanged, this, &PinDialog::showState);
    return line;
}

/// Nothing is wrong with a PIN that is still being typed but what typing on does not mend.
void PinDialog::showState()
{
    if (!m_keep)
        return;
    const auto problem = pinProblem(m_first->text());
    const bool isSame = m_first->text() == m_again->text();
    QString text;
    if (problem && (problem != PinProblem::TooShort || !m_again->text().isEmpty()))
        text = m_first->text().isEmpty() ? QString() : textOf(*problem);
    else if (!problem && !isSame && m_again->text().size() >= m_first->text().size())
        text = tr("The two are not the same.");
    m_problem->setText(text);
    m_first->setAccessibleDescription(text);
    m_keep->setEnabled(!problem && isSame);
}

void PinDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    setEnabled(true);
}

void PinDialog::choose()
{
    if (!m_keep->isEnabled())
        return;
    setEnabled(false); // until it is kept
    Q_EMIT pinChosen(m_first->text());
}

} // namespace desk
