// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace desk {

/// 32 bytes of the system's randomness in 43 letters that need no encoding: a `state`, a `nonce` or
/// a code verifier (RFC 7636, 4.1).
[[nodiscard]] QByteArray randomText();

/// The S256 challenge of a code verifier (RFC 7636, 4.2).
[[nodiscard]] QByteArray challengeOf(const QByteArray &verifier);

/// Whether both are the same, in a time that tells nothing about where they differ. An empty one is
/// equal to nothing.
[[nodiscard]] bool isSameSecret(const QByteArray &one, const QByteArray &other);

} // namespace desk
