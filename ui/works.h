// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/api/transport.h"
#include "app/lock/pinkeeper.h"
#include "app/network/networkrules.h"
#include "app/network/proxysignin.h"
#include "app/reference/referencedata.h"
#include "app/security/keychainstore.h"
#include "app/session/companysignin.h"
#include "app/session/session.h"
#include "app/time/clock.h"
#include "app/training/practiceserver.h"
#include "ui/kept.h"

#include <QNetworkAccessManager>

class QLocale;

namespace desk {

class Settings;

/// What works without a window: the way to the server, who is signed in, what is kept. Made once,
/// by main.cpp, and handed on by reference; lives as long as the program.
struct Works {
    /// The settings must outlive it. `dataFolder`: where what is sealed lies.
    Works(const Settings &settings, const QLocale &locale, const QString &dataFolder);

    NetworkRules networkRules;
    QNetworkAccessManager network;
    QNetworkAccessManager providerNetwork; ///< to the company's sign-in, see RenewalParts
    Transport transport{network};
    CustomersApi api{transport};
    KeychainStore secrets;
    SystemClock clock;
    Session session{transport, secrets};
    ProxySignIn proxySignIn{network, secrets};
    CompanySignIn companySignIn;
    ReferenceData reference;
    PracticeServer practice;
    Kept kept;
    PinKeeper pins{secrets};

private:
    [[nodiscard]] WayFinder findWay();
    [[nodiscard]] ProxyAsker askAtProxy();
    void wireNetwork();
};

} // namespace desk
