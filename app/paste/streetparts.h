// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace desk {

/// A street line taken apart.
struct StreetParts {
    QStringView number;
    QStringView street;
    QStringView addOn;
};

/// Takes `12 rue des Lilas`, `Lindenstraße 14a`, `Via Po 22/A int. 4`, `梅田3-1-1` apart; all in
/// `street` when there is no number. `country` decides which end the number is looked for first.
[[nodiscard]] StreetParts streetParts(QStringView line, const QString &country);

/// A street line without the add-ons between commas before and behind the street.
struct StreetLine {
    QStringView street; ///< with its number
    QList<QStringView> addOns;
};
/// `Calle Mayor 5, 3º B`, `Flat 12, 7 Marlborough Road`.
[[nodiscard]] StreetLine streetLine(QStringView line);

/// `Flat 3`, `Bât. B`, `3. OG`, `3º B`, `4.º Esq.`: what stands beside street and number.
[[nodiscard]] bool isAddOn(QStringView part);
/// `P.O. Box 12`, `Postfach 12`: stands in the place of the street.
[[nodiscard]] bool isPostBox(QStringView part);
/// `12`, `8 bis`, `123-2`, `No: 45`: the number is the last item (digits only part of it).
[[nodiscard]] bool isStreetNumber(QStringView part);
/// Whether a word in it says that it is a street: `rue`, `-straße`, `Via`, `Lane`.
[[nodiscard]] bool hasStreetWord(QStringView part);

/// An address in Japanese characters.
struct JapaneseAddress {
    QStringView zip;
    QStringView prefecture;
    QStringView city;
    StreetParts street;
    [[nodiscard]] bool isFound() const { return !prefecture.isEmpty(); }
};
[[nodiscard]] JapaneseAddress japaneseAddress(QStringView text);

} // namespace desk
