// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/records.h"

#include <QSet>

namespace desk {

/// What one attempt means for another, and how long (decisions 0006 and 0011).

/// What is left of an attempt once it is over: nothing of what was sent. Of a create with a
/// `customerId` name and fingerprint stay, so that the same customer is known again.
[[nodiscard]] Attempt settled(Attempt attempt, Attempt::State state, const QString &reason,
                              const QString &customerId, const QDateTime &now);

/// Whether a settled attempt is a create whose customer is known.
[[nodiscard]] bool hasCustomer(const Attempt &settled);
/// Whether a settled attempt says anything that is worth keeping.
[[nodiscard]] bool isWorthKeeping(const Attempt &settled);
/// Whether a settled attempt is to be forgotten: a customer after a day, a reason after 90.
[[nodiscard]] bool isOutdated(const Attempt &settled, const QDateTime &now);

/// What an agent who overrules an attempt has seen of it: one of unknown outcome that has turned
/// out to have a customer since has to be shown again.
[[nodiscard]] QString shownAs(const Attempt &attempt);

/// Of `earlier` the one that stands in the way of `wanted`: the same create, or the same customer's
/// profile, of unknown outcome; else the same person whose creation was settled within a day, the
/// last one. `overruled`: shownAs() of those that the agent was shown.
[[nodiscard]] std::optional<Attempt> obstacleTo(const Attempt &wanted,
                                                const QList<Attempt> &earlier,
                                                const QSet<QString> &overruled,
                                                const QDateTime &now);

} // namespace desk
