// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/result.h"
#include "app/session/environment.h"
#include "app/settings/settingproblem.h"

namespace desk {

class Settings;

struct ListedEnvironment {
    Environment environment;
    SettingPlace place; ///< where it is described; empty: in the program
};

/// Where agents can sign in, and what in the files can't be used.
struct EnvironmentList {
    QList<ListedEnvironment> listed;
    SettingProblems problems;
    [[nodiscard]] QList<Environment> environments() const;
};

/// Production, Staging, those of the administrator's settings (`[environment/NAME]`), those of
/// environments.json (in the configuration folders, a list of {"name","url"}), then Training.
/// `[environment/production]` and `[environment/staging]` describe the program's own. Ids and names
/// are told apart; what may not be used, or where nobody could sign in, is left out, and a problem.
/// Where an administrator has locked `signIn/environment`, that one and Training.
[[nodiscard]] EnvironmentList readEnvironments(const Settings &settings);

enum class ServerRefusal {
    EnvironmentLocked, ///< the administrator has settled where one signs in
    TokensNotAllowed, ///< and there is no other way to sign in to it
};

/// Puts the environment of `--server` in front, unless one with its URL is among them: that is the
/// one then. Gives the id it has among them, which no other has.
[[nodiscard]] Result<QString, ServerRefusal> addServer(EnvironmentList &list, Environment server,
                                                       const Settings &settings);

} // namespace desk
