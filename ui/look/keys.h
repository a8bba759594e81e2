// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeyCombination>
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

/// To a card of the profile, to a step of a creation: by their number, from 1.
[[nodiscard]] inline QKeySequence partKey(int number)
{
    return Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number);
}

/// Done with what is typed here: closes a field, reviews a creation and creates.
[[nodiscard]] inline QKeySequence doneKey()
{
    return {Qt::CTRL | Qt::Key_Return};
}

/// Opens the first customer who may be the one being created.
[[nodiscard]] inline QKeySequence openMatchKey()
{
    return {Qt::ALT | Qt::Key_O};
}

/// Opens the menu of all commands.
[[nodiscard]] inline QKeySequence menuKey()
{
    return {Qt::Key_F10};
}

/// Whether a key writes a letter or a digit, and is no command.
[[nodiscard]] inline bool isLetterKey(const QKeyEvent &event)
{
    return !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        && !event.text().isEmpty() && event.text().at(0).isLetterOrNumber();
}

} // namespace desk
