// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/profile/edits.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace desk {

class ReferenceData;

/// The state of one run of the wizard, shared by its pages by reference.
struct CreateContext {
    enum class State {
        Typing,
        Sending,
        Unknown, ///< the POST may have been carried out: nothing is sent before the agent has
                 ///< looked
        Created,
    };

    CustomersApi &api;
    ReferenceData &reference;
    Edits edits = {};
    State state = State::Typing;
    QHash<const Field *, QString> serverErrors = {}; ///< by field, until it is edited again
    QByteArray idempotencyKey = {}; ///< belongs to `keyedRequest`; a changed request gets a new one
    QByteArray keyedRequest = {};

    /// Nothing is invalid or missing, and nothing is on its way.
    [[nodiscard]] bool canCreate() const;
    [[nodiscard]] bool hasContent() const;
};

} // namespace desk
