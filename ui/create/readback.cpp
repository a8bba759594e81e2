// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/readback.h"

#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "app/reference/typeddate.h"
#include "ui/words/addresslabels.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace desk {

namespace {

/// What shares a line with its neighbours of the same line: 0 for nothing.
int lineOf(const Field &part)
{
    const QString path = part.pathText();
    if (path == QLatin1String("address.number") || path == QLatin1String("address.street"))
        return 1;
    const bool isPlace = path == QLatin1String("address.zip_code")
        || path == QLatin1String("address.city")
        || path == QLatin1String("address.state_or_district");
    return isPlace ? 2 : 0;
}

QString textIn(const Edits &edits, const Field &part)
{
    return plainText(editedValue({}, edits, part));
}

} // namespace

QStringList writtenAddress(const Edits &edits, const ReferenceData &reference)
{
    const Field &code = field("address.country_code");
    const QString country = textIn(edits, code).toUpper();
    QStringList lines;
    int before = 0;
    for (const Field *part : addressOrder(country, fieldsOf(Section::Address))) {
        const QString text = textIn(edits, *part);
        if (text.isEmpty() || part == &code)
            continue;
        const int line = lineOf(*part);
        if (line != 0 && line == before)
            lines.last() += QLatin1Char(' ') + text;
        else
            lines.append(text);
        before = line;
    }
    if (!country.isEmpty()) {
        const QString name = reference.countryName(country);
        lines.append(name.isEmpty() ? country : name);
    }
    return lines;
}

QString birthText(const QJsonValue &birthdate)
{
    const auto date = wireDate(plainText(birthdate));
    if (!date)
        return plainText(birthdate);
    // Without the day of the week, which nobody says.
    QString form = QLocale().dateFormat(QLocale::LongFormat);
    for (const char *day : {"dddd, ", "dddd ", ", dddd", " dddd", "dddd"})
        form.remove(QLatin1String(day));
    const QString said = QLocale().toString(*date, form.trimmed());
    const int years = ageOn(*date, QDate::currentDate());
    return years < 0
        ? said
        : QCoreApplication::translate("ReadBack", "%1 · %n year(s)", nullptr, years).arg(said);
}

} // namespace desk
