// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/tabchain.h"

#include <QWidget>

namespace desk {

namespace {

bool isTabStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

} // namespace

QWidget *chainTabs(QWidget *previous, QWidget &widget)
{
    const auto append = [&previous](QWidget *stop) {
        if (previous)
            QWidget::setTabOrder(previous, stop);
        previous = stop;
    };
    if (isTabStop(widget))
        append(&widget);
    for (QWidget *child : widget.findChildren<QWidget *>()) {
        // The popup of a combo box is a window of its own.
        if (child->window() == widget.window() && isTabStop(*child))
            append(child);
    }
    return previous;
}

} // namespace desk
