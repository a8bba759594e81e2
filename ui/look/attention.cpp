// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/attention.h"

#include <QApplication>
#include <QDialog>
#include <QWidget>

#include <algorithm>

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

bool isAsked(const QWidget &window)
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return true;
    if (const QWidget *focus = QApplication::focusWidget(); focus && isPassing(*focus))
        return true;
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    return std::any_of(dialogs.cbegin(), dialogs.cend(), [](const QDialog *dialog) {
        return dialog->isVisible() && (dialog->isModal() || dialog->isActiveWindow());
    });
}

} // namespace desk
