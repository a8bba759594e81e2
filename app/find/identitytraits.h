// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/edits.h"
#include "app/profile/trait.h"

#include <QList>

namespace desk {

/// What tells the customer being created from others: e-mail, phones, date of birth, and the name,
/// each in one form for all the spellings of the same. Meant to find too many rather than too few:
/// a wrong match only asks the agent to look, a missed one may make a second customer. A name in
/// original script counts as a name too. The first name in another script reads ICU's rules, up to
/// a fifth of a second.
[[nodiscard]] QList<Trait> traitsOf(const Edits &edits);

/// A word of a name as it is compared, of small ASCII letters: `Müller`, `Mueller` and `MULLER`
/// alike, `Yuliya`, `Julia` and what ICU makes of `Юлия`.
[[nodiscard]] QString foldedNameWord(const QString &comparableWord);

} // namespace desk
