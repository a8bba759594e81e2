// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/inifile.h"

#include <QStringList>

namespace desk {

/// Where administrators may put a file, the least important first; most are not there. By the XDG
/// Base Directory Specification `CustomerDesk/managed.conf` in every folder of XDG_CONFIG_DIRS, and
/// under /etc/xdg in any case: an agent can change a variable, and what is locked there holds
/// against it. On Windows below ProgramData. Never a folder of the agent's own.
[[nodiscard]] QStringList systemSettingsFiles();

/// The system's store of settings, where it has one besides files: the registry on Windows
/// (`HKEY_LOCAL_MACHINE\Software\CustomerDesk\CustomerDesk`), the property list in
/// `/Library/Preferences` on macOS. No lines. Nothing elsewhere.
[[nodiscard]] IniFile systemSettingsStore();

} // namespace desk
