// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/attention.h"

#include <QApplication>
#include <QWidget>

namespace desk {

namespace {

constexpr const char *passingMark = "desk_isPassing";

} // namespace

void setPassing(QWidget &overlay)
{
    overlay.setProperty(passingMark, true);
}

bool isPassing(const QWidget &part)
{
    for (const QWidget *each = &part; each; each = each->parentWidget()) {
        if (each->property(passingMark).toBool())
            return true;
    }
    return false;
}

bool isAttended(const QWidget &page)
{
    if (!page.isVisible() || QApplication::activeModalWidget())
        return false;
    // Without an active window the focus comes back to where it was in this one.
    const QWidget *focus = page.window()->focusWidget();
    return !focus || focus == &page || page.isAncestorOf(focus);
}

} // namespace desk
