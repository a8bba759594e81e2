// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/cellbuttons.h"

#include "app/profile/field.h"
#include "ui/fields/inputparts.h"
#include "ui/look/icons.h"
#include "ui/words/fieldlabel.h"

#include <QFrame>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace desk {

CellButtons::CellButtons(const Field &field, QFrame &cell)
    : QObject(&cell)
    , m_field(field)
    , m_cell(cell)
    , m_edit(make("edit", tr("Edit %1"), "edit_"))
    , m_clear(make("close", tr("Clear %1"), "clear_"))
    , m_undo(make("undo", tr("Undo %1"), "undo_"))
{
    connect(m_edit, &QToolButton::clicked, this, &CellButtons::editRequested);
    connect(m_clear, &QToolButton::clicked, this, &CellButtons::clearRequested);
    connect(m_undo, &QToolButton::clicked, this, &CellButtons::undoRequested);
}

QToolButton *CellButtons::make(const char *symbol, const QString &name, const char *prefix)
{
    auto *button = new QToolButton(&m_cell);
    button->setIcon(icon(QString::fromLatin1(symbol)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setObjectName(QString::fromLatin1(prefix) + objectNameOf(m_field));
    button->setAccessibleName(name.arg(labelOf(m_field)));
    button->setToolTip(button->accessibleName());
    button->hide();
    return button;
}

void CellButtons::show(const State &state)
{
    m_clear->setVisible(state.canClear && m_field.clearWith != ClearWith::Never);
    m_undo->setVisible(state.canUndo);
    // Always there for who can't see it; drawn where the mouse or the focus is.
    m_edit->setVisible(!state.isEditing);
    m_edit->setIcon(state.isMarked ? icon(QStringLiteral("edit")) : QIcon());
    for (QToolButton *button : {m_clear, m_undo, m_edit})
        button->setEnabled(!state.isLocked);
}

void CellButtons::place(QLineEdit *line)
{
    const int side = px(space::target);
    const QRect inside = line ? QRect(line->mapTo(&m_cell, QPoint()), line->size())
                              : QRect(0, -px(2), m_cell.width(), side); // beside the label
    int right = inside.right() - px(5);
    int room = 0;
    for (QToolButton *button : {m_undo, m_clear, m_edit}) {
        if (button->isHidden())
            continue;
        right -= side;
        room += side;
        const bool isEdit = button == m_edit;
        const int y = isEdit ? qMin(px(10), (m_cell.height() - side) / 2)
                             : inside.top() + (inside.height() - side) / 2;
        const QRect around = isEdit || !line ? m_cell.rect() : inside;
        button->setGeometry(
            QStyle::visualRect(m_cell.layoutDirection(), around, {right, y, side, side}));
        button->raise();
    }
    if (line)
        line->setTextMargins(0, 0, room, 0);
}

} // namespace desk
