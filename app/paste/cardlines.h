// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paste/finds.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace desk {

/// One property of a vCard.
struct CardLine {
    QString group; ///< `ITEM1`, "" for none
    QString name; ///< upper case
    QList<std::pair<QString, QString>> params; ///< names in upper case, values as written
    QString value; ///< still escaped
    QList<qsizetype> origins; ///< where each of its characters stands in the text

    /// The values of a parameter, upper case: `TYPE=home,voice;TYPE=pref`, and the bare `HOME`.
    [[nodiscard]] QStringList paramValues(const char *param) const;
    /// Its preference: 1 is the first choice, 101 none.
    [[nodiscard]] int preference() const;
    /// The value split at semicolons that are not escaped, each unescaped.
    [[nodiscard]] QStringList components() const;
    [[nodiscard]] QString text() const; ///< unescaped
    /// Where a part of the value stands in the text, folds included; the whole value when the
    /// part is not in it.
    [[nodiscard]] Place placeOf(const QString &part) const;
};

/// The properties of the first vCard in a text, unfolded (RFC 6350, section 3.2).
[[nodiscard]] QList<CardLine> cardLines(const QString &text);

} // namespace desk
