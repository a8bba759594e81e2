// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/creationcolumns.h"

#include "ui/create/sidepanel.h"
#include "ui/create/steplist.h"
#include "ui/create/stepstack.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPointer>
#include <QScrollArea>

namespace desk {

namespace {

constexpr int leastForThree = 1000; // lengths of the table
constexpr int sideWidth = 356;
constexpr int leastSideWidth = 346;
constexpr int leastForWideSide = 1300;

} // namespace

CreationColumns::CreationColumns(StepList *steps, StepStack *stack, SidePanel *side,
                                 QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
    , m_stack(stack)
    , m_side(side)
    , m_sideArea(new QScrollArea(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_middle(new QVBoxLayout)
{
    m_sideArea->setWidget(side);
    m_sideArea->setWidgetResizable(true);
    m_sideArea->setFrameShape(QFrame::NoFrame);
    m_sideArea->setFocusPolicy(Qt::NoFocus);
    m_sideArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    desk::setFixedWidth(*m_sideArea, sideWidth);
    setSpaces(*m_middle, {0, 0, 0, 0}, 0);
    m_middle->addWidget(stack, 1);
    setSpaces(*m_row, {0, 0, 0, 0}, 0);
    m_row->addWidget(steps);
    m_row->addLayout(m_middle, 1);
    m_row->addWidget(m_sideArea);
    setCompact(true); // until there is room: a window never shrinks by itself
}

void CreationColumns::addAbove(QWidget *widget)
{
    m_middle->insertWidget(m_middle->count() - 1, widget);
}

void CreationColumns::hideParts()
{
    for (QWidget *part : {static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_stack),
                          static_cast<QWidget *>(m_side), static_cast<QWidget *>(m_sideArea)})
        part->hide();
}

void CreationColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    desk::setFixedWidth(*m_sideArea, width() < px(leastForWideSide) ? leastSideWidth : sideWidth);
    setCompact(width() < px(leastForThree));
}

void CreationColumns::setCompact(bool isCompact)
{
    if (isCompact == m_isCompact)
        return;
    m_isCompact = isCompact;
    QWidget *focus = QApplication::focusWidget();
    const QPointer<QWidget> kept(focus && m_side->isAncestorOf(focus) ? focus : nullptr);
    const bool isShown = !m_side->isHidden();
    m_row->setDirection(isCompact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_steps->setCompact(isCompact);
    if (isCompact) {
        m_sideArea->takeWidget();
        m_stack->setBelow(m_side);
    } else {
        m_stack->setBelow(nullptr);
        m_sideArea->setWidget(m_side);
    }
    m_side->setVisible(isShown);
    m_sideArea->setVisible(isShown && !isCompact);
    if (kept)
        kept->setFocus(Qt::OtherFocusReason);
}

} // namespace desk
