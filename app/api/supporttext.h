// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk {

class CallLog;
class StallWatch;

/// What only the caller knows, for supportText(). Nothing of it is about a person.
struct SupportFacts {
    QString platform = {}; ///< the platform plugin: `xcb`, `wayland`
    QString theme = {}; ///< as in the settings; "" when never chosen
    int textSize = 100; ///< per cent
    QString programLanguage = {}; ///< `fr`; "" is the system's
    QString acceptLanguage = {}; ///< of the requests, `en-US`
    QString environmentId = {}; ///< one of an administrator's own, which names a host, is `custom`
};

/// What somebody who helps needs to see, as text: versions, settings, the calls of this run, what
/// kept the window. Always in English, whoever reads it. Holds no person, no customer, no path or
/// query, no secret and no host: whatever is not known to be harmless is left out.
[[nodiscard]] QString supportText(const SupportFacts &facts, const CallLog &calls,
                                  const StallWatch &stalls);

} // namespace desk
