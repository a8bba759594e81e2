// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/environmentlist.h"

namespace desk {

class Settings;

/// What `--check-settings` says, line by line, in English and always in this form, for
/// administrators and their scripts: the files from the least to the most important, `key = value
/// [where from]` and `locked`, the environments, the problems. No secret: an API key is `set`.
struct SettingsCheck {
    QString text;
    bool hasProblems = false;
};

[[nodiscard]] SettingsCheck checkSettings(const Settings &settings,
                                          const EnvironmentList &environments);

} // namespace desk
