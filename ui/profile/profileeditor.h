// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/merge.h"
#include "app/profile/patch.h"
#include "app/profile/validation.h"
#include "app/reference/fieldadvice.h"

#include <QObject>
#include <QSet>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace desk {

/// One profile and what the agent has typed on top of it, with undo over all fields. No widgets;
/// every answer is computed from the profile and the edits.
class ProfileEditor final : public QObject {
    Q_OBJECT

public:
    explicit ProfileEditor(QObject *parent = nullptr);

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const Edits &edits() const { return m_edits; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    /// A newer snapshot; the edits stay on top. A list that others changed too is combined item by
    /// item; what can't be combined is a conflict until the agent has chosen.
    void setProfile(const Profile &profile);
    /// Edits of an earlier run, made on `base`; call setProfile() with the present one after it.
    void restore(const Profile &base, const Edits &edits);
    /// Forgets edits and undo steps.
    void discardEdits();
    /// Forgets one field's edit without an undo step (it has been stored).
    void dropEdit(const Field &field);

    void type(const Field &field, const QJsonValue &typed); ///< merges with the last key strokes
    void clear(const Field &field);
    /// Values filled in at once: one step to undo, apart from what was typed before.
    void fill(const QList<std::pair<const Field *, QJsonValue>> &values);
    /// A value that was meant for a customer without one: a change where the profile has none, a
    /// combined list, or a conflict for the agent to decide.
    void offer(const Field &field, const QJsonValue &value);
    void revert(const Field &field);

    /// The profile as it would be with the changes stored.
    [[nodiscard]] Profile profileWithEdits() const;
    /// The profile as it was when the changes were begun, for restore().
    [[nodiscard]] Profile baseOfEdits() const;

    /// Fields that somebody else changed after the agent had, to another value.
    [[nodiscard]] QList<Conflict> conflicts() const;
    [[nodiscard]] std::optional<Conflict> conflict(const Field &field) const;
    /// The conflict is between the profile and a value offered, not with somebody else's change.
    [[nodiscard]] bool isOffered(const Field &field) const { return m_offered.contains(&field); }
    /// The agent's choice: their value is seen and overwritten. revert() is the other choice.
    void keepMine(const Field &field);

    [[nodiscard]] FieldState state(const Field &field) const;
    /// What the field's input shows: the typed value, else the profile's.
    [[nodiscard]] QJsonValue shown(const Field &field) const;
    [[nodiscard]] std::optional<Problem> problem(const Field &field) const;
    /// For advice about what is being edited; valid while this editor is.
    [[nodiscard]] AdviceSource adviceSource() const;
    [[nodiscard]] QList<Change> changes() const { return changesOf(m_profile, m_edits); }
    /// There are changes, none of them invalid, none in conflict.
    [[nodiscard]] bool canSend() const;

Q_SIGNALS:
    void fieldChanged(const desk::Field *field);
    void profileChanged();

private:
    friend class SetFieldCommand;
    [[nodiscard]] Profile profileWith(const std::function<QJsonValue(const Field &)> &value) const;
    void apply(const Field &field, const std::optional<QJsonValue> &typed);
    void askAbout(const Field &field);

    Profile m_profile;
    Edits m_edits;
    /// What the profile had when the agent began to change a field.
    QHash<const Field *, QJsonValue> m_originals;
    QSet<const Field *> m_offered;
    QUndoStack m_undo;
};

} // namespace desk
