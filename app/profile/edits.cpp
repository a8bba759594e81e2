// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/edits.h"

#include "app/profile/value.h"

#include <algorithm>

namespace desk {

void Edits::set(const Field &field, const QJsonValue &typed)
{
    m_typed.insert(&field, typed);
}

void Edits::add(const Edits &others)
{
    m_typed.insert(others.m_typed);
}

void Edits::revert(const Field &field)
{
    m_typed.remove(&field);
}

std::optional<QJsonValue> Edits::typed(const Field &field) const
{
    const auto found = m_typed.constFind(&field);
    return found == m_typed.cend() ? std::nullopt : std::optional(found.value());
}

QList<const Field *> Edits::touched() const
{
    QList<const Field *> rows = m_typed.keys();
    // The catalogue is one array: its order is the order of the addresses.
    std::sort(rows.begin(), rows.end(), std::less<>());
    return rows;
}

FieldState stateOf(const Profile &profile, const Edits &edits, const Field &field)
{
    if (!edits.contains(field))
        return FieldState::Untouched;
    const QJsonValue after = editedValue(profile, edits, field);
    if (after == profile.value(field))
        return FieldState::Untouched;
    return after.isNull() ? FieldState::ToBeCleared : FieldState::Changed;
}

QJsonValue editedValue(const Profile &profile, const Edits &edits, const Field &field)
{
    const auto typed = edits.typed(field);
    return typed ? canonical(field, *typed) : profile.value(field);
}

} // namespace desk
