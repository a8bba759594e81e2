// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"
#include "app/profile/profile.h"

#include <QHash>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace desk {

/// What the agent has typed, field by field, as typed. A value type; it knows no profile, so the
/// same class carries the wizard (against an empty profile) and the editor. An empty value
/// (null, "", [], {}) means: to be cleared.
class Edits {
public:
    /// Remembers the typed value of a field (its JSON shape is that of FieldKind).
    void set(const Field &field, const QJsonValue &typed);
    /// Remembers that the field is to be cleared.
    void clear(const Field &field) { set(field, QJsonValue::Null); }
    /// Takes over everything that was typed in other edits.
    void add(const Edits &others);
    /// Forgets the field: it is untouched again.
    void revert(const Field &field);

    [[nodiscard]] bool contains(const Field &field) const { return m_typed.contains(&field); }
    /// What was typed, or nullopt for an untouched field.
    [[nodiscard]] std::optional<QJsonValue> typed(const Field &field) const;
    [[nodiscard]] bool isEmpty() const { return m_typed.isEmpty(); }
    /// The touched fields in catalogue order.
    [[nodiscard]] QList<const Field *> touched() const;

    bool operator==(const Edits &other) const { return m_typed == other.m_typed; }

private:
    QHash<const Field *, QJsonValue> m_typed;
};

enum class FieldState { Untouched, Changed, ToBeCleared };

/// The state of a field, computed from canonical values: typing the original back, or only a
/// stray blank, is Untouched.
[[nodiscard]] FieldState stateOf(const Profile &profile, const Edits &edits, const Field &field);

/// The canonical value a field has with the edits applied.
[[nodiscard]] QJsonValue editedValue(const Profile &profile, const Edits &edits,
                                     const Field &field);

} // namespace desk
