// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/reasonpicker.h"

#include "ui/look/dress.h"
#include "ui/look/labels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace desk {

namespace {

constexpr int longest = 500; ///< characters of a typed reason

} // namespace

ReasonPicker::ReasonPicker(const QStringList &usual, QWidget *parent)
    : QWidget(parent)
    , m_usual(usual)
    , m_text(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, {}, 2 * space::step);
    for (const QString &reason : m_usual)
        column->addWidget(addChoice(reason));
    m_text->setObjectName(QStringLiteral("reason"));
    m_text->setAccessibleName(tr("Reason"));
    m_text->setMaxLength(longest);
    connect(m_text, &QLineEdit::textChanged, this, &ReasonPicker::onTyped);
    if (m_usual.isEmpty()) {
        auto *label = new QLabel(tr("&Reason"), this);
        label->setBuddy(m_text);
        setType(*label, Type::Label, Colour::Muted);
        column->addWidget(label);
    } else {
        QRadioButton *other = addChoice(tr("Another reason:"));
        connect(other, &QRadioButton::clicked, m_text, [this] { m_text->setFocus(); });
        column->addWidget(other);
    }
    column->addWidget(m_text);
}

QRadioButton *ReasonPicker::addChoice(const QString &text)
{
    const auto number = m_choices.size() + 1;
    auto *choice = new QRadioButton(
        plainButtonText(tr("%1  %2", "a number to type, a reason").arg(number).arg(text)), this);
    choice->setObjectName(QStringLiteral("reason_%1").arg(number));
    choice->setAccessibleName(text);
    choice->setAccessibleDescription(tr("Key %1").arg(number));
    connect(choice, &QRadioButton::toggled, this, &ReasonPicker::changed);
    m_choices.append(choice);
    return choice;
}

void ReasonPicker::onTyped(const QString &text)
{
    if (!m_choices.isEmpty() && !text.isEmpty())
        m_choices.last()->setChecked(true);
    Q_EMIT changed();
}

QString ReasonPicker::reason() const
{
    for (qsizetype i = 0; i < m_usual.size(); ++i) {
        if (m_choices.at(i)->isChecked())
            return m_usual.at(i);
    }
    return m_text->text().trimmed();
}

QWidget *ReasonPicker::firstInput() const
{
    return m_choices.isEmpty() ? static_cast<QWidget *>(m_text) : m_choices.first();
}

/// What the text does not take: it takes every digit.
void ReasonPicker::keyPressEvent(QKeyEvent *event)
{
    bool isNumber = false;
    const int number = event->text().toInt(&isNumber);
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (!isNumber || !isPlain || number < 1 || number > m_choices.size()) {
        QWidget::keyPressEvent(event);
        return;
    }
    QRadioButton *choice = m_choices.at(number - 1);
    choice->setFocus();
    choice->click();
}

} // namespace desk
