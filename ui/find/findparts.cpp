// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/findparts.h"

#include "ui/find/founddelegate.h"
#include "ui/look/dress.h"
#include "ui/look/labels.h"
#include "ui/words/foundtext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace desk {

QLabel *namedLabel(const char *objectName, Colour colour, QWidget *parent)
{
    QLabel *label = plainLabel({}, parent);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setContentsMargins(8, 2, 8, 2);
    setColour(*label, colour);
    label->hide();
    return label;
}

QPushButton *namedButton(const char *objectName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAutoDefault(false);
    button->hide();
    return button;
}

QListWidgetItem *foundRow(const FoundText &text, QListWidget &list)
{
    auto *row = new QListWidgetItem(&list);
    row->setData(FoundDelegate::textRole, QVariant::fromValue(text));
    row->setData(Qt::AccessibleTextRole, text.spoken());
    row->setToolTip(plainToolTip(text.spoken()));
    return row;
}

bool isTyping(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Backspace)
        return true;
    const bool hasCommand = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    return !hasCommand && !key.text().isEmpty() && key.text().at(0).isPrint();
}

} // namespace desk
