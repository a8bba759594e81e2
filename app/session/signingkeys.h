// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace desk {

/// What the head of a signed token says (RFC 7515, 4.1).
struct TokenHead {
    QByteArray algorithm;
    QByteArray keyId; ///< empty where none is named
};

/// The public keys a provider publishes (RFC 7517), and whether a token was signed with one of
/// them. The one place that knows cjose. A value, any thread.
class SigningKeys final {
public:
    enum class Verdict {
        Signed,
        BadSignature,
        NoKey, ///< none of that name, kind and use
    };
    static constexpr qsizetype mostKeys = 100;

    SigningKeys() = default;
    /// Any bytes may be given. Keys that can't sign a token, secret ones and short ones (RSA under
    /// 2048 bits) are left out; nullopt where it is no set of keys at all.
    [[nodiscard]] static std::optional<SigningKeys> fromJson(const QByteArray &json);

    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    /// `token` in three parts, `head` its head. The caller has made sure that the algorithm is one
    /// with a public key. Where several keys can be meant each is tried.
    [[nodiscard]] Verdict verify(const QByteArray &token, const TokenHead &head) const;

private:
    struct Key;
    [[nodiscard]] static bool isSignedWith(const Key &key, const QByteArray &token);

    std::vector<std::shared_ptr<const Key>> m_keys;
};

} // namespace desk
