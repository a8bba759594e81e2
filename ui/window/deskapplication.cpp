// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/deskapplication.h"

#include <QEvent>
#include <QThread>

#include <chrono>
#include <utility>

namespace desk {

DeskApplication::DeskApplication(int &argc, char *argv[])
    : QApplication(argc, argv)
{
}

bool DeskApplication::notify(QObject *receiver, QEvent *event)
{
    // Events of other threads come through here as well, in their threads.
    if (!receiver || receiver->thread() != thread())
        return QApplication::notify(receiver, event);
    const int loopLevel = thread()->loopLevel();
    // What is sent from inside a delivery is part of it. An event loop inside one is not: dragging
    // runs such a loop, and the window answers meanwhile.
    if (loopLevel <= m_timedLevel)
        return QApplication::notify(receiver, event);
    return deliver(receiver, event, loopLevel);
}

bool DeskApplication::deliver(QObject *receiver, QEvent *event, int loopLevel)
{
    using Time = std::chrono::steady_clock;
    const QObject *parent = receiver->parent();
    const Delivery delivery{receiver->metaObject(), parent ? parent->metaObject() : nullptr,
                            receiver->objectName(), event->type()};
    const int outerLevel = std::exchange(m_timedLevel, loopLevel);
    if (outerLevel > 0)
        ++m_loopsInside;
    const quint64 loopsBefore = m_loopsInside;
    const Time::time_point begun = Time::now();
    const bool isTaken = QApplication::notify(receiver, event);
    const auto duration = Time::now() - begun;
    m_timedLevel = outerLevel;
    if (m_loopsInside == loopsBefore)
        m_stalls.ran(duration, delivery);
    return isTaken;
}

} // namespace desk
