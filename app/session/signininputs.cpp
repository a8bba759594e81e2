// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/signininputs.h"

namespace desk {

/// The company's account says who it is, but the server wants the API key besides.
SignInInputs signInInputs(const Environment &environment, bool usesToken)
{
    SignInInputs inputs;
    if (!environment.needsCredentials())
        return inputs;
    inputs.company = environment.identityProvider && !(usesToken && environment.allowToken);
    inputs.token = !inputs.company;
    inputs.apiKey = environment.apiKey.isEmpty();
    inputs.remember = (inputs.apiKey || inputs.token)
        && environment.apiKeyFrom == Environment::ApiKeyFrom::Keychain;
    return inputs;
}

SignInInputs signInAgainInputs(const SignInInputs &first, bool wantsOtherKey)
{
    SignInInputs inputs = first;
    inputs.apiKey = wantsOtherKey;
    return inputs;
}

} // namespace desk
