// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QObject;
class QUrl;

namespace desk {

/// Whatever must be known before a connection is made (which proxy, whom to trust): runs `go` once,
/// at once or later; not if `context` is gone by then. An empty one: everything goes at once.
using WayFinder = std::function<void(const QUrl &url, QObject *context, std::function<void()> go)>;

/// Whatever asks the agent to sign in to the proxy that has just refused a request for want of it:
/// runs `then` once, later, with whether the request may go on; not if `context` is gone by then.
/// An empty one: such a request fails.
using ProxyAsker = std::function<void(QObject *context, std::function<void(bool goesOn)> then)>;

} // namespace desk
