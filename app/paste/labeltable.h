// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paste/labels.h"

#include <span>

namespace desk {

/// Words that mean the same, separated by `|`, as people write them (UTF-8).
struct LabelWords {
    Label label;
    const char *words;
};

/// Labels in English, French, German, Italian, Spanish, Portuguese, Dutch, Japanese, and the most
/// usual ones of Polish, the Nordic languages, Turkish and Chinese.
[[nodiscard]] std::span<const LabelWords> labelWords();
/// The same for single letters, which count before a number or an address only.
[[nodiscard]] std::span<const LabelWords> labelLetters();
/// Words a label for a telephone is made of; Label::Other marks fax and pager.
[[nodiscard]] std::span<const LabelWords> phoneWords();
/// Words that may stand beside them without a meaning: `number`, `de`.
[[nodiscard]] const char *phoneFillers();

[[nodiscard]] const char *misterWords();
[[nodiscard]] const char *missWords();

} // namespace desk
