// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/tablist.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QMenu>
#include <QPointer>
#include <QTabWidget>
#include <QToolButton>

namespace desk {

TabList::TabList(QTabWidget &tabs)
    : QObject(&tabs)
    , m_tabs(tabs)
    , m_button(new QToolButton(&tabs))
    , m_menu(new QMenu(&tabs))
{
    m_button->setObjectName(QStringLiteral("tabList"));
    m_button->setAccessibleName(tr("All tabs"));
    m_button->setToolTip(
        tr("All tabs (%1)")
            .arg(
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L).toString(QKeySequence::NativeText)));
    m_button->setIcon(icon(QStringLiteral("chevron-down")));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::NoFocus); // the keys open it from anywhere
    setFixedWidth(*m_button, 32);
    m_menu->setObjectName(QStringLiteral("tabListMenu"));
    m_menu->setAccessibleName(tr("All tabs"));
    tabs.setCornerWidget(m_button, Qt::TopRightCorner);
    connect(m_button, &QToolButton::clicked, this, &TabList::open);
    // Afterwards: what was chosen is said once the menu has gone. Names do not stay in memory.
    connect(
        m_menu, &QMenu::aboutToHide, m_menu,
        [this] {
            if (!m_menu->isVisible())
                m_menu->clear();
        },
        Qt::QueuedConnection);
}

void TabList::fill()
{
    m_menu->clear();
    for (int i = 0; i < m_tabs.count(); ++i) {
        const QPointer<QWidget> page = m_tabs.widget(i);
        QAction *action = m_menu->addAction(m_tabs.tabText(i));
        action->setCheckable(true);
        action->setChecked(i == m_tabs.currentIndex());
        connect(action, &QAction::triggered, this, [this, page] {
            if (page)
                m_tabs.setCurrentWidget(page);
        });
        if (i == m_tabs.currentIndex())
            m_menu->setActiveAction(action);
    }
}

void TabList::open()
{
    if (m_tabs.count() == 0)
        return;
    fill();
    const QPoint end = m_button->mapToGlobal(QPoint(m_button->width(), m_button->height()));
    m_menu->popup(end - QPoint(m_menu->sizeHint().width(), 0));
}

} // namespace desk
