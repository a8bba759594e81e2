// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/attention.h"

#include <QApplication>
#include <QWidget>

namespace desk {

bool isAttended(const QWidget &page)
{
    if (!page.isVisible() || QApplication::activeModalWidget())
        return false;
    // Without an active window the focus comes back to where it was in this one.
    const QWidget *focus = page.window()->focusWidget();
    return !focus || focus == &page || page.isAncestorOf(focus);
}

} // namespace desk
