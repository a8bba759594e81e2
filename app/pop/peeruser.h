// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <functional>
#include <optional>

namespace desk {

/// Tells which user is at the other end of a connected local socket; nullopt where the system does
/// not say. The argument is the socket's descriptor.
using PeerUser = std::function<std::optional<uint>(qintptr descriptor)>;

/// As the kernel noted it when the connection, or the server, was made: nobody can claim another.
[[nodiscard]] std::optional<uint> peerUser(qintptr descriptor);

/// Whether the other end is this program's own user.
[[nodiscard]] bool isOwnUser(const PeerUser &peer, qintptr descriptor);

} // namespace desk
