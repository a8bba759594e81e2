// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/buttonlabel.h"

#include "ui/look/dress.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace desk {

namespace {

Colour textColour(const QWidget *widget)
{
    switch (widget ? lookOf(*widget) : ButtonLook::Plain) {
    case ButtonLook::Primary:
        return Colour::OnAccent;
    case ButtonLook::Link:
        return Colour::Accent;
    case ButtonLook::Risk:
        return Colour::Problem;
    case ButtonLook::Add:
    case ButtonLook::Quiet:
        return Colour::Muted;
    case ButtonLook::Plain:
    case ButtonLook::Heading:
        return Colour::Text;
    }
    Q_UNREACHABLE();
}

/// With the text colour of the button's look.
QStyleOptionButton worn(const QStyleOptionButton &option, const QWidget *widget)
{
    QStyleOptionButton result(option);
    result.palette.setColor(QPalette::ButtonText, colour(textColour(widget)));
    result.palette.setColor(QPalette::Disabled, QPalette::ButtonText, colour(Colour::Faint));
    return result;
}

constexpr int iconGap = 8; // between the symbol of a button and its text
constexpr int qtsIconGap = 4; // in pixels at any size of type: QPushButton::sizeHint() adds it

/// The symbol at its distance from the text, both in the middle; the option is left with the room
/// of the text, which is drawn without it.
void drawButtonIcon(QPainter &painter, QStyleOptionButton &button)
{
    const QSize symbol = button.iconSize;
    const QFontMetrics metrics(painter.font());
    const int text = metrics.size(Qt::TextShowMnemonic, button.text).width();
    const int all = symbol.width() + px(iconGap) + text;
    const int left = button.rect.left() + qMax(0, (button.rect.width() - all) / 2);
    const QRect place(left, button.rect.center().y() + 1 - symbol.height() / 2, symbol.width(),
                      symbol.height());
    const bool isEnabled = button.state.testFlag(QStyle::State_Enabled);
    button.icon.paint(&painter, QStyle::visualRect(button.direction, button.rect, place),
                      Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    const QRect rest(place.right() + 1 + px(iconGap), button.rect.top(), text + 1,
                     button.rect.height());
    button.rect = QStyle::visualRect(button.direction, button.rect, rest);
    button.icon = QIcon();
}

QFont labelFont(QFont font, const QWidget *widget)
{
    const ButtonLook look = widget ? lookOf(*widget) : ButtonLook::Plain;
    if (look == ButtonLook::Primary || look == ButtonLook::Heading)
        font.setWeight(QFont::DemiBold);
    else if (look == ButtonLook::Link || look == ButtonLook::Risk || look == ButtonLook::Plain)
        font.setWeight(QFont::Medium);
    return font;
}

QSize sizeOf(ButtonLook look, const QSize &contents)
{
    const int target = px(space::target);
    switch (look) {
    case ButtonLook::Heading:
    case ButtonLook::Quiet:
    case ButtonLook::Link:
    case ButtonLook::Risk:
        return {contents.width() + px(12), qMax(contents.height(), target)};
    case ButtonLook::Add:
        return {contents.width() + px(20), qMax(contents.height() + px(6), target)};
    case ButtonLook::Plain:
    case ButtonLook::Primary:
        break;
    }
    return {contents.width() + px(28), qMax(contents.height() + px(12), px(space::control))};
}

} // namespace

QSize buttonSize(const QStyleOptionButton &button, const QSize &contents, const QWidget *widget)
{
    const bool hasBoth = !button.icon.isNull() && !button.text.isEmpty();
    return sizeOf(widget ? lookOf(*widget) : ButtonLook::Plain,
                  contents + QSize(hasBoth ? px(iconGap) - qtsIconGap : 0, 0));
}

QStyleOptionButton dressButtonLabel(QPainter &painter, const QStyleOptionButton &button,
                                    const QWidget *widget)
{
    QStyleOptionButton dressed = worn(button, widget);
    painter.setFont(labelFont(painter.font(), widget));
    if (!dressed.icon.isNull() && !dressed.text.isEmpty())
        drawButtonIcon(painter, dressed);
    return dressed;
}

} // namespace desk
