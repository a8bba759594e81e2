// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/fieldlabel.h"

#include <QCoreApplication>

namespace desk {

QString labelOf(const Field &field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString labelled(const QString &label, const QString &text)
{
    return QCoreApplication::translate("Labels", "%1: %2").arg(label, text);
}

} // namespace desk
