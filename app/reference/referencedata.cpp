// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/referencedata.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/ucasemap.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace desk {

namespace {

QString toQString(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

icu::UnicodeString toIcu(const QString &text)
{
    return icu::UnicodeString(reinterpret_cast<const char16_t *>(text.utf16()),
                              static_cast<int32_t>(text.size()));
}

void sortByLabel(QList<Choice> &choices, const icu::Locale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(locale, status));
    if (U_FAILURE(status))
        return;
    std::sort(choices.begin(), choices.end(), [&](const Choice &a, const Choice &b) {
        UErrorCode compared = U_ZERO_ERROR;
        return collator->compare(toIcu(a.label), toIcu(b.label), compared) == UCOL_LESS;
    });
}

QList<Choice> readCountries(const icu::Locale &locale)
{
    QList<Choice> countries;
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        icu::UnicodeString name;
        icu::Locale("", *code).getDisplayCountry(locale, name);
        const QString text = QString::fromLatin1(*code);
        if (toQString(name) != text)
            countries.append({text, toQString(name)});
    }
    sortByLabel(countries, locale);
    return countries;
}

QList<Choice> readLanguages(const icu::Locale &locale)
{
    QList<Choice> languages;
    for (const char *const *code = icu::Locale::getISOLanguages(); *code; ++code) {
        const QString text = QString::fromLatin1(*code);
        icu::UnicodeString name;
        icu::Locale(*code).getDisplayLanguage(locale, name);
        if (text.size() != 2 || toQString(name) == text)
            continue;
        name.toTitle(nullptr, locale, U_TITLECASE_NO_LOWERCASE);
        languages.append({text.toUpper(), toQString(name)});
    }
    sortByLabel(languages, locale);
    return languages;
}

QString labelOfCode(const QList<Choice> &choices, const QString &code)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&code](const Choice &choice) {
        return choice.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return found == choices.end() ? QString() : found->label;
}

} // namespace

ReferenceData::ReferenceData(const QString &uiLanguage, QObject *parent)
    : QObject(parent)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(uiLanguage.toStdString(), status);
    m_countries = readCountries(locale);
    m_languages = readLanguages(locale);
    // A language ICU has no names in.
    if (m_countries.isEmpty())
        m_countries = readCountries(icu::Locale::getEnglish());
    if (m_languages.isEmpty())
        m_languages = readLanguages(icu::Locale::getEnglish());
    const bool isFrench = uiLanguage.startsWith(QLatin1String("fr"));
    m_civilities
        = {{QStringLiteral("MR"), isFrench ? QStringLiteral("M.") : QStringLiteral("Mr")},
           {QStringLiteral("MS"), isFrench ? QStringLiteral("Mme") : QStringLiteral("Ms")}};
}

QString ReferenceData::countryName(const QString &code) const
{
    return labelOfCode(m_countries, code);
}

QString ReferenceData::languageName(const QString &code) const
{
    return labelOfCode(m_languages, code);
}

QString ReferenceData::civilityName(const QString &code) const
{
    return labelOfCode(m_civilities, code);
}

void ReferenceData::setCivilities(const QList<Choice> &civilities)
{
    if (civilities.isEmpty() || civilities == m_civilities)
        return;
    m_civilities = civilities;
    Q_EMIT civilitiesChanged();
}

} // namespace desk
