// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/fieldspage.h"

#include "app/profile/validation.h"
#include "app/profile/value.h"
#include "ui/common/fieldwidget.h"
#include "ui/common/inputparts.h"
#include "ui/common/theme.h"
#include "ui/common/valuetext.h"
#include "ui/create/createcontext.h"

#include <QApplication>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
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
    auto *form = new QFormLayout(content);
    form->setContentsMargins(4, 4, 16, 12);
    form->setHorizontalSpacing(16);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    for (const Field *field : rows)
        addRow(form, *field);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    connect(qApp, &QApplication::focusChanged, this, &FieldsPage::onFocusChanged);
}

void FieldsPage::addRow(QFormLayout *form, const Field &field)
{
    QWidget *content = form->parentWidget();
    FieldWidget *input = makeFieldWidget(field, m_context.reference, content);
    auto *label = new QLabel(content);
    label->setText(field.onCreate == OnCreate::Required ? labelOf(field) + QStringLiteral(" *")
                                                        : labelOf(field));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(input);
    auto *problem = new QLabel(content);
    problem->setObjectName(objectNameOf(field) + QStringLiteral("Problem"));
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    QPalette red = problem->palette();
    red.setColor(QPalette::WindowText, problemColour());
    problem->setPalette(red);
    problem->hide();
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addWidget(input);
    cell->addWidget(problem);
    form->addRow(label, cell);
    m_rows.insert(&field, {input, problem});
    m_order.append(&field);
    connect(input, &FieldWidget::edited, this, [this, &field] { onEdited(field); });
}

void FieldsPage::load()
{
    for (const Field *field : std::as_const(m_order)) {
        FieldWidget *input = m_rows.value(field).input;
        const QSignalBlocker silent(input);
        input->setValue(m_context.edits.typed(*field).value_or(QJsonValue::Null));
    }
}

void FieldsPage::showEvent(QShowEvent *event)
{
    QWizardPage::showEvent(event);
    // Queued: the wizard moves the focus itself after this.
    QTimer::singleShot(0, this, [this] {
        const QWidget *now = QApplication::focusWidget();
        if (isVisible() && !m_order.isEmpty() && !(now && m_scroll->isAncestorOf(now)))
            m_rows.value(m_order.first()).input->setFocus();
    });
}

void FieldsPage::onEdited(const Field &field)
{
    const QJsonValue typed = m_rows.value(&field).input->value();
    if (canonical(field, typed).isNull())
        m_context.edits.revert(field);
    else
        m_context.edits.set(field, typed);
    m_context.serverErrors.remove(&field);
    QLabel *problem = m_rows.value(&field).problem;
    // While typing, a complaint may go but none may come.
    if (problem->isVisible())
        showProblem(field, false);
    Q_EMIT fieldEdited();
}

void FieldsPage::showProblem(const Field &field, bool withMissing)
{
    const Row row = m_rows.value(&field);
    const QJsonValue typed = m_context.edits.typed(field).value_or(QJsonValue::Null);
    const auto found = validate(field, typed, Purpose::Create, QDate::currentDate());
    QString text;
    if (found && (withMissing || found->key != ProblemKey::Required))
        text = problemText(*found);
    else
        text = m_context.serverErrors.value(&field);
    row.problem->setText(text);
    row.problem->setVisible(!text.isEmpty());
    QWidget *input = row.input->focusProxy() ? row.input->focusProxy() : row.input;
    input->setAccessibleDescription(text);
}

void FieldsPage::showProblems(bool withMissing)
{
    for (const Field *field : std::as_const(m_order))
        showProblem(*field, withMissing);
}

void FieldsPage::focusField(const Field &field)
{
    const Row row = m_rows.value(&field);
    row.input->setFocus(Qt::OtherFocusReason);
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
