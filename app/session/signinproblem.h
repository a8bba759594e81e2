// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/apierror.h"

#include <QMetaType>
#include <QString>

namespace desk {

/// Why signing in with the company's identity provider, or renewing such a session, did not work.
/// Carries no wording for users (ui/words/signinproblemtext), no token and no person.
struct SignInProblem {
    enum class Kind {
        Cancelled, ///< by the agent
        NoPort, ///< no free port on 127.0.0.1 for the browser's answer
        BrowserNotOpened, ///< the desktop has no browser, or would not start it
        BrowserNeverCameBack, ///< not within the patience
        Unreachable, ///< the provider's answer never came, see `network`
        NotAProvider, ///< the discovery document is missing, unreadable or not safe to follow
        OtherIssuer, ///< the discovery document is another provider's
        NotSupported, ///< the provider knows no code flow, no S256 or no signature we can check
        WrongState, ///< the browser's answer is not to our question
        Denied, ///< `access_denied`: refused, or given up in the browser
        ProviderError, ///< another error answer, see `code`
        CodeRefused, ///< the provider does not take back its own code, see `code`
        BadAnswer, ///< an answer that makes no sense: no code, no token, no JSON
        // The ID token (OpenID Connect Core, 3.1.3.7):
        IdTokenUnreadable, ///< missing, or no signed JWT
        AlgorithmRefused, ///< `none`, a shared secret, or one that was not announced
        UnknownKey, ///< signed with a key the provider does not publish
        BadSignature,
        WrongIssuer,
        WrongAudience, ///< made for another program
        WrongNonce, ///< made for another sign-in
        Expired, ///< or made long ago, by the provider's clock too
        FromTheFuture, ///< made later than now, by the provider's clock too if it says one
        EarlierLogin, ///< the browser still knew the agent, where he was to sign in anew
        ClockBehind, ///< this computer's clock, by `clockMinutes`
        ClockAhead, ///< the same
        // Renewing:
        NoStoredToken, ///< the keychain holds no refresh token (any more), or does not answer
        RenewalRefused, ///< `invalid_grant`: used, revoked or too old
        OtherAgent, ///< the renewed session is somebody else's
        Busy, ///< another run has been renewing for longer than that can take
    };

    Kind kind = Kind::BadAnswer;
    ApiError network = {}; ///< with Unreachable: kind and TLS trouble
    QString code = {}; ///< the provider's error code in letters, e.g. `server_error`; may be empty
    int clockMinutes = 0; ///< with ClockBehind and ClockAhead
};

} // namespace desk

Q_DECLARE_METATYPE(desk::SignInProblem)
