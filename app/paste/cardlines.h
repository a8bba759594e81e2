// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace desk {

/// One property of a vCard.
struct CardLine {
    QString group; ///< `ITEM1`, "" for none
    QString name; ///< upper case
    /// In upper case: `TYPE=home,voice;TYPE=pref`, and the bare `HOME`, are values of `TYPE`.
    QHash<QString, QStringList> params;
    QString value; ///< still escaped
    QStringView written; ///< the value as it stands in the text, with its folds

    /// Its preference: 1 is the first choice, 101 none.
    [[nodiscard]] int preference() const;
    /// The value split at semicolons that are not escaped, each unescaped.
    [[nodiscard]] QStringList components() const;
    [[nodiscard]] QString text() const; ///< unescaped
    /// Where a part of the value stands in the text, folds included; the whole value when the
    /// part is not in it.
    [[nodiscard]] QStringView placeOf(const QString &part) const;
};

/// The properties of the first vCard in a text, unfolded (RFC 6350, section 3.2); views into it.
[[nodiscard]] QList<CardLine> cardLines(const QString &text);

} // namespace desk
