// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/tokens.h"

#include <QMargins>

class QAbstractButton;
class QLayout;
class QWidget;

namespace desk {

// How a widget wears the tokens. All of it is noted on the widget, and applied again whenever the
// theme or the text size changes: nobody else has to follow them.

/// Its text in this colour.
void setColour(QWidget &widget, Colour colour);
/// Its text in this size and weight.
void setType(QWidget &widget, Type type);
void setType(QWidget &widget, Type type, Colour colour);
/// Struck through: a value that goes.
void setStruck(QWidget &widget, bool isStruck);
/// The widget's background; without it that of its parent shows.
void setGround(QWidget &widget, Colour colour);
/// Margins and spacing of a layout, in lengths of the table.
void setSpaces(QLayout &layout, QMargins margins, int spacing);
/// Least and largest width of a widget, in lengths of the table; 0 leaves one open.
void setWidths(QWidget &widget, int least, int most);
void setFixedWidth(QWidget &widget, int width);

/// How a button looks: the one thing to do, one of several, a word that is clicked, a quiet one, a
/// dashed pill that adds something, a heading, or a word that takes away what can't be had back.
enum class ButtonLook { Plain, Primary, Link, Quiet, Add, Heading, Risk };
void setLook(QAbstractButton &button, ButtonLook look);
[[nodiscard]] ButtonLook lookOf(const QWidget &button);

/// Applies what is noted on a widget; the style does so for each.
void applyDress(QWidget &widget);

} // namespace desk
