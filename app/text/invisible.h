// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk {

/// A character that takes no room and has no form of its own (Unicode, category Cf): a zero-width
/// space, a direction mark, a byte order mark.
[[nodiscard]] bool isInvisible(QChar c);

/// The text without such characters: what can't be seen tells no two e-mail addresses apart.
[[nodiscard]] QString withoutInvisible(const QString &text);

/// The same but for the two joiners (U+200C, U+200D), which Persian and Indic names are spelled
/// with.
[[nodiscard]] QString withoutInvisibleButJoiners(const QString &text);

} // namespace desk
