// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/companytokens.h"
#include "app/session/environment.h"

#include <optional>

namespace desk {

/// What the agent enters at sign-in, or what the company's identity provider has given.
struct Credentials {
    QString apiKey;
    QString accessToken;
    std::optional<CompanyTokens> company = {}; ///< whose access token it is; none: it was pasted
};

/// Of a company sign-in to this environment. `typedKey` counts where the administrator has given no
/// API key.
[[nodiscard]] Credentials credentialsOf(const Environment &environment, const CompanyTokens &tokens,
                                        const QString &typedKey = {});

/// What of them may be kept in the keychain when the agent wants to be remembered: what he has
/// typed, unless that is to be typed at every sign-in. Nullopt: nothing.
[[nodiscard]] std::optional<Credentials> keepable(const Environment &environment,
                                                  const Credentials &credentials);

/// A pasted token without `Bearer `, blanks and line breaks.
[[nodiscard]] QString cleanToken(const QString &pasted);
/// A pasted API key without blanks and line breaks.
[[nodiscard]] QString cleanApiKey(const QString &pasted);

/// Tells agents apart: a hash of the issuer and subject of the ID token, or of the access token
/// where one was pasted that is a JWT (RFC 7519, 4.1), else of the API key. Two agents who share a
/// key and have opaque tokens look alike.
[[nodiscard]] QString agentOf(const Credentials &credentials);

/// As the keychain keeps them: JSON. What the company's identity provider has given stays out.
[[nodiscard]] QByteArray toSecret(const Credentials &credentials);
/// Nullopt for anything else, and where there is no API key.
[[nodiscard]] std::optional<Credentials> fromSecret(const QByteArray &secret);

} // namespace desk
