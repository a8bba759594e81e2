// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/postalshapes.h"

#include "app/paste/words.h"
#include "app/reference/addresstable.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <string_view>

namespace desk {

namespace {

/// Whether one letter of an address row comes before another.
bool isBefore(const AddressRow &row, char first, char second)
{
    const std::string_view order(row.order);
    return order.find(first) < order.find(second);
}

const AddressRow *rowOf(const QString &country)
{
    const auto rows = addressRows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const AddressRow &row) {
        return country == QLatin1String(row.country);
    });
    return found == rows.end() ? nullptr : &*found;
}

QRegularExpression ruleOf(const AddressRow &row)
{
    const QByteArray code = QByteArray("(?:") + row.postalPattern + ')';
    const QByteArray codeFirst = R"(\A(?:[A-Za-z]{1,3}[-–]\s?|(?i:CEP):?\s?|〒\s?)?(?<c1>)" + code
        + R"()(?:\s+(?<after>\S.*))?\z)";
    const QByteArray codeLast = R"(\A(?:(?<before>.*\S)\s+)?(?:〒\s?)?(?<c2>)" + code + R"()\z)";
    if (hasCustom(QString::fromLatin1(row.country), Custom::CodeAnywhere))
        return rule((codeFirst + '|' + codeLast).constData());
    // Behind a city nothing but a code has letters and digits: people write those small, too.
    return rule((isBefore(row, 'Z', 'C') ? codeFirst : "(?i)" + codeLast).constData());
}

const QRegularExpression *ruleFor(const QString &country)
{
    static const QHash<QString, QRegularExpression> rules = [] {
        QHash<QString, QRegularExpression> made;
        for (const AddressRow &row : addressRows()) {
            if (*row.postalPattern != '\0')
                made.insert(QString::fromLatin1(row.country), ruleOf(row));
        }
        return made;
    }();
    const auto found = rules.constFind(country);
    return found == rules.constEnd() ? nullptr : &*found;
}

/// The country whose sign stands before a postal code: `D-80331`.
QString countryOfPrefix(QStringView part)
{
    static const auto form = rule(R"(\A([A-Z]{1,2})[-–]\s?\d)");
    const auto match = form.match(part);
    if (!match.hasMatch())
        return {};
    const QString country = countryOfSign(match.captured(1));
    return ruleFor(country) ? country : QString();
}

} // namespace

std::optional<PostalMatch> postalMatch(QStringView part, const QString &country)
{
    const QString prefixed = countryOfPrefix(part);
    const QString used = prefixed.isEmpty() ? country : prefixed;
    const QRegularExpression *rule = ruleFor(used);
    const auto match = rule ? rule->match(part) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    const QStringView code = match.capturedView(match.hasCaptured(u"c1") ? u"c1" : u"c2");
    return PostalMatch{used, code, match.capturedView(u"before"), match.capturedView(u"after"),
                       !prefixed.isEmpty()};
}

std::optional<PostalMatch> postalMatchAnywhere(QStringView part)
{
    if (const auto prefixed = postalMatch(part, QString()))
        return prefixed;
    // Shapes nobody can mistake: letters, or digits with a hyphen.
    static const auto telling = rule(R"([A-Za-z-])");
    for (const QString &country : countriesWith(Custom::TellingCode)) {
        const auto match = postalMatch(part, country);
        if (match && match->code.contains(telling))
            return match;
    }
    // `Tucson AZ 85701`, else four or five digits before a name.
    static const auto digits
        = rule(R"(\A(?:(?<before>(?:.*\s)?[A-Z]{2})\s+(?<c1>\d{5}(?:-\d{4})?)|)"
               R"((?<c2>\d{4,5}|\d{3} \d{2})\s+(?<after>\p{Lu}.*))\z)");
    const auto match = digits.match(part);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isAmerican = match.hasCaptured(u"c1");
    return PostalMatch{isAmerican ? QStringLiteral("US") : QString(),
                       match.capturedView(isAmerican ? u"c1" : u"c2"),
                       match.capturedView(u"before"), match.capturedView(u"after")};
}

bool isDivision(QStringView part, const QString &country)
{
    const QByteArray heading = "division " + country.toLower().toLatin1();
    return isWordOf(heading.constData(), part);
}

bool isCodeFirst(const QString &country)
{
    const AddressRow *row = rowOf(country);
    return row && isBefore(*row, 'Z', 'C') && !hasCustom(country, Custom::CodeAnywhere);
}

bool isNumberFirst(const QString &country)
{
    const AddressRow *row = rowOf(country);
    return row && isBefore(*row, 'N', 'S');
}

} // namespace desk
