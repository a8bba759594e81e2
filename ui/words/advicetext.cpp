// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/advicetext.h"

#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "ui/words/dateform.h"
#include "ui/words/valuetext.h"

#include <QCoreApplication>

namespace desk {

QString acceptText(const Advice &advice, const ReferenceData &reference)
{
    if (advice.suggestion.isEmpty())
        return {};
    if (advice.key == AdviceKey::NumberWithStreet)
        return QCoreApplication::translate("Advice", "Split into “%1” and “%2”")
            .arg(advice.details.value(0), advice.details.value(1));
    const auto &[field, value] = advice.suggestion.first();
    return QCoreApplication::translate("Advice", "Use %1").arg(valueText(*field, value, reference));
}

QString understoodText(const Advice &advice)
{
    const auto date = wireDate(advice.details.value(0));
    return date ? dateAndAge(*date, advice.details.value(1).toInt()) : QString();
}

QString adviceText(const Advice &advice, const ReferenceData &reference)
{
    const QString first = advice.details.value(0);
    const int number = first.toInt(); // lupdate stumbles over a call in translate()
    const QString country = reference.countryName(advice.details.value(1));
    switch (advice.key) {
    case AdviceKey::InvisibleCharacters:
        return QCoreApplication::translate("Advice", "Invisible characters are inside: %1.")
            .arg(advice.details.join(QStringLiteral(", ")));
    case AdviceKey::LookAlikes:
        return QCoreApplication::translate(
                   "Advice", "Letters of another script that look alike are inside: %1.")
            .arg(advice.details.join(QStringLiteral(", ")));
    case AdviceKey::OtherScript:
        return QCoreApplication::translate(
            "Advice", "In another script. It can go to the field for the original script.");
    case AdviceKey::EmailSyntax:
        return QCoreApplication::translate("Advice",
                                           "This is not how e-mail addresses are written.");
    case AdviceKey::EmailDomainTypo:
        return QCoreApplication::translate("Advice", "Did they say %1?").arg(first);
    case AdviceKey::DateUnderstood:
        return understoodText(advice);
    case AdviceKey::DateImplausible:
        return QCoreApplication::translate(
            "Advice", "That would be an age of %n year(s). Ask once more.", nullptr, number);
    case AdviceKey::PhonePossible:
        return country.isEmpty()
            ? QCoreApplication::translate("Advice", "%1 is possible.").arg(first)
            : QCoreApplication::translate("Advice", "%1 is possible (%2).").arg(first, country);
    case AdviceKey::PhoneUnlikely:
        return QCoreApplication::translate("Advice", "%1 is unlikely: no such numbers are known.")
            .arg(first);
    case AdviceKey::PhoneImpossible:
        return QCoreApplication::translate("Advice",
                                           "%1 is impossible: digits are missing or too many.")
            .arg(first);
    case AdviceKey::PostalCodeShape:
        return QCoreApplication::translate("Advice", "Postal codes of this country look like %1.")
            .arg(first);
    case AdviceKey::AddressPartMissing:
        return QCoreApplication::translate("Advice", "Letters to this country need this.");
    case AdviceKey::NumberWithStreet:
        return QCoreApplication::translate("Advice", "The street stands here too.");
    case AdviceKey::IdentifierCheckFails:
        return QCoreApplication::translate("Advice",
                                           "The check digits do not fit: it is mistyped.");
    case AdviceKey::IdentifierShape:
        return QCoreApplication::translate("Advice",
                                           "This type of number has another form: %1 characters.")
            .arg(first);
    case AdviceKey::IdentifierOtherCountry:
        return QCoreApplication::translate("Advice", "Customers of this country usually have: %1.")
            .arg(enumerationText(first));
    }
    Q_UNREACHABLE();
}

} // namespace desk
