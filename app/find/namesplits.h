// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/find/querytokens.h"

namespace desk {

/// One way to divide words into a first and a last name; either may be empty.
struct NameSplit {
    QString first;
    QString last;
    bool operator==(const NameSplit &) const = default;
};

/// The ways to understand the words of a name, best first: one word is a last name, then a first
/// name; more are first and last, last and first, the whole a last name. A comma (`Smith, Tom`)
/// settles it, a particle (`José de la Cruz`) starts the last name, titles (`Mr`, `Mme`) are left
/// out, and a name in Chinese characters or Hangul without blanks starts with the last name.
[[nodiscard]] QList<NameSplit> nameSplits(const QList<QueryToken> &typed);

} // namespace desk
