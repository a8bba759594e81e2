// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/environmentlist.h"

#include <QByteArray>

namespace desk {

/// The environments of `CustomerDesk/environments.json` in the configuration folders, the agent's
/// first: a list of {"name","url"}. Entries that may not be used are left out, and problems.
[[nodiscard]] QList<ListedEnvironment> environmentsOfJson(SettingProblems &problems);

/// The line, from 1, on which each element of the outermost list begins.
[[nodiscard]] QList<int> elementLines(const QByteArray &json);

} // namespace desk
