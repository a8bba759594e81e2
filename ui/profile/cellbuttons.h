// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QFrame;
class QLineEdit;
class QToolButton;

namespace desk {

struct Field;

/// The buttons of a cell: copy, and edit, clear, undo where it can be edited. They lie over the
/// cell, so that nothing moves when they come, and take no stop of the Tab key: Ctrl+C, Enter, the
/// menu key and Esc do the same.
class CellButtons final : public QObject {
    Q_OBJECT

public:
    /// Belongs to the cell.
    CellButtons(const Field &field, QFrame &cell);

    struct State {
        bool isEditing = false;
        bool isMarked = false; ///< under the mouse, or with the focus
        bool canClear = false;
        bool canUndo = false;
        bool canCopy = false;
        bool isLocked = false;
    };
    void show(const State &state);
    /// Inside `line` where the input is one, else beside the label.
    void place(QLineEdit *line);

Q_SIGNALS:
    void copyRequested();
    void editRequested();
    void clearRequested();
    void undoRequested();

private:
    [[nodiscard]] QToolButton *make(const char *symbol, const QString &name, const char *prefix);

    const Field &m_field;
    QFrame &m_cell;
    QToolButton *m_copy = nullptr;
    QToolButton *m_edit = nullptr; ///< these three of an editable one
    QToolButton *m_clear = nullptr;
    QToolButton *m_undo = nullptr;
};

} // namespace desk
