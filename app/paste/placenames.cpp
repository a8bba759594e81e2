// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/placenames.h"

#include "app/paste/words.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <QHash>

#include <array>
#include <cstring>

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

} // namespace desk
