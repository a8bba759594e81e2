// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profileframe.h"

#include "ui/fields/messagebar.h"
#include "ui/look/tokens.h"
#include "ui/profile/changebar.h"
#include "ui/profile/changespanel.h"
#include "ui/profile/profilecards.h"
#include "ui/profile/profileheader.h"
#include "ui/profile/profileview.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace desk {

ProfileFrame::ProfileFrame(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_bar(new ChangeBar(this))
    , m_column(new QVBoxLayout(this))
    , m_row(new QHBoxLayout)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->addWidget(&parts.messages);
    left->addWidget(&parts.view, 1);
    m_row->addLayout(left, 1);
    m_column->addWidget(parts.view.header());
    m_column->addLayout(m_row, 1);
    m_column->addWidget(m_bar);
    parts.panel.setParent(this);
    parts.panel.hide();
    m_bar->hide();
    connect(m_bar, &ChangeBar::reviewRequested, this, &ProfileFrame::openPanel);
    connect(&parts.panel, &ChangesPanel::closeRequested, this, [this] {
        closePanel();
        Q_EMIT panelLeft();
    });
}

void ProfileFrame::showAbove(QWidget *widget)
{
    m_column->insertWidget(1, widget); // below the header
    widget->show();
}

void ProfileFrame::showState(int changes, bool isSending)
{
    m_bar->showState(changes, isSending);
    place();
}

bool ProfileFrame::isWide() const
{
    return width() >= px(1000);
}

void ProfileFrame::place()
{
    ChangesPanel &panel = m_parts.panel;
    panel.setLow(height() < px(420));
    panel.setSheet(!isWide());
    const bool hasContent = panel.hasContent();
    if (!hasContent)
        m_isSheetOpen = false;
    m_parts.view.cards()->setTwoColumns(isWide());
    m_parts.view.setLow(!isWide() || height() < px(600));
    if (isWide()) {
        if (m_row->indexOf(&panel) < 0)
            m_row->addWidget(&panel);
        panel.setVisible(hasContent);
        m_bar->hide();
        return;
    }
    m_row->removeWidget(&panel);
    panel.setVisible(m_isSheetOpen);
    m_bar->setVisible(hasContent && !m_isSheetOpen);
    const int across = qMin(panel.maximumWidth(), width());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    panel.setGeometry(isMirrored ? 0 : width() - across, 0, across, height());
    panel.raise();
}

void ProfileFrame::openPanel()
{
    m_isSheetOpen = true;
    place();
    if (isVisible())
        m_parts.panel.focusSend();
}

void ProfileFrame::closePanel()
{
    if (!m_isSheetOpen)
        return;
    m_isSheetOpen = false;
    place();
}

void ProfileFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ProfileFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

void ProfileFrame::keyPressEvent(QKeyEvent *event)
{
    const bool isInPanel
        = m_parts.panel.isVisible() && m_parts.panel.isAncestorOf(QApplication::focusWidget());
    if (event->key() != Qt::Key_Escape || !isInPanel) {
        QWidget::keyPressEvent(event);
        return;
    }
    closePanel();
    Q_EMIT panelLeft();
}

} // namespace desk
