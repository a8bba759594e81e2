// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/result.h"
#include "app/session/identityprovider.h"
#include "app/session/signinproblem.h"

#include <QByteArray>
#include <QList>

namespace desk {

/// What a provider says about itself (OpenID Connect Discovery 1.0, section 3), as far as the
/// program goes by it.
struct Discovery {
    QUrl issuer = {};
    QUrl authorization = {}; ///< opened in the browser
    QUrl token = {};
    QUrl keys = {}; ///< `jwks_uri`
    QUrl endSession = {}; ///< opened in the browser; empty where there is none
    QUrl revocation = {}; ///< empty where there is none
    QList<QByteArray> algorithms = {}; ///< of ID tokens: announced, and with a published key
    bool namesIssuer = false; ///< every answer to the browser carries `iss` (RFC 9207)
    bool operator==(const Discovery &) const = default;
};

/// Where the document of an issuer lies.
[[nodiscard]] QUrl discoveryUrl(const QUrl &issuer);

/// Whether the program asks such an address about a sign-in: https, or http on a loopback host;
/// neither user info nor a fragment.
[[nodiscard]] bool isAllowedProviderUrl(const QUrl &url);

/// Reads a document of any bytes. NotAProvider, OtherIssuer or NotSupported. An https provider
/// can't send the program to an address without TLS.
[[nodiscard]] Result<Discovery, SignInProblem> readDiscovery(const QByteArray &json,
                                                             const IdentityProvider &provider);

} // namespace desk
