// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/tokens.h"

class QKeyEvent;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QString;
class QWidget;

namespace desk {

struct FoundText;

// What the panel of the find line is made of.

/// A line of text that is shown when it has something to say.
[[nodiscard]] QLabel *namedLabel(const char *objectName, Colour colour, QWidget *parent);
/// A button that is shown where it can be pressed; Enter presses none of them.
[[nodiscard]] QPushButton *namedButton(const char *objectName, const QString &text,
                                       QWidget *parent);
/// A found customer as a row of the list, which owns it.
QListWidgetItem *foundRow(const FoundText &text, QListWidget &list);
/// A letter or digit that belongs into the line, not to the list's own search.
[[nodiscard]] bool isTyping(const QKeyEvent &key);

} // namespace desk
