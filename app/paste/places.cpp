// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/places.h"

#include "app/paste/words.h"
#include "app/reference/addresstable.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace desk {

namespace {

using Codes = QHash<QString, QString>;

constexpr std::array languagesRead{"en", "fr", "de", "it", "es", "pt", "nl", "ja",
                                   "pl", "sv", "da", "nb", "fi", "tr", "zh"};

void addName(Codes &codes, const icu::UnicodeString &name, const char *code)
{
    const QString plain = plainForm(QString::fromUtf16(name.getBuffer(), name.length()));
    if (plain.size() > 1 && !codes.contains(plain))
        codes.insert(plain, QString::fromLatin1(code).toUpper());
}

Codes readCountries()
{
    Codes codes;
    // What people write and CLDR does not: `[country us]`.
    for (const QString &heading : headingsFor("country ")) {
        for (const QString &name : words(heading.toLatin1().constData()))
            codes.insert(plainForm(name), heading.section(QLatin1Char(' '), 1).toUpper());
    }
    const auto add = [&](const char *code, const icu::Locale &language) {
        icu::UnicodeString name;
        addName(codes, icu::Locale("", code).getDisplayCountry(language, name), code);
    };
    for (const char *language : languagesRead) {
        for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code)
            add(*code, icu::Locale(language));
    }
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        // The language most spoken there, by ICU's likely subtags.
        UErrorCode status = U_ZERO_ERROR;
        icu::Locale own("und", *code);
        own.addLikelySubtags(status);
        if (U_SUCCESS(status))
            add(*code, own);
    }
    return codes;
}

Codes readLanguages()
{
    Codes codes;
    for (const char *const *code = icu::Locale::getISOLanguages(); *code; ++code) {
        if (std::strlen(*code) != 2)
            continue;
        codes.insert(QString::fromLatin1(*code), QString::fromLatin1(*code).toUpper());
        icu::UnicodeString name;
        addName(codes, icu::Locale(*code).getDisplayLanguage(icu::Locale(*code), name), *code);
        for (const char *language : languagesRead)
            addName(codes, icu::Locale(*code).getDisplayLanguage(icu::Locale(language), name),
                    *code);
    }
    return codes;
}

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

QString countryOfName(QStringView name)
{
    static const Codes codes = readCountries();
    return codes.value(plainForm(name));
}

QString countryOfNameOrCode(QStringView text)
{
    const QString code = text.trimmed().toString().toUpper();
    for (const char *const *known = icu::Locale::getISOCountries(); *known; ++known) {
        if (code == QLatin1String(*known)
            || code == QLatin1String(icu::Locale("", *known).getISO3Country()))
            return QString::fromLatin1(*known);
    }
    return countryOfName(text);
}

QString languageOfNameOrCode(QStringView text)
{
    static const Codes codes = readLanguages();
    static const auto tag = rule(R"(\A([A-Za-z]{2})-)"); // RFC 5646: the language comes first
    const auto match = tag.match(text.trimmed());
    const QStringView language = match.hasMatch() ? match.capturedView(1) : text;
    return codes.value(plainForm(language));
}

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
