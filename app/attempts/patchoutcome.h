// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/attempts/openwrites.h"
#include "app/profile/merge.h"

#include <variant>

namespace desk::patch {

// How a run of a PatchAttempt ends. "Nothing was sent" and "not stored" are said only where it is
// so.

/// Nothing was sent: somebody else has changed the same, to another value.
struct Conflicted {
    Profile theirs;
    QList<Conflict> conflicts;
};
/// Nothing was sent: on the profile as it is now the request would have other bytes than the one
/// that was reviewed.
struct Rebased {
    Profile theirs;
    QList<const Field *> takenOver; ///< changed by others, untouched here
    QList<const Field *> combined; ///< lists that hold the items of both sides
    AddressCheck check
        = AddressCheck::Normal; ///< Normal where an address was forced and is another one now
};
/// Nothing was sent: the profile has these values already.
struct NothingToSend {
    Profile theirs;
};
/// Nothing was sent: an earlier write has an unknown outcome and must be looked at first.
struct Blocked {
    Attempt attempt;
    bool isHeldElsewhere = false; ///< another window is at work on it
    QString computer = {}; ///< of that window, unless it is on this one
};
/// Nothing was sent: it could not be noted on the disk.
struct NotNoted { };
/// Nothing was sent: the profile could not be read, or the agent called it off.
struct ReadFailed {
    ApiError error;
};
/// The server refused it, or it has not left: nothing was stored.
struct Refused {
    ApiError error;
};
/// It may have been stored or not.
struct Unknown {
    ApiError error;
    QString attemptId;
};
/// Answered with a 2xx; what is stored is not known, as the profile could not be read back.
struct StoredUnread {
    Edits sent;
    ApiError error;
};
/// Answered with a 2xx and seen in the profile, be it in another form.
struct Stored {
    Seen seen;
    QList<const Field *> takenOver; ///< changed by others, untouched here
};
/// Answered with a 2xx, and the profile has the values from before in the fields `notYet`, or
/// `notStored` when it is too late for them to change by themselves.
struct NotYetStored {
    Seen seen;
    QList<const Field *> takenOver;
};
/// An older write of unknown outcome has landed over the values `seen.newer`.
struct Overtaken {
    Seen seen;
};
/// The profile was read for a write of unknown outcome, or because the agent asked.
struct Checked {
    Seen seen;
    bool isInsteadOfSending = false; ///< an earlier write has landed meanwhile; nothing was sent
};
/// The agent asked what was stored, and the profile could not be read.
struct CheckFailed {
    ApiError error;
};

using Outcome
    = std::variant<Conflicted, Rebased, NothingToSend, Blocked, NotNoted, ReadFailed, Refused,
                   Unknown, StoredUnread, Stored, NotYetStored, Overtaken, Checked, CheckFailed>;

// What a PatchAttempt is doing.

struct Idle { }; ///< nothing; writes may be open all the same
struct MustBeLookedAt { ///< nothing; and nothing may be sent before readAgain()
    QString attemptId;
};
struct Reading { }; ///< the profile, before the write
struct Noting { }; ///< the journal takes note of the write
struct Writing { ///< the write is on its way
    SentWrite write;
};
struct ReadingBack { ///< the write was answered with a 2xx
    SentWrite write;
};
struct Looking { ///< at what was stored
    bool isAsked; ///< by the agent; else by itself, and a send goes before it
};

using State = std::variant<Idle, MustBeLookedAt, Reading, Noting, Writing, ReadingBack, Looking>;

} // namespace desk::patch
