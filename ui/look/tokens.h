// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

class QFont;
class QPalette;

namespace desk {

// The one table of the look: colours, distances, sizes of type. Nothing else in the program names a
// colour, a radius or a distance. Values: look.md, "Tokens".

enum class Colour {
    Window,
    Surface,
    Raised,
    Line,
    StrongLine,
    Text,
    Muted,
    Faint, ///< never for what must be read
    Accent,
    OnAccent,
    AccentSoft,
    Changed,
    Cleared,
    ClearedSoft,
    Good,
    GoodSoft,
    Warning,
    WarningSoft,
    Problem,
    ProblemSoft,
    Turquoise, ///< the tiers of the loyalty programme
    TurquoiseSoft,
    Silver,
    SilverSoft,
    Gold,
    GoldSoft,
    Platinum,
    PlatinumSoft,
};
inline constexpr int colourCount = static_cast<int>(Colour::PlatinumSoft) + 1;

enum class Theme { Light, Dark, HighContrast };

/// Sizes of type, in pixels at 100 %.
enum class Type { Base, Label, Value, Section, Caption, Name, Title };

/// All colours of a theme; High contrast takes them from the desktop's own palette.
class Tokens {
public:
    Tokens() = default;
    Tokens(Theme theme, const QPalette &desktop);

    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] QColor colour(Colour which) const;
    /// What Qt's own painting needs of the table.
    [[nodiscard]] QPalette palette() const;
    /// Of borders: 1, in high contrast 2.
    [[nodiscard]] int lineWidth() const { return m_theme == Theme::HighContrast ? 2 : 1; }

private:
    Theme m_theme = Theme::Light;
    QRgb m_contrast[colourCount] = {}; ///< of high contrast
};

namespace space {
// At 100 %; px() makes them what they are at the text size in use.
inline constexpr int step = 4;
inline constexpr int cardPadding = 12;
inline constexpr int cardGap = 14;
inline constexpr int cellHeight = 44;
inline constexpr int target = 24; ///< the smallest thing to click
inline constexpr int control = 32; ///< height of inputs and buttons
inline constexpr int controlRadius = 6;
inline constexpr int cardRadius = 10;
inline constexpr int ring = 2; ///< the focus
} // namespace space

/// The tokens the program is dressed in at the moment; light where it is not dressed at all.
[[nodiscard]] const Tokens &tokens();
[[nodiscard]] QColor colour(Colour which);
/// A length of the table at the text size in use, in device-independent pixels.
[[nodiscard]] int px(double length);
/// The desktop's font at the size and weight of its use.
[[nodiscard]] QFont fontOf(Type type);
/// `part` of `tint` (0 to 1) laid over `base`.
[[nodiscard]] QColor blended(const QColor &base, const QColor &tint, double part);
/// WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace desk
