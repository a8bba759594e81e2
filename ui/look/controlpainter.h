// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace desk {

// The shapes of the controls, in the tokens in use.

/// A rounded box with its border inside `rect`, lines on whole pixels.
void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border,
             double radius, double lineWidth);
/// The mark of a change: a bar along the leading edge of a box.
void drawSideBar(QPainter &painter, const QRectF &rect, const QColor &colour);
/// The focus ring, inside `rect`, so nothing clips it.
void drawRing(QPainter &painter, const QRectF &rect, double radius);

void drawButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawToolButtonPanel(QPainter &painter, const QStyleOption &option);
void drawInputPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawCheckBox(QPainter &painter, const QStyleOption &option);
void drawRadioButton(QPainter &painter, const QStyleOption &option);
void drawTab(QPainter &painter, const QStyleOptionTab &option);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
void drawSelectedRow(QPainter &painter, const QStyleOption &option);
/// The same without the ring that a selected row has in high contrast.
void drawRowGround(QPainter &painter, const QStyleOption &option);
/// Symbol and text of a button that adds something, in the middle of it.
void drawAddLabel(QPainter &painter, const QStyleOptionToolButton &option);
/// `▾`, drawn.
void drawArrow(QPainter &painter, const QRect &rect, bool isEnabled);

} // namespace desk
