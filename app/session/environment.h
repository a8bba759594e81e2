// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/identityprovider.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace desk {

/// A server the program can sign in to.
struct Environment {
    enum class Kind { Production, Staging, Training, Custom };
    Kind kind = Kind::Production;
    QString id; ///< stable key of settings and keychain: `production`, `host:port`, ...
    QString name; ///< proper name of a Custom one (administrator's, or host:port); else empty
    QUrl baseUrl; ///< empty for Training until its server listens
    std::optional<IdentityProvider> identityProvider = {}; ///< none: a token is pasted
    bool allowToken = true; ///< whether one may be pasted where there is an identity provider
    QString apiKey = {}; ///< the administrator's; empty where each agent has their own
    [[nodiscard]] bool needsCredentials() const { return kind != Kind::Training; }
    bool operator==(const Environment &) const = default;
};

/// Production, Staging, the administrator's own (environments.json in the system's configuration
/// folders `CustomerDesk/`, a list of {"name","url"}), then Training. Entries with a URL that may
/// not be used are left out.
[[nodiscard]] QList<Environment> availableEnvironments();

/// The environment of `--server URL`; its id is scheme://host:port.
[[nodiscard]] Environment customEnvironment(const QUrl &url);

} // namespace desk
