// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/theme.h"

#include "ui/look/deskstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace desk {

namespace {

/// 13 px where a point is 4/3 of a pixel; what the desktop says about its dots is kept.
constexpr double basePoints = 9.75;

/// The desktop's own font where it names one; "Sans Serif" is what Qt says where it does not.
QFont baseFont(QFont desktop)
{
    const QString inter = QStringLiteral("Inter");
    const bool isNamed = !desktop.family().isEmpty()
        && desktop.family().compare(QLatin1String("Sans Serif"), Qt::CaseInsensitive) != 0
        && desktop.family() != QLatin1String("Sans");
    if (!isNamed && QFontDatabase::hasFamily(inter))
        desktop.setFamily(inter);
    return desktop;
}

} // namespace

Dresser::Dresser(QApplication &application)
    : m_application(application)
    , m_desktop(QApplication::palette())
    , m_font(baseFont(QApplication::font()))
{
}

Theme Dresser::theme() const
{
    switch (m_worn.scheme) {
    case Appearance::Scheme::Light:
        return Theme::Light;
    case Appearance::Scheme::Dark:
        return Theme::Dark;
    case Appearance::Scheme::HighContrast:
        return Theme::HighContrast;
    case Appearance::Scheme::Desktop:
        break;
    }
    const bool isDark
        = m_isDesktopDark.value_or(m_desktop.color(QPalette::Window).lightness() < 128);
    return isDark ? Theme::Dark : Theme::Light;
}

void Dresser::wear(const Appearance &appearance)
{
    m_worn = appearance;
    m_worn.textSize
        = std::clamp(appearance.textSize, Appearance::leastTextSize, Appearance::mostTextSize);
    QFont font = m_font;
    font.setPointSizeF(basePoints * m_worn.textSize / 100);
    QApplication::setFont(font);
    const Tokens tokens(theme(), m_desktop);
    // The style first: what it polishes is dressed by its tokens.
    QApplication::setStyle(new DeskStyle(tokens)); // Qt takes it over
    QApplication::setPalette(tokens.palette());
}

void Dresser::onDesktopSays(std::optional<bool> isDark)
{
    const Theme before = theme();
    m_isDesktopDark = isDark;
    if (theme() != before)
        wear(Appearance(m_worn));
}

void Dresser::onDesktopChanged(const QPalette &palette, std::optional<bool> isDark)
{
    m_desktop = palette;
    m_isDesktopDark = isDark;
    wear(m_worn);
}

void fitToScreen(QWidget &window, QSize wished)
{
    const QSize room = window.screen()->availableSize() - QSize(16, 48); // the frame
    window.resize(wished.boundedTo(room));
}

} // namespace desk
