// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/customs.h"

#include "app/paste/words.h"

#include <QMap>

namespace desk {

namespace {

/// What stands in the columns, by country; the names of the columns under `country`.
const QMap<QString, QStringList> &rows()
{
    static const QMap<QString, QStringList> all = [] {
        QMap<QString, QStringList> made;
        for (const QStringList &cells : tableRows(QStringLiteral("customs.tab")))
            made.insert(cells.first(), cells.mid(1));
        return made;
    }();
    return all;
}

QString cell(const QString &country, Custom custom)
{
    return rows().value(country).value(static_cast<qsizetype>(custom), QStringLiteral("-"));
}

} // namespace

bool hasCustom(const QString &country, Custom custom)
{
    return cell(country, custom) != QLatin1String("-");
}

QStringList countriesWith(Custom custom)
{
    QStringList countries = rows().keys();
    countries.removeIf(
        [=](const QString &country) { return country.size() != 2 || !hasCustom(country, custom); });
    return countries;
}

QString countryOfSign(const QString &sign)
{
    for (const QString &country : countriesWith(Custom::Sign)) {
        if (cell(country, Custom::Sign) == sign)
            return country;
    }
    return sign;
}

QStringList customColumns()
{
    return rows().value(QStringLiteral("country"));
}

} // namespace desk
