// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/nationalidwidget.h"

#include "app/reference/nationalidadvice.h"
#include "ui/fields/inputparts.h"
#include "ui/words/fieldlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace desk {

NationalIdWidget::NationalIdWidget(const Field &field, QWidget *parent)
    : FieldWidget(field, parent)
    , m_number(new QLineEdit(this))
    , m_type(new QuietComboBox(this))
{
    const QString label = labelOf(field);
    m_number->setObjectName(objectNameOf(field) + QLatin1String("_number"));
    m_number->setAccessibleName(label);
    m_type->setObjectName(objectNameOf(field) + QLatin1String("_type"));
    m_type->setAccessibleName(tr("%1 type").arg(label));
    addEnumeration(*m_type, nationalIdTypes());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number, 1);
    layout->addWidget(m_type);
    setMainInput(m_number);
    connect(m_number, &QLineEdit::textChanged, this, &NationalIdWidget::onNumberTyped);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FieldWidget::edited);
}

void NationalIdWidget::onNumberTyped()
{
    if (!m_number->text().isEmpty() && selectedCode(*m_type).isEmpty()
        && m_base.toJson().isEmpty()) {
        const QSignalBlocker once(m_type);
        selectCode(*m_type, nationalIdTypeOf(m_country));
    }
    Q_EMIT edited();
}

QJsonValue NationalIdWidget::value() const
{
    if (m_number->text().isEmpty() && selectedCode(*m_type).isEmpty())
        return QJsonValue::Null;
    NumberedItem identifier = m_base;
    identifier.setNumber(m_number->text());
    identifier.setType(selectedCode(*m_type));
    return identifier.toJson();
}

void NationalIdWidget::setValue(const QJsonValue &value)
{
    if (sameTyped(value, this->value()))
        return;
    const QSignalBlocker silent(this);
    m_base = NumberedItem(value);
    const QSignalBlocker asItCame(m_number);
    m_number->setText(m_base.number());
    selectCode(*m_type, m_base.type());
}

} // namespace desk
