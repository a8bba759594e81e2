// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/seentotheend.h"

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace desk {

void SeenToTheEnd::watch(QScrollArea &area)
{
    m_area = &area;
    connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, &SeenToTheEnd::look);
    connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, this, &SeenToTheEnd::look);
}

void SeenToTheEnd::note(const Edits &edits, QWidget *last)
{
    m_last = last;
    if (edits == m_edits || !m_area)
        return;
    m_edits = edits;
    m_seenTo = 0;
    m_area->verticalScrollBar()->setValue(0);
    look();
    QMetaObject::invokeMethod(this, &SeenToTheEnd::measure, Qt::QueuedConnection);
}

void SeenToTheEnd::measure()
{
    // What has just come is not laid out yet, from the window inwards.
    QList<QWidget *> inwards;
    for (QWidget *part = m_area ? m_area->widget() : nullptr; part; part = part->parentWidget())
        inwards.prepend(part);
    for (QWidget *part : std::as_const(inwards)) {
        if (part->layout())
            part->layout()->activate();
    }
    look();
}

void SeenToTheEnd::showMore()
{
    if (m_area)
        m_area->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
}

void SeenToTheEnd::look()
{
    if (!m_area || !m_area->isVisible())
        return;
    const QScrollBar *bar = m_area->verticalScrollBar();
    // What was jumped over has not been seen.
    if (bar->value() <= m_seenTo)
        m_seenTo = qMax(m_seenTo, bar->value() + bar->pageStep());
    const QWidget *list = m_area->widget();
    const int end = m_last && list && list->isAncestorOf(m_last)
        ? m_last->mapTo(list, QPoint(0, m_last->height())).y()
        : bar->maximum() + bar->pageStep();
    const bool isSeen = m_seenTo >= qMin(end, bar->maximum() + bar->pageStep());
    if (std::exchange(m_isSeen, isSeen) != isSeen)
        Q_EMIT changed();
}

} // namespace desk
