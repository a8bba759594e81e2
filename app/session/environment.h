// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/identityprovider.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace desk {

/// A server the program can sign in to.
struct Environment {
    enum class Kind { Production, Staging, Training, Custom };
    /// Where the API key comes from, when the administrator has not given it.
    enum class ApiKeyFrom {
        Keychain, ///< typed, and kept there when the agent wants to be remembered
        Prompt, ///< typed at every sign-in, never kept
    };
    Kind kind = Kind::Production;
    QString id; ///< stable key of settings and keychain, told apart: `production`, a name, a URL
    QString name; ///< proper name of a Custom one (administrator's, or host:port); else empty
    QUrl baseUrl; ///< empty for Training until its server listens
    QString color = {}; ///< `#rrggbb` as the administrator chose; empty: that of its kind
    std::optional<IdentityProvider> identityProvider = {}; ///< none: credentials are pasted
    QString apiKey = {}; ///< the administrator's; empty: the agent's own, see apiKeyFrom
    ApiKeyFrom apiKeyFrom = ApiKeyFrom::Keychain;
    QStringList languages = {}; ///< `accept-language` to choose from; empty: all there are
    bool allowToken = true; ///< a token may be pasted
    [[nodiscard]] bool needsCredentials() const { return kind != Kind::Training; }
    bool operator==(const Environment &) const = default;
};

/// Production and Staging, as they are where nobody describes them otherwise; Training.
[[nodiscard]] Environment productionEnvironment();
[[nodiscard]] Environment stagingEnvironment();
[[nodiscard]] Environment trainingEnvironment();

/// The environment of `--server URL`; its id is scheme://host:port.
[[nodiscard]] Environment customEnvironment(const QUrl &url);

} // namespace desk
