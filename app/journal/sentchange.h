// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/records.h"
#include "app/profile/patch.h"

namespace desk {

/// What was sent from this workstation in one request: who sent it, when, for which customer, and
/// from which to which value.
struct SentChange {
    enum class State {
        NotKnown, ///< the outcome: it may have been stored
        Stored,
        NotStored, ///< it was looked for, and is not there
    };

    QString id; ///< of the attempt
    WorkKind kind = WorkKind::Edit;
    WorkOwner owner = {};
    QString customerId = {}; ///< of a creation: empty until it is known
    QString title = {}; ///< the customer's name
    QDateTime sentAt = {}; ///< UTC
    State state = State::NotKnown;
    bool isForced = false; ///< the address went without the server's check
    QString reason = {}; ///< why it was sent all the same
    /// What the agent changed, in catalogue order: of an address sent whole the changed parts only.
    /// Canonical values.
    QList<Change> changes = {};
};

/// What an attempt is about to send. Its customer's id is that of the profile it was made on.
[[nodiscard]] SentChange sentChangeOf(const Attempt &attempt);

/// What is left of it once the attempt is settled; nullopt when nothing was sent: it was refused,
/// or never left. `customerId`: of a creation, where it is known.
[[nodiscard]] std::optional<SentChange> settledChange(SentChange change, Attempt::State state,
                                                      const QString &customerId,
                                                      const QDateTime &now);

[[nodiscard]] QByteArray toBytes(const SentChange &change);
/// nullopt for anything toBytes() does not write. Fields the catalogue does not know are dropped.
[[nodiscard]] std::optional<SentChange> sentChangeFromBytes(const QByteArray &bytes);

} // namespace desk
