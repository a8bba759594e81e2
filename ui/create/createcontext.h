// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attempts/createattempt.h"
#include "app/reference/fieldadvice.h"

#include <QHash>
#include <QString>

namespace desk {

class ReferenceData;

/// What the pages of one run of the wizard share by reference.
struct CreateContext {
    CreateAttempt &attempt;
    ReferenceData &reference;
    QHash<const Field *, QString> serverErrors = {}; ///< by field, until it is edited again

    /// For advice about what has been typed; valid while this context is.
    [[nodiscard]] AdviceSource adviceSource() const;
};

} // namespace desk
