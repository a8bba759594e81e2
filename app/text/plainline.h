// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk {

/// A text as one line that is what it looks like wherever it is pasted or printed: control
/// characters and line breaks become blanks, runs of blanks one, and characters that turn the
/// direction or can't be seen go, but for the joiners that names are spelled with.
[[nodiscard]] QString plainLine(const QString &text);

/// The same for each line of a text of several; lines without anything go.
[[nodiscard]] QString plainLines(const QString &text);

} // namespace desk
