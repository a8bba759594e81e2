// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paste/finds.h"

#include <QList>

namespace desk {

/// What is left of a line, or a cell, once labelled values, e-mails and numbers are taken out.
struct Piece {
    QStringView text;
    int line = -1;
    bool isAddress = false; ///< a label said so
    bool isAfterClosing = false; ///< the first one below `Kind regards` or `-- `
};

/// Finds an address among pieces in the order of the text: the postal code with its city by the
/// shape of the country that is named, else of the default one, else by any; street, number, floor
/// and locality above it, country and state below. What it does not use is returned, to be looked
/// through for a name.
[[nodiscard]] QList<Piece> readAddress(const QList<Piece> &pieces, const QString &defaultCountry,
                                       Finds &finds);

} // namespace desk
