// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/network/networkrules.h"
#include "app/network/proxysignin.h"
#include "tests/api/apibench.h"
#include "tests/support/loopbackproxy.h"
#include "tests/support/memorystore.h"
#include "tests/support/testauthority.h"

#include <QSslConfiguration>

#include <memory>

namespace desk::test {

/// A company: a server that only a proxy leads to, with a certificate of the company's own
/// authority, and the program's network as ui/main.cpp wires it.
class CompanyBench {
public:
    CompanyBench() { setIdentity(authority.make()); }
    ~CompanyBench()
    {
        rules.reset();
        QSslConfiguration::setDefaultConfiguration(m_before);
    }
    CompanyBench(const CompanyBench &) = delete;
    CompanyBench &operator=(const CompanyBench &) = delete;

    void setIdentity(const TestAuthority::Identity &identity)
    {
        server.setIdentity(identity.certificate, identity.key);
    }
    /// The rules are made at the first call, and once.
    void start(const QString &caFile)
    {
        rules = std::make_unique<NetworkRules>(*ProxyRules::fromText(proxy.address()), caFile);
        wire();
    }
    void start() { start(authority.file()); }
    /// With the proxy that a system names which takes its time.
    void start(SystemProxies::Ask ask, const SystemProxies::Limits &limits)
    {
        rules = std::make_unique<NetworkRules>(ProxyRules(), authority.file(), std::move(ask),
                                               limits);
        wire();
    }

    TestAuthority authority;
    RecordingServer server{RecordingServer::Mode::Tls};
    LoopbackProxy proxy{server.serverPort()};
    MemoryStore secrets;
    ApiBench api{QUrl(QStringLiteral("https://api.company.example"))};
    ProxySignIn signIn{api.network, secrets};
    std::unique_ptr<NetworkRules> rules;

private:
    void wire()
    {
        api.transport.setWayFinder(
            [this](const QUrl &url, QObject *context, std::function<void()> go) {
                rules->whenReady(url, context, std::move(go));
            });
        rules->setSignedIn([this](const QNetworkProxy &each) { return signIn.signedIn(each); });
        api.transport.setProxyAsker([this] { signIn.ask(); });
        QObject::connect(rules.get(), &NetworkRules::proxyFound, &signIn, &ProxySignIn::prepare);
        QObject::connect(&signIn, &ProxySignIn::settled, &api.transport, &Transport::settleProxy);
    }

    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace desk::test
