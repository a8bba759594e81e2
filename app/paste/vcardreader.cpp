// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/vcardreader.h"

#include "app/paste/cardlines.h"
#include "app/paste/labels.h"
#include "app/paste/namereader.h"
#include "app/paste/pasteddates.h"
#include "app/paste/placenames.h"
#include "app/paste/streetparts.h"
#include "app/paste/words.h"
#include "app/profile/value.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

/// Reads one card; lives for one call of readVCard.
class Reading {
public:
    Reading(const QString &text, const QString &country)
        : m_lines(cardLines(text))
        , m_country(country)
        , m_finds(text)
    {
    }

    Pasted read();

private:
    void readName();
    void readFormattedName();
    void readCivility();
    void readPhones();
    void readAddress();
    void readStreet(const CardLine &line, const QStringList &parts, const QString &country);
    void readBirthdate();

    /// The most preferred line of a property that has a value; nullptr when there is none.
    [[nodiscard]] const CardLine *preferred(const char *name, const char *type = nullptr) const;
    /// What `X-ABLabel` of the same group says, without Apple's brackets.
    [[nodiscard]] QString labelFor(const CardLine &line) const;
    void add(const char *path, const QString &value, const CardLine &line, bool isSure = true)
    {
        m_finds.add(path, value, line.placeOf(value), isSure);
    }

    QList<CardLine> m_lines;
    QString m_country;
    Finds m_finds;
};

const CardLine *Reading::preferred(const char *name, const char *type) const
{
    static const auto content = rule(R"([^;\s])");
    const CardLine *best = nullptr;
    for (const CardLine &line : m_lines) {
        const bool fits = line.name == QLatin1String(name) && line.value.contains(content)
            && (!type || line.paramValues("TYPE").contains(QLatin1String(type)));
        if (fits && (!best || line.preference() < best->preference()))
            best = &line;
    }
    return best;
}

QString Reading::labelFor(const CardLine &line) const
{
    if (line.group.isEmpty())
        return {};
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const CardLine &other) {
        return other.group == line.group && other.name == QLatin1String("X-ABLABEL");
    });
    if (found == m_lines.end())
        return {};
    QString label = found->text();
    label.remove(QLatin1String("_$!<")).remove(QLatin1String(">!$_"));
    return label;
}

/// N: family, given, additional names, prefixes, suffixes; several of a kind between commas.
void Reading::readName()
{
    const CardLine *line = preferred("N");
    if (!line) {
        readFormattedName();
        return;
    }
    const QStringList parts = line->components();
    add("last_name", parts.value(0), *line);
    add("first_name", parts.value(1), *line);
    add("second_name", parts.value(2), *line);
    static const auto between = rule(R"([,\s]+)");
    for (const QString &prefix : parts.value(3).split(between)) {
        if (const QString civility = civilityOf(prefix); !civility.isEmpty())
            m_finds.add("civility", civility, line->placeOf(prefix), true);
    }
}

void Reading::readFormattedName()
{
    const CardLine *line = preferred("FN");
    if (!line)
        return;
    const QString name = line->text();
    QStringList emails;
    if (const CardLine *email = preferred("EMAIL"))
        emails.append(email->text());
    const NameParts parts = nameParts(name, {m_country, emails});
    add("civility", parts.civility, *line);
    add("first_name", parts.first.toString(), *line, parts.isSure);
    add("last_name", parts.last.toString(), *line, parts.isSure);
}

/// GENDER (RFC 6350, section 6.2.7) is no civility, but what the card says comes nearest to one.
void Reading::readCivility()
{
    const CardLine *line = preferred("GENDER");
    if (!line)
        return;
    const QString sex = line->components().value(0).toUpper();
    if (sex == QLatin1String("M"))
        add("civility", QStringLiteral("MR"), *line, false);
    else if (sex == QLatin1String("F"))
        add("civility", QStringLiteral("MS"), *line, false);
}

void Reading::readPhones()
{
    for (const CardLine &line : m_lines) {
        if (line.name != QLatin1String("TEL"))
            continue;
        const QStringList types = line.paramValues("TYPE");
        const QString own = labelFor(line);
        const auto label = labelOf(own);
        const bool isUseless = types.contains(QLatin1String("FAX"))
            || types.contains(QLatin1String("PAGER")) || label == Label::Other
            || own.endsWith(QLatin1String("FAX"), Qt::CaseInsensitive);
        if (isUseless)
            continue;
        QString type = label ? typeOf(*label) : QString();
        if (types.contains(QLatin1String("CELL")) || types.contains(QLatin1String("MOBILE"))
            || types.contains(QLatin1String("IPHONE")))
            type = QStringLiteral("MOBILE");
        else if (types.contains(QLatin1String("WORK")))
            type = QStringLiteral("OFFICE");
        else if (types.contains(QLatin1String("HOME")))
            type = QStringLiteral("HOME");
        QString number = line.text();
        if (number.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive))
            number = number.mid(4).section(QLatin1Char(';'), 0, 0); // RFC 3966
        if (std::any_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); }))
            m_finds.addPhone(number, type, line.placeOf(number), true);
    }
}

/// ADR: box, extended address, street, locality, region, postal code, country.
void Reading::readAddress()
{
    const CardLine *line = preferred("ADR");
    if (line && line->preference() > 100)
        line = preferred("ADR", "HOME") ? preferred("ADR", "HOME") : line;
    if (!line)
        return;
    const QStringList parts = line->components();
    const QString name = parts.value(6);
    QString country = countryOfNameOrCode(name);
    if (country.isEmpty() && !line->paramValues("CC").isEmpty()) // RFC 8605
        country = countryOfNameOrCode(line->paramValues("CC").first());
    m_finds.add("address.country_code", country, line->placeOf(name), true);
    if (name.size() > 3 || (!name.isEmpty() && !countryOfName(name).isEmpty()))
        add("address.country", name, *line);
    add("address.zip_code", parts.value(5), *line);
    add("address.city", parts.value(3), *line);
    add("address.state_or_district", parts.value(4), *line);
    readStreet(*line, parts, country.isEmpty() ? m_country : country);
}

void Reading::readStreet(const CardLine &line, const QStringList &parts, const QString &country)
{
    static const auto between = rule(R"(\s*[\n;]\s*)");
    QStringList addOns{parts.value(1)};
    const QString written = parts.value(2).isEmpty() ? parts.value(0) : parts.value(2);
    const QStringList lines = written.split(between, Qt::SkipEmptyParts);
    QString street;
    for (const QString &text : lines) {
        const bool isStreet = street.isEmpty() && (lines.size() == 1 || !isAddOn(text));
        (isStreet ? street : addOns.emplaceBack()) = text;
    }
    const StreetLine whole = streetLine(street);
    for (const QStringView addOn : whole.addOns)
        addOns.append(addOn.toString());
    const StreetParts taken = streetParts(whole.street, country);
    add("address.number", taken.number.toString(), line);
    add("address.street", taken.street.toString(), line);
    addOns.append(taken.addOn.toString());
    if (!parts.value(2).isEmpty()) // the box stands beside the street
        addOns.append(parts.value(0));
    addOns.removeAll(QString());
    if (!addOns.isEmpty())
        m_finds.add("address.add_on", addOns.join(QLatin1String(", ")),
                    line.placeOf(addOns.first()), true);
}

void Reading::readBirthdate()
{
    const CardLine *line = preferred("BDAY");
    if (!line || line->paramValues("VALUE").contains(QLatin1String("TEXT")))
        return;
    const auto date = vCardDate(line->text());
    // Apple writes a year that means none.
    const QStringList omitted = line->paramValues("X-APPLE-OMIT-YEAR");
    if (date && (omitted.isEmpty() || omitted.first().toInt() != date->year()))
        add("birthdate", toWireDate(*date), *line);
}

Pasted Reading::read()
{
    readName();
    readCivility();
    readBirthdate();
    if (const CardLine *line = preferred("EMAIL")) {
        QString email = line->text();
        if (email.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
            email = email.mid(7);
        add("email", email, *line);
    }
    readPhones();
    if (const CardLine *line = preferred("LANG"))
        add("language_code", languageOfNameOrCode(line->text()), *line);
    readAddress();
    return m_finds.result(PastedShape::VCard);
}

} // namespace

bool isVCard(const QString &text)
{
    static const auto begin = anyCaseRule(R"((?m)^\s*BEGIN:VCARD\s*$)");
    return begin.match(text).hasMatch();
}

Pasted readVCard(const QString &text, const QString &defaultCountry)
{
    return Reading(text, defaultCountry).read();
}

} // namespace desk
