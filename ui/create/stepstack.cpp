// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/stepstack.h"

#include "app/reference/fieldadvice.h"
#include "ui/create/createcontext.h"
#include "ui/create/fieldsstep.h"
#include "ui/create/formrows.h"
#include "ui/create/reviewstep.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QVBoxLayout>

namespace desk {

namespace {

constexpr int margin = 32; // around the form, a length of the table
constexpr int mostOfReview = 840;

} // namespace

StepStack::StepStack(CreateContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("form"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    setSpaces(*m_column, {margin, 20, margin, 20}, 20);
    for (const Step step : formSteps)
        addForm(step);
    m_review = new ReviewStep(
        context, [this] { return hints(); }, content);
    setWidths(*m_review, 0, mostOfReview);
    m_review->hide();
    m_column->addWidget(m_review);
    m_column->addStretch(1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(m_review, &ReviewStep::fieldRequested, this, &StepStack::fieldRequested);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
    setStep(Step::Customer);
}

StepStack::~StepStack()
{
    // The focus leaves its parts after this part of the stack is gone.
    qApp->disconnect(this);
    for (FieldsStep *form : std::as_const(m_forms))
        form->disconnect(this);
}

void StepStack::stopWatching()
{
    for (FieldsStep *form : std::as_const(m_forms))
        qApp->disconnect(form);
}

void StepStack::addForm(Step step)
{
    auto *form = new FieldsStep(m_context, step, m_column->parentWidget());
    form->hide();
    connect(form, &FieldsStep::fieldEdited, this, [this](const Field *field) {
        setCountry();
        m_review->refresh();
        Q_EMIT fieldEdited(field);
    });
    connect(form, &FieldsStep::fillRequested, this, &StepStack::fillRequested);
    connect(form, &FieldsStep::countryRequested, this,
            [this] { Q_EMIT fieldRequested(&field("address.country_code")); });
    connect(form, &FieldsStep::markChanged, this,
            [this, form] { Q_EMIT markChanged(form->step(), form->mark()); });
    m_column->addWidget(form);
    m_forms.append(form);
}

QWidget *StepStack::page(Step step) const
{
    return step == Step::Review ? static_cast<QWidget *>(m_review) : m_forms.at(placeOf(step));
}

void StepStack::setStep(Step step)
{
    QWidget *before = page(m_step);
    m_step = step;
    if (before != page(step))
        before->hide();
    page(step)->show();
    ensureVisible(0, 0);
}

void StepStack::focusStep()
{
    if (m_step != Step::Review)
        m_forms.at(placeOf(m_step))->focusFirst();
}

void StepStack::focusField(const Field &field)
{
    m_forms.at(placeOf(stepOf(field)))->focusField(field);
}

bool StepStack::focusNext()
{
    return m_step != Step::Review && m_forms.at(placeOf(m_step))->focusNext();
}

void StepStack::load()
{
    for (FieldsStep *form : std::as_const(m_forms))
        form->load();
    m_review->refresh();
    setCountry();
}

void StepStack::showProblems()
{
    for (FieldsStep *form : std::as_const(m_forms))
        form->showProblems(m_isReviewed);
}

void StepStack::setCountry()
{
    const QString country = customerCountry(m_context.adviceSource());
    for (FieldsStep *form : std::as_const(m_forms))
        form->setCountry(country);
}

QList<std::pair<const Field *, QString>> StepStack::hints() const
{
    QList<std::pair<const Field *, QString>> all;
    for (const FieldsStep *form : m_forms)
        all += form->hints();
    return all;
}

void StepStack::setTypingPossible(bool isPossible)
{
    for (FieldsStep *form : std::as_const(m_forms))
        form->setEnabled(isPossible);
}

void StepStack::setBelow(QWidget *widget)
{
    if (widget == m_below)
        return;
    if (m_below)
        m_column->removeWidget(m_below);
    m_below = widget;
    if (widget)
        m_column->insertWidget(m_column->count() - 1, widget);
}

void StepStack::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void StepStack::fit()
{
    // In lengths of the table.
    const int room = viewport()->width() * 100 / px(100) - 2 * margin;
    for (FieldsStep *form : std::as_const(m_forms))
        form->setRoom(room);
    m_review->setNarrow(room < formwidth::wide);
}

} // namespace desk
