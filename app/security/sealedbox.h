// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <array>
#include <optional>

namespace desk {

/// A secret key of 32 random bytes; wiped when it goes. A value type, any thread.
class SealKey {
public:
    static constexpr int size = 32;

    [[nodiscard]] static SealKey generate();
    /// nullopt unless there are exactly 32 bytes.
    [[nodiscard]] static std::optional<SealKey> fromBytes(const QByteArray &bytes);
    SealKey(const SealKey &) = default;
    SealKey &operator=(const SealKey &) = default;
    ~SealKey();

    [[nodiscard]] QByteArray toBytes() const;
    /// Tells keys apart without revealing anything of them: 8 bytes.
    [[nodiscard]] QByteArray id() const;
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }

private:
    SealKey() = default;
    std::array<unsigned char, size> m_bytes = {};
};

/// Why a sealed box does not open.
enum class SealError {
    NotSealed, ///< no box of this program
    NewerVersion, ///< made by a newer program
    OtherKey, ///< sealed with another key
    Damaged, ///< cut short or changed
};

/// Encrypts and authenticates with XChaCha20-Poly1305 (libsodium); the length is hidden up to 256
/// bytes. `purpose` is authenticated too: a box opens for the same purpose only.
[[nodiscard]] QByteArray seal(const SealKey &key, const QByteArray &content,
                              const QByteArray &purpose);
struct Unsealed {
    QByteArray content; ///< what seal() was given; empty when there is an error
    std::optional<SealError> error;
};
/// Any bytes may be given.
[[nodiscard]] Unsealed unseal(const SealKey &key, const QByteArray &box, const QByteArray &purpose);

/// BLAKE2b-256 with this key: the same text always gives the same 32 bytes, and without the key
/// nobody can try which text it was.
[[nodiscard]] QByteArray keyedHash(const SealKey &key, const QByteArray &text);

} // namespace desk
