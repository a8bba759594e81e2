// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace desk::test {

// What is wrong with a window as it stands on the screen, a sentence a fault; nothing is good.

/// Texts that have less room than they need, and parts that reach beyond what they lie in.
[[nodiscard]] QStringList clippedIn(const QWidget &window);
/// Visible siblings that lie on one another.
[[nodiscard]] QStringList overlapsIn(const QWidget &window);
/// What can be clicked and is smaller than 24 px in one direction, at a text size of 100 %.
[[nodiscard]] QStringList smallTargetsIn(const QWidget &window);
/// Texts that stand out from their ground by less than 4.5:1, as painted (WCAG 1.4.3).
[[nodiscard]] QStringList faintTextsIn(QWidget &window);
/// What can have the focus and, having it, does not show that by enough pixels of 3:1
/// (WCAG 2.4.11).
[[nodiscard]] QStringList unseenFocusIn(QWidget &window);
/// What can have the focus and is nameless, or has the name of another one.
[[nodiscard]] QStringList wrongNamesIn(const QWidget &window);

} // namespace desk::test
