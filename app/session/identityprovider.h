// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace desk {

/// Whom an environment's agents sign in with (OpenID Connect Core 1.0), as the administrator has
/// set it. A public client: it has no secret.
struct IdentityProvider {
    QUrl issuer; ///< https, or http on a loopback host; its discovery document lies below it
    QString clientId;
    QStringList scopes; ///< `openid` is asked for whether it is among them or not
    bool operator==(const IdentityProvider &) const = default;
};

} // namespace desk
