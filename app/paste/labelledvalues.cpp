// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/labelledvalues.h"

#include "app/paste/addressparts.h"
#include "app/paste/customs.h"
#include "app/paste/pasteddates.h"
#include "app/paste/pastedruns.h"
#include "app/paste/placenames.h"
#include "app/paste/postalshapes.h"
#include "app/paste/streetparts.h"
#include "app/paste/textlines.h"
#include "app/paste/textwords.h"
#include "app/paste/words.h"
#include "app/profile/value.h"

namespace desk {

std::optional<Label> labelBehind(QStringView text)
{
    static const auto brackets = rule(R"(\A\s*[(（\[]([^)）\]]{1,20})[)）\]])");
    const auto match = brackets.match(text);
    return match.hasMatch() ? labelOf(match.capturedView(1), true) : std::nullopt;
}

QStringView identityIn(QStringView text, Label label)
{
    // The codice fiscale holds letters (D.M. 23/12/1976); the others are digits, at most with a
    // letter at one end, in groups.
    static const auto fiscal
        = rule(R"(\A[A-Za-z]{6}\s?\w{2}\s?\w\s?\w{2}\s?\w{4}\s?[A-Za-z](?!\w))");
    static const auto digits
        = rule(R"(\A(?:[A-Za-z]-?)?\d(?:[ .\-/]?[\dABab]){5,21}(?:-?[A-Za-z])?(?!\w))");
    static const auto spanish = rule(R"(\A(?:[XYZxyz]-?\d{7}|\d{8})[ -]?[A-Za-z](?!\w))");
    const auto &form = label == Label::TaxNumber ? fiscal : label == Label::Nif ? spanish : digits;
    const auto match = form.match(text);
    return match.hasMatch() ? match.capturedView() : QStringView();
}

bool LabelledValues::takePhones(Label label, QStringView value)
{
    bool isTaken = false;
    for (const PhoneRun &run : phoneRunsIn(value)) {
        const auto end = run.number.data() + run.number.size() - value.data();
        const Label kind = labelBehind(value.mid(end)).value_or(label);
        isTaken = true;
        if (isPhoneLabel(kind)) {
            const QString type = typeOf(kind);
            m_finds.addPhone(run.number.toString(), type.isEmpty() ? typeOf(label) : type,
                             m_finds.placeOf(run.number), true);
        }
    }
    return isTaken;
}

bool LabelledValues::takeIdentity(Label label, QStringView value)
{
    const QStringView number = identityIn(value, label);
    if (number.isEmpty())
        return label == Label::Nif; // the tax number of Portugal is no field, and no telephone
    m_finds.addIdentity(number.toString(), typeOf(label), m_finds.placeOf(number));
    return true;
}

bool LabelledValues::takeCivility(QStringView value)
{
    static const auto blanks = rule(R"([\s/]+)");
    for (const QStringView word : value.split(blanks)) {
        const QString civility = civilityOf(word);
        if (civility.isEmpty())
            continue;
        m_finds.add("civility", civility, m_finds.placeOf(word), true);
        return true;
    }
    return true; // a job title, or an academic one: known to be of no use
}

bool LabelledValues::takeZip(QStringView value)
{
    // `Cep` is the mobile telephone in Turkish and the postal code in Portuguese.
    const QList<PhoneRun> runs = phoneRunsIn(value);
    if (!runs.isEmpty() && (runs.first().isInternational || runs.first().digits > 9))
        return takePhones(Label::Mobile, value);
    m_finds.add("address.zip_code", value.startsWith(QChar(0x3012)) ? value.mid(1) : value, true);
    return true;
}

bool LabelledValues::takeCity(QStringView value)
{
    // `Portland, OR 97215`: the code stands in the last part.
    const QStringView last = value.mid(value.lastIndexOf(QLatin1Char(',')) + 1).trimmed();
    if (postalMatchAnywhere(value)
        || (last.size() < value.size() && postalMatch(last, m_country))) {
        m_addressPieces.append({value, 0, true});
        return true;
    }
    const CityAndState parts = cityAndState(value, m_country);
    m_finds.add("address.city", parts.city, true);
    m_finds.add("address.state_or_district", parts.state, true);
    return true;
}

bool LabelledValues::takeCountry(QStringView value)
{
    const QString code = countryOfNameOrCode(value);
    if (code.isEmpty())
        return false;
    m_finds.add("address.country_code", code, m_finds.placeOf(value), true);
    if (value.size() > 3 || !countryOfName(value).isEmpty())
        m_finds.add("address.country", value, true);
    return true;
}

/// `Angers (49)`, `75012 Paris`: the city alone.
bool LabelledValues::takeBirthCity(QStringView value)
{
    static const auto form = rule(R"(\A(?:\d{4,5}\s+)?([^\d(]*[^\d(\s])\s*(?:\([^)]*\))?\z)");
    if (const auto match = form.match(value); match.hasMatch())
        m_finds.add("birth_city", match.capturedView(1), true);
    return true; // never the city the customer lives in
}

bool LabelledValues::take(Label label, QStringView value)
{
    value = value.trimmed();
    if (!hasContent(value))
        return false;
    if (isPhoneLabel(label))
        return takePhones(label, value);
    if (isIdentityLabel(label))
        return takeIdentity(label, value);
    switch (label) {
    case Label::FirstName:
        m_finds.add("first_name", value, true);
        return true;
    case Label::LastName:
        m_lastName = value;
        return true;
    case Label::LastNameParticle:
        m_particle = value;
        return true;
    case Label::LastNameEnd:
        m_lastNameEnd = value;
        return true;
    case Label::SecondName:
        m_finds.add("second_name", value, true);
        return true;
    case Label::AnyName: {
        const auto bracket = value.indexOf(QLatin1Char('<')); // `From: Beth Larkin <beth@…>`
        if (bracket > 0)
            (void)take(Label::Email, value.mid(bracket));
        // `Cliente` heads the numbers of customers as well as their names.
        const bool isNumber = bracket <= 0 && hasDigit(value);
        if (m_anyName.isEmpty() && !isNumber)
            m_anyName = bracket > 0 ? value.left(bracket).trimmed() : value;
        return true;
    }
    case Label::Civility:
        return takeCivility(value);
    case Label::Birthdate: {
        const auto date = dateIn(value, m_country);
        if (date)
            m_finds.add("birthdate", toWireDate(date->date), m_finds.placeOf(date->where),
                        date->isSure);
        return date.has_value();
    }
    case Label::BirthCity:
        return takeBirthCity(value);
    case Label::Email: {
        const QList<QStringView> emails = emailsIn(value);
        if (!emails.isEmpty())
            m_finds.addEmail(emails.first(), true);
        return !emails.isEmpty();
    }
    case Label::Language: {
        const QString code = languageOfNameOrCode(value);
        m_finds.add("language_code", code, m_finds.placeOf(value), true);
        return !code.isEmpty();
    }
    case Label::Recipient:
        return take(hasDigit(value) ? Label::Address : Label::AnyName, value);
    case Label::Address:
        m_addressPieces.append({value, 0, true});
        return true;
    case Label::Street:
        m_street = value;
        return true;
    case Label::HouseNumber:
        m_finds.add("address.number", value, true);
        return true;
    case Label::AddOn:
        m_finds.add("address.add_on", value, true);
        return true;
    case Label::Zip:
        return takeZip(value);
    case Label::City:
        return takeCity(value);
    case Label::Town:
        m_town = value;
        return true;
    case Label::State:
        m_finds.add("address.state_or_district", value, true);
        return true;
    case Label::Country:
        return takeCountry(value);
    default:
        return label == Label::Other;
    }
}

bool LabelledValues::isNameKnown() const
{
    return m_finds.has("last_name") || m_finds.has("first_name");
}

void LabelledValues::finishName(const QStringList &emails)
{
    if (!m_lastName.isEmpty()) {
        const QString particle
            = m_particle.isEmpty() ? QString() : m_particle.toString() + QLatin1Char(' ');
        const QString end
            = m_lastNameEnd.isEmpty() ? QString() : QLatin1Char(' ') + m_lastNameEnd.toString();
        m_finds.add("last_name", particle + m_lastName.toString() + end,
                    m_finds.placeOf(m_lastName), true);
    }
    if (m_anyName.isEmpty())
        return;
    const bool hasFirst = m_finds.has("first_name");
    const bool hasLast = m_finds.has("last_name");
    if (hasFirst && !hasLast) {
        m_finds.add("last_name", m_anyName, true);
    } else if (hasLast && !hasFirst) {
        m_finds.add("first_name", m_anyName, true);
    } else if (!hasFirst && !hasCompanyWord(m_anyName)) { // `Customer: Northgate Ltd`
        const NameParts parts = nameParts(m_anyName, {m_country, emails});
        reportName(parts, parts.isSure, m_finds);
    }
}

void LabelledValues::finishStreet()
{
    if (m_street.isEmpty())
        return;
    if (m_finds.has("address.number")) {
        m_finds.add("address.street", m_street, true);
        return;
    }
    const StreetLine line = streetLine(m_street);
    const StreetParts parts = streetParts(line.street, m_country);
    m_finds.add("address.number", parts.number, true);
    m_finds.add("address.street", parts.street, true);
    reportAddOns(line.addOns, parts.addOn, true, m_finds);
}

void LabelledValues::finish(const QStringList &emails)
{
    const QString known = m_finds.text("address.country_code");
    if (!known.isEmpty())
        m_country = known;
    finishName(emails);
    finishStreet();
    // The suburb is the city of Australia and New Zealand, where nothing else is called so.
    const bool isCity = hasCustom(m_country, Custom::SuburbIsCity) && !m_finds.has("address.city");
    m_finds.add(isCity ? "address.city" : "address.town", m_town, true);
}

} // namespace desk
