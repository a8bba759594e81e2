// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/symbol.h"

#include "ui/look/icons.h"

#include <QEvent>
#include <QPainter>

namespace desk {

Symbol::Symbol(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

Symbol::Symbol(const QString &name, Colour colour, QWidget *parent)
    : Symbol(parent)
{
    setSymbol(name, colour);
}

void Symbol::setSymbol(const QString &name, Colour colour, int size)
{
    m_icon = icon(name, colour);
    m_size = size;
    updateGeometry();
    update();
}

QSize Symbol::sizeHint() const
{
    return {px(m_size), px(m_size)};
}

void Symbol::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

void Symbol::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace desk
