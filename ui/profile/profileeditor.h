// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/takeback.h"
#include "app/profile/workingcopy.h"
#include "app/reference/fieldadvice.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace desk {

/// A working copy with undo over all fields, and signals for who shows it.
class ProfileEditor final : public QObject {
    Q_OBJECT

public:
    explicit ProfileEditor(QObject *parent = nullptr);

    [[nodiscard]] const WorkingCopy &copy() const { return m_copy; }
    [[nodiscard]] const Profile &profile() const { return m_copy.profile(); }
    [[nodiscard]] const Edits &edits() const { return m_copy.edits(); }
    [[nodiscard]] QList<Change> changes() const { return m_copy.changes(); }
    [[nodiscard]] const QUndoStack &undoStack() const { return m_undo; }
    void undo();
    void redo();

    /// See WorkingCopy::setProfile(); undo steps stay.
    void setProfile(const Profile &profile);
    /// The same for what somebody else has stored: takenOver() tells it from what is edited here.
    void takeOver(const Profile &theirs);
    /// What takeOver() has brought to fields that are not edited, until the next profile.
    [[nodiscard]] const QList<Change> &takenOver() const { return m_takenOver; }
    /// Edits of an earlier run, made on `base`; call setProfile() with the present one after it.
    void restore(const Profile &base, const Edits &edits, const QStringList &offered = {});
    /// Forgets edits and undo steps.
    void discardEdits();
    /// The agent gives all of them up, as one step that can be undone.
    void giveUpEdits();
    /// See WorkingCopy::acknowledge(); the undo steps of the field have no effect any more, those
    /// of others stay.
    void acknowledge(const Field &field, const std::optional<QJsonValue> &sent,
                     const QJsonValue &stored);

    void type(const Field &field, const QJsonValue &typed); ///< merges with the last key strokes
    void clear(const Field &field);
    /// Values filled in at once: one step to undo, apart from what was typed before.
    void fill(const QList<std::pair<const Field *, QJsonValue>> &values);
    /// A value that was meant for a customer without one: a change where the profile has none, a
    /// combined list, or a conflict for the agent to decide.
    void offer(const Field &field, const QJsonValue &value);
    /// Values from before that are to replace what was sent since: one step to undo. Where the
    /// profile has something else by now, the agent decides.
    void takeBack(const QList<TakeBack::Step> &steps);
    void revert(const Field &field);
    /// The agent's choice in a conflict.
    void keepMine(const Field &field);
    /// The other one; undone, it is asked again.
    void keepTheirs(const Field &field);

    [[nodiscard]] std::optional<Problem> problem(const Field &field) const;
    [[nodiscard]] bool canSend() const;
    /// For advice about what is being edited; valid while this editor is.
    [[nodiscard]] AdviceSource adviceSource() const;

Q_SIGNALS:
    void fieldChanged(const desk::Field *field);
    void profileChanged();

private:
    friend class SetFieldCommand;
    friend class DecideCommand;
    friend class TakeBackCommand;
    void apply(const Field &field, const std::optional<QJsonValue> &typed);
    void askAbout(const Field &field);

    WorkingCopy m_copy;
    QList<Change> m_takenOver;
    QHash<const Field *, int> m_eras; ///< how often something of the field has been stored
    QUndoStack m_undo;
};

} // namespace desk
