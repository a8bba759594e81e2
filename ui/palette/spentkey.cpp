// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/spentkey.h"

#include <QKeyEvent>

namespace desk {

SpentKey::SpentKey(int key, QObject *application)
    : QObject(application)
    , m_key(key)
{
    application->installEventFilter(this);
}

bool SpentKey::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    // The window hears of a key before it is known whether it is a repeat.
    if (!watched->isWidgetType() || (!isPress && event->type() != QEvent::ShortcutOverride))
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->key() == m_key && key->isAutoRepeat()) {
        event->accept();
        return true;
    }
    if (isPress) {
        parent()->removeEventFilter(this);
        deleteLater();
    }
    return false;
}

} // namespace desk
