// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>

namespace desk {

/// What the invented customers of one country have in common. Texts are UTF-8; nullptr = nothing.
struct SampleLand {
    const char *country = nullptr; ///< ISO 3166-1 alpha-2
    const char *language = nullptr; ///< as the wire has it: upper case
    const char *locale = nullptr;
    const char *city = nullptr;
    const char *state = nullptr;
    const char *postalCode = nullptr;
    const char *street = nullptr;
    const char *mobile = nullptr; ///< a number that nobody has, but for its last two digits
    const char *home = nullptr; ///< the same
    bool startsWithMan = false; ///< men's and women's names take turns in `firstNames`
    std::array<const char *, 4> firstNames = {};
    std::array<const char *, 4> lastNames = {};
    std::array<const char *, 4> firstNamesInScript = {}; ///< how they are written there
    std::array<const char *, 4> lastNamesInScript = {};
};

/// Twelve countries; the customers come from each in turn.
[[nodiscard]] std::span<const SampleLand> sampleLands();

/// Where people write in letters of their own, one customer each.
[[nodiscard]] const SampleLand &osaka();
[[nodiscard]] const SampleLand &israel();
[[nodiscard]] const SampleLand &lebanon();
[[nodiscard]] const SampleLand &vietnam();
/// Where Tom Smith lives.
[[nodiscard]] const SampleLand &paris();

} // namespace desk
