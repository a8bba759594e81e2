// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace desk {

class ChangeRow;
class ConflictRow;
class ProfileEditor;
class ReferenceData;
class TakenOver;

/// The rows of the changes panel: choices that are needed, what will be erased, what will be
/// changed, and what was taken over from somebody else.
class ChangeLists final : public QWidget {
    Q_OBJECT

public:
    /// The references must outlive it.
    ChangeLists(ProfileEditor &editor, const ReferenceData &reference, QWidget *parent);

    /// As the editor has it at the moment.
    void show(bool isSending);
    void addAbove(QWidget *widget);
    void addBelow(QWidget *widget);
    void remove(QWidget *widget);
    /// Puts the rows into the order of the Tab key; returns its last stop, nullptr for none.
    QWidget *chain();
    /// The lowest row of what is sent, or needs a choice; nullptr for none.
    [[nodiscard]] QWidget *lastRow() const;
    /// The first choice that is needed gets the focus; false when there is none.
    bool focusConflict();

Q_SIGNALS:
    void decided(); ///< a choice was made
    void fieldRequested(const desk::Field *field);

private:
    void showConflicts();
    void showChanges();
    [[nodiscard]] QLabel *makeCaption(const QString &text);

    ProfileEditor &m_editor;
    const ReferenceData &m_reference;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_conflictList = nullptr;
    QVBoxLayout *m_clearedList = nullptr;
    QVBoxLayout *m_changedList = nullptr;
    QLabel *m_conflictCaption = nullptr;
    QLabel *m_clearedCaption = nullptr;
    QLabel *m_changedCaption = nullptr;
    QLabel *m_whole = nullptr;
    TakenOver *m_taken = nullptr;
    QHash<const Field *, ConflictRow *> m_conflicts;
    QHash<const Field *, ChangeRow *> m_changes;
    bool m_isSending = false;
};

} // namespace desk
