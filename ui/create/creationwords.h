// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attempts/createattempt.h"

#include <QString>

namespace desk {

// The longer sentences about how a creation stands.

/// A moment, short and local.
[[nodiscard]] QString whenText(const QDateTime &time);
/// Why nobody knows whether the customer exists; "" while somebody does.
[[nodiscard]] QString troubleText(DuplicateWatch::Trouble trouble);
/// That customers were found who can't be shown.
[[nodiscard]] QString notShownText(int count);
/// Whose outcome is not known, and why; `typed`: who is typed now, and so needs no name.
[[nodiscard]] QString unknownText(const CreateAttempt::Unknown &unknown, const Edits &typed);

} // namespace desk
