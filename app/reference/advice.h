// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <utility>

namespace desk {

/// What the program can say about a typed value that is no reason to refuse it. The wording lives
/// in ui/words/advicetext; `details` of an Advice fill its places, as said here.
enum class AdviceKey {
    InvisibleCharacters, ///< details: their code points, e.g. `U+200B`
    LookAlikes, ///< letters of another script among those of the first; details: the letters
    OtherScript, ///< a name that is not in Latin letters, in a field for Latin letters
    EmailSyntax, ///< not what RFC 5321 and 6531 allow
    EmailDomainTypo, ///< details: the domain probably meant
    DateUnderstood, ///< details: the date in full (ISO), the age in years
    DateImplausible, ///< details: the age in years
    PhonePossible, ///< details: number for display, country code
    PhoneUnlikely, ///< details: number for display, country code
    PhoneImpossible, ///< details: number for display, country code
    PostalCodeShape, ///< details: an example of the right shape
    AddressPartMissing, ///< details: none; told under the field that is empty
    NumberWithStreet, ///< a street number that holds the street too; details: number, street
    IdentifierCheckFails, ///< the public check rule of its type says it is mistyped
    IdentifierShape, ///< details: its length in characters, e.g. `11` or `13, 15`
    IdentifierOtherCountry, ///< details: the type that fits the customer's country
};

/// One advice about one field.
struct Advice {
    AdviceKey key = AdviceKey::InvisibleCharacters;
    QStringList details = {};
    /// What accepting it would set, field by field; empty when there is nothing to accept.
    QList<std::pair<const Field *, QJsonValue>> suggestion = {};
};

} // namespace desk
