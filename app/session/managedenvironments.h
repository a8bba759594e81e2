// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/environmentkeys.h"
#include "app/settings/settinglayers.h"

namespace desk {

struct ManagedEnvironment {
    EnvironmentDraft draft;
    SettingPlace place; ///< of its group
};

/// What the groups `[environment/NAME]` of administrators' files describe.
struct ManagedEnvironments {
    QList<ManagedEnvironment> found;
    QStringList leftOut; ///< ids of those that may not be used
    SettingProblems problems;
};

/// Its id is NAME, which has no `/` or `:`, at most 60 characters and is told apart without regard
/// to case. Each is described in one file: the least important one that names it counts. With a
/// wrong or missing address, or half an identity provider, it is left out; another wrong value does
/// not count, and the environment stays.
///
/// What a file locks holds against the files that count more: where it locks `signIn/environment`
/// these describe none, where it locks `environments/builtIn` none of the program's own, and where
/// it locks `signIn/allowToken` their `allowToken` does not count.
[[nodiscard]] ManagedEnvironments managedEnvironments(const SettingLayers &layers);

} // namespace desk
