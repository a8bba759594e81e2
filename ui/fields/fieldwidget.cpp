// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/fieldwidget.h"

#include "app/profile/value.h"
#include "ui/fields/choicewidget.h"
#include "ui/fields/lineedits.h"
#include "ui/fields/nationalidwidget.h"
#include "ui/fields/optinswidget.h"
#include "ui/fields/phoneswidget.h"
#include "ui/look/segments.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

namespace desk {

namespace {

void describeInput(QWidget &input, const QString &text)
{
    if (input.accessibleDescription() != text)
        input.setAccessibleDescription(text);
}

} // namespace

FieldWidget::FieldWidget(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
}

void FieldWidget::takeFocus()
{
    m_mainInput->setFocus(Qt::OtherFocusReason);
    auto *line = qobject_cast<QLineEdit *>(m_mainInput);
    if (const auto *combo = qobject_cast<QComboBox *>(m_mainInput))
        line = combo->lineEdit();
    if (line)
        line->selectAll();
}

void FieldWidget::describe(const QString &text)
{
    for (QWidget *input : findChildren<QWidget *>()) {
        if (auto *segments = qobject_cast<Segments *>(input))
            segments->describe(text);
        else if (qobject_cast<QLineEdit *>(input) || qobject_cast<QComboBox *>(input))
            describeInput(*input, text);
    }
    describeInput(*m_mainInput, text);
}

QString FieldWidget::spokenValue() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (const auto *line = qobject_cast<const QLineEdit *>(focus))
        return line->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(focus))
        return combo->currentText();
    if (const auto *segments = qobject_cast<const Segments *>(focus))
        return segments->text();
    return plainText(value());
}

FieldWidget *makeFieldWidget(const Field &field, ReferenceData &reference, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Civility:
    case FieldKind::Country:
    case FieldKind::Language:
    case FieldKind::Boolean:
    case FieldKind::Enumeration:
        return new ChoiceWidget(field, reference, parent);
    case FieldKind::Name:
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Number:
        return new TextWidget(field, parent);
    case FieldKind::Date:
        return new DateWidget(field, parent);
    case FieldKind::NationalId:
        return new NationalIdWidget(field, parent);
    case FieldKind::Phones:
        return new PhonesWidget(field, reference, parent);
    case FieldKind::OptIns:
        return new OptInsWidget(field, parent);
    case FieldKind::Links:
        return new ShownWidget(field, parent);
    }
    Q_UNREACHABLE();
}

} // namespace desk
