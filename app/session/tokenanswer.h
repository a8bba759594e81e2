// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/providerclient.h"
#include "app/session/signinproblem.h"

#include <chrono>

namespace desk {

/// What the token endpoint gives (RFC 6749, 5.1).
struct TokenAnswer {
    QString accessToken;
    QString refreshToken; ///< empty where none came
    QString idToken; ///< the same
    std::chrono::seconds lifetime{0}; ///< of the access token; 0 where it was not said
};

/// CodeRefused with the provider's code where it refuses (RFC 6749, 5.2), ProviderError where it
/// has trouble, BadAnswer where nothing makes sense.
[[nodiscard]] Result<TokenAnswer, SignInProblem> readTokenAnswer(const ProviderAnswer &answer);

/// An error code as a provider gives it, if it looks like one: small letters and underscores.
[[nodiscard]] QString errorCode(const QByteArray &text);

/// A failure of the network on the way to the provider.
[[nodiscard]] SignInProblem unreachable(const ApiError &error);

} // namespace desk
