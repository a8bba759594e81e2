// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/phoneswidget.h"

#include "app/profile/value.h"
#include "ui/common/inputparts.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace desk {

PhonesWidget::PhonesWidget(const Field &field, QWidget *parent)
    : FieldWidget(field, parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add phone"), this))
{
    setAccessibleName(labelOf(field));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_add->setObjectName(objectNameOf(field) + QLatin1String("_add"));
    m_add->setAccessibleName(m_add->text());
    m_add->setAutoDefault(false);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &PhonesWidget::addPhone);
}

PhonesWidget::Row &PhonesWidget::appendRow()
{
    auto *box = new QWidget(this);
    Row row{box, new QLineEdit(box), new QuietComboBox(box), new QToolButton(box), {}};
    row.number->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    addEnumeration(*row.type, phoneTypes());
    row.remove->setIcon(icon(QStringLiteral("remove")));
    row.remove->setAutoRaise(true);
    row.remove->setFocusPolicy(Qt::StrongFocus);
    if (row.remove->icon().isNull())
        row.remove->setText(QStringLiteral("\u2212"));
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.number, 1);
    line->addWidget(row.type);
    line->addWidget(row.remove);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), box);
    connect(row.number, &QLineEdit::textChanged, this, &FieldWidget::edited);
    connect(row.type, &QComboBox::currentIndexChanged, this, &FieldWidget::edited);
    connect(row.remove, &QToolButton::clicked, this, [this, box] { removePhone(box); });
    m_rows.append(row);
    return m_rows.last();
}

void PhonesWidget::dropRow(qsizetype index)
{
    // Detached at once, so that nobody finds it; deleted later, as its button may be the sender.
    QWidget *box = m_rows.takeAt(index).box;
    box->setParent(nullptr);
    box->deleteLater();
}

void PhonesWidget::showRow(Row &row, const QJsonObject &phone)
{
    row.base = phone;
    const QString number = plainText(phone.value(QStringLiteral("number")));
    if (number != row.number->text())
        row.number->setText(number);
    selectCode(*row.type, plainText(phone.value(QStringLiteral("type"))));
}

void PhonesWidget::renumber()
{
    const QString path = objectNameOf(field());
    int index = 0;
    QWidget *previous = nullptr;
    for (const Row &row : std::as_const(m_rows)) {
        const QString name = path + QLatin1Char('_') + QString::number(index);
        ++index;
        row.number->setObjectName(name + QLatin1String("_number"));
        row.number->setAccessibleName(tr("Phone number %1").arg(index));
        row.type->setObjectName(name + QLatin1String("_type"));
        row.type->setAccessibleName(tr("Phone type %1").arg(index));
        row.remove->setObjectName(name + QLatin1String("_remove"));
        row.remove->setAccessibleName(tr("Remove phone %1").arg(index));
        row.remove->setToolTip(row.remove->accessibleName());
        if (previous)
            setTabOrder(previous, row.number);
        setTabOrder(row.number, row.type);
        setTabOrder(row.type, row.remove);
        previous = row.remove;
    }
    if (previous)
        setTabOrder(previous, m_add);
    setFocusProxy(m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.first().number);
}

void PhonesWidget::addPhone()
{
    {
        const QSignalBlocker silent(this);
        Row &row = appendRow();
        selectCode(*row.type, QStringLiteral("MOBILE"));
        renumber();
    }
    m_rows.last().box->show();
    m_rows.last().number->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PhonesWidget::removePhone(const QWidget *box)
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [box](const Row &row) { return row.box == box; });
    if (found == m_rows.cend())
        return;
    const qsizetype index = found - m_rows.cbegin();
    dropRow(index);
    renumber();
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows[std::min(index, m_rows.size() - 1)].number->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

QJsonValue PhonesWidget::value() const
{
    QJsonArray list;
    for (const Row &row : m_rows) {
        QJsonObject phone = row.base;
        putText(phone, QStringLiteral("number"), row.number->text());
        putText(phone, QStringLiteral("type"), selectedCode(*row.type));
        list.append(phone);
    }
    return list;
}

void PhonesWidget::setValue(const QJsonValue &value)
{
    if (sameTyped(value, this->value()))
        return;
    const QSignalBlocker silent(this);
    const QJsonArray list = value.toArray();
    while (m_rows.size() > list.size())
        dropRow(m_rows.size() - 1);
    while (m_rows.size() < list.size())
        appendRow();
    for (qsizetype i = 0; i < list.size(); ++i)
        showRow(m_rows[i], list.at(i).toObject());
    renumber();
}

} // namespace desk
