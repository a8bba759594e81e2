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
    qsizetype piece = 0; ///< the index of the piece it is from
    bool isUsed = false;
};

[[nodiscard]] QList<AddressPart> addressParts(const QList<Piece> &pieces);

/// Whether a part can be the name of a town: no number but that of a district (`Paris 12e`).
[[nodiscard]] bool looksLikeCity(QStringView text);

/// Whether a civility or a title comes first: somebody, and no street.
[[nodiscard]] bool isPerson(QStringView text);

/// `France` for `(France)` and for `France.`
[[nodiscard]] QStringView withoutBrackets(QStringView text);

} // namespace desk
