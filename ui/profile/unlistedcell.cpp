// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/unlistedcell.h"

#include "app/text/plainline.h"
#include "ui/look/clipboard.h"
#include "ui/look/controlpainter.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/words/fieldlabel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace desk {

namespace {

constexpr qsizetype longestShown = 2000;

} // namespace

UnlistedCell::UnlistedCell(Profile::Unlisted item, QWidget *parent)
    : QFrame(parent)
    , m_item(std::move(item))
{
    setFocusPolicy(Qt::StrongFocus);
    const bool isEmpty = m_item.text.isEmpty();
    QLabel *key = plainLabel(m_item.path, this);
    setType(*key, Type::Label, Colour::Muted);
    QLabel *value = plainLabel(isEmpty ? tr("empty") : m_item.text.left(longestShown), this);
    setType(*value, Type::Value, isEmpty ? Colour::Muted : Colour::Text);
    setAccessibleName(labelled(m_item.path, value->text()));
    auto *column = new QVBoxLayout(this);
    column->addWidget(key);
    column->addWidget(value);
    column->addStretch(1);
    setSpaces(*column, {9, 5, 6, 5}, 1);
    if (isEmpty)
        return;
    m_copy = new QToolButton(this);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::NoFocus); // Ctrl+C does the same
    m_copy->setBackgroundRole(QPalette::AlternateBase);
    m_copy->setObjectName(QStringLiteral("copyUnlisted"));
    m_copy->setAccessibleName(tr("Copy %1").arg(m_item.path));
    m_copy->setToolTip(plainToolTip(m_copy->accessibleName()));
    connect(m_copy, &QToolButton::clicked, this, &UnlistedCell::copy);
    showButton();
}

void UnlistedCell::copy()
{
    if (m_item.text.isEmpty())
        return;
    copyPersonal(plainLines(m_item.text));
    Q_EMIT copied(m_item.path);
}

/// Always there for who can't see it; drawn where the mouse or the focus is.
void UnlistedCell::showButton()
{
    if (!m_copy)
        return;
    const bool isMarked = underMouse() || hasFocus();
    m_copy->setIcon(isMarked ? icon(QStringLiteral("copy")) : QIcon());
    m_copy->setAutoFillBackground(isMarked);
}

void UnlistedCell::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (key == Qt::Key_Down || key == Qt::Key_Up)
        focusNextPrevChild(key == Qt::Key_Down);
    else
        QFrame::keyPressEvent(event);
}

void UnlistedCell::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *action = menu->addAction(icon(QStringLiteral("copy")), tr("&Copy"));
    action->setEnabled(m_copy);
    connect(action, &QAction::triggered, this, &UnlistedCell::copy);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center())
                                                               : event->globalPos());
}

void UnlistedCell::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (!m_copy)
        return;
    const int side = px(space::target);
    const int top = qMin(px(10), (height() - side) / 2);
    m_copy->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), {width() - px(5) - side, top, side, side}));
    m_copy->raise();
}

bool UnlistedCell::event(QEvent *event)
{
    const bool isTaken = QFrame::event(event);
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::Enter:
    case QEvent::Leave:
        showButton();
        update();
        break;
    default:
        break;
    }
    return isTaken;
}

void UnlistedCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double radius = px(space::controlRadius);
    if (underMouse() || hasFocus())
        drawBox(painter, rect(), colour(Colour::Raised), colour(Colour::Line), radius,
                tokens().lineWidth());
    if (hasFocus())
        drawRing(painter, rect(), radius);
}

} // namespace desk
