// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/discovery.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace desk {

/// Who signed in, by the claims of the ID token (OpenID Connect Core, 5.1).
struct AgentIdentity {
    QString issuer;
    QString subject; ///< never given to somebody else by this issuer
    QString name = {}; ///< `preferred_username`, else `email`, else `name`; may be empty
    bool operator==(const AgentIdentity &) const = default;
};

/// What a sign-in with the company's identity provider, or its renewal, has brought. Lives in
/// memory; the refresh token alone goes to the keychain, and from then on stays there only.
struct CompanyTokens {
    QString accessToken;
    QString refreshToken = {}; ///< empty: the session can't be renewed
    QString idToken = {}; ///< what a sign-out is announced with
    std::chrono::seconds lifetime{0}; ///< of the access token; 0 where it was not said
    AgentIdentity identity = {};
    IdentityProvider provider = {};
    Discovery discovery = {};
    bool operator==(const CompanyTokens &) const = default;
};

} // namespace desk

Q_DECLARE_METATYPE(desk::CompanyTokens)
