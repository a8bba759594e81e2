// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/phonerow.h"

#include "app/profile/field.h"
#include "ui/fields/inputparts.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace desk {

PhoneRow makePhoneRow(QWidget &parent, QAbstractItemModel &countries)
{
    auto *box = new QWidget(&parent);
    const PhoneRow row{box, new QLineEdit(box), new CodeComboBox(box), new QuietComboBox(box),
                       new QToolButton(box)};
    row.number->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    row.country->setModel(&countries);
    row.country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.country->setMinimumContentsLength(3);
    row.country->view()->setMinimumWidth(parent.fontMetrics().averageCharWidth() * 34);
    row.country->setToolTip(
        QCoreApplication::translate("desk::PhonesWidget", "The country the number is dialled in"));
    addEnumeration(*row.type, phoneTypes());
    row.remove->setIcon(icon(QStringLiteral("remove")));
    row.remove->setAutoRaise(true);
    row.remove->setFocusPolicy(Qt::StrongFocus);
    if (row.remove->icon().isNull())
        row.remove->setText(QStringLiteral("\u2212"));
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    lines->addLayout(line);
    line->addWidget(row.country);
    line->addWidget(row.number, 1);
    if (!hasRoomForTwo(parent)) {
        // A number that can't be read whole can't be read back.
        line = new QHBoxLayout;
        lines->addLayout(line);
        line->addStretch(1);
    }
    line->addWidget(row.type);
    line->addWidget(row.remove);
    return row;
}

void namePhoneRow(const PhoneRow &row, const QString &path, qsizetype entry)
{
    const QString name = path + QLatin1Char('_') + QString::number(entry);
    const qsizetype number = entry + 1;
    row.number->setObjectName(name + QLatin1String("_number"));
    row.number->setAccessibleName(
        QCoreApplication::translate("desk::PhonesWidget", "Phone number %1").arg(number));
    row.country->setObjectName(name + QLatin1String("_country"));
    row.country->setAccessibleName(
        QCoreApplication::translate("desk::PhonesWidget", "Phone country %1").arg(number));
    row.type->setObjectName(name + QLatin1String("_type"));
    row.type->setAccessibleName(
        QCoreApplication::translate("desk::PhonesWidget", "Phone type %1").arg(number));
    row.remove->setObjectName(name + QLatin1String("_remove"));
    row.remove->setAccessibleName(
        QCoreApplication::translate("desk::PhonesWidget", "Remove phone %1").arg(number));
    row.remove->setToolTip(row.remove->accessibleName());
}

} // namespace desk
