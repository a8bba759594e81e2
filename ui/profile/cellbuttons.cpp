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
    , m_copy(make("copy", tr("Copy %1"), "copy_"))
{
    connect(m_copy, &QToolButton::clicked, this, &CellButtons::copyRequested);
    if (!field.isEditable())
        return;
    m_edit = make("edit", tr("Edit %1"), "edit_");
    m_clear = make("close", tr("Clear %1"), "clear_");
    m_undo = make("undo", tr("Undo %1"), "undo_");
    connect(m_edit, &QToolButton::clicked, this, &CellButtons::editRequested);
    connect(m_clear, &QToolButton::clicked, this, &CellButtons::clearRequested);
    connect(m_undo, &QToolButton::clicked, this, &CellButtons::undoRequested);
}

QToolButton *CellButtons::make(const char *symbol, const QString &name, const char *prefix)
{
    auto *button = new QToolButton(&m_cell);
    button->setIcon(icon(QString::fromLatin1(symbol)));
    button->setAutoRaise(true);
    button->setBackgroundRole(QPalette::AlternateBase);
    button->setFocusPolicy(Qt::NoFocus);
    button->setObjectName(QString::fromLatin1(prefix) + objectNameOf(m_field));
    button->setAccessibleName(name.arg(labelOf(m_field)));
    button->setToolTip(button->accessibleName());
    button->hide();
    return button;
}

void CellButtons::show(const State &state)
{
    // Always there for who can't see them; drawn where the mouse or the focus is.
    const auto mark = [&state](QToolButton &button, const QString &symbol, bool isThere) {
        button.setVisible(isThere);
        button.setIcon(state.isMarked ? icon(symbol) : QIcon());
        button.setAutoFillBackground(state.isMarked); // a long value goes on below it
    };
    mark(*m_copy, QStringLiteral("copy"), state.canCopy && !state.isEditing);
    if (!m_edit)
        return;
    mark(*m_edit, QStringLiteral("edit"), !state.isEditing);
    m_clear->setVisible(state.canClear && m_field.clearWith != ClearWith::Never);
    m_undo->setVisible(state.canUndo);
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
    for (QToolButton *button : {m_undo, m_clear, m_edit, m_copy}) {
        if (!button || button->isHidden())
            continue;
        right -= side;
        room += side;
        const bool isBeside = button == m_edit || button == m_copy; // the value
        const int y = isBeside ? qMin(px(10), (m_cell.height() - side) / 2)
                               : inside.top() + (inside.height() - side) / 2;
        const QRect around = isBeside || !line ? m_cell.rect() : inside;
        button->setGeometry(
            QStyle::visualRect(m_cell.layoutDirection(), around, {right, y, side, side}));
        button->raise();
    }
    if (line)
        line->setTextMargins(0, 0, room, 0);
}

} // namespace desk
