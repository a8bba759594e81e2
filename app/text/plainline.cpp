// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/plainline.h"

#include "app/text/invisible.h"

#include <QStringList>

namespace desk {

QString plainLine(const QString &text)
{
    QString line = withoutInvisibleButJoiners(text);
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return line.simplified();
}

QString plainLines(const QString &text)
{
    QStringList lines;
    const QStringList parts = text.split(u'\n');
    for (const QString &part : parts)
        lines.append(plainLine(part));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace desk
