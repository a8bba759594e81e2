// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/labelledvalues.h"

#include "app/paste/addressparts.h"
#include "app/paste/pastedvalues.h"
#include "app/paste/places.h"
#include "app/paste/textlines.h"
#include "app/paste/words.h"
#include "app/profile/value.h"

namespace desk {

std::optional<Label> labelBehind(QStringView text)
{
    static const auto brackets = rule(R"(\A\s*[(（\[]([^)）\]]{1,20})[)）\]])");
    return labelOf(brackets.match(text).capturedView(1), true);
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
    return form.match(text).capturedView();
}

bool LabelledValues::takePhones(Label label, QStringView value)
{
    const QList<PhoneRun> runs = phoneRunsIn(value);
    for (const PhoneRun &run : runs) {
        const Label kind = labelBehind(value.mid(endIn(value, run.number))).value_or(label);
        const QString type = typeOf(kind == Label::Phone ? label : kind);
        if (isPhoneLabel(kind))
            m_finds.addPhone(run.number.toString(), type, run.number, true);
    }
    return !runs.isEmpty();
}

bool LabelledValues::takeIdentity(Label label, QStringView value)
{
    const QStringView number = identityIn(value, label);
    if (!number.isEmpty())
        m_finds.addIdentity(number, typeOf(label));
    // The tax number of Portugal is no field, and no telephone.
    return !number.isEmpty() || label == Label::Nif;
}

bool LabelledValues::takeAnyName(QStringView value)
{
    const auto bracket = value.indexOf(QLatin1Char('<')); // `From: Beth Larkin <beth@…>`
    if (bracket > 0) {
        (void)take(Label::Email, value.mid(bracket));
        value = value.left(bracket).trimmed();
    }
    // `Cliente` heads the numbers of customers as well as their names.
    if (held(Label::AnyName).isEmpty() && (bracket > 0 || !hasDigit(value)))
        m_held[Label::AnyName] = value;
    return true;
}

bool LabelledValues::takeCivility(QStringView value)
{
    static const auto words = rule(R"([^\s/]+)");
    for (const QStringView word : allIn(value, words))
        m_finds.add("civility", civilityOf(word), word, true);
    return true; // a job title, or an academic one: known to be of no use
}

bool LabelledValues::takeBirthdate(QStringView value)
{
    const auto date = dateIn(value, m_country);
    if (date)
        m_finds.add("birthdate", toWireDate(date->date), date->where, date->isSure);
    return date.has_value();
}

/// `Angers (49)`, `75012 Paris`: the city alone.
bool LabelledValues::takeBirthCity(QStringView value)
{
    static const auto form = rule(R"(\A(?:\d{4,5}\s+)?([^\d(]*[^\d(\s])\s*(?:\([^)]*\))?\z)");
    m_finds.add("birth_city", form.match(value).capturedView(1), true);
    return true; // never the city the customer lives in
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
    m_finds.add("address.country_code", code, value, true);
    if (value.size() > 3 || !countryOfName(value).isEmpty())
        m_finds.add("address.country", code.isEmpty() ? QStringView() : value, true);
    return !code.isEmpty();
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
    static const QHash<Label, bool (LabelledValues::*)(QStringView)> readers{
        {Label::AnyName, &LabelledValues::takeAnyName},
        {Label::Civility, &LabelledValues::takeCivility},
        {Label::Birthdate, &LabelledValues::takeBirthdate},
        {Label::BirthCity, &LabelledValues::takeBirthCity},
        {Label::Zip, &LabelledValues::takeZip},
        {Label::City, &LabelledValues::takeCity},
        {Label::Country, &LabelledValues::takeCountry},
    };
    if (const auto reader = readers.value(label))
        return (this->*reader)(value);
    switch (label) {
    case Label::Email:
        m_finds.addEmail(emailsIn(value).value(0), true);
        return !emailsIn(value).isEmpty();
    case Label::Language:
        m_finds.add("language_code", languageOfNameOrCode(value), value, true);
        return !languageOfNameOrCode(value).isEmpty();
    case Label::Recipient:
        return take(hasDigit(value) ? Label::Address : Label::AnyName, value);
    case Label::Address:
        m_addressPieces.append({value, 0, true});
        return true;
    default:
        m_held.insert(label, m_held.value(label, value));
        return true;
    }
}

bool LabelledValues::isNameKnown() const
{
    return m_finds.has("last_name") || m_finds.has("first_name");
}

void LabelledValues::finishName(const QStringList &emails)
{
    m_finds.add("first_name", held(Label::FirstName), true);
    m_finds.add("second_name", held(Label::SecondName), true);
    QStringList last;
    for (const Label part : {Label::LastNameParticle, Label::LastName, Label::LastNameEnd})
        last.append(held(part).toString());
    if (const QStringView name = held(Label::LastName); !name.isEmpty())
        m_finds.add("last_name", last.join(QLatin1Char(' ')), name, true);
    const QStringView any = held(Label::AnyName);
    if (m_finds.has("first_name") != m_finds.has("last_name")) {
        m_finds.add(m_finds.has("first_name") ? "last_name" : "first_name", any, true);
    } else if (!isNameKnown() && !any.isEmpty() && !hasCompanyWord(any)) {
        const NameParts parts = nameParts(any, {m_country, emails}); // no `Northgate Ltd`
        reportName(parts, parts.isSure, m_finds);
    }
}

void LabelledValues::finishStreet()
{
    m_finds.add("address.number", held(Label::HouseNumber), true);
    m_finds.add("address.add_on", held(Label::AddOn), true);
    m_finds.add("address.state_or_district", held(Label::State), true);
    const QStringView street = held(Label::Street);
    if (street.isEmpty() || m_finds.has("address.number")) {
        m_finds.add("address.street", street, true);
        return;
    }
    const StreetLine line = streetLine(street);
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
    m_finds.add(isCity ? "address.city" : "address.town", held(Label::Town), true);
}

} // namespace desk
