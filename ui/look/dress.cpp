// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/dress.h"

#include <QAbstractButton>
#include <QLayout>
#include <QPalette>
#include <QVariant>
#include <QWidget>

namespace desk {

namespace {

// The names of the notes.
constexpr auto colourNote = "deskColour";
constexpr auto typeNote = "deskType";
constexpr auto struckNote = "deskStruck";
constexpr auto groundNote = "deskGround";
constexpr auto marginsNote = "deskMargins";
constexpr auto spacingNote = "deskSpacing";
constexpr auto widthsNote = "deskWidths";
constexpr auto lookNote = "deskLook";

template <typename Value> void note(QObject &object, const char *name, Value value)
{
    object.setProperty(name, QVariant::fromValue(value));
}

void applySpaces(QLayout &layout)
{
    const QVariant margins = layout.property(marginsNote);
    if (margins.isValid()) {
        const auto wished = margins.value<QMargins>();
        layout.setContentsMargins(px(wished.left()), px(wished.top()), px(wished.right()),
                                  px(wished.bottom()));
        layout.setSpacing(px(layout.property(spacingNote).toInt()));
    }
    for (int i = 0; i < layout.count(); ++i) {
        if (QLayout *inner = layout.itemAt(i)->layout())
            applySpaces(*inner);
    }
}

void applyColours(QWidget &widget)
{
    const QVariant text = widget.property(colourNote);
    const QVariant ground = widget.property(groundNote);
    if (!text.isValid() && !ground.isValid())
        return;
    QPalette palette;
    if (text.isValid()) {
        const QColor wished = colour(static_cast<Colour>(text.toInt()));
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(role, wished);
    }
    if (ground.isValid()) {
        palette.setColor(QPalette::Window, colour(static_cast<Colour>(ground.toInt())));
        widget.setAutoFillBackground(true);
    }
    widget.setPalette(palette);
}

void applyFont(QWidget &widget)
{
    const QVariant type = widget.property(typeNote);
    const bool isStruck = widget.property(struckNote).toBool();
    if (!type.isValid() && !widget.property(struckNote).isValid())
        return;
    QFont font = fontOf(type.isValid() ? static_cast<Type>(type.toInt()) : Type::Base);
    font.setStrikeOut(isStruck);
    widget.setFont(font);
}

} // namespace

void applyDress(QWidget &widget)
{
    applyColours(widget);
    applyFont(widget);
    if (widget.layout())
        applySpaces(*widget.layout());
    const QVariant widths = widget.property(widthsNote);
    if (widths.isValid()) {
        const QSize range = widths.toSize();
        widget.setMinimumWidth(px(range.width()));
        widget.setMaximumWidth(range.height() > 0 ? px(range.height()) : QWIDGETSIZE_MAX);
    }
}

void setColour(QWidget &widget, Colour colour)
{
    if (widget.property(colourNote) == QVariant(static_cast<int>(colour)))
        return;
    note(widget, colourNote, static_cast<int>(colour));
    applyColours(widget);
}

void setType(QWidget &widget, Type type)
{
    note(widget, typeNote, static_cast<int>(type));
    applyFont(widget);
}

void setType(QWidget &widget, Type type, Colour colour)
{
    setType(widget, type);
    setColour(widget, colour);
}

void setStruck(QWidget &widget, bool isStruck)
{
    note(widget, struckNote, isStruck);
    applyFont(widget);
}

void setGround(QWidget &widget, Colour colour)
{
    note(widget, groundNote, static_cast<int>(colour));
    applyColours(widget);
}

void setSpaces(QLayout &layout, QMargins margins, int spacing)
{
    note(layout, marginsNote, margins);
    note(layout, spacingNote, spacing);
    applySpaces(layout);
}

void setWidths(QWidget &widget, int least, int most)
{
    note(widget, widthsNote, QSize(least, most));
    applyDress(widget);
}

void setFixedWidth(QWidget &widget, int width)
{
    setWidths(widget, width, width);
}

void setLook(QAbstractButton &button, ButtonLook look)
{
    note(button, lookNote, static_cast<int>(look));
    button.updateGeometry();
    button.update();
}

ButtonLook lookOf(const QWidget &button)
{
    return static_cast<ButtonLook>(button.property(lookNote).toInt());
}

} // namespace desk
