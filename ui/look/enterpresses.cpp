// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/enterpresses.h"

#include <QAbstractButton>
#include <QDialog>
#include <QKeyEvent>

namespace desk {

EnterPresses::EnterPresses(QDialog &dialog)
    : QObject(&dialog)
    , m_dialog(dialog)
{
    dialog.installEventFilter(this);
}

/// What the button does not take comes up to the dialog.
bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_dialog || event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(m_dialog.focusWidget());
    if (!isEnter || !button || !button->isEnabled())
        return false;
    if (!key->isAutoRepeat())
        button->click();
    return true;
}

} // namespace desk
