// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace desk {

/// One step of saying a value: what is seen and what is said.
struct SpelledPart {
    QString shown; ///< a letter, a group of digits, a sign, or a blank
    QString spoken; ///< `November`, `06`, `at sign`; in the customer's language
};

enum class SpellingKind { Text, Phone, Date };

/// Spells a value with the spelling alphabet of a language (ISO 639-1, case ignored): English
/// (ICAO/NATO), French, German (DIN 5009:2022), Italian, Spanish, Portuguese, Dutch; any other by
/// NATO. Accents are said after the letter; letters of other scripts are shown and said as they
/// are. Digits of a phone number are grouped as people of that language say them, the country code
/// on its own, and said one by one; its punctuation is shown with the groups and not said, its
/// blanks are neither. A date kept as `YYYYMMDD` or `YYYY-MM-DD` gives day, month and year, others
/// their groups as typed; they are said as the numbers they are.
[[nodiscard]] QList<SpelledPart> spell(const QString &value, const QString &language,
                                       SpellingKind kind);

/// Whether a language has an alphabet of its own here.
[[nodiscard]] bool hasSpellingAlphabet(const QString &language);

} // namespace desk
