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

} // namespace desk
