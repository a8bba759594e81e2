// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/icunames.h"

#include <unicode/ucasemap.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <string_view>

namespace desk {

namespace {

/// Those of two letters: the API knows no others.
QList<const char *> codesOf(FieldKind kind)
{
    QList<const char *> codes;
    const char *const *code = kind == FieldKind::Country ? icu::Locale::getISOCountries()
                                                         : icu::Locale::getISOLanguages();
    for (; *code; ++code) {
        if (std::string_view(*code).size() == 2)
            codes.append(*code);
    }
    return codes;
}

} // namespace

QString icuName(FieldKind kind, const char *code, const icu::Locale &language)
{
    icu::UnicodeString name;
    if (kind == FieldKind::Country) {
        icu::Locale("", code).getDisplayCountry(language, name);
    } else {
        icu::Locale(code).getDisplayLanguage(language, name);
        // The first letter only: to find the other words ICU would read its rules of breaking.
        name.toTitle(nullptr, language, U_TITLECASE_NO_LOWERCASE | U_TITLECASE_WHOLE_STRING);
    }
    return QString::fromUtf16(name.getBuffer(), name.length());
}

bool isIcuCode(FieldKind kind, const QByteArray &code)
{
    const QList<const char *> codes = codesOf(kind);
    return std::any_of(codes.begin(), codes.end(), [&code](const char *known) {
        return code.compare(known, Qt::CaseInsensitive) == 0;
    });
}

QList<IcuName> icuNames(FieldKind kind, const icu::Locale &language)
{
    QList<IcuName> names;
    for (const char *code : codesOf(kind)) {
        const QString name = icuName(kind, code, language);
        if (name.compare(QLatin1String(code), Qt::CaseInsensitive) != 0)
            names.append({code, name});
    }
    return names;
}

} // namespace desk
