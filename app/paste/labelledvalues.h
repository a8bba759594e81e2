// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paste/addressreader.h"
#include "app/paste/finds.h"
#include "app/paste/labels.h"
#include "app/paste/namereader.h"

#include <QHash>
#include <QList>

namespace desk {

/// Takes values that a label or the heading of a column explains, and settles at the end what
/// needs the others: which half of the name `Nom` is, whether the street holds its number.
class LabelledValues {
public:
    LabelledValues(const QString &country, Finds &finds)
        : m_country(country)
        , m_finds(finds)
    {
    }

    /// False when the value is none of this kind (`Mobile: see below`); it is left to others then.
    bool take(Label label, QStringView value);
    /// The e-mail beside a name says which word is which.
    void finish(const QStringList &emails);
    /// What was labelled as an address, or as a city and holds the postal code too.
    [[nodiscard]] const QList<Piece> &addressPieces() const { return m_addressPieces; }
    [[nodiscard]] bool isNameKnown() const;

private:
    bool takePhones(Label label, QStringView value);
    bool takeIdentity(Label label, QStringView value);
    bool takeAnyName(QStringView value);
    bool takeCivility(QStringView value);
    bool takeBirthdate(QStringView value);
    bool takeBirthCity(QStringView value);
    bool takeZip(QStringView value);
    bool takeCity(QStringView value);
    bool takeCountry(QStringView value);
    [[nodiscard]] QStringView held(Label label) const { return m_held.value(label); }
    void finishName(const QStringList &emails);
    void finishStreet();

    QString m_country;
    Finds &m_finds;
    QList<Piece> m_addressPieces;
    QHash<Label, QStringView> m_held; ///< what needs the others
};

/// The type a remark behind a number says: `(home)`, `(mobil)`; nullopt without one.
[[nodiscard]] std::optional<Label> labelBehind(QStringView text);

/// The number of an identifier at the beginning of a text, or an empty view.
[[nodiscard]] QStringView identityIn(QStringView text, Label label);

} // namespace desk
