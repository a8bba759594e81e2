// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk {

/// The text with the decimal digits of every script (Unicode, category Nd) as `0` to `9`; all other
/// characters as they are.
[[nodiscard]] QString withAsciiDigits(const QString &text);

/// Only the decimal digits of a text, as `0` to `9`; "" when it has none.
[[nodiscard]] QString digitsOf(const QString &text);

/// What is dialled of a number: its digits as digitsOf(), and a `+` before
/// the first of them; "" without a digit.
[[nodiscard]] QString dialledOf(const QString &number);

/// Whether a text is decimal digits of any script and nothing else; not when it is empty.
[[nodiscard]] bool isDigits(const QString &text);

/// Whether a decimal digit of any script is in the text.
[[nodiscard]] bool hasDigit(const QString &text);

} // namespace desk
