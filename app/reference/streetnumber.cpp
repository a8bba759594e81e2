// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/streetnumber.h"

#include "app/reference/addressformat.h"
#include "app/text/digits.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

/// `12`, `12 bis`, `7a`, `123-2`, `12/4`.
constexpr auto houseNumber = R"((?<house>\d{1,5}(?:\s?(?:bis|ter|quater|[a-z]))?(?!\p{L}))"
                             R"((?:\s?[-/]\s?\d{1,4}[a-z]?(?!\p{L}))?))";
constexpr auto between = R"((?:\s*,\s*|\s+))";

QRegularExpression numberFirst()
{
    return QRegularExpression(QStringLiteral("\\A%1%2(?<street>\\p{L}.*)\\z")
                                  .arg(QLatin1String(houseNumber), QLatin1String(between)),
                              QRegularExpression::CaseInsensitiveOption);
}

QRegularExpression numberLast()
{
    return QRegularExpression(QStringLiteral("\\A(?<street>\\p{L}.*?)%2%1\\z")
                                  .arg(QLatin1String(houseNumber), QLatin1String(between)),
                              QRegularExpression::CaseInsensitiveOption);
}

bool isStreet(const QString &text)
{
    constexpr auto shortest = 5; // `Flat`, `Apt.`, `Lot`, `Nr.` stand before a number and are none
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); })
        >= shortest;
}

bool isNumberFirst(const QString &country)
{
    const QStringList &order = addressFormat(country).order;
    return order.indexOf(QLatin1String("address.number"))
        < order.indexOf(QLatin1String("address.street"));
}

} // namespace

std::optional<NumberAndStreet> numberAndStreet(const QString &typed, const QString &country)
{
    static const QRegularExpression forms[] = {numberFirst(), numberLast()};
    const QString text = withAsciiDigits(typed).simplified();
    const bool isFirst = isNumberFirst(country);
    for (const auto &form : {forms[isFirst ? 0 : 1], forms[isFirst ? 1 : 0]}) {
        const QRegularExpressionMatch match = form.match(text);
        if (match.hasMatch() && isStreet(match.captured(u"street")))
            return NumberAndStreet{match.captured(u"house"), match.captured(u"street")};
    }
    return std::nullopt;
}

} // namespace desk
