// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/edits.h"

#include <QByteArray>
#include <QJsonObject>

namespace desk {

/// One line of a review: canonical values, Null for none.
struct Change {
    const Field *field = nullptr;
    QJsonValue before;
    QJsonValue after;
    [[nodiscard]] bool isClear() const { return after.isNull(); }
};

/// The real changes among the edits, in catalogue order.
[[nodiscard]] QList<Change> changesOf(const Profile &profile, const Edits &edits);

/// The body of PATCH /v1/customers/{id}/profile: changed fields only; `address`, `phones`,
/// `optins` and `identity` whole (design, section 3, rules 1 to 3): what the agent did not touch in
/// them goes as it came, what the contract does not know included. Empty when nothing changed, and
/// then no request may be sent.
[[nodiscard]] QJsonObject patchBody(const Profile &profile, const Edits &edits);

/// The body of POST /v1/customers: every creatable field that has a value (contract, 2.1).
[[nodiscard]] QJsonObject createBody(const Edits &edits);

/// The exact bytes sent for a body: compact JSON, UTF-8, no line break.
[[nodiscard]] QByteArray toWire(const QJsonObject &body);

/// Whether two canonical values of a field mean the same: lists are compared without regard to
/// their order, which the server may choose, and to items that say nothing.
[[nodiscard]] bool isSameValue(const Field &row, const QJsonValue &a, const QJsonValue &b);

/// A value that the server stored differently from what was sent.
struct Difference {
    const Field *field = nullptr;
    QJsonValue sent;
    QJsonValue stored;
    bool onlyCase = false; ///< stored in another letter case (contract, doubt 16)
};

/// Compares what was sent with the profile read back; exact matches are left out. Fields that the
/// profile never returns (`call_id`) are not compared.
[[nodiscard]] QList<Difference> storedDifferently(const Edits &sent, const Profile &stored);

} // namespace desk
