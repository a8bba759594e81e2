// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace desk {

/// What the audit trail speaks of.
enum class AuditEvent {
    SignedIn,
    SignedInAgain, ///< the same agent, after the token was refused
    SignInRefused,
    SignedOut,
    Locked,
    Unlocked,
    WrongPin,
    UnlockRefused, ///< by the server, or somebody else wanted to
    CustomerRead,
    CreateSent, ///< noted before the first byte leaves; may have been carried out
    ChangeSent, ///< the same
    Overridden, ///< sent in spite of what the program had to say
    CustomerCreated,
    CustomerChanged,
    NotCarriedOut, ///< what was sent is surely not stored
    Resolved, ///< the agent has looked what came of it, or has decided
};

/// One entry: who did what, where and when. Names of fields, never a value of one.
struct AuditEntry {
    AuditEvent what = AuditEvent::SignedIn;
    QString agent = {}; ///< Session::agent()
    QString agentName = {}; ///< where the session knows one
    QString environmentId = {};
    QString customerId = {}; ///< of a creation: empty until it is known
    QStringList fields = {}; ///< paths of those that were given a value
    QStringList cleared = {}; ///< paths of those that were to be cleared
    QString reason = {}; ///< of Overridden: in the agent's words
    QString requestId = {}; ///< the X-Request-ID that was sent
    QString attemptId = {}; ///< of a creation or change: what was sent and what came of it share it
    QDateTime at = {}; ///< UTC; set by the trail
    bool operator==(const AuditEntry &) const = default;
};

/// JSON in one line; what is empty is left out.
[[nodiscard]] QByteArray toBytes(const AuditEntry &entry, qint64 number);
/// The word that stands in the trail, e.g. `customer read`.
[[nodiscard]] QString wordOf(AuditEvent event);
/// nullopt for anything toBytes() does not write.
[[nodiscard]] std::optional<AuditEntry> auditEntryFromBytes(const QByteArray &bytes);

} // namespace desk
