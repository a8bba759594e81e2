// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/shapereaders.h"

#include "app/paste/cardlines.h"
#include "app/paste/labels.h"
#include "app/paste/namereader.h"
#include "app/paste/pasteddates.h"
#include "app/paste/placenames.h"
#include "app/paste/streetparts.h"
#include "app/paste/textlines.h"
#include "app/paste/words.h"
#include "app/profile/value.h"

#include <optional>

namespace desk {

namespace {

/// Reads one card; lives for one call of readVCard.
class CardReading {
public:
    CardReading(const QString &text, const QString &country)
        : m_lines(cardLines(text))
        , m_country(country)
        , m_finds(text)
    {
    }

    Pasted read();

private:
    void readName();
    void readCivility();
    void readPhones();
    void readAddress();
    void readStreet(const CardLine &line, const QStringList &parts, const QString &country);
    void readBirthdate();

    /// The most preferred line of a property that has a value; an empty one when there is none.
    [[nodiscard]] CardLine preferred(const char *name, const char *type = "") const;
    /// What a telephone is by its types, and by `X-ABLabel` of the same group.
    [[nodiscard]] std::optional<Label> labelFor(const CardLine &line) const;
    void add(const char *path, const QString &value, const CardLine &line, bool isSure = true)
    {
        m_finds.add(path, value, line.placeOf(value), isSure);
    }

    QList<CardLine> m_lines;
    QString m_country;
    Finds m_finds;
};

CardLine CardReading::preferred(const char *name, const char *type) const
{
    static const auto content = rule(R"([^;\s])");
    CardLine best;
    for (const CardLine &line : m_lines) {
        const bool isFitting = *type == '\0'
            || line.params.value(QStringLiteral("TYPE")).contains(QLatin1String(type));
        if (line.name == QLatin1String(name) && line.value.contains(content) && isFitting
            && (best.name.isEmpty() || line.preference() < best.preference()))
            best = line;
    }
    return best;
}

std::optional<Label> CardReading::labelFor(const CardLine &line) const
{
    QStringList names = line.params.value(QStringLiteral("TYPE"));
    for (const CardLine &other : m_lines) {
        if (!line.group.isEmpty() && other.group == line.group
            && other.name == QLatin1String("X-ABLABEL")) // Apple puts its own words in brackets
            names += other.text().remove(QLatin1String("_$!<")).remove(QLatin1String(">!$_"));
    }
    names.removeIf([](const QString &name) { return !labelOf(name); }); // `VOICE`, `PREF`
    return labelOf(names.join(QLatin1Char(' ')));
}

/// N: family, given, additional names, prefixes, suffixes; several of a kind between commas.
void CardReading::readName()
{
    static const auto between = rule(R"([,\s]+)");
    const CardLine line = preferred("N");
    const QStringList names = line.components();
    add("last_name", names.value(0), line);
    add("first_name", names.value(1), line);
    add("second_name", names.value(2), line);
    for (const QString &prefix : names.value(3).split(between))
        m_finds.add("civility", civilityOf(prefix), line.placeOf(prefix), true);
    if (!names.join(QString()).isEmpty())
        return;
    const CardLine formatted = preferred("FN");
    const QString name = formatted.text();
    const NameParts parts = nameParts(name, {m_country, {preferred("EMAIL").text()}});
    add("civility", parts.civility, formatted);
    add("first_name", parts.first.toString(), formatted, parts.isSure);
    add("last_name", parts.last.toString(), formatted, parts.isSure);
}

/// GENDER (RFC 6350, section 6.2.7) is no civility, but what the card says comes nearest to one.
void CardReading::readCivility()
{
    const CardLine line = preferred("GENDER");
    const QString sex = line.components().value(0).toUpper();
    if (sex == QLatin1String("M") || sex == QLatin1String("F"))
        add("civility", QLatin1String(sex == QLatin1String("M") ? "MR" : "MS"), line, false);
}

void CardReading::readPhones()
{
    static const auto address = rule(R"((?i)\Atel:|;.*)"); // RFC 3966
    for (const CardLine &line : m_lines) {
        const auto label = labelFor(line);
        const QString number = line.text().remove(address);
        if (line.name == QLatin1String("TEL") && label != Label::Other && hasDigit(number))
            m_finds.addPhone(number, label ? typeOf(*label) : QString(), line.placeOf(number),
                             true);
    }
}

/// ADR: box, extended address, street, locality, region, postal code, country.
void CardReading::readAddress()
{
    CardLine line = preferred("ADR");
    if (const CardLine home = preferred("ADR", "HOME");
        line.preference() > 100 && !home.name.isEmpty())
        line = home;
    const QStringList parts = line.components();
    const QString name = parts.value(6);
    QString country = countryOfNameOrCode(name);
    if (country.isEmpty()) // RFC 8605
        country = countryOfNameOrCode(line.params.value(QStringLiteral("CC")).value(0));
    m_finds.add("address.country_code", country, line.placeOf(name), true);
    if (name.size() > 3 || !countryOfName(name).isEmpty())
        add("address.country", name, line);
    add("address.zip_code", parts.value(5), line);
    add("address.city", parts.value(3), line);
    add("address.state_or_district", parts.value(4), line);
    readStreet(line, parts, country.isEmpty() ? m_country : country);
}

void CardReading::readStreet(const CardLine &line, const QStringList &parts, const QString &country)
{
    static const auto between = rule(R"(\s*[\n;]\s*)");
    const bool isBoxAlone = parts.value(2).isEmpty();
    const QStringList lines = parts.value(isBoxAlone ? 0 : 2).split(between, Qt::SkipEmptyParts);
    QStringList addOns{parts.value(1)};
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
    if (!isBoxAlone) // the box stands beside the street
        addOns.append(parts.value(0));
    addOns.removeAll(QString());
    m_finds.add("address.add_on", addOns.join(QLatin1String(", ")), line.placeOf(addOns.value(0)),
                true);
}

void CardReading::readBirthdate()
{
    const CardLine line = preferred("BDAY");
    if (line.params.value(QStringLiteral("VALUE")).contains(QLatin1String("TEXT")))
        return;
    const auto date = vCardDate(line.text());
    // Apple writes a year that means none.
    const QString omitted = line.params.value(QStringLiteral("X-APPLE-OMIT-YEAR")).value(0);
    if (date && omitted != QString::number(date->year()))
        add("birthdate", toWireDate(*date), line);
}

Pasted CardReading::read()
{
    static const auto scheme = rule(R"((?i)\Amailto:)");
    readName();
    readCivility();
    readBirthdate();
    const CardLine email = preferred("EMAIL");
    add("email", email.text().remove(scheme), email);
    readPhones();
    const CardLine language = preferred("LANG");
    add("language_code", languageOfNameOrCode(language.text()), language);
    readAddress();
    return m_finds.result(PastedShape::VCard);
}

} // namespace

bool isVCard(const QString &text)
{
    static const auto begin = rule(R"((?i)(?m)^\s*BEGIN:VCARD\s*$)");
    return begin.match(text).hasMatch();
}

Pasted readVCard(const QString &text, const QString &defaultCountry)
{
    return CardReading(text, defaultCountry).read();
}

} // namespace desk
