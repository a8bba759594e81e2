// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QString>

#include <optional>

namespace desk {

/// Whether a host is this computer itself: no proxy is ever asked for it.
[[nodiscard]] bool isLoopbackHost(const QString &host);

/// Which proxy requests go through: the one the system names, none at all, or one address. A value.
class ProxyRules {
public:
    enum class Kind { System, None, Address };

    ProxyRules() = default; ///< the system's

    /// Of the setting `network/proxy`: `system` (or nothing), `none`, or `http://host:port`.
    /// nullopt for anything else; user and password in an address too: they belong into the
    /// keychain.
    [[nodiscard]] static std::optional<ProxyRules> fromText(const QString &text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Only with Kind::Address.
    [[nodiscard]] const QNetworkProxy &address() const { return m_address; }

private:
    Kind m_kind = Kind::System;
    QNetworkProxy m_address{QNetworkProxy::NoProxy};
};

/// How a proxy is called in the keychain and before the agent: `host:port`, in lower case. Empty
/// for what is no proxy that could ask for a sign-in.
[[nodiscard]] QString proxyName(const QNetworkProxy &proxy);

} // namespace desk
