// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk {

class Profile;

/// First and last name as the customer's country writes them; those of the original script where
/// there are no others, "" where there are none at all.
[[nodiscard]] QString customerName(const Profile &profile);
/// The same of the original script.
[[nodiscard]] QString customerNameInOriginalScript(const Profile &profile);

} // namespace desk
