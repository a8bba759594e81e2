// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/likeness.h"

#include "app/find/namelikeness.h"
#include "app/profile/phone.h"
#include "app/profile/value.h"
#include "app/reference/phonenumbers.h"
#include "app/text/folding.h"

#include <algorithm>

namespace desk {

namespace {

/// What the comparison needs of the customer being typed.
struct TypedCustomer {
    PersonName name;
    QString birthdate;
    QString email;
    QStringList phones;
    QString nationalId;
    QString nationalIdType;
    QString postalCode;
    QString countryCode;
};

QJsonValue typedValue(const Edits &edits, const char *path)
{
    const Field &row = field(path);
    return canonical(row, edits.typed(row).value_or(QJsonValue::Null));
}

TypedCustomer typedCustomer(const Edits &edits)
{
    const auto text = [&edits](const char *path) { return plainText(typedValue(edits, path)); };
    TypedCustomer typed;
    typed.name = {text("first_name"), text("last_name"), text("unicode_first_name"),
                  text("unicode_last_name")};
    typed.birthdate = text("birthdate");
    typed.email = text("email");
    for (const Phone &phone : Phone::listFrom(typedValue(edits, "phones")))
        typed.phones.append(phone.number());
    const NumberedItem identity(typedValue(edits, "identity"));
    typed.nationalId = identity.number();
    typed.nationalIdType = identity.type();
    typed.postalCode = text("address.zip_code");
    typed.countryCode = text("address.country_code");
    return typed;
}

enum class Match { Unknown, Different, Near, Same };

Match matchOfTexts(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return Match::Unknown;
    return a == b ? Match::Same : Match::Different;
}

/// Near: day and month exchanged, or one digit mistyped.
Match matchOfBirthDates(const QString &a, const QString &b)
{
    const auto first = wireDate(a);
    const auto second = wireDate(b);
    if (!first || !second)
        return Match::Unknown;
    if (*first == *second)
        return Match::Same;
    if (first->year() == second->year() && first->month() == second->day()
        && first->day() == second->month())
        return Match::Near;
    const QString x = toWireDate(*first);
    const QString y = toWireDate(*second);
    int differing = 0;
    for (qsizetype i = 0; i < x.size(); ++i)
        differing += x.at(i) != y.at(i) ? 1 : 0;
    return differing == 1 ? Match::Near : Match::Different;
}

bool haveOneInCommon(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString &number) {
        return std::any_of(b.begin(), b.end(),
                           [&number](const QString &other) { return samePhone(number, other); });
    });
}

/// Numbers of different types can't be compared.
Match matchOfIdentifiers(const TypedCustomer &typed, const FoundCustomer &found)
{
    const bool isComparable = typed.nationalIdType.isEmpty() || found.nationalIdType.isEmpty()
        || typed.nationalIdType.compare(found.nationalIdType, Qt::CaseInsensitive) == 0;
    return isComparable ? matchOfTexts(bareCode(typed.nationalId), bareCode(found.nationalId))
                        : Match::Unknown;
}

bool haveSamePostalCode(const TypedCustomer &typed, const FoundCustomer &found)
{
    const bool isOtherCountry
        = matchOfTexts(foldedCase(typed.countryCode), foldedCase(found.countryCode))
        == Match::Different;
    return !isOtherCountry
        && matchOfTexts(bareCode(typed.postalCode), bareCode(found.postalCode)) == Match::Same;
}

/// What was compared, of which the score is made.
struct Comparison {
    NameMatch name = NameMatch::Unknown;
    Match birthdate = Match::Unknown;
    Match email = Match::Unknown;
    Match identifier = Match::Unknown;
    bool hasSamePhone = false;
    bool hasSamePostalCode = false;

    [[nodiscard]] bool hasSameEmail() const { return email == Match::Same; }
    [[nodiscard]] bool hasSameBirthDate() const { return birthdate == Match::Same; }
    /// Nothing says that it is another member of the household.
    [[nodiscard]] bool isNameCompatible() const
    {
        const bool isRenamed = name == NameMatch::SameFirst && hasSameBirthDate();
        return isRenamed
            || (name != NameMatch::Different && name != NameMatch::SameLast
                && name != NameMatch::SameFirst);
    }
    [[nodiscard]] bool isNameAlike() const
    {
        return name == NameMatch::Same || name == NameMatch::Close || name == NameMatch::LastSlip
            || name == NameMatch::FirstSlip;
    }
};

Comparison compare(const TypedCustomer &typed, const FoundCustomer &found)
{
    return {.name = matchOfNames(
                typed.name,
                {found.firstName, found.lastName, found.originalFirstName, found.originalLastName}),
            .birthdate = matchOfBirthDates(typed.birthdate, found.birthdate),
            .email = matchOfTexts(foldedEmail(typed.email), foldedEmail(found.email)),
            .identifier = matchOfIdentifiers(typed, found),
            .hasSamePhone = haveOneInCommon(typed.phones, found.phones),
            .hasSamePostalCode = haveSamePostalCode(typed, found)};
}

/// A name with a birth date, or a name alone.
int scoreOfName(const Comparison &c)
{
    static constexpr int same[] = {50, 30, 60, 85}; // by Match: unknown, different, near, same
    static constexpr int close[] = {40, 20, 45, 74};
    static constexpr int slip[] = {30, 15, 35, 60};
    const auto column = static_cast<int>(c.birthdate);
    switch (c.name) {
    case NameMatch::Same:
        return same[column];
    case NameMatch::Close:
        return close[column];
    case NameMatch::LastSlip: // the same first name and a birth date say it is a slip
        return c.hasSameBirthDate() ? 72 : slip[column];
    case NameMatch::FirstSlip: // as twins have them
        return slip[column];
    case NameMatch::SameLast:
        return c.hasSameBirthDate() ? 45 : 10;
    case NameMatch::SameFirst:
        return c.hasSameBirthDate() ? 50 : 5;
    case NameMatch::Different:
    case NameMatch::Unknown:
        return c.hasSameBirthDate() ? 10 : 0;
    }
    Q_UNREACHABLE();
}

/// An e-mail or a phone in common: one person, or one household.
int scoreOfContact(const Comparison &c)
{
    const bool hasBoth = c.hasSameEmail() && c.hasSamePhone;
    if (!c.hasSameEmail() && !c.hasSamePhone)
        return 0;
    if (!c.isNameCompatible())
        return hasBoth ? 50 : 45;
    int score = c.hasSameEmail() ? 75 : 72;
    if (c.name == NameMatch::Same)
        score += 5;
    if (hasBoth)
        score += 5;
    if (c.birthdate == Match::Different)
        score = std::min(score, 72);
    return score;
}

int scoreOf(const Comparison &c)
{
    if (c.identifier == Match::Same)
        return c.isNameAlike() ? 100 : 90;
    const int name = scoreOfName(c);
    const int contact = scoreOfContact(c);
    int score = std::max(name, contact);
    if (name > 0 && contact > 0)
        score += 5;
    if (c.isNameAlike() && c.hasSameBirthDate() && contact > 0)
        score += 5;
    if (c.hasSamePostalCode)
        score += score > 0 && score < 70 ? 9 : 5;
    // Another number of the same kind: another person, unless the rest is overwhelming.
    if (c.identifier == Match::Different)
        score -= 20;
    // A namesake at the same address is no more than that.
    const bool isNamesake = contact == 0 && !c.hasSameBirthDate();
    const bool isRelative = !c.isNameCompatible();
    return std::clamp(score, 1, isNamesake || isRelative ? 69 : 99);
}

QList<LikenessReason> reasonsOf(const Comparison &c)
{
    QList<LikenessReason> reasons;
    const auto add = [&reasons](bool isSo, LikenessReason reason) {
        if (isSo)
            reasons.append(reason);
    };
    const bool hasBoth = c.isNameAlike() && c.hasSameBirthDate();
    add(c.identifier == Match::Same, LikenessReason::NationalIdentifier);
    add(hasBoth, LikenessReason::NameAndBirthDate);
    add(c.hasSameEmail(), LikenessReason::Email);
    add(c.hasSamePhone, LikenessReason::Phone);
    add(c.isNameAlike() && !hasBoth, LikenessReason::Name);
    add(c.hasSameBirthDate() && !hasBoth, LikenessReason::BirthDate);
    add(c.hasSamePostalCode, LikenessReason::PostalCode);
    return reasons;
}

} // namespace

QList<Likeness> rankLikeness(const Edits &edits, const QList<FoundCustomer> &found)
{
    if (found.isEmpty())
        return {};
    const TypedCustomer typed = typedCustomer(edits);
    QList<Likeness> ranked;
    for (const FoundCustomer &customer : found) {
        const Comparison comparison = compare(typed, customer);
        const QList<LikenessReason> reasons = reasonsOf(comparison);
        if (!reasons.isEmpty())
            ranked.append({customer, reasons, scoreOf(comparison)});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Likeness &a, const Likeness &b) { return a.score > b.score; });
    return ranked;
}

QList<FoundCustomer> likestFirst(const Edits &typed, const QList<FoundCustomer> &found)
{
    QList<FoundCustomer> sorted;
    for (const Likeness &likeness : rankLikeness(typed, found))
        sorted.append(likeness.customer);
    const qsizetype alike = sorted.size();
    for (const FoundCustomer &customer : found) {
        const bool isThere
            = std::any_of(sorted.cbegin(), sorted.cbegin() + alike,
                          [&customer](const auto &other) { return other.id == customer.id; });
        if (!isThere)
            sorted.append(customer);
    }
    return sorted;
}

} // namespace desk
