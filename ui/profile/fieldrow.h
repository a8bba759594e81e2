// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace desk {

class FieldWidget;
class ProfileEditor;
class ReferenceData;

/// One row of the profile page: label and value, and in place of the value the input while the
/// row is being edited.
class FieldRow final : public QFrame {
    Q_OBJECT

public:
    /// The references must outlive the row.
    FieldRow(const Field &field, ProfileEditor &editor, ReferenceData &reference, int labelWidth,
             QWidget *parent = nullptr);

    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] bool isEditing() const { return m_input != nullptr; }
    void startEditing(bool takeFocus);
    void stopEditing();
    /// Shows what the editor holds now.
    void refresh();
    /// The server's words about this field, until it is edited again.
    void setServerProblem(const QString &text);
    void setLocked(bool isLocked);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *textButton(const QString &text, const QString &name, const QString &objectName);
    void makeEditingParts();
    void orderTabs();
    void makeConflictParts();
    void refreshConflict();
    void refreshState();

    const Field &m_field;
    ProfileEditor &m_editor;
    ReferenceData &m_reference;
    QLabel *m_label;
    QLabel *m_value;
    QLabel *m_state;
    QLabel *m_problem;
    QToolButton *m_edit = nullptr;
    QVBoxLayout *m_content;
    QWidget *m_editing = nullptr; ///< the input with its buttons
    QWidget *m_conflict = nullptr; ///< three values and a choice
    QLabel *m_conflictText = nullptr;
    FieldWidget *m_input = nullptr;
    QString m_serverProblem;
    bool m_isLocked = false;
};

} // namespace desk
