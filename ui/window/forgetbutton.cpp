// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/forgetbutton.h"

#include "ui/look/theme.h"

#include <QKeyEvent>

namespace desk {

ForgetButton::ForgetButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("forgetRecents"));
    setAutoDefault(false);
    setAccessibleDescription(tr("Takes all recent customers out of this list and off this "
                                "computer."));
    setToolTip(accessibleDescription());
    connect(this, &QPushButton::clicked, this, &ForgetButton::press);
    setAsking(false);
}

void ForgetButton::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAsking(false);
}

void ForgetButton::press()
{
    const bool isAnswer = m_isAsking;
    setAsking(!isAnswer);
    if (isAnswer)
        Q_EMIT forgetChosen();
    else
        setFocus(); // a press of assistive technology brings none, and leaving turns it back
}

void ForgetButton::setAsking(bool isAsking)
{
    m_isAsking = isAsking;
    setText(isAsking ? tr("Forget all %1?").arg(m_count) : tr("Forget all"));
    setLook(*this, isAsking ? ButtonLook::Risk : ButtonLook::Quiet);
}

void ForgetButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_isAsking) {
        QPushButton::keyPressEvent(event);
        return;
    }
    setAsking(false);
}

void ForgetButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void ForgetButton::focusOutEvent(QFocusEvent *event)
{
    setAsking(false);
    QPushButton::focusOutEvent(event);
}

void ForgetButton::hideEvent(QHideEvent *event)
{
    setAsking(false);
    QPushButton::hideEvent(event);
}

} // namespace desk
