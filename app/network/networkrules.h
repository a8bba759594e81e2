// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/network/proxyrules.h"
#include "app/network/systemproxies.h"
#include "app/network/tlsrules.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace desk {

/// How requests leave this computer: through which proxy, trusting whom. Asked before a request, so
/// that what takes time (the system's proxy, a file of authorities) happens off the window's thread
/// and not before it is needed: a start without a request pays for none of it. Main thread only;
/// one a process, since Qt has one setting a process for both.
class NetworkRules final : public QObject {
    Q_OBJECT

public:
    /// `caFile`: authorities besides the system's, in PEM; empty = none.
    explicit NetworkRules(const ProxyRules &proxy, const QString &caFile = {});
    /// For tests: a system that answers as they like.
    NetworkRules(const ProxyRules &proxy, const QString &caFile, SystemProxies::Ask ask,
                 const SystemProxies::Limits &limits);
    ~NetworkRules() override;

    /// Runs `go` once, at once or later, when a request to `url` can go by the rules; not if
    /// `context` is gone by then. Never waits. For every request, and for connections made ahead.
    void whenReady(const QUrl &url, QObject *context, std::function<void()> go);

    /// What adds user and password to a proxy that requests go through.
    using SignedIn = std::function<QNetworkProxy(const QNetworkProxy &)>;
    void setSignedIn(SignedIn signedIn) { m_signedIn = std::move(signedIn); }

Q_SIGNALS:
    /// Requests go through this proxy; it may ask for a sign-in.
    void proxyFound(const QNetworkProxy &proxy);
    /// The file of additional authorities can't be used; the system's are trusted alone.
    void caFileFailed(desk::CaFileProblem problem);

private:
    enum class Trust { NotAsked, Reading, Applied };

    void whenTrustKnown(QObject *context, std::function<void()> go);
    void readTrust();
    void onTrustRead(const CaFile &file);
    void whenProxyKnown(const QUrl &url, QObject *context, std::function<void()> go);
    [[nodiscard]] QList<QNetworkProxy> proxiesFor(const QNetworkProxyQuery &query);

    struct Waiting {
        QPointer<QObject> context;
        std::function<void()> go;
    };

    const ProxyRules m_proxy;
    const QString m_caFile;
    SystemProxies m_system;
    SignedIn m_signedIn;
    Trust m_trust = Trust::NotAsked;
    std::vector<Waiting> m_waiting; ///< for the trust
    bool m_isProxyTold = false; ///< the one address
    QThreadPool m_thread; ///< last, so that it ends before what it uses
};

} // namespace desk
