// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paste/addressreader.h"

#include <QList>
#include <QString>
#include <QStringView>

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

/// One part of an address: what stands between two line ends or commas.
struct AddressPart {
    QStringView text;
    qsizetype piece = -1; ///< the index of the piece it is from
    bool isUsed = false;
};

[[nodiscard]] QList<AddressPart> addressParts(const QList<Piece> &pieces, const QString &country);

/// Whether a part can be the name of a town: no number but that of a district (`Paris 12e`).
[[nodiscard]] bool looksLikeCity(QStringView text);

/// `MARSEILLE (13)`, `Salvador/BA`, and `Torino TO` where people write two letters behind a city.
struct CityAndState {
    QStringView city;
    QStringView state; ///< empty when there is none, or the country stands in its place
};
[[nodiscard]] CityAndState cityAndState(QStringView text, const QString &country);

/// Whether a civility or a title comes first: somebody, and no street.
[[nodiscard]] bool isPerson(QStringView text);

/// `Lindenallee 77` for `Lindenallee 77 in`, before the city of a sentence.
[[nodiscard]] QStringView withoutLink(QStringView street);

/// `France` for `(France)` and for `France.`
[[nodiscard]] QStringView withoutBrackets(QStringView text);

/// Whether it is an add-on in front of a street on its line: `Flat 12, Sorrel House, 88 Mill Lane`.
[[nodiscard]] bool isBeforeStreet(const QList<AddressPart> &parts, qsizetype index);

/// The add-ons beside a street, and the one behind its number (or empty), as one value.
void reportAddOns(QList<QStringView> addOns, QStringView behindNumber, bool isSure, Finds &finds);

/// What the address did not use, to be looked through for a name.
[[nodiscard]] QList<Piece> unusedPieces(const QList<Piece> &pieces,
                                        const QList<AddressPart> &parts);

} // namespace desk
