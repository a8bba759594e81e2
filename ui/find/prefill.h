// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/find/query.h"
#include "app/profile/edits.h"

namespace desk {

/// What a line that finds nobody says about the new customer: names, e-mail, phone, date of birth
/// and postal code, as they were typed. Empty where there is nothing to begin with.
[[nodiscard]] Edits prefillOf(const FindQuery &query);

/// How that customer is called on a button: the name, else the e-mail or the phone; "" without any.
[[nodiscard]] QString prefillName(const FindQuery &query);

} // namespace desk
