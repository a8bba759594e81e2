// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/chip.h"

#include "ui/look/controlpainter.h"
#include "ui/look/dress.h"
#include "ui/look/icons.h"
#include "ui/look/ink.h"

#include <QPainter>

namespace desk {

namespace {

constexpr double leastSeen = 1.5; ///< less contrast to the surface, and a fill needs an edge

} // namespace

Chip::Chip(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setType(*this, Type::Label);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(const QString &text, QWidget *parent)
    : Chip(parent)
{
    setText(text);
}

void Chip::setTone(Colour text, Colour soft, const QString &symbol)
{
    m_text = text;
    m_soft = soft;
    m_symbol = symbol;
    m_fill = QColor();
    updateGeometry();
    update();
}

void Chip::setFill(const QColor &fill)
{
    m_fill = fill;
    update();
}

int Chip::symbolRoom() const
{
    return m_symbol.isEmpty() ? 0 : px(18);
}

QSize Chip::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    return {metrics.horizontalAdvance(text()) + symbolRoom() + px(22),
            qMax(metrics.height() + px(8), px(space::target))};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = rect();
    const bool isFilled = m_fill.isValid();
    const bool isNeutral = m_soft == Colour::Raised;
    const bool isContrast = tokens().theme() == Theme::HighContrast;
    const bool isLost = isFilled && contrast(m_fill, colour(Colour::Surface)) < leastSeen;
    drawBox(painter, box, isFilled ? m_fill : colour(m_soft),
            isLost                                       ? colour(Colour::StrongLine)
                : !isFilled && (isNeutral || isContrast) ? colour(Colour::Line)
                                                         : QColor(),
            isFilled ? px(space::controlRadius) : box.height() / 2.0, tokens().lineWidth());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(isFilled ? inkOn(m_fill) : colour(m_text));
    QRect inside = box.adjusted(px(11), 0, -px(11), 0);
    if (!m_symbol.isEmpty()) {
        const int side = px(13);
        QRect place(inside.left(), (box.height() - side) / 2, side, side);
        inside.setLeft(inside.left() + symbolRoom());
        if (isRightToLeft()) {
            place.moveRight(box.right() - px(11));
            inside = box.adjusted(px(11), 0, -px(11) - symbolRoom(), 0);
        }
        icon(m_symbol, m_text).paint(&painter, place);
    }
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, inside.width() + 2));
}

} // namespace desk
