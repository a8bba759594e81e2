// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"
#include "app/reference/advice.h"
#include "ui/fields/spokensource.h"
#include "ui/look/tokens.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace desk {

class CellButtons;
class FormCell;
class ProfileEditor;
class ReferenceData;
class ValueView;

/// One field of a card: its label above its value, the input in their place while it is edited, and
/// below whatever has to be said about it. Looks untouched, changed or to be cleared, computed from
/// the editor. Enter, F2, a double click or a letter typed on it open it.
class CardCell final : public QFrame, public SpokenSource {
    Q_OBJECT

public:
    /// The references must outlive it.
    CardCell(const Field &field, ProfileEditor &editor, ReferenceData &reference,
             QWidget *parent = nullptr);

    [[nodiscard]] const Field &field() const override { return m_field; }
    [[nodiscard]] QString spokenValue() const override;
    [[nodiscard]] bool isEditing() const { return m_form != nullptr; }
    /// There is something to see: a value, an input, a change, a problem.
    [[nodiscard]] bool hasContent() const;
    /// Open, and as it was.
    [[nodiscard]] bool isOpenedInVain() const;
    /// The widget is a part of its input.
    [[nodiscard]] bool isInInput(const QWidget &widget) const;
    /// It closes when it is left and nothing was changed; not where all were opened at once.
    [[nodiscard]] bool closesByItself() const { return isOpenedInVain() && !m_isHeldOpen; }
    void holdOpen() { m_isHeldOpen = true; }
    [[nodiscard]] bool isHeldOpen() const { return m_isHeldOpen; }
    /// Closed by the agent, though it holds a change.
    [[nodiscard]] bool isClosedOnChange() const { return m_isClosed; }
    void closeOnChange()
    {
        m_isClosed = true;
        stopEditing();
    }
    [[nodiscard]] QString serverProblem() const { return m_serverProblem; }
    /// What the customer's country calls it.
    void setLabel(const QString &text);
    void startEditing(bool takesFocus);
    /// The value takes the place of the input; what was typed stays.
    void stopEditing();
    /// Follows the editor; opens for a change that came from elsewhere.
    void refresh();
    void setServerProblem(const QString &text);
    void setLocked(bool isLocked);
    /// Advice is about what is being edited; it comes after a pause in the typing.
    void adviseSoon();
    /// As the agent reads it; nothing where there is none.
    void copyValue();

Q_SIGNALS:
    void editRequested(); ///< the agent wants to edit it
    void opened();
    void closed();
    void copied(const QString &label); ///< the value is on the clipboard
    void suggestionAccepted(const desk::Advice &advice);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *) override { Q_EMIT editRequested(); }
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeForm();
    bool openWithLetter(QKeyEvent &event);
    void clearValue();
    void undoValue();
    void refreshState();
    void refreshButtons();
    void placeButtons();
    void showAdvice();

    const Field &m_field;
    ProfileEditor &m_editor;
    ReferenceData &m_reference;
    QLabel *m_label = nullptr;
    ValueView *m_value = nullptr;
    QLabel *m_state = nullptr;
    CellButtons *m_buttons = nullptr;
    QVBoxLayout *m_column = nullptr;
    FormCell *m_form = nullptr; ///< while it is edited
    QTimer m_pause;
    QString m_serverProblem;
    bool m_isLocked = false;
    bool m_isHeldOpen = false;
    bool m_isClosed = false; ///< by the agent, though it holds a change
};

} // namespace desk
