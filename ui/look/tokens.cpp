// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/tokens.h"

#include "ui/look/deskstyle.h"

#include <QApplication>
#include <QFontInfo>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

struct Pair {
    QRgb light, dark;
};

/// In the order of Colour.
constexpr Pair table[colourCount]{
    {0xfff4f5f7, 0xff15191d}, // window
    {0xffffffff, 0xff1d2328}, // surface
    {0xfffafbfc, 0xff222930}, // raised
    {0xffe2e6eb, 0xff2d353d}, // line
    {0xffcfd6dd, 0xff404b55}, // strong line
    {0xff18222c, 0xffe6ebef}, // text
    {0xff5a6774, 0xff9fabb6}, // muted
    {0xff8a95a1, 0xff74808b}, // faint
    {0xff17698a, 0xff63b3d3}, // accent
    {0xffffffff, 0xff0c1a21}, // on accent
    {0xffe6f1f5, 0xff1c333e}, // accent, soft
    {0xff17698a, 0xff63b3d3}, // changed
    {0xffb0461b, 0xfff09a72}, // to be cleared
    {0xfffbeee8, 0xff3a251c}, // to be cleared, soft
    {0xff1d7a4d, 0xff68c997}, // good
    {0xffe6f4ec, 0xff1a3327}, // good, soft
    {0xff8f5a06, 0xffe5b35c}, // warning
    {0xfffdf3e0, 0xff372b15}, // warning, soft
    {0xffb3261e, 0xffff8a80}, // problem
    {0xfffbe9e7, 0xff3b1f1d}, // problem, soft
    {0xff0e6d72, 0xff5cc8cc}, // turquoise
    {0xffdff3f3, 0xff12302f}, // turquoise, soft
    {0xff56616c, 0xffb4bec8}, // silver
    {0xffeceff2, 0xff2b3239}, // silver, soft
    {0xff856000, 0xffe3bd5a}, // gold
    {0xfffbf1d3, 0xff352b12}, // gold, soft
    {0xff4b4e8f, 0xffaab0ea}, // platinum
    {0xffebebf7, 0xff262a44}, // platinum, soft
};

/// Pixels at 100 %, and the weight.
struct TypeRow {
    double pixels;
    QFont::Weight weight;
};

constexpr TypeRow typeRow(Type type)
{
    switch (type) {
    case Type::Base:
        return {13, QFont::Normal};
    case Type::Label:
        return {11.5, QFont::Normal};
    case Type::Value:
        return {13.5, QFont::Normal};
    case Type::Section:
        return {13, QFont::DemiBold};
    case Type::Caption:
        return {11, QFont::DemiBold};
    case Type::Name:
        return {21, QFont::DemiBold};
    case Type::Title:
        return {26, QFont::DemiBold};
    }
    Q_UNREACHABLE();
}

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

} // namespace

Tokens::Tokens(Theme theme, const QPalette &desktop)
    : m_theme(theme)
{
    if (theme != Theme::HighContrast)
        return;
    const QRgb text = desktop.color(QPalette::WindowText).rgb();
    const QRgb surface = desktop.color(QPalette::Base).rgb();
    std::fill(std::begin(m_contrast), std::end(m_contrast), text);
    const auto set = [this](std::initializer_list<Colour> colours, QRgb rgb) {
        for (const Colour each : colours)
            m_contrast[static_cast<int>(each)] = rgb;
    };
    set({Colour::Surface, Colour::Raised, Colour::AccentSoft, Colour::ClearedSoft, Colour::GoodSoft,
         Colour::WarningSoft, Colour::ProblemSoft, Colour::TurquoiseSoft, Colour::SilverSoft,
         Colour::GoldSoft, Colour::PlatinumSoft},
        surface);
    set({Colour::Window}, desktop.color(QPalette::Window).rgb());
    // Where the desktop's own highlight is too pale for text, text is turned round instead.
    const QColor highlight = desktop.color(QPalette::Highlight);
    const QColor onHighlight = desktop.color(QPalette::HighlightedText);
    const bool isClear
        = contrast(highlight, onHighlight) >= 4.5 && contrast(highlight, surface) >= 4.5;
    set({Colour::Accent, Colour::Changed}, isClear ? highlight.rgb() : text);
    set({Colour::OnAccent}, isClear ? onHighlight.rgb() : surface);
}

QColor Tokens::colour(Colour which) const
{
    const int place = static_cast<int>(which);
    switch (m_theme) {
    case Theme::Light:
        return QColor(table[place].light);
    case Theme::Dark:
        return QColor(table[place].dark);
    case Theme::HighContrast:
        return QColor(m_contrast[place]);
    }
    Q_UNREACHABLE();
}

QPalette Tokens::palette() const
{
    QPalette palette(colour(Colour::Surface), colour(Colour::Window));
    palette.setColor(QPalette::Base, colour(Colour::Surface));
    palette.setColor(QPalette::AlternateBase, colour(Colour::Raised));
    palette.setColor(QPalette::ToolTipBase, colour(Colour::Surface));
    palette.setColor(QPalette::Mid, colour(Colour::StrongLine));
    palette.setColor(QPalette::PlaceholderText, colour(Colour::Muted));
    palette.setColor(QPalette::Highlight, colour(Colour::Accent));
    palette.setColor(QPalette::HighlightedText, colour(Colour::OnAccent));
    palette.setColor(QPalette::Link, colour(Colour::Accent));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, colour(Colour::Text));
        palette.setColor(QPalette::Disabled, role, colour(Colour::Faint));
    }
    return palette;
}

const Tokens &tokens()
{
    static const Tokens light;
    const auto *style = qobject_cast<DeskStyle *>(QApplication::style());
    return style ? style->tokens() : light;
}

QColor colour(Colour which)
{
    return tokens().colour(which);
}

int px(double length)
{
    return qRound(length * QFontInfo(QApplication::font()).pixelSize()
                  / typeRow(Type::Base).pixels);
}

QFont fontOf(Type type)
{
    QFont font = QApplication::font();
    const TypeRow row = typeRow(type);
    const double factor = row.pixels / typeRow(Type::Base).pixels;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(row.weight);
    return font;
}

QColor blended(const QColor &base, const QColor &tint, double part)
{
    const auto mixed = [part](int from, int to) { return qRound(from * (1 - part) + to * part); };
    return {mixed(base.red(), tint.red()), mixed(base.green(), tint.green()),
            mixed(base.blue(), tint.blue())};
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace desk
