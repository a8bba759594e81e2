// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace desk {

enum class PracticeRoute { Create, Patch };

/// Checks a body against the contract (2.1, 4.2, section 6), driven by the catalogue: unknown
/// keys, types, nulls, enumerations, lengths, required keys, postal codes (unless
/// `forceAddress`). `stored` is the profile to be changed, empty for a creation: parts of a list or
/// an address that are in it are right as they are. Returns the `errors[]` of a 400, empty when all
/// is well.
[[nodiscard]] QJsonArray problemsOf(const QJsonObject &body, PracticeRoute route,
                                    const QJsonObject &stored, bool forceAddress, QDate today);

} // namespace desk
