// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QJsonArray>

namespace desk {

/// A list as it is sent whole (design, rule 2): the wanted items (canonical, in their order), each
/// that is stored as it came, each of which parts were changed with only these replaced; and
/// between them, at their places, the stored items that nothing shows, which nobody can have meant
/// to take away. An item is the stored one with the same identity (ListRule::keys).
[[nodiscard]] QJsonArray wholeList(const ListRule &rule, const QJsonArray &wanted,
                                   const QJsonArray &stored);

/// The same for a single item: `wanted` with what else is stored in it.
[[nodiscard]] QJsonObject wholeItem(const ListRule &rule, const QJsonObject &wanted,
                                    const QJsonValue &stored);

} // namespace desk
