// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <cstddef>

namespace desk {

/// The languages with an alphabet of their own, in the order of a row's words.
inline constexpr std::array spellingLanguages{"en", "fr", "de", "it", "es", "pt", "nl"};

/// The column of a language (ISO 639-1, case ignored); English for every other.
[[nodiscard]] std::size_t spellingColumn(const QString &language);

/// What a letter (lower case), digit, sign or combining mark is called in the language of a
/// column; empty when the language has no word for it.
[[nodiscard]] QString spellingWord(char16_t character, std::size_t column);

} // namespace desk
