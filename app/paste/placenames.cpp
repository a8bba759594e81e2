// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/placenames.h"

#include "app/paste/words.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <QHash>

#include <array>

namespace desk {

namespace {

using Codes = QHash<QString, QString>;

constexpr std::array languagesRead{"en", "fr", "de", "it", "es", "pt", "nl", "ja",
                                   "pl", "sv", "da", "nb", "fi", "tr", "zh"};

QString toQString(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

void addName(Codes &codes, const icu::UnicodeString &name, const QString &code)
{
    const QString plain = plainForm(toQString(name));
    if (plain.size() > 1 && !codes.contains(plain))
        codes.insert(plain, code);
}

/// What people write and CLDR does not: `[country us]`.
void addUsualForms(Codes &codes)
{
    for (const QString &heading : headingsFor("country ")) {
        for (const QString &name : words(heading.toLatin1().constData()))
            codes.insert(plainForm(name), heading.section(QLatin1Char(' '), 1).toUpper());
    }
}

Codes readCountries()
{
    Codes codes;
    addUsualForms(codes);
    for (const char *language : languagesRead) {
        for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
            icu::UnicodeString name;
            icu::Locale("", *code).getDisplayCountry(icu::Locale(language), name);
            addName(codes, name, QString::fromLatin1(*code));
        }
    }
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        // The language most spoken there, by ICU's likely subtags.
        UErrorCode status = U_ZERO_ERROR;
        icu::Locale own("und", *code);
        own.addLikelySubtags(status);
        icu::UnicodeString name;
        if (U_SUCCESS(status))
            addName(codes, own.getDisplayCountry(own, name), QString::fromLatin1(*code));
    }
    return codes;
}

Codes readLanguages()
{
    Codes codes;
    for (const char *const *code = icu::Locale::getISOLanguages(); *code; ++code) {
        const QString text = QString::fromLatin1(*code).toUpper();
        if (text.size() != 2)
            continue;
        codes.insert(text.toLower(), text);
        icu::UnicodeString name;
        addName(codes, icu::Locale(*code).getDisplayLanguage(icu::Locale(*code), name), text);
        for (const char *language : languagesRead) {
            icu::UnicodeString other;
            icu::Locale(*code).getDisplayLanguage(icu::Locale(language), other);
            addName(codes, other, text);
        }
    }
    return codes;
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
    const QString trimmed = text.trimmed().toString();
    // A tag of RFC 5646: the language comes first.
    const auto dash = trimmed.indexOf(QLatin1Char('-'));
    const QString language = dash == 2 ? trimmed.left(2) : trimmed;
    return codes.value(plainForm(language));
}

} // namespace desk
