// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace desk {

/// Why a PIN may not be used.
enum class PinProblem {
    NotDigits, ///< something else than the digits 0 to 9 is in it
    TooShort, ///< less than leastPinDigits
    TooLong, ///< more than mostPinDigits
    TooSimple, ///< one or two digits over and over, a row of them, a short one repeated
};
inline constexpr qsizetype leastPinDigits = 6;
inline constexpr qsizetype mostPinDigits = 64;

/// nullopt for a PIN that may be used.
[[nodiscard]] std::optional<PinProblem> pinProblem(QStringView pin);

/// Argon2id of libsodium with a salt of its own: text that tells nothing of the PIN but by trying
/// all of them, which costs 64 MiB and a tenth of a second each. Takes that time; any thread. Empty
/// where the memory can't be had.
[[nodiscard]] QByteArray pinHash(const QByteArray &pin);
/// Whether this is the PIN; takes as long. False for what is no hash.
[[nodiscard]] bool isPinOf(const QByteArray &hash, const QByteArray &pin);

} // namespace desk
