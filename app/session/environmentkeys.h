// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/environment.h"

#include <span>

namespace desk {

/// An environment as far as a file has described it.
struct EnvironmentDraft {
    Environment environment;
    IdentityProvider provider = {}; ///< counts once it has issuer and client id
    std::optional<bool> allowToken = {}; ///< else as the settings say
};

/// One key of a group `[environment/NAME]`; the row is all there is about it.
struct EnvironmentKey {
    const char *name = "";
    const char *values = ""; ///< in Markdown
    const char *usual = ""; ///< the same; empty: none
    const char *about = ""; ///< one English sentence for administrators
    const char *expected = ""; ///< what a value has to be
    bool isNeeded = false; ///< with a wrong value the environment may not be used
    /// Puts the value in; false where it is wrong.
    bool (*take)(EnvironmentDraft &draft, const QString &value) = nullptr;
};

[[nodiscard]] std::span<const EnvironmentKey> environmentKeys();

/// The table of these keys in Markdown, as in docs/admin.md.
[[nodiscard]] QString environmentTable();

/// A name that is shown to agents: not empty, at most 60 characters, all to be seen.
[[nodiscard]] bool isShownName(const QString &name);

} // namespace desk
