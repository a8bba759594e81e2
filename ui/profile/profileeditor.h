// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/patch.h"
#include "app/profile/validation.h"

#include <QObject>
#include <QUndoStack>

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

    /// A newer snapshot; the edits stay on top.
    void setProfile(const Profile &profile);
    /// Forgets edits and undo steps.
    void discardEdits();
    /// Forgets one field's edit without an undo step (it has been stored).
    void dropEdit(const Field &field);

    void type(const Field &field, const QJsonValue &typed); ///< merges with the last key strokes
    void clear(const Field &field);
    void revert(const Field &field);

    [[nodiscard]] FieldState state(const Field &field) const;
    /// What the field's input shows: the typed value, else the profile's.
    [[nodiscard]] QJsonValue shown(const Field &field) const;
    [[nodiscard]] std::optional<Problem> problem(const Field &field) const;
    [[nodiscard]] QList<Change> changes() const { return changesOf(m_profile, m_edits); }
    [[nodiscard]] bool canSend() const; ///< there are changes, none of them invalid

Q_SIGNALS:
    void fieldChanged(const desk::Field *field);
    void profileChanged();

private:
    friend class SetFieldCommand;
    void apply(const Field &field, const std::optional<QJsonValue> &typed);

    Profile m_profile;
    Edits m_edits;
    QUndoStack m_undo;
};

} // namespace desk
