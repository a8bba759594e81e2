// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/dress.h"
#include "ui/look/icons.h"
#include "ui/look/tokens.h"

#include <QFont>
#include <QPalette>
#include <QSize>

#include <optional>

class QApplication;

namespace desk {

/// What the agent chose to look at. Text size in per cent of the desktop's.
struct Appearance {
    enum class Scheme { Desktop, Light, Dark, HighContrast };
    static constexpr int leastTextSize = 80;
    static constexpr int mostTextSize = 200;

    Scheme scheme = Scheme::Desktop;
    int textSize = 100;
    friend bool operator==(const Appearance &, const Appearance &) = default;
};

/// Dresses the whole program, at the start and again at any time: every widget follows at once, and
/// nothing that is typed, focused or undone is touched by it. Made before the first widget, lives
/// as long as the application.
class Dresser final {
public:
    explicit Dresser(QApplication &application);

    void wear(const Appearance &appearance);
    [[nodiscard]] const Appearance &worn() const { return m_worn; }
    /// The desktop says whether it is dark now, or that it has no preference.
    void onDesktopSays(std::optional<bool> isDark);
    /// The desktop has another palette, or says that it is dark now.
    void onDesktopChanged(const QPalette &palette, std::optional<bool> isDark = {});

private:
    [[nodiscard]] Theme theme() const;

    QApplication &m_application;
    QPalette m_desktop; ///< as it was before the program had its own
    std::optional<bool> m_isDesktopDark; ///< where the desktop has said so
    QFont m_font;
    Appearance m_worn;
};

/// Sizes a window as wished, but never beyond the screen it is on.
void fitToScreen(QWidget &window, QSize wished);

} // namespace desk
