// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profileeditor.h"

#include "app/profile/value.h"

#include <QDate>
#include <QUndoCommand>

namespace desk {

/// One step of the agent's: a burst of typing in one field, a clear, or a revert.
class SetFieldCommand final : public QUndoCommand {
public:
    enum class Step { Typing, Whole, Offer };

    SetFieldCommand(ProfileEditor &editor, const Field &field, std::optional<QJsonValue> after,
                    Step step)
        : m_editor(editor)
        , m_field(field)
        , m_before(editor.m_edits.typed(field))
        , m_after(std::move(after))
        , m_step(step)
    {
    }

    void undo() override { m_editor.apply(m_field, m_before); }
    void redo() override
    {
        m_editor.apply(m_field, m_after);
        if (m_step == Step::Offer)
            m_editor.askAbout(m_field);
    }
    [[nodiscard]] int id() const override
    {
        // One id a field; -1 is never merged.
        return m_step == Step::Typing ? static_cast<int>(&m_field - fields().data()) : -1;
    }
    bool mergeWith(const QUndoCommand *next) override
    {
        m_after = static_cast<const SetFieldCommand *>(next)->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    ProfileEditor &m_editor;
    const Field &m_field;
    std::optional<QJsonValue> m_before;
    std::optional<QJsonValue> m_after;
    Step m_step;
};

ProfileEditor::ProfileEditor(QObject *parent)
    : QObject(parent)
{
}

void ProfileEditor::setProfile(const Profile &profile)
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
    Q_EMIT profileChanged();
}

void ProfileEditor::restore(const Profile &base, const Edits &edits)
{
    m_undo.clear();
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
    }
}

Profile ProfileEditor::profileWith(const std::function<QJsonValue(const Field &)> &value) const
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

Profile ProfileEditor::profileWithEdits() const
{
    return profileWith(
        [this](const Field &field) { return editedValue(m_profile, m_edits, field); });
}

Profile ProfileEditor::baseOfEdits() const
{
    return profileWith([this](const Field &field) { return m_originals.value(&field); });
}

std::optional<Conflict> ProfileEditor::conflict(const Field &field) const
{
    const QJsonValue theirs = m_profile.value(field);
    if (state(field) == FieldState::Untouched || m_originals.value(&field) == theirs)
        return std::nullopt;
    return Conflict{&field, m_originals.value(&field), theirs,
                    editedValue(m_profile, m_edits, field)};
}

QList<Conflict> ProfileEditor::conflicts() const
{
    QList<Conflict> all;
    for (const Field *field : m_edits.touched()) {
        if (const auto found = conflict(*field))
            all.append(*found);
    }
    return all;
}

void ProfileEditor::keepMine(const Field &field)
{
    // Of a list only the items that are mine: what the others have beside them stays.
    const QJsonValue theirs = m_profile.value(field);
    const QJsonValue mine = canonical(field, shown(field));
    if (const auto both
        = mergeItems(field, m_originals.value(&field), theirs, mine, ItemConflict::Mine))
        m_edits.set(field, *both);
    m_originals.insert(&field, theirs);
    m_offered.remove(&field);
    Q_EMIT fieldChanged(&field);
}

void ProfileEditor::discardEdits()
{
    m_undo.clear();
    m_edits = {};
    m_originals.clear();
    m_offered.clear();
    Q_EMIT profileChanged();
}

void ProfileEditor::dropEdit(const Field &field)
{
    m_undo.clear();
    apply(field, std::nullopt);
}

void ProfileEditor::type(const Field &field, const QJsonValue &typed)
{
    m_undo.push(new SetFieldCommand(*this, field, typed, SetFieldCommand::Step::Typing));
}

void ProfileEditor::clear(const Field &field)
{
    m_undo.push(new SetFieldCommand(*this, field, QJsonValue(QJsonValue::Null),
                                    SetFieldCommand::Step::Whole));
}

void ProfileEditor::fill(const QList<std::pair<const Field *, QJsonValue>> &values)
{
    m_undo.beginMacro({});
    for (const auto &[field, value] : values)
        m_undo.push(new SetFieldCommand(*this, *field, value, SetFieldCommand::Step::Whole));
    m_undo.endMacro();
}

void ProfileEditor::offer(const Field &field, const QJsonValue &value)
{
    const QJsonValue theirs = m_profile.value(field);
    const auto both = mergeItems(field, QJsonValue::Null, theirs, value);
    const bool isConflict = !both && !theirs.isNull();
    m_undo.push(new SetFieldCommand(*this, field, both.value_or(value),
                                    isConflict ? SetFieldCommand::Step::Offer
                                               : SetFieldCommand::Step::Whole));
}

/// The value stands against another one until the agent has chosen, after a redo again.
void ProfileEditor::askAbout(const Field &field)
{
    m_originals.insert(&field, QJsonValue::Null);
    m_offered.insert(&field);
    Q_EMIT fieldChanged(&field);
}

void ProfileEditor::revert(const Field &field)
{
    if (m_edits.contains(field)) {
        m_undo.push(new SetFieldCommand(*this, field, std::nullopt, SetFieldCommand::Step::Whole));
    }
}

void ProfileEditor::apply(const Field &field, const std::optional<QJsonValue> &typed)
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
    Q_EMIT fieldChanged(&field);
}

FieldState ProfileEditor::state(const Field &field) const
{
    return stateOf(m_profile, m_edits, field);
}

QJsonValue ProfileEditor::shown(const Field &field) const
{
    return m_edits.typed(field).value_or(m_profile.value(field));
}

std::optional<Problem> ProfileEditor::problem(const Field &field) const
{
    if (state(field) == FieldState::Untouched)
        return std::nullopt;
    return problemOf({&field, m_profile.value(field), editedValue(m_profile, m_edits, field)},
                     QDate::currentDate());
}

bool ProfileEditor::canSend() const
{
    return !changes().isEmpty() && conflicts().isEmpty()
        && patchProblems(m_profile, m_edits, QDate::currentDate()).isEmpty();
}

AdviceSource ProfileEditor::adviceSource() const
{
    return {[this](const Field &field) { return editedValue(m_profile, m_edits, field); },
            QDate::currentDate()};
}

} // namespace desk
