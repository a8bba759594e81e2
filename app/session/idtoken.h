// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/result.h"
#include "app/session/companytokens.h"
#include "app/session/signingkeys.h"
#include "app/session/signinproblem.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace desk {

/// What an ID token must say to be taken (OpenID Connect Core, 3.1.3.7 and 12.2).
struct IdTokenRules {
    QString issuer;
    QString clientId;
    QByteArray nonce = {}; ///< of the sign-in; empty at a renewal, where none is asked for
    QString subject = {}; ///< whose it must be; empty at a sign-in, where anybody's will do
    /// By this computer's clock, UTC. Invalid at a renewal: who is signed in already is not thrown
    /// out because somebody has set the clock.
    QDateTime now = {};
    QDateTime serverTime = {}; ///< by the provider's; invalid where it does not say
    /// How long before the token was made the login may have been, by the provider's clock
    /// (`auth_time`). Any time where it is missing, here or in the token.
    std::optional<std::chrono::seconds> loginWithin = {};
};

/// By how much the two clocks may differ.
constexpr std::chrono::minutes clockTolerance{5};

/// The head of a token of any bytes. AlgorithmRefused unless its algorithm is one of `allowed`.
[[nodiscard]] Result<TokenHead, SignInProblem> readHead(const QByteArray &token,
                                                        const QList<QByteArray> &allowed);

/// Who it was that signed in. The token's signature is the caller's business, and comes first.
[[nodiscard]] Result<AgentIdentity, SignInProblem> readClaims(const QByteArray &token,
                                                              const IdTokenRules &rules);

} // namespace desk
