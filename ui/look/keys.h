// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeyEvent>
#include <QKeySequence>

namespace desk {

/// Keys that mean the same in the wizard and on the profile page.

/// Accepts the first suggestion of the field in which the focus is.
[[nodiscard]] inline QKeySequence acceptSuggestionKey()
{
    return {Qt::ALT | Qt::Key_Return};
}

/// Says the focused value back.
[[nodiscard]] inline QKeySequence sayKey()
{
    return {Qt::Key_F9};
}

/// Opens the preview of what a pasted text holds.
[[nodiscard]] inline QKeySequence pasteToFillKey()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_V};
}

/// Whether a key writes a letter or a digit, and is no command.
[[nodiscard]] inline bool isLetterKey(const QKeyEvent &event)
{
    return !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        && !event.text().isEmpty() && event.text().at(0).isLetterOrNumber();
}

} // namespace desk
