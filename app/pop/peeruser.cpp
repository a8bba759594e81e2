// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/pop/peeruser.h"

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>
#endif

namespace desk {

std::optional<uint> peerUser(qintptr descriptor)
{
#if defined(Q_OS_LINUX)
    ucred peer = {};
    socklen_t size = sizeof peer;
    const int socket = static_cast<int>(descriptor);
    if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0 || size != sizeof peer)
        return std::nullopt;
    return peer.uid;
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    if (getpeereid(static_cast<int>(descriptor), &user, &group) != 0)
        return std::nullopt;
    return user;
#else
    Q_UNUSED(descriptor)
    return std::nullopt;
#endif
}

bool isOwnUser(const PeerUser &peer, qintptr descriptor)
{
#ifdef Q_OS_UNIX
    return peer(descriptor) == std::optional<uint>(geteuid());
#else
    Q_UNUSED(peer)
    Q_UNUSED(descriptor)
    return false; // nothing is handed over where the system can't tell
#endif
}

} // namespace desk
