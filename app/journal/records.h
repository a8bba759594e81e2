// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/edits.h"
#include "app/profile/profile.h"
#include "app/profile/trait.h"
#include "app/security/sealedbox.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace desk {

enum class WorkKind { Create, Edit };

/// Whose work it is: it is offered to nobody else, and in no other environment.
struct WorkOwner {
    QString environmentId;
    QString agent; ///< Session::agent()
    bool operator==(const WorkOwner &) const = default;
};

/// What an agent has typed and not sent, in the wizard or on a profile page.
struct Draft {
    QString id; ///< a UUID; also the file's name
    WorkKind kind = WorkKind::Create;
    WorkOwner owner = {};
    QString run = {}; ///< the run of the program that holds it
    QString title = {}; ///< the customer's name, as far as it is known
    Edits edits = {};
    Profile base = {}; ///< of an edit: the profile the changes were made on
    QStringList offered = {}; ///< paths of WorkingCopy::isOffered()
    QDateTime savedAt = {}; ///< UTC
};

/// A create or patch on its way to the server, or one whose outcome is not known.
struct Attempt {
    enum class State {
        Unknown, ///< noted before the first byte leaves; may have been carried out
        NotSent, ///< surely not carried out
        Confirmed, ///< the server said so
        Resolved, ///< the agent has looked, or has decided
    };

    QString id; ///< a UUID; also the file's name
    WorkKind kind = WorkKind::Create;
    State state = State::Unknown;
    WorkOwner owner = {};
    QString run = {};
    QString title = {};
    Edits edits = {}; ///< what was sent; empty once it is settled
    Profile base = {}; ///< of a patch
    QString draftId = {}; ///< the draft it was sent from
    QByteArray idempotencyKey = {}; ///< of a create
    bool isForced = false; ///< `force_address=true`
    QString reason = {}; ///< why the agent sent it all the same, or what was found
    QString customerId = {}; ///< of a create that is settled: who was created or found
    QList<Trait> traits = {}; ///< of a create, by who begins it; in memory only
    QList<QByteArray> fingerprint = {}; ///< of the traits, see fingerprintOf()
    QDateTime startedAt = {}; ///< UTC
    QDateTime settledAt = {}; ///< UTC; invalid as long as the outcome is unknown
};

[[nodiscard]] QByteArray toBytes(const Draft &draft);
[[nodiscard]] QByteArray toBytes(const Attempt &attempt);
/// nullopt for anything toBytes() does not write. Fields the catalogue does not know are dropped.
[[nodiscard]] std::optional<Draft> draftFromBytes(const QByteArray &bytes);
[[nodiscard]] std::optional<Attempt> attemptFromBytes(const QByteArray &bytes);

/// Traits as they may be kept on a disk: each is the letter of its kind and a hash under `key`.
[[nodiscard]] QList<QByteArray> fingerprintOf(const QList<Trait> &traits, const SealKey &key);
/// Whether both may be one customer: the same e-mail, the same phone, or a form of the name in
/// common unless both dates of birth are known and differ. Both fingerprints are of one key.
[[nodiscard]] bool isSameCustomer(const QList<QByteArray> &a, const QList<QByteArray> &b);
/// The same, but an e-mail or phone in common tells nothing where the names contradict each other:
/// a household shares them.
[[nodiscard]] bool isSamePerson(const QList<QByteArray> &a, const QList<QByteArray> &b);

/// The name to show for what has been typed: "Tom Smith", or "".
[[nodiscard]] QString nameIn(const Profile &base, const Edits &edits);

} // namespace desk
