// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk {

class Profile;

/// What the list of recent customers says of one besides the id.
struct RecentText {
    QString name; ///< in the customer's own script; "" where there is none
    QString aside; ///< that name in Latin letters, else the town
};
[[nodiscard]] RecentText recentText(const Profile &profile);

} // namespace desk
