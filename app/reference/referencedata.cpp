// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/referencedata.h"

#include "app/reference/builttables.h"
#include "app/reference/icunames.h"
#include "app/reference/nameadvice.h"
#include "app/text/folding.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

namespace desk {

namespace {

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

/// The codes that have two letters and a name in this language, by ICU, in its order.
QList<Choice> readChoices(FieldKind kind, const icu::Locale &locale)
{
    QList<Choice> choices;
    for (const IcuName &known : icuNames(kind, locale))
        choices.append({QString::fromLatin1(known.code).toUpper(), known.name});
    sortByLabel(choices, locale);
    return choices;
}

bool isFromIcu(FieldKind kind)
{
    return kind == FieldKind::Country || kind == FieldKind::Language;
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
    const bool isFrench = uiLanguage.startsWith(QLatin1String("fr"));
    m_choices[FieldKind::Civility]
        = {{QStringLiteral("MR"), isFrench ? QStringLiteral("M.") : QStringLiteral("Mr")},
           {QStringLiteral("MS"), isFrench ? QStringLiteral("Mme") : QStringLiteral("Ms")}};
}

void ReferenceData::prepareNames()
{
    if (!m_preparation.valid())
        m_preparation = std::async(std::launch::async, prepareNameAdvice);
}

/// Made when somebody wants to see them: a start needs none, and they are some hundred names each.
const QList<Choice> &ReferenceData::choices(FieldKind kind) const
{
    static const QList<Choice> none;
    if (const auto found = m_choices.find(kind); found != m_choices.end())
        return found->second;
    if (!isFromIcu(kind))
        return none;
    const icu::Locale locale(m_locale.constData());
    QList<Choice> read = readChoices(kind, locale);
    // A language ICU has no names in.
    if (read.isEmpty())
        read = readChoices(kind, icu::Locale::getEnglish());
    if (kind == FieldKind::Country && !m_apiCountries.isEmpty()) {
        read += m_apiCountries;
        sortByLabel(read, locale);
    }
    return m_choices[kind] = read;
}

/// A single name is asked of ICU: the list may not be there yet.
QString ReferenceData::labelOf(FieldKind kind, const QString &code) const
{
    if (m_choices.contains(kind) || !isFromIcu(kind))
        return labelOfCode(choices(kind), code);
    const QByteArray wanted = code.toLatin1();
    if (!isIcuCode(kind, wanted))
        return kind == FieldKind::Country ? labelOfCode(m_apiCountries, code) : QString();
    const QString name = icuName(kind, wanted.constData(), icu::Locale(m_locale.constData()));
    // A name ICU does not have is the code itself.
    return name.compare(code, Qt::CaseInsensitive) == 0 ? labelOfCode(choices(kind), code) : name;
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
    return codeOfForeignName(kind, wanted);
}

QStringList ReferenceData::codesNamedLike(FieldKind kind, const QString &start) const
{
    const QString wanted = foldedName(start);
    const bool isWord
        = wanted.size() > 1 || (wanted.size() == 1 && wanted.at(0).script() == QChar::Script_Han);
    if (!isWord)
        return {};
    QStringList codes;
    if (kind == FieldKind::Country) {
        for (const auto &[name, code] : everydayCountries) {
            if (QLatin1String(name).startsWith(wanted))
                codes.append(QString::fromLatin1(code));
        }
    }
    codes += codesOfForeignNames(kind, wanted);
    codes.removeDuplicates();
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
    m_choices[FieldKind::Civility] = civilities;
    Q_EMIT civilitiesChanged();
}

void ReferenceData::addCountries(const QList<Choice> &countries)
{
    QList<Choice> added;
    for (const Choice &country : countries) {
        if (!country.code.isEmpty() && labelOf(FieldKind::Country, country.code).isEmpty()
            && labelOfCode(added, country.code).isEmpty())
            added.append({country.code, country.label.isEmpty() ? country.code : country.label});
    }
    if (added.isEmpty())
        return;
    m_apiCountries += added;
    m_choices.erase(FieldKind::Country);
    Q_EMIT countriesChanged();
}

} // namespace desk
