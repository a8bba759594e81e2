// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace desk {

/// Where the running program listens for a second start.
struct HandoverPlace {
    QString socket; ///< path of the local socket
    QString lock; ///< path of the file that whoever listens has locked
};

/// In `runtimeFolder` (XDG_RUNTIME_DIR) where that is this user's alone, else in a folder of that
/// kind made below `dataFolder`. Programs with another data folder meet at another place. nullopt
/// where there is no such folder, or its path is too long for a socket: then nothing is handed
/// over.
[[nodiscard]] std::optional<HandoverPlace> handoverPlace(const QString &runtimeFolder,
                                                         const QString &dataFolder);

} // namespace desk
