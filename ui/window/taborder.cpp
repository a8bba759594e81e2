// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/taborder.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTabWidget>

#include <utility>

namespace desk {

TabOrder::TabOrder(QTabWidget &tabs)
    : QObject(&tabs)
    , m_tabs(tabs)
{
    connect(&tabs, &QTabWidget::currentChanged, this, &TabOrder::onCurrentChanged);
}

QList<QWidget *> TabOrder::all() const
{
    QList<QWidget *> tabs;
    for (const QPointer<QWidget> &page : m_used) {
        if (page && m_tabs.indexOf(page) >= 0)
            tabs.append(page);
    }
    // Those that were opened behind the one in front were never used.
    for (int i = 0; i < m_tabs.count(); ++i) {
        if (!tabs.contains(m_tabs.widget(i)))
            tabs.append(m_tabs.widget(i));
    }
    return tabs;
}

void TabOrder::step(bool isForward)
{
    if (m_walk.isEmpty()) {
        m_walk = all();
        // Seen by the application alone: the release goes to whatever has the focus by then.
        qApp->installEventFilter(this);
    }
    m_walk.removeIf([this](QWidget *page) { return m_tabs.indexOf(page) < 0; });
    if (m_walk.isEmpty())
        return;
    const qsizetype at = m_walk.indexOf(m_tabs.currentWidget());
    const qsizetype to = (at + (isForward ? 1 : m_walk.size() - 1)) % m_walk.size();
    const bool wasStepping = std::exchange(m_isStepping, true);
    m_tabs.setCurrentWidget(m_walk.at(to));
    m_isStepping = wasStepping;
}

bool TabOrder::eventFilter(QObject *, QEvent *event)
{
    // A step that was chosen in a menu is one by itself: there no Ctrl is let go.
    switch (event->type()) {
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Control)
            endWalk();
        break;
    case QEvent::KeyPress:
        if (!(static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier)
            && static_cast<QKeyEvent *>(event)->key() != Qt::Key_Control)
            endWalk();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::ApplicationDeactivate:
        endWalk();
        break;
    default:
        break;
    }
    return false;
}

void TabOrder::endWalk()
{
    qApp->removeEventFilter(this);
    m_walk.clear();
    if (QWidget *page = m_tabs.currentWidget())
        note(page);
}

void TabOrder::onCurrentChanged()
{
    if (m_isStepping)
        return;
    if (!m_walk.isEmpty())
        endWalk();
    else if (QWidget *page = m_tabs.currentWidget())
        note(page);
}

void TabOrder::note(QWidget *page)
{
    m_used.removeIf([page](const QPointer<QWidget> &each) { return !each || each == page; });
    m_used.prepend(page);
}

} // namespace desk
