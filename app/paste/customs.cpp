// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/customs.h"

#include "app/paste/words.h"

#include <QFile>
#include <QMap>

namespace desk {

namespace {

struct Table {
    QStringList columns;
    QMap<QString, QStringList> rows;
};

const Table &table()
{
    static const Table all = [] {
        Table made;
        (void)words(""); // makes the compiled-in files known
        QFile file(QStringLiteral(":/paste/words/customs.tab"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        for (const QByteArray &line : isOpen ? file.readAll().split('\n') : QByteArrayList()) {
            const QStringList cells
                = QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            if (cells.isEmpty() || line.startsWith('#'))
                continue;
            if (made.columns.isEmpty())
                made.columns = cells.mid(1);
            else
                made.rows.insert(cells.first(), cells.mid(1));
        }
        return made;
    }();
    return all;
}

QString cell(const QString &country, Custom custom)
{
    return table().rows.value(country).value(static_cast<qsizetype>(custom), QStringLiteral("-"));
}

} // namespace

bool hasCustom(const QString &country, Custom custom)
{
    return cell(country, custom) != QLatin1String("-");
}

QStringList countriesWith(Custom custom)
{
    QStringList countries = table().rows.keys();
    countries.removeIf([=](const QString &country) { return !hasCustom(country, custom); });
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
    return table().columns;
}

} // namespace desk
