// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QSize>
#include <QString>

class QApplication;
class QPalette;
class QAbstractButton;
class QWidget;

namespace desk {

/// Dresses the whole program once, at the start: light, or dark when the system is dark.
void applyTheme(QApplication &application);

/// The one colour that says "here" and "yes".
[[nodiscard]] QColor accent();

/// Makes this the button of the one thing to do; also for buttons that are styled already.
void makePrimary(QAbstractButton &button);

/// Text of second rank, readable on the palette's window colour.
[[nodiscard]] QColor mutedText(const QPalette &palette);

/// Text on the accent colour.
[[nodiscard]] QColor onAccent();
/// Text that says what is wrong.
[[nodiscard]] QColor problemColour();
/// Text that says what will be erased, or has to be decided.
[[nodiscard]] QColor warningColour();

/// Sizes a window as wished, but never beyond the screen it is on.
void fitToScreen(QWidget &window, QSize wished);

/// `part` of `tint` (0 to 1) laid over `base`.
[[nodiscard]] QColor blended(const QColor &base, const QColor &tint, double part);

/// The widget's font, `factor` times as large, half bold.
[[nodiscard]] QFont headingFont(const QWidget &widget, double factor);

/// The symbol `:/icons/<name>.svg` in the palette's text colour; a null icon when there is none.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in a colour of its own.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);

} // namespace desk
