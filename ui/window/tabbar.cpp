// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/tabbar.h"

#include <QMouseEvent>

namespace desk {

TabBar::TabBar(QWidget *parent)
    : QTabBar(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
}

void TabBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0)
        Q_EMIT tabCloseRequested(index);
    else
        QTabBar::mouseReleaseEvent(event);
}

/// Qt keeps the buttons of the tabs at the size they were made with.
void TabBar::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    for (int i = 0; i < count(); ++i) {
        for (const auto side : {QTabBar::LeftSide, QTabBar::RightSide}) {
            if (QWidget *button = tabButton(i, side))
                button->resize(button->sizeHint());
        }
    }
}

} // namespace desk
