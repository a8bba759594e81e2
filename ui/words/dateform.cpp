// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/dateform.h"

#include "app/reference/typeddate.h"
#include "ui/words/valuetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk {

QString dateForm()
{
    const QString form = shortDateFormat(QLocale());
    if (!form.contains(QLatin1String("MMM")))
        return form;
    switch (dateOrderOf(form)) {
    case DateOrder::DayFirst:
        return QStringLiteral("dd/MM/yyyy");
    case DateOrder::MonthFirst:
        return QStringLiteral("MM/dd/yyyy");
    case DateOrder::YearFirst:
        return QStringLiteral("yyyy-MM-dd");
    }
    Q_UNREACHABLE();
}

QString dateFormHint()
{
    const QString form = dateForm();
    QString hint;
    for (const QChar c : form) {
        if (c == QLatin1Char('d'))
            hint += QCoreApplication::translate("DateHint", "D", "one letter for day");
        else if (c == QLatin1Char('M'))
            hint += QCoreApplication::translate("DateHint", "M", "one letter for month");
        else if (c == QLatin1Char('y'))
            hint += QCoreApplication::translate("DateHint", "Y", "one letter for year");
        else
            hint += c;
    }
    return hint;
}

QString dateAndAge(QDate date, int years)
{
    return QCoreApplication::translate("Advice", "%1 · %n year(s)", nullptr, years)
        .arg(QLocale().toString(date, QLocale::LongFormat));
}

} // namespace desk
