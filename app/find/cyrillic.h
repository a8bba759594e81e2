// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk {

/// By whose custom letters of Cyrillic become Latin ones: `Чехова` is `Chekhova`, `Tchekhova` or
/// `Tschechowa`.
enum class CyrillicSpelling { English, French, German };

[[nodiscard]] bool hasCyrillic(const QString &text);

/// The text with small Latin letters in place of the Cyrillic ones, as papers and people spell
/// them; all other characters, and letters that the custom does not know, stay as they are.
[[nodiscard]] QString spelledInLatin(const QString &text, CyrillicSpelling custom);

} // namespace desk
