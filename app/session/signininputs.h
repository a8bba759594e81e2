// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/environment.h"

namespace desk {

/// What a sign-in asks for.
struct SignInInputs {
    bool company = false; ///< the company's account, in the browser
    bool apiKey = false;
    bool token = false;
    bool remember = false; ///< whether what is typed may be kept in the keychain
    bool operator==(const SignInInputs &) const = default;
};

/// `usesToken`: the agent would rather paste a token, where both are offered.
[[nodiscard]] SignInInputs signInInputs(const Environment &environment, bool usesToken);
/// Of who has been signed in there, after `first`: the key in use stays, unless the agent wants
/// another.
[[nodiscard]] SignInInputs signInAgainInputs(const SignInInputs &first, bool wantsOtherKey);

} // namespace desk
