// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/workingcopy.h"

#include "app/profile/value.h"

namespace desk {

void WorkingCopy::setProfile(const Profile &profile)
{
    // What was typed back to the old value is no wish to have it back on the new one.
    for (const Field *field : m_edits.touched()) {
        if (state(*field) == FieldState::Untouched) {
            m_edits.revert(*field);
            m_originals.remove(field);
            m_offered.remove(field);
        }
    }
    m_profile = profile;
    for (const Field *field : m_edits.touched()) {
        const QJsonValue original = m_originals.value(field);
        const QJsonValue theirs = profile.value(*field);
        const QJsonValue mine = canonical(*field, *m_edits.typed(*field));
        if (theirs == original || theirs == mine)
            continue;
        if (const auto both = mergeItems(*field, original, theirs, mine)) {
            m_edits.set(*field, *both);
            m_originals.insert(field, theirs);
        }
    }
}

void WorkingCopy::restore(const Profile &base, const Edits &edits, const QStringList &offered)
{
    m_profile = base;
    m_edits = {};
    m_originals.clear();
    m_offered.clear();
    for (const Field *field : edits.touched()) {
        // A new customer's entries, carried over, can hold more than a profile takes.
        if (!field->isEditable())
            continue;
        m_edits.set(*field, *edits.typed(*field));
        m_originals.insert(field, base.value(*field));
        if (offered.contains(field->pathText()))
            m_offered.insert(field);
    }
}

QStringList WorkingCopy::offered() const
{
    QStringList paths;
    for (const Field *field : m_offered)
        paths.append(field->pathText());
    paths.sort();
    return paths;
}

Profile WorkingCopy::profileWith(const std::function<QJsonValue(const Field &)> &value) const
{
    QJsonObject json = m_profile.json();
    for (const Field *field : m_edits.touched()) {
        if (field->part().isEmpty()) {
            json.insert(field->unit(), value(*field));
            continue;
        }
        QJsonObject unit = json.value(field->unit()).toObject();
        unit.insert(field->part(), value(*field));
        json.insert(field->unit(), unit);
    }
    return Profile(m_profile.customerId(), json, m_profile.readAt());
}

Profile WorkingCopy::profileWithEdits() const
{
    return profileWith(
        [this](const Field &field) { return editedValue(m_profile, m_edits, field); });
}

Profile WorkingCopy::baseOfEdits() const
{
    return profileWith([this](const Field &field) { return m_originals.value(&field); });
}

std::optional<Conflict> WorkingCopy::conflict(const Field &field) const
{
    const QJsonValue theirs = m_profile.value(field);
    if (state(field) == FieldState::Untouched || m_originals.value(&field) == theirs)
        return std::nullopt;
    return Conflict{&field, m_originals.value(&field), theirs,
                    editedValue(m_profile, m_edits, field)};
}

QList<Conflict> WorkingCopy::conflicts() const
{
    QList<Conflict> all;
    for (const Field *field : m_edits.touched()) {
        if (const auto found = conflict(*field))
            all.append(*found);
    }
    return all;
}

void WorkingCopy::keepMine(const Field &field)
{
    // Of a list only the items that are mine: what the others have beside them stays.
    const QJsonValue theirs = m_profile.value(field);
    const QJsonValue mine = canonical(field, shown(field));
    if (const auto both
        = mergeItems(field, m_originals.value(&field), theirs, mine, ItemConflict::Mine))
        m_edits.set(field, *both);
    m_originals.insert(&field, theirs);
    m_offered.remove(&field);
}

void WorkingCopy::discardEdits()
{
    m_edits = {};
    m_originals.clear();
    m_offered.clear();
}

void WorkingCopy::apply(const Field &field, const std::optional<QJsonValue> &typed)
{
    if (typed) {
        if (!m_edits.contains(field))
            m_originals.insert(&field, m_profile.value(field));
        m_edits.set(field, *typed);
    } else {
        m_edits.revert(field);
        m_originals.remove(&field);
        m_offered.remove(&field);
    }
}

void WorkingCopy::acknowledge(const Field &field, const std::optional<QJsonValue> &sent,
                              const QJsonValue &stored)
{
    const auto typed = m_edits.typed(field);
    if (!typed)
        return;
    if (sent && canonical(field, *typed) == canonical(field, *sent))
        apply(field, std::nullopt);
    else
        m_originals.insert(&field, stored);
}

FieldState WorkingCopy::state(const Field &field) const
{
    return stateOf(m_profile, m_edits, field);
}

QJsonValue WorkingCopy::shown(const Field &field) const
{
    return m_edits.typed(field).value_or(m_profile.value(field));
}

std::optional<Problem> WorkingCopy::problem(const Field &field, QDate today) const
{
    if (state(field) == FieldState::Untouched)
        return std::nullopt;
    return problemOf({&field, m_profile.value(field), editedValue(m_profile, m_edits, field)},
                     today);
}

bool WorkingCopy::canSend(QDate today) const
{
    return !changes().isEmpty() && conflicts().isEmpty()
        && patchProblems(m_profile, m_edits, today).isEmpty();
}

WorkingCopy::Offer WorkingCopy::offerOf(const Field &field, const QJsonValue &value) const
{
    const QJsonValue theirs = m_profile.value(field);
    const auto both = mergeItems(field, QJsonValue::Null, theirs, value);
    return {both.value_or(value), !both && !theirs.isNull()};
}

void WorkingCopy::applyOver(const Field &field, const QJsonValue &left, const QJsonValue &typed)
{
    m_edits.set(field, typed);
    m_originals.insert(&field, left);
    m_offered.remove(&field);
}

void WorkingCopy::askAbout(const Field &field)
{
    m_originals.insert(&field, QJsonValue::Null);
    m_offered.insert(&field);
}

} // namespace desk
