// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paste/addressreader.h"
#include "app/paste/finds.h"

#include <QList>
#include <QStringList>

namespace desk {

/// What else is known when a name is taken apart.
struct NameContext {
    QString country; ///< whose customs count: two surnames in Spanish, the family first in Japanese
    QStringList emails; ///< `maria.rossi@…` tells first and last name apart
};

/// A name taken apart; views into the pasted text, empty when there is no such part.
struct NameParts {
    QString civility;
    QStringView civilityWord;
    QStringView first;
    QStringView last;
    QStringView originalFirst; ///< in another script, beside the Latin one
    QStringView originalLast;
    bool isSure = false; ///< a comma, capitals, an e-mail or the script tell the halves apart
    bool isInEmail = false;
    bool isHousehold = false; ///< `Mr & Mrs`, `Familie`: two people, or more

    [[nodiscard]] bool isFound() const { return !first.isEmpty() || !last.isEmpty(); }
};

/// Takes a text that is a name apart: civility, academic titles (dropped), first and last name.
[[nodiscard]] NameParts nameParts(QStringView text, const NameContext &context);

/// The same for two cells that hold a half each.
[[nodiscard]] NameParts namePartsOfCells(QStringView first, QStringView second,
                                         const NameContext &context);

/// Whether a line can be somebody's name and nothing else: no digits, no company, no job, no prose.
[[nodiscard]] bool looksLikeName(QStringView text);

/// The name among pieces, best first: with a civility, below a closing, like the e-mail, the first.
void readName(const QList<Piece> &pieces, const NameContext &context, Finds &finds);

/// Reports the parts as fields.
void reportName(const NameParts &parts, bool isSure, Finds &finds);

} // namespace desk
