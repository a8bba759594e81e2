// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/journal/journal.h"
#include "app/profile/edits.h"
#include "app/reference/fieldadvice.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace desk {

class ReferenceData;

/// The state of one run of the wizard, shared by its pages by reference.
struct CreateContext {
    enum class State {
        Typing,
        Sending,
        Unknown, ///< a POST may have been carried out, this run's or an earlier one's: nothing is
                 ///< sent before the agent has looked
        Created,
    };

    CustomersApi &api;
    ReferenceData &reference;
    Journal &journal;
    QString draftId;
    Edits edits = {};
    State state = State::Typing;
    QHash<const Field *, QString> serverErrors = {}; ///< by field, until it is edited again
    QByteArray idempotencyKey = {}; ///< belongs to `keyedRequest`; a changed request gets a new one
    QByteArray keyedRequest = {};
    QString attemptId = {}; ///< in the journal, while one is open
    QString reason = {}; ///< why the agent creates all the same
    AddressCheck check = AddressCheck::Normal; ///< of the last or present request
    QString refusal = {}; ///< the server's words about the address that is sent all the same
    QSet<QString> overruled = {}; ///< earlier attempts, shown, in spite of which is created
    bool isHeldElsewhere = false; ///< another window is at work on the attempt; it decides
    bool isEarlierAttempt = false; ///< Unknown because of an attempt that was not this wizard's

    /// Nothing is invalid or missing, and nothing is on its way.
    [[nodiscard]] bool canCreate() const;
    [[nodiscard]] bool hasContent() const;
    /// For advice about what has been typed; valid while this context is.
    [[nodiscard]] AdviceSource adviceSource() const;
};

} // namespace desk
