// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/palette/keyssheet.h"

#include <QList>

namespace desk {

/// Every key of the program, in groups, for the sheet of keys: those of the commands, as the menu
/// has them, then those of the pages.
[[nodiscard]] QList<KeyRow> allKeys();

} // namespace desk
