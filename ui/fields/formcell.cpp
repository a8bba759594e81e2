// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/formcell.h"

#include "ui/fields/advicebox.h"
#include "ui/fields/fieldwidget.h"
#include "ui/fields/inputparts.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/words/advicetext.h"
#include "ui/words/fieldlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

bool isHint(const Advice &advice)
{
    return advice.key != AdviceKey::DateUnderstood && advice.key != AdviceKey::PhonePossible
        && advice.key != AdviceKey::OtherScript;
}

FormCell::FormCell(const Field &field, ReferenceData &reference, Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_reference(reference)
    , m_isRequired(purpose == Purpose::Create && field.onCreate == OnCreate::Required)
    , m_label(plainLabel(labelOf(field), this))
    , m_line(new QHBoxLayout)
    , m_input(makeFieldWidget(field, reference, this))
    , m_aside(plainLabel({}, this))
    , m_state(plainLabel({}, this))
    , m_problem(plainLabel({}, this))
    , m_advice(new AdviceBox(reference, this))
{
    const QString name = objectNameOf(field);
    setType(*m_label, Type::Label, Colour::Muted);
    m_label->setWordWrap(false);
    m_label->setBuddy(m_input);
    setColour(*m_aside, Colour::Muted);
    m_aside->hide();
    m_problem->setObjectName(name + QStringLiteral("Problem"));
    setType(*m_problem, Type::Label, Colour::Problem);
    m_problem->hide();
    setType(*m_state, Type::Label);
    m_state->hide();
    m_advice->setObjectName(name + QStringLiteral("Advice"));
    auto *heading = new QHBoxLayout;
    setSpaces(*heading, {0, 0, 0, 0}, 4);
    heading->addWidget(m_label);
    if (m_isRequired) {
        QLabel *star = plainLabel(QStringLiteral("*"), this);
        setType(*star, Type::Section, Colour::Problem);
        heading->addWidget(star);
    }
    heading->addStretch(1);
    setSpaces(*m_line, {0, 0, 0, 0}, 14);
    m_line->addWidget(m_input, 1);
    m_line->addWidget(m_aside, 0);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, {0, 0, 0, 0}, 4);
    column->addLayout(heading);
    column->addLayout(m_line);
    column->addWidget(m_state);
    column->addWidget(m_problem);
    column->addWidget(m_advice);
    connect(m_input, &FieldWidget::edited, this, [this] { Q_EMIT edited(m_field); });
    connect(m_advice, &AdviceBox::suggestionAccepted, this, &FormCell::suggestionAccepted);
    describe();
}

void FormCell::setLabel(const QString &text)
{
    m_label->setText(text);
}

void FormCell::setInputWidth(int width)
{
    m_inputWidth = m_field.kind == FieldKind::Date ? 0 : width; // its line has a width of its own
    width = m_inputWidth;
    setWidths(*m_input, width, width);
    m_line->setAlignment(m_input, width > 0 ? Qt::AlignLeft : Qt::Alignment());
    m_line->setStretchFactor(m_input, width > 0 ? 0 : 1);
    m_line->setStretchFactor(m_aside, width > 0 ? 1 : 0);
    showAdvice(QList<Advice>(m_shown));
}

void FormCell::showProblem(const QString &text)
{
    if (m_problem->text() == text && m_hasProblem == !text.isEmpty())
        return;
    m_hasProblem = !text.isEmpty();
    m_problem->setText(text);
    m_problem->setVisible(m_hasProblem);
    QWidget *main = m_input->mainInput();
    main->setProperty("problem", m_hasProblem);
    main->update();
    describe();
}

void FormCell::showState(const QString &text, Colour colour)
{
    setColour(*m_state, colour);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    describe();
}

/// A word of confirmation stands beside the input where there is room, everything else below it.
void FormCell::showAdvice(const QList<Advice> &advice)
{
    m_shown = advice;
    // The input of a date says itself how it is understood.
    m_shown.removeIf([](const Advice &line) { return line.key == AdviceKey::DateUnderstood; });
    m_hints = static_cast<int>(std::count_if(advice.cbegin(), advice.cend(), isHint));
    QList<Advice> below = m_shown;
    QString beside;
    if (m_inputWidth > 0) {
        const auto isConfirmation
            = [](const Advice &line) { return !isHint(line) && line.suggestion.isEmpty(); };
        for (const Advice &line : std::as_const(m_shown)) {
            if (isConfirmation(line))
                beside = adviceText(line, m_reference);
        }
        below.removeIf(isConfirmation);
    }
    m_aside->setText(beside);
    m_aside->setVisible(!beside.isEmpty());
    m_advice->showAdvice(below);
    describe();
}

/// For who hears the form: what the field needs, and what is the matter with it.
void FormCell::describe()
{
    m_input->describe(description());
}

QString FormCell::description() const
{
    QStringList said;
    if (m_isRequired)
        said.append(tr("Required."));
    if (m_hasProblem)
        said.append(m_problem->text());
    else
        said += QStringList{m_state->text(), m_aside->text(), m_advice->text()};
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

QStringList FormCell::hints() const
{
    QStringList lines;
    for (const Advice &line : m_shown) {
        if (isHint(line))
            lines.append(adviceText(line, m_reference));
    }
    return lines;
}

void FormCell::acceptSuggestion()
{
    m_advice->acceptFirst();
}

void FormCell::focusInput()
{
    m_input->takeFocus();
}

} // namespace desk
