// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/referencedata.h"

#include "app/reference/nameadvice.h"
#include "app/text/folding.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/ucasemap.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <chrono>
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

QString displayName(FieldKind kind, const char *code, const icu::Locale &locale)
{
    icu::UnicodeString name;
    if (kind == FieldKind::Country) {
        icu::Locale("", code).getDisplayCountry(locale, name);
    } else {
        icu::Locale(code).getDisplayLanguage(locale, name);
        name.toTitle(nullptr, locale, U_TITLECASE_NO_LOWERCASE);
    }
    return toQString(name);
}

/// The codes that have two letters and a name in this language, by ICU.
QList<Choice> readChoices(FieldKind kind, const icu::Locale &locale)
{
    const bool isCountry = kind == FieldKind::Country;
    const char *const *codes
        = isCountry ? icu::Locale::getISOCountries() : icu::Locale::getISOLanguages();
    QList<Choice> choices;
    for (; *codes; ++codes) {
        const QString code = QString::fromLatin1(*codes);
        const QString name = displayName(kind, *codes, locale);
        // A name ICU does not have is the code itself.
        if (code.size() == 2 && name.compare(code, Qt::CaseInsensitive) != 0)
            choices.append({code.toUpper(), name});
    }
    sortByLabel(choices, locale);
    return choices;
}

/// What people say for countries that ICU names otherwise; UK is nobody's code on the wire.
constexpr std::array<std::pair<const char *, const char *>, 18> everydayCountries{
    {{"uk", "GB"},
     {"great britain", "GB"},
     {"england", "GB"},
     {"scotland", "GB"},
     {"wales", "GB"},
     {"northern ireland", "GB"},
     {"united states of america", "US"},
     {"ivory coast", "CI"},
     {"czech republic", "CZ"},
     {"bosnia and herzegovina", "BA"},
     {"bosnia", "BA"},
     {"st lucia", "LC"},
     {"hong kong", "HK"},
     {"macau", "MO"},
     {"burma", "MM"},
     {"swaziland", "SZ"},
     {"macedonia", "MK"},
     {"cape verde", "CV"}}};

/// The languages whose names of countries and languages are understood.
constexpr std::array nameLanguages{"en", "fr", "de", "it", "es", "pt", "nl", "ja", "zh", "zh_Hant",
                                   "ko", "ar", "he", "ru", "uk", "pl", "tr", "el", "ro", "cs",
                                   "sk", "hu", "bg", "hr", "sr", "sl", "sv", "nb", "da", "fi",
                                   "et", "lv", "lt", "vi", "th", "id", "ms", "hi", "fa", "ca"};

QHash<FieldKind, QHash<QString, QString>> readNamesInOtherLanguages()
{
    prepareNameAdvice();
    QHash<FieldKind, QHash<QString, QString>> all;
    for (const FieldKind kind : {FieldKind::Country, FieldKind::Language}) {
        QHash<QString, QString> &names = all[kind];
        for (const char *language : nameLanguages) {
            for (const Choice &choice : readChoices(kind, icu::Locale(language))) {
                const QString name = foldedName(choice.label);
                if (!names.contains(name))
                    names.insert(name, choice.code);
            }
        }
    }
    return all;
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
    m_locale = locale.getName();
    for (const FieldKind kind : {FieldKind::Country, FieldKind::Language}) {
        QList<Choice> found = readChoices(kind, locale);
        // A language ICU has no names in.
        if (found.isEmpty())
            found = readChoices(kind, icu::Locale::getEnglish());
        m_choices.insert(kind, found);
    }
    const bool isFrench = uiLanguage.startsWith(QLatin1String("fr"));
    m_choices.insert(
        FieldKind::Civility,
        {{QStringLiteral("MR"), isFrench ? QStringLiteral("M.") : QStringLiteral("Mr")},
         {QStringLiteral("MS"), isFrench ? QStringLiteral("Mme") : QStringLiteral("Ms")}});
}

void ReferenceData::prepareNames()
{
    if (!m_otherNames.valid())
        m_otherNames = std::async(std::launch::async, readNamesInOtherLanguages).share();
}

const QList<Choice> &ReferenceData::choices(FieldKind kind) const
{
    static const QList<Choice> none;
    const auto found = m_choices.constFind(kind);
    return found == m_choices.cend() ? none : *found;
}

QString ReferenceData::labelOf(FieldKind kind, const QString &code) const
{
    return labelOfCode(choices(kind), code);
}

const ReferenceData::NameIndex *ReferenceData::namesInOtherLanguages(FieldKind kind) const
{
    if (!m_otherNames.valid()
        || m_otherNames.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return nullptr;
    const auto found = m_otherNames.get().constFind(kind);
    return found == m_otherNames.get().cend() ? nullptr : &*found;
}

QString ReferenceData::codeOf(FieldKind kind, const QString &text) const
{
    const QString wanted = foldedName(text);
    if (wanted.isEmpty())
        return {};
    const QList<Choice> &known = choices(kind);
    for (const Choice &choice : known) {
        if (choice.code.compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return choice.code;
    }
    for (const Choice &choice : known) {
        if (foldedName(choice.label) == wanted)
            return choice.code;
    }
    if (kind == FieldKind::Country) {
        for (const auto &[name, code] : everydayCountries) {
            if (wanted == QLatin1String(name))
                return QString::fromLatin1(code);
        }
    }
    const NameIndex *names = namesInOtherLanguages(kind);
    return names ? names->value(wanted) : QString();
}

QStringList ReferenceData::codesNamedLike(FieldKind kind, const QString &start) const
{
    const QString wanted = foldedName(start);
    const bool isWord
        = wanted.size() > 1 || (wanted.size() == 1 && wanted.at(0).script() == QChar::Script_Han);
    if (!isWord)
        return {};
    QStringList codes;
    const auto append = [&](const QString &name, const QString &code) {
        if (name.startsWith(wanted) && !codes.contains(code))
            codes.append(code);
    };
    if (kind == FieldKind::Country) {
        for (const auto &[name, code] : everydayCountries)
            append(QString::fromLatin1(name), QString::fromLatin1(code));
    }
    if (const NameIndex *names = namesInOtherLanguages(kind)) {
        for (auto it = names->cbegin(); it != names->cend(); ++it)
            append(it.key(), it.value());
    }
    return codes;
}

const QStringList &ReferenceData::recentCodes(FieldKind kind) const
{
    static const QStringList none;
    const auto found = m_recent.constFind(kind);
    return found == m_recent.cend() ? none : *found;
}

void ReferenceData::noteUsed(FieldKind kind, const QString &code)
{
    constexpr qsizetype most = 5;
    const QString known = code.toUpper();
    if (labelOf(kind, known).isEmpty())
        return;
    QStringList &recent = m_recent[kind];
    recent.removeAll(known);
    recent.prepend(known);
    recent = recent.mid(0, most);
}

void ReferenceData::setCivilities(const QList<Choice> &civilities)
{
    if (civilities.isEmpty() || civilities == choices(FieldKind::Civility))
        return;
    m_choices.insert(FieldKind::Civility, civilities);
    Q_EMIT civilitiesChanged();
}

void ReferenceData::addCountries(const QList<Choice> &countries)
{
    QList<Choice> all = choices(FieldKind::Country);
    for (const Choice &country : countries) {
        if (!country.code.isEmpty() && labelOfCode(all, country.code).isEmpty())
            all.append({country.code, country.label.isEmpty() ? country.code : country.label});
    }
    if (all.size() == choices(FieldKind::Country).size())
        return;
    sortByLabel(all, icu::Locale(m_locale.constData()));
    m_choices.insert(FieldKind::Country, all);
    Q_EMIT countriesChanged();
}

} // namespace desk
