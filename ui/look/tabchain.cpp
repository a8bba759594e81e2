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
    // In the order in which they stand now: a widget has put its own parts in order.
    QWidgetList stops;
    QWidget *const window = widget.window();
    for (QWidget *next = window->nextInFocusChain(); next != window;
         next = next->nextInFocusChain()) {
        // The popup of a combo box is a window of its own.
        const bool isInside = next == &widget || widget.isAncestorOf(next);
        if (isInside && next->window() == window && isTabStop(*next))
            stops.append(next);
    }
    for (QWidget *stop : std::as_const(stops))
        append(stop);
    return previous;
}

QWidget *firstStop(QWidget &page)
{
    for (QWidget *next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain()) {
        if (page.isAncestorOf(next) && next->isVisibleTo(&page) && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy())
            return next;
    }
    return &page;
}

} // namespace desk
