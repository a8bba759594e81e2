// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/controlpainter.h"

#include "ui/look/dress.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace desk {

namespace {

struct PaintGuard {
    explicit PaintGuard(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~PaintGuard() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PaintGuard)

private:
    QPainter &m_painter;
};

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor pressedOver(const QColor &colour, const QStyleOption &option)
{
    const QColor text = desk::colour(Colour::Text);
    if (has(option, QStyle::State_Sunken))
        return blended(colour, text, 0.16);
    return has(option, QStyle::State_MouseOver) ? blended(colour, text, 0.08) : colour;
}

double controlRadius()
{
    return px(space::controlRadius);
}

} // namespace

void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border,
             double radius, double lineWidth)
{
    const PaintGuard guard(painter);
    const double half = lineWidth / 2;
    painter.setPen(border.isValid() ? QPen(border, lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

void drawSideBar(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const PaintGuard guard(painter);
    const double radius = controlRadius();
    const double thickness = px(3);
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    QPainterPath inner;
    inner.addRoundedRect(rect.adjusted(thickness, 0, thickness, 0), radius, radius);
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    if (isMirrored) {
        inner = QPainterPath();
        inner.addRoundedRect(rect.adjusted(-thickness, 0, -thickness, 0), radius, radius);
    }
    const double reach = radius + thickness;
    painter.setClipRect(isMirrored ? QRectF(rect.right() - reach, rect.top(), reach, rect.height())
                                   : QRectF(rect.left(), rect.top(), reach, rect.height()));
    painter.fillPath(shape.subtracted(inner), colour);
}

void drawRing(QPainter &painter, const QRectF &rect, double radius)
{
    drawBox(painter, rect, QColor(), colour(Colour::Accent), radius, space::ring);
    // Where borders are as thick and as dark as the ring it is seen by a second one.
    if (tokens().theme() == Theme::HighContrast)
        drawBox(painter, rect.adjusted(4, 4, -4, -4), QColor(), colour(Colour::Accent),
                qMax(0.0, radius - 3), space::ring);
}

void drawButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const ButtonLook look = widget ? lookOf(*widget) : ButtonLook::Plain;
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isOn = has(option, QStyle::State_On);
    const QRectF rect(option.rect);
    const double line = tokens().lineWidth();
    switch (look) {
    case ButtonLook::Primary:
        drawBox(painter, rect,
                isEnabled ? pressedOver(colour(Colour::Accent), option) : colour(Colour::Line),
                QColor(), controlRadius(), line);
        break;
    case ButtonLook::Plain:
        drawBox(painter, rect,
                pressedOver(colour(isOn ? Colour::AccentSoft : Colour::Surface), option),
                colour(isEnabled ? Colour::StrongLine : Colour::Line), controlRadius(), line);
        break;
    case ButtonLook::Add: {
        const PaintGuard guard(painter);
        QPen pen(colour(has(option, QStyle::State_MouseOver) ? Colour::Accent : Colour::StrongLine),
                 line, Qt::DashLine);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2,
                                rect.height() / 2);
        break;
    }
    case ButtonLook::Link:
    case ButtonLook::Risk:
    case ButtonLook::Quiet:
    case ButtonLook::Heading:
        if (isEnabled && (has(option, QStyle::State_MouseOver) || isOn))
            drawBox(painter, rect, pressedOver(colour(Colour::Raised), option), QColor(),
                    controlRadius(), line);
        break;
    }
    if (has(option, QStyle::State_HasFocus) && isEnabled) {
        const bool isAdd = look == ButtonLook::Add;
        if (look == ButtonLook::Primary)
            drawBox(painter, rect.adjusted(3, 3, -3, -3), QColor(), colour(Colour::OnAccent),
                    controlRadius() - 2, space::ring);
        else
            drawRing(painter, rect, isAdd ? rect.height() / 2 : controlRadius());
    }
}

void drawToolButtonPanel(QPainter &painter, const QStyleOption &option)
{
    const QRectF rect(option.rect);
    const bool isOn = has(option, QStyle::State_On);
    if (has(option, QStyle::State_Enabled)
        && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken) || isOn)) {
        drawBox(painter, rect,
                pressedOver(colour(isOn ? Colour::AccentSoft : Colour::Raised), option),
                tokens().theme() == Theme::HighContrast ? colour(Colour::Line) : QColor(),
                controlRadius(), tokens().lineWidth());
    }
    if (has(option, QStyle::State_HasFocus))
        drawRing(painter, rect, controlRadius());
}

void drawInputPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const bool isReadOnly = has(option, QStyle::State_ReadOnly);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool hasProblem = widget && widget->property("problem").toBool();
    const QColor fill = colour(isEnabled && !isReadOnly ? Colour::Surface : Colour::Raised);
    drawBox(painter, option.rect, fill, colour(hasProblem ? Colour::Problem : Colour::StrongLine),
            controlRadius(), tokens().lineWidth());
    if (has(option, QStyle::State_HasFocus) && isEnabled)
        drawRing(painter, option.rect, controlRadius());
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const PaintGuard guard(painter);
    const bool isOn = has(option, QStyle::State_On);
    const bool isSome = has(option, QStyle::State_NoChange);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor on = colour(isEnabled ? Colour::Accent : Colour::Faint);
    drawBox(painter, box, isOn || isSome ? on : colour(Colour::Surface),
            isOn || isSome ? on : colour(Colour::Muted), px(3), tokens().lineWidth());
    painter.setPen(
        QPen(colour(Colour::OnAccent), px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const double side = box.width();
    if (isOn) {
        QPainterPath hook(box.topLeft() + QPointF(side * 0.24, side * 0.52));
        hook.lineTo(box.topLeft() + QPointF(side * 0.43, side * 0.70));
        hook.lineTo(box.topLeft() + QPointF(side * 0.77, side * 0.32));
        painter.drawPath(hook);
    } else if (isSome) {
        painter.drawLine(box.topLeft() + QPointF(side * 0.28, side * 0.5),
                         box.topLeft() + QPointF(side * 0.72, side * 0.5));
    }
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    const PaintGuard guard(painter);
    const bool isOn = has(option, QStyle::State_On);
    const QColor on = colour(has(option, QStyle::State_Enabled) ? Colour::Accent : Colour::Faint);
    const QRectF circle = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isOn ? on : colour(Colour::Muted), tokens().lineWidth()));
    painter.setBrush(isOn ? on : colour(Colour::Surface));
    painter.drawEllipse(circle);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Colour::OnAccent));
        const double inset = circle.width() * 0.32;
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
}

void drawTab(QPainter &painter, const QStyleOptionTab &option)
{
    const PaintGuard guard(painter);
    const QRectF rect(option.rect);
    const double radius = px(space::controlRadius) + 1;
    const bool isSelected = has(option, QStyle::State_Selected);
    if (isSelected) {
        QPainterPath shape;
        const QRectF tall = rect.adjusted(0.5, 0.5, -0.5, radius);
        shape.addRoundedRect(tall, radius, radius);
        painter.setClipRect(rect);
        painter.setPen(QPen(colour(Colour::Line), tokens().lineWidth()));
        painter.setBrush(colour(Colour::Surface));
        painter.drawPath(shape);
    } else if (has(option, QStyle::State_MouseOver)) {
        drawBox(painter, rect.adjusted(2, 4, -2, -4),
                blended(colour(Colour::Window), colour(Colour::Text), 0.05), QColor(),
                controlRadius(), 1);
    }
    if (has(option, QStyle::State_HasFocus))
        drawRing(painter, rect.adjusted(3, 3, -3, -3), controlRadius());
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    const bool isVertical = option.orientation == Qt::Vertical;
    const bool isOver = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const int inset = px(isOver ? 2 : 3);
    const QRectF handle = isVertical ? QRectF(slider).adjusted(inset, 2, -inset, -2)
                                     : QRectF(slider).adjusted(2, inset, -2, -inset);
    const double radius = (isVertical ? handle.width() : handle.height()) / 2;
    drawBox(painter, handle, colour(isOver ? Colour::Muted : Colour::Faint), QColor(), radius, 1);
}

void drawRowGround(QPainter &painter, const QStyleOption &option)
{
    const bool isSelected = has(option, QStyle::State_Selected);
    if (isSelected || has(option, QStyle::State_MouseOver))
        painter.fillRect(option.rect, colour(isSelected ? Colour::AccentSoft : Colour::Raised));
}

void drawSelectedRow(QPainter &painter, const QStyleOption &option)
{
    drawRowGround(painter, option);
    if (has(option, QStyle::State_Selected) && tokens().theme() == Theme::HighContrast)
        drawRing(painter, option.rect, 0);
}

void drawAddLabel(QPainter &painter, const QStyleOptionToolButton &option)
{
    const PaintGuard guard(painter);
    const int side = px(12);
    const int gap = option.icon.isNull() ? 0 : side + px(5);
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int left = option.rect.left() + (option.rect.width() - text - gap) / 2;
    const auto place = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (gap > 0)
        option.icon.paint(&painter, place({left, option.rect.center().y() - side / 2, side, side}));
    painter.setPen(option.palette.color(QPalette::ButtonText));
    painter.setFont(option.font);
    painter.drawText(place({left + gap, option.rect.top(), text + 2, option.rect.height()}),
                     Qt::AlignVCenter | Qt::TextShowMnemonic, option.text);
}

void drawArrow(QPainter &painter, const QRect &rect, bool isEnabled)
{
    const PaintGuard guard(painter);
    painter.setPen(QPen(colour(isEnabled ? Colour::Muted : Colour::Faint), px(1.8), Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF middle = QRectF(rect).center();
    const double half = px(4);
    QPainterPath arrow(middle + QPointF(-half, -half / 2));
    arrow.lineTo(middle + QPointF(0, half / 2));
    arrow.lineTo(middle + QPointF(half, -half / 2));
    painter.drawPath(arrow);
}

} // namespace desk
