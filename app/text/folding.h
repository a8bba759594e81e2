// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk {

/// Unicode NFC with outer blanks trimmed: how texts are compared and sent (design, rule 1).
[[nodiscard]] QString normalised(const QString &text);

/// How texts are compared without regard to letter case, and to nothing else: `TOM` and `Tom` are
/// alike, `André` and `Andre` are not.
[[nodiscard]] QString foldedCase(const QString &text);

/// The text in compatibility decomposition without its marks: `Jose` for `José`, `1` for `①`.
[[nodiscard]] QString withoutMarks(const QString &text);

/// How names of countries and languages are compared: letter case, marks and full stops ignored,
/// apostrophes alike, ` & ` as ` and `, outer blanks trimmed.
[[nodiscard]] QString foldedName(const QString &text);

/// How e-mail addresses are compared: normalised, without invisible characters, in one case.
[[nodiscard]] QString foldedEmail(const QString &address);

/// How codes (postal codes, identifiers) are compared and checked: letters and digits only, in
/// compatibility form and upper case, the digits as `0` to `9`.
[[nodiscard]] QString bareCode(const QString &code);

} // namespace desk
