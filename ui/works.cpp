// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/works.h"

#include "app/session/settings.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QLocale>

namespace desk {

Works::Works(const Settings &settings, const QLocale &locale, const QString &dataFolder)
    : networkRules(ProxyRules::fromText(settings.proxy()).value_or(ProxyRules()), settings.caFile())
    , companySignIn(providerNetwork, clock, &QDesktopServices::openUrl,
                    QCoreApplication::translate("CompanySignIn", "You can close this window."))
    , reference(locale.bcp47Name())
    , kept(dataFolder, clock, settings, secrets)
{
    wireNetwork();
    session.setRenewal({providerNetwork, secrets, clock, dataFolder, findWay(), askAtProxy()});
    companySignIn.setWayFinder(findWay());
    companySignIn.setProxyAsker(askAtProxy());
}

WayFinder Works::findWay()
{
    return [this](const QUrl &url, QObject *context, std::function<void()> go) {
        networkRules.whenReady(url, context, std::move(go));
    };
}

ProxyAsker Works::askAtProxy()
{
    return [this](QObject *context, std::function<void(bool goesOn)> then) {
        proxySignIn.askFor(context, std::move(then));
    };
}

/// Requests ask for the way before they leave, and wait at a proxy that wants a sign-in.
void Works::wireNetwork()
{
    transport.setWayFinder(findWay());
    networkRules.setSignedIn(
        [this](const QNetworkProxy &proxy) { return proxySignIn.signedIn(proxy); });
    proxySignIn.watch(providerNetwork);
    transport.setProxyAsker([this] { proxySignIn.ask(); });
    QObject::connect(&networkRules, &NetworkRules::proxyFound, &proxySignIn, &ProxySignIn::prepare);
    QObject::connect(&proxySignIn, &ProxySignIn::settled, &transport, &Transport::settleProxy);
    // The farewell to the provider goes through the proxy as well; the next agent does not.
    QObject::connect(&session, &Session::signedOut, &proxySignIn, &ProxySignIn::forgetStored);
    QObject::connect(&session, &Session::farewellOver, &proxySignIn, &ProxySignIn::forget);
    QObject::connect(&companySignIn, &CompanySignIn::started, &session, &Session::giveUpFarewell);
}

} // namespace desk
