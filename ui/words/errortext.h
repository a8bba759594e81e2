// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/apierror.h"

#include <QString>

namespace desk {

/// What the agent was doing, for the sentence about the data's safety.
enum class Doing {
    Read,
    ReadBack,
    Create,
    Patch,
    Search,
    LookUp, ///< a search for a customer of whom it is not known whether they were created
};

struct ErrorText {
    QString summary; ///< what happened, and whether the data is safe
    QString nextStep; ///< what to do now
    QString details; ///< HTTP status, the server's words, the request ids; plain text
};

/// The one place that words an ApiError (design, section 4).
[[nodiscard]] ErrorText errorText(const ApiError &error, Doing doing);

} // namespace desk
