// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paste/addressreader.h"

#include <QList>
#include <QStringView>

namespace desk {

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
