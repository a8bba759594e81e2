// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/avatar.h"

#include "ui/look/tokens.h"

#include <QPainter>

namespace desk {

Avatar::Avatar(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setInitials(const QString &initials)
{
    m_initials = initials;
    update();
}

void Avatar::setSide(int size)
{
    m_size = size;
    updateGeometry();
}

QSize Avatar::sizeHint() const
{
    return {px(m_size), px(m_size)};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isContrast = tokens().theme() == Theme::HighContrast;
    painter.setPen(isContrast ? QPen(colour(Colour::Line), tokens().lineWidth()) : QPen(Qt::NoPen));
    painter.setBrush(colour(Colour::AccentSoft));
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    QFont font = fontOf(Type::Section);
    font.setPixelSize(qMax(1, qRound(height() * 0.34)));
    painter.setFont(font);
    painter.setPen(colour(Colour::Accent));
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace desk
