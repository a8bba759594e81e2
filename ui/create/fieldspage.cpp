// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/fieldspage.h"

#include "app/profile/validation.h"
#include "app/profile/value.h"
#include "app/reference/fieldadvice.h"
#include "ui/create/createcontext.h"
#include "ui/fields/advicebox.h"
#include "ui/fields/fieldwidget.h"
#include "ui/fields/inputparts.h"
#include "ui/look/keys.h"
#include "ui/look/tabchain.h"
#include "ui/look/theme.h"
#include "ui/words/addresslabels.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/valuetext.h"

#include <QApplication>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

FieldsPage::FieldsPage(CreateContext &context, const QList<Section> &sections, const QString &title,
                       const QString &subtitle, QWidget *parent)
    : QWizardPage(parent)
    , m_context(context)
    , m_scroll(new QScrollArea(this))
{
    setTitle(title);
    setSubTitle(subtitle);
    QList<const Field *> rows;
    for (const Section section : sections) {
        for (const Field *field : fieldsOf(section)) {
            if (field->isCreatable())
                rows.append(field);
        }
    }
    std::stable_partition(rows.begin(), rows.end(),
                          [](const Field *field) { return field->onCreate == OnCreate::Required; });

    auto *content = new QWidget(m_scroll);
    m_form = new QFormLayout(content);
    QFormLayout *form = m_form;
    form->setContentsMargins(4, 4, 16, 12);
    form->setHorizontalSpacing(16);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    for (const Field *field : rows)
        addRow(*field);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    connect(qApp, &QApplication::focusChanged, this, &FieldsPage::onFocusChanged);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(300));
    connect(&m_pause, &QTimer::timeout, this, [this] {
        arrangeAddress();
        showAdvice();
    });
    auto *accept = new QShortcut(acceptSuggestionKey(), this);
    accept->setContext(Qt::WidgetWithChildrenShortcut);
    connect(accept, &QShortcut::activated, this, &FieldsPage::acceptSuggestion);
}

FieldsPage::~FieldsPage()
{
    // The focus leaves its parts after this part of the page is gone.
    qApp->disconnect(this);
}

void FieldsPage::addRow(const Field &field)
{
    auto *cell = new QWidget(m_form->parentWidget());
    FieldWidget *input = makeFieldWidget(field, m_context.reference, cell);
    auto *label = new QLabel(m_form->parentWidget());
    label->setText(field.onCreate == OnCreate::Required ? labelOf(field) + QStringLiteral(" *")
                                                        : labelOf(field));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(input);
    auto *problem = new QLabel(cell);
    problem->setObjectName(objectNameOf(field) + QStringLiteral("Problem"));
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    setColour(*problem, Colour::Problem);
    problem->hide();
    auto *advice = new AdviceBox(m_context.reference, cell);
    advice->setObjectName(objectNameOf(field) + QStringLiteral("Advice"));
    connect(advice, &AdviceBox::suggestionAccepted, this,
            [this](const Advice &accepted) { Q_EMIT fillRequested(accepted.suggestion); });
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(input);
    column->addWidget(problem);
    column->addWidget(advice);
    m_form->addRow(label, cell);
    m_rows.insert(&field, {label, cell, input, problem, advice});
    m_order.append(&field);
    connect(input, &FieldWidget::edited, this, [this, &field] { onEdited(field); });
}

void FieldsPage::load()
{
    const QString country = customerCountry(m_context.adviceSource());
    for (const Field *field : std::as_const(m_order)) {
        FieldWidget *input = m_rows.value(field).input;
        const QSignalBlocker silent(input);
        input->setCountry(country);
        input->setValue(m_context.attempt.edits().typed(*field).value_or(QJsonValue::Null));
    }
    showAdvice();
}

bool FieldsPage::focusNextPrevChild(bool isNext)
{
    arrangeAddress();
    return QWizardPage::focusNextPrevChild(isNext);
}

void FieldsPage::showEvent(QShowEvent *event)
{
    QWizardPage::showEvent(event);
    arrangeAddress();
    showAdvice();
    // Queued: the wizard moves the focus itself after this.
    QTimer::singleShot(0, this, [this] {
        const QWidget *now = QApplication::focusWidget();
        if (isVisible() && !m_order.isEmpty() && !(now && m_scroll->isAncestorOf(now)))
            m_rows.value(m_order.first()).input->takeFocus();
    });
}

void FieldsPage::onEdited(const Field &field)
{
    const QJsonValue typed = m_rows.value(&field).input->value();
    Edits edits = m_context.attempt.edits();
    if (canonical(field, typed).isNull())
        edits.revert(field);
    else
        edits.set(field, typed);
    m_context.serverErrors.remove(&field);
    m_context.attempt.setEdits(edits);
    QLabel *problem = m_rows.value(&field).problem;
    // While typing, a complaint may go but none may come.
    if (problem->isVisible())
        showProblem(field, false);
    m_pause.start();
    Q_EMIT fieldEdited(&field);
}

void FieldsPage::showProblem(const Field &field, bool withMissing)
{
    const Row row = m_rows.value(&field);
    const QJsonValue typed = m_context.attempt.edits().typed(field).value_or(QJsonValue::Null);
    const auto found = validate(field, typed, Purpose::Create, QDate::currentDate());
    QString text;
    if (found && (withMissing || found->key != ProblemKey::Required))
        text = problemText(*found);
    else
        text = m_context.serverErrors.value(&field);
    row.problem->setText(text);
    row.problem->setVisible(!text.isEmpty());
    row.input->mainInput()->setAccessibleDescription(text.isEmpty() ? row.advice->text() : text);
}

void FieldsPage::showAdvice()
{
    const AdviceSource source = m_context.adviceSource();
    for (const Field *field : std::as_const(m_order)) {
        const Row row = m_rows.value(field);
        row.advice->showAdvice(fieldAdvice(*field, source));
        if (row.problem->isHidden()) {
            row.input->mainInput()->setAccessibleDescription(row.advice->text());
        }
    }
}

void FieldsPage::acceptSuggestion()
{
    const QWidget *now = QApplication::focusWidget();
    for (const Row &row : std::as_const(m_rows)) {
        if (now && row.cell->isAncestorOf(now)) {
            row.advice->acceptFirst();
            return;
        }
    }
}

void FieldsPage::setCountry(const QString &country)
{
    if (country == m_country)
        return;
    m_country = country;
    for (const Row &row : std::as_const(m_rows))
        row.input->setCountry(country);
    m_pause.start();
}

/// The rows in the order in which people of the country say an address, under their names for it.
/// After a pause only: while a country is being typed it is many countries.
void FieldsPage::arrangeAddress()
{
    if (m_country == m_arrangedFor || !hasField(desk::field("address.country_code")))
        return;
    m_arrangedFor = m_country;
    const QList<const Field *> arranged = addressOrder(m_country, m_order);
    for (const Field *field : arranged) {
        const Row row = m_rows.value(field);
        // The row goes, its widgets stay and are put at the end again.
        QFormLayout::TakeRowResult taken = m_form->takeRow(row.cell);
        delete taken.labelItem;
        delete taken.fieldItem;
        row.label->setText(addressLabel(*field, m_country));
        m_form->addRow(row.label, row.cell);
    }
    QWidget *lastStop = nullptr;
    for (const Field *field : arranged)
        lastStop = chainTabs(lastStop, *m_rows.value(field).cell);
    m_order = arranged;
}

void FieldsPage::showProblems(bool withMissing)
{
    for (const Field *field : std::as_const(m_order))
        showProblem(*field, withMissing);
}

void FieldsPage::focusField(const Field &field)
{
    const Row row = m_rows.value(&field);
    row.input->takeFocus();
    m_scroll->ensureWidgetVisible(row.input);
}

void FieldsPage::onFocusChanged(QWidget *old, QWidget *now)
{
    for (const Field *field : std::as_const(m_order)) {
        const FieldWidget *input = m_rows.value(field).input;
        const bool hadFocus = old && (old == input || input->isAncestorOf(old));
        const bool hasFocusNow = now && (now == input || input->isAncestorOf(now));
        if (hadFocus && !hasFocusNow)
            showProblem(*field, false);
        if (hasFocusNow)
            m_scroll->ensureWidgetVisible(now);
    }
}

} // namespace desk
