// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reference/advice.h"

namespace desk::test {

/// The kinds of advice as words, in their order: `InvisibleCharacters OtherScript`; "" for none.
inline QString keysOf(const QList<Advice> &advice)
{
    const auto name = [](AdviceKey key) {
        switch (key) {
        case AdviceKey::InvisibleCharacters:
            return "InvisibleCharacters";
        case AdviceKey::LookAlikes:
            return "LookAlikes";
        case AdviceKey::OtherScript:
            return "OtherScript";
        case AdviceKey::EmailSyntax:
            return "EmailSyntax";
        case AdviceKey::EmailDomainTypo:
            return "EmailDomainTypo";
        case AdviceKey::DateUnderstood:
            return "DateUnderstood";
        case AdviceKey::DateImplausible:
            return "DateImplausible";
        case AdviceKey::PhonePossible:
            return "PhonePossible";
        case AdviceKey::PhoneUnlikely:
            return "PhoneUnlikely";
        case AdviceKey::PhoneImpossible:
            return "PhoneImpossible";
        case AdviceKey::PostalCodeShape:
            return "PostalCodeShape";
        case AdviceKey::AddressPartMissing:
            return "AddressPartMissing";
        case AdviceKey::NumberWithStreet:
            return "NumberWithStreet";
        case AdviceKey::IdentifierCheckFails:
            return "IdentifierCheckFails";
        case AdviceKey::IdentifierShape:
            return "IdentifierShape";
        case AdviceKey::IdentifierOtherCountry:
            return "IdentifierOtherCountry";
        }
        return "";
    };
    QStringList names;
    for (const Advice &one : advice)
        names.append(QString::fromLatin1(name(one.key)));
    return names.join(QLatin1Char(' '));
}

} // namespace desk::test
