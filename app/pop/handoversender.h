// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pop/handoverframe.h"
#include "app/pop/handoverplace.h"
#include "app/pop/peeruser.h"

#include <chrono>

namespace desk {

/// How long a running program may take to connect and to answer before it counts as not there.
inline constexpr std::chrono::milliseconds handoverPatience{1500};

/// Hands a request to the running program, and waits for its answer; needs no event loop. Nothing
/// is said to a socket of somebody else.
[[nodiscard]] HandoverAnswer handOver(const HandoverPlace &place, const HandoverRequest &request,
                                      const PeerUser &peer = peerUser);

} // namespace desk
