// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace desk {

/// The names under which fields are typed: the labels of the agent's language, those of the
/// catalogue (English), short forms of these, and the paths of the contract. A value type.
class FieldNames {
public:
    struct Name {
        const Field *field = nullptr;
        QString text;
    };

    /// The catalogue's names alone.
    FieldNames();
    /// `own`: what the fields are called in the agent's language, more than one name a field where
    /// a country has another word for it. Of two fields with one name the first has it.
    explicit FieldNames(const QList<Name> &own);

    struct Spot {
        const Field *field = nullptr;
        qsizetype valueFrom = 0; ///< where in the line the rest begins, past blanks, `:` and `=`
    };
    /// The field that a line begins with; of several names the longest. nullopt when it begins with
    /// none, or with one that goes on (`cityscape`).
    [[nodiscard]] std::optional<Spot> startOf(const QString &line) const;
    /// Other words that find a field than its label.
    [[nodiscard]] QStringList namesOf(const Field &field) const;

private:
    void add(const Field &field, const QString &name);

    struct Folded {
        const Field *field;
        QString letters;
    };
    QList<Folded> m_names; ///< the longest first
};

} // namespace desk
