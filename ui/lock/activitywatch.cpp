// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lock/activitywatch.h"

#include <QApplication>
#include <QKeyEvent>

namespace desk {

namespace {

bool isOfKey(const QKeyEvent &event, const QKeySequence &keys)
{
    return !keys.isEmpty() && keys[0] == event.keyCombination();
}

} // namespace

ActivityWatch::ActivityWatch(const QKeySequence &lockKey, QObject *parent)
    : QObject(parent)
    , m_lockKey(lockKey)
{
}

ActivityWatch::~ActivityWatch() = default;

void ActivityWatch::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    if (isOn)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
}

/// Only what comes from the window system: the program sends itself keys, too.
bool ActivityWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        // Ahead of everything: a dialog, a menu or the palette would keep it to themselves.
        if (isOfKey(*static_cast<QKeyEvent *>(event), m_lockKey)) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                Q_EMIT lockKeyPressed();
            return true;
        }
        [[fallthrough]];
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
    case QEvent::TabletPress:
        if (event->spontaneous() || event->type() == QEvent::InputMethod)
            Q_EMIT acted();
        break;
    default:
        break;
    }
    return false;
}

} // namespace desk
