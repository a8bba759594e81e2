// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/similarsearches.h"

#include "app/profile/phone.h"
#include "app/profile/value.h"
#include "app/reference/phonenumbers.h"
#include "app/text/digits.h"
#include "app/text/invisible.h"

namespace desk {

namespace {

constexpr qsizetype fewestDigits = 6; // of a phone worth looking for

QString textOf(const Edits &typed, const char *path)
{
    return plainText(editedValue({}, typed, field(path)));
}

/// The part after the last dot tells a whole address from one that is still being typed.
bool isWholeEmail(const QString &email)
{
    const auto at = email.indexOf(QLatin1Char('@'));
    const auto dot = email.lastIndexOf(QLatin1Char('.'));
    return at > 0 && dot > at && dot + 2 < email.size();
}

QStringList phonesOf(const Edits &typed)
{
    const QString country = textOf(typed, "address.country_code");
    QStringList forms;
    for (const Phone &phone : Phone::listFrom(editedValue({}, typed, field("phones")))) {
        if (digitsOf(phone.number()).size() >= fewestDigits)
            forms += phoneSearchForms(phone.number(), {country});
    }
    forms.removeDuplicates();
    return forms;
}

} // namespace

QList<SimilarSearch> similarSearches(const Edits &typed)
{
    QList<SimilarSearch> searches;
    if (const QString email = withoutInvisible(textOf(typed, "email")); isWholeEmail(email))
        searches.append({{QStringLiteral("email"), email}});
    const QStringList phones = phonesOf(typed);
    for (const QString &phone : phones)
        searches.append({{QStringLiteral("phones.number"), phone}});
    const QString lastName = textOf(typed, "last_name");
    const QString firstName = textOf(typed, "first_name");
    const QString birthDate = textOf(typed, "birthdate");
    if (!lastName.isEmpty() && wireDate(birthDate))
        searches.append(
            {{QStringLiteral("last_name"), lastName}, {QStringLiteral("birthdate"), birthDate}});
    if (!lastName.isEmpty() && !firstName.isEmpty())
        searches.append(
            {{QStringLiteral("last_name"), lastName}, {QStringLiteral("first_name"), firstName}});
    return searches;
}

bool isByNamesAlone(const SimilarSearch &search)
{
    return search.size() == 2 && search.last().field == QLatin1String("first_name");
}

} // namespace desk
