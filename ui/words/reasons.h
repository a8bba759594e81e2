// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace desk {

/// Why somebody is created though a customer with the same data is there: what agents say.
[[nodiscard]] QStringList reasonsInSpiteOfMatch();

} // namespace desk
