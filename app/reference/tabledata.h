// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The tables that maketables.cpp writes.
#pragma once

#include <cstdint>
#include <span>

namespace desk {

/// Names of countries or languages in many languages, folded, in UTF-8, each once.
struct NameTable {
    const char *text; ///< entries that end with 0: the code, of two letters, then the name
    std::span<const uint32_t> starts; ///< of the entries in `text`, by name
};
extern const NameTable countryNameTable;
extern const NameTable languageNameTable;

/// How a run of Chinese letters is read.
struct HanRange {
    char32_t first;
    std::span<const uint16_t> readings; ///< places in `hanSyllables`; 0 for no reading
};
/// Syllables that end with 0; the first one is empty.
extern const char *const hanSyllables;
extern const std::span<const HanRange> hanRanges;

} // namespace desk
