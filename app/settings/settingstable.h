// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk {

/// The table of all settings that can be written by hand, in Markdown, as in docs/admin.md.
[[nodiscard]] QString settingsTable();

} // namespace desk
