// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/customerid.h"
#include "app/profile/result.h"
#include "app/session/environment.h"
#include "app/session/session.h"

#include <functional>

namespace desk {

class CallLog;
class ChangeHistory;
class Clock;
class CompanySignIn;
class CustomersApi;
class Dresser;
class Journal;
class OpenTabs;
class PinKeeper;
class RecentCustomers;
class ReferenceData;
class Settings;
class StallWatch;

/// What the window needs from main.cpp. Everything must outlive it.
struct Desk {
    Session &session;
    CustomersApi &api;
    ReferenceData &reference;
    Settings &settings;
    Journal &journal;
    Clock &clock;
    QList<Environment> environments;
    /// Starts the practice server if need be; the environment with its address and the
    /// credentials, or a reason in English.
    std::function<Result<std::pair<Environment, Credentials>, QString>()> startTraining;
    // Each of these may be missing, as in most tests; then the window does without it.
    Dresser *dresser = nullptr; ///< changes the looks
    RecentCustomers *recents = nullptr;
    OpenTabs *openTabs = nullptr;
    ChangeHistory *history = nullptr;
    CallLog *calls = nullptr;
    const StallWatch *stalls = nullptr;
    CompanySignIn *companySignIn = nullptr; ///< without it environments ask for a token
    PinKeeper *pins = nullptr;
};

/// What the command line asks for once somebody is signed in.
struct StartWish {
    QString environmentId; ///< preselected; empty = the last one used
    bool signInToTraining = false;
    std::optional<CustomerId> openCustomerId = {};
    bool createCustomer = false;
};

} // namespace desk
