// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/nationalidwidget.h"

#include "app/profile/value.h"
#include "app/reference/nationalidadvice.h"
#include "ui/common/inputparts.h"

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
    if (!m_number->text().isEmpty() && selectedCode(*m_type).isEmpty() && m_base.isEmpty()) {
        const QSignalBlocker once(m_type);
        selectCode(*m_type, nationalIdTypeOf(m_country));
    }
    Q_EMIT edited();
}

QJsonValue NationalIdWidget::value() const
{
    if (m_number->text().isEmpty() && selectedCode(*m_type).isEmpty())
        return QJsonValue::Null;
    QJsonObject object = m_base;
    putText(object, QStringLiteral("number"), m_number->text());
    putText(object, QStringLiteral("type"), selectedCode(*m_type));
    return object;
}

void NationalIdWidget::setValue(const QJsonValue &value)
{
    if (sameTyped(value, this->value()))
        return;
    const QSignalBlocker silent(this);
    m_base = value.toObject();
    const QSignalBlocker asItCame(m_number);
    m_number->setText(plainText(m_base.value(QStringLiteral("number"))));
    selectCode(*m_type, plainText(m_base.value(QStringLiteral("type"))));
}

} // namespace desk
