// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QPainter;
class QStyleOptionButton;
class QWidget;

namespace desk {

// What a push button has in it: a symbol and a text, in the colour and weight of its look. The
// style's own; everything else says how a button looks with setLook().

/// The size of a button around what Qt says its contents need.
[[nodiscard]] QSize buttonSize(const QStyleOptionButton &button, const QSize &contents,
                               const QWidget *widget);
/// Sets the painter's font, draws the symbol, and returns what is left to draw: the text and its
/// room.
[[nodiscard]] QStyleOptionButton
dressButtonLabel(QPainter &painter, const QStyleOptionButton &button, const QWidget *widget);

} // namespace desk
