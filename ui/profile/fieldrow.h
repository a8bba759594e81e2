// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include "app/reference/advice.h"
#include "ui/fields/spokensource.h"

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace desk {

class AdviceBox;
class FieldWidget;
class ProfileEditor;
class ReferenceData;

/// One row of the profile page: label and value, and in place of the value the input while the
/// row is being edited.
class FieldRow final : public QFrame, public SpokenSource {
    Q_OBJECT

public:
    /// The references must outlive the row.
    FieldRow(const Field &field, ProfileEditor &editor, ReferenceData &reference, int labelWidth,
             QWidget *parent = nullptr);

    [[nodiscard]] const Field &field() const override { return m_field; }
    [[nodiscard]] bool isEditing() const { return m_input != nullptr; }
    void startEditing(bool takeFocus);
    void stopEditing();
    /// Shows what the editor holds now.
    void refresh();
    /// The server's words about this field, until it is edited again.
    void setServerProblem(const QString &text);
    void setLocked(bool isLocked);
    /// What the field is called where an address of the customer's country is shown.
    void setLabel(const QString &text);
    /// The first line of what the row shows, "" when it is empty.
    [[nodiscard]] QString spokenValue() const override;
    /// Advice is about what is being edited; it comes after a pause in the typing.
    void adviseSoon();

Q_SIGNALS:
    void suggestionAccepted(const desk::Advice &advice);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *textButton(const QString &text, const QString &name, const QString &objectName);
    void makeEditingParts();
    void makeConflictParts();
    void refreshConflict();
    void refreshState();
    void showAdvice();

    const Field &m_field;
    ProfileEditor &m_editor;
    ReferenceData &m_reference;
    QLabel *m_label = nullptr;
    QLabel *m_value = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_problem = nullptr;
    QToolButton *m_edit = nullptr;
    QVBoxLayout *m_content = nullptr;
    QWidget *m_editing = nullptr; ///< the input with its buttons, advice below
    QWidget *m_conflict = nullptr; ///< three values and a choice
    QLabel *m_conflictText = nullptr;
    FieldWidget *m_input = nullptr;
    AdviceBox *m_advice = nullptr; ///< part of m_editing
    QTimer m_pause;
    QString m_serverProblem;
    bool m_isLocked = false;
};

} // namespace desk
