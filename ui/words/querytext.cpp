// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/querytext.h"

#include "app/profile/value.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace desk {

namespace {

using Kind = QueryPartKind;

/// Everything is worded in one translation context.
class QueryWords {
    Q_DECLARE_TR_FUNCTIONS(QueryText)

public:
    [[nodiscard]] static QString part(Kind kind, const QString &value, const QString &typed);
    [[nodiscard]] static QString advice(Kind kind);
    [[nodiscard]] static QString joined(const QStringList &parts);
};

/// In full, without the day of the week: the month is a word, so that nothing is mistaken.
QString dateInWords(const QString &wire)
{
    const auto date = wireDate(wire);
    if (!date)
        return wire;
    static const QRegularExpression weekday(QStringLiteral("[,،]?\\s*dddd[,،]?\\s*"));
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    return locale.toString(*date, format.trimmed());
}

QString QueryWords::part(Kind kind, const QString &value, const QString &typed)
{
    switch (kind) {
    case Kind::CustomerId:
        return tr("customer id %1").arg(value);
    case Kind::Email:
        return tr("e-mail %1").arg(value);
    case Kind::Phone:
        return tr("phone %1").arg(typed);
    case Kind::GmNumber:
        return tr("GM number %1").arg(value);
    case Kind::BirthDate:
        return tr("born %1").arg(dateInWords(value));
    case Kind::PostalCode:
        return tr("postal code %1").arg(value);
    case Kind::FirstName:
        return tr("first name %1").arg(value);
    case Kind::LastName:
        return tr("last name %1").arg(value);
    case Kind::Unknown:
        return tr("“%1” is not understood").arg(typed);
    }
    Q_UNREACHABLE();
}

QString QueryWords::joined(const QStringList &parts)
{
    return parts.join(tr(", ", "between the parts of what is searched"));
}

QString QueryWords::advice(Kind kind)
{
    switch (kind) {
    case Kind::Email:
        return tr("Check the spelling, or try the phone or the last name.");
    case Kind::Phone:
        return tr("Check the digits, or try the e-mail or the last name.");
    case Kind::PostalCode:
        return tr("A postal code alone is seldom enough: add the last name.");
    case Kind::CustomerId:
    case Kind::GmNumber:
        return tr("Check the digits, or try the e-mail, the phone or the last name.");
    case Kind::BirthDate:
    case Kind::FirstName:
    case Kind::LastName:
    case Kind::Unknown:
        return tr("Check the spelling, or try the e-mail, the phone or the birth date.");
    }
    Q_UNREACHABLE();
}

Kind kindOf(const QString &field)
{
    if (field == QLatin1String("email"))
        return Kind::Email;
    if (field == QLatin1String("phones.number"))
        return Kind::Phone;
    if (field == QLatin1String("gm_number"))
        return Kind::GmNumber;
    if (field == QLatin1String("birthdate"))
        return Kind::BirthDate;
    if (field == QLatin1String("address.zip_code"))
        return Kind::PostalCode;
    return field == QLatin1String("first_name") ? Kind::FirstName : Kind::LastName;
}

} // namespace

QString queryText(const FindQuery &query)
{
    QStringList parts;
    for (const QueryPart &part : query.parts)
        parts.append(QueryWords::part(part.kind, part.value, part.text));
    QString text = QueryWords::joined(parts);
    if (!text.isEmpty())
        text.replace(0, 1, QLocale().toUpper(text.left(1)));
    return text;
}

QString filtersText(const QList<SearchFilter> &filters)
{
    QStringList parts;
    for (const SearchFilter &filter : filters)
        parts.append(QueryWords::part(kindOf(filter.field), filter.value, filter.value));
    return QueryWords::joined(parts);
}

QString notFoundAdvice(const FindQuery &query)
{
    if (query.parts.size() == 1)
        return QueryWords::advice(query.parts.constFirst().kind);
    return QueryWords::advice(Kind::LastName);
}

} // namespace desk
