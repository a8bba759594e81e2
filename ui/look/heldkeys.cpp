// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/heldkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWindow>

namespace desk {

HeldKeys::HeldKeys(QObject *application)
    : QObject(application)
{
    application->installEventFilter(this);
}

bool HeldKeys::isRepeat(const QKeyEvent &press) const
{
    return !press.isAutoRepeat() && press.nativeScanCode() != 0 && press.timestamp() != 0
        && press.nativeScanCode() == m_key && press.timestamp() == m_releasedAt;
}

bool HeldKeys::eventFilter(QObject *watched, QEvent *event)
{
    // The window hears of a key first, before any widget.
    if (!watched->isWindowType())
        return false;
    switch (event->type()) {
    case QEvent::KeyRelease: {
        const auto *key = static_cast<const QKeyEvent *>(event);
        m_key = key->nativeScanCode();
        m_releasedAt = key->timestamp();
        return false;
    }
    case QEvent::ShortcutOverride:
        // Taken by nobody it would be a shortcut, which takes it for a press of its own.
        if (!isRepeat(*static_cast<const QKeyEvent *>(event)))
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress: {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (!isRepeat(*key))
            return false;
        QKeyEvent repeated(QEvent::KeyPress, key->key(), key->modifiers(), key->nativeScanCode(),
                           key->nativeVirtualKey(), key->nativeModifiers(), key->text(), true);
        repeated.setTimestamp(key->timestamp());
        QCoreApplication::sendEvent(watched, &repeated);
        event->setAccepted(repeated.isAccepted());
        return true;
    }
    default:
        return false;
    }
}

} // namespace desk
