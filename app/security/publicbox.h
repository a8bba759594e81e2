// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace desk {

/// Bytes of a public key: Curve25519.
inline constexpr int publicKeySize = 32;

/// Seals for whoever holds the private key (crypto_box_seal of libsodium): nobody else can open it,
/// this program neither. nullopt for what is no public key. Any thread.
[[nodiscard]] std::optional<QByteArray> sealFor(const QByteArray &publicKey,
                                                const QByteArray &content);

} // namespace desk
