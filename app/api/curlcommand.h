// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/sentrequest.h"

#include <QString>

namespace desk {

/// The command that sends the same request again from a shell (POSIX `sh`, curl 7.75 or later): the
/// same method, path, query, headers and body, byte for byte, and nothing of curl's own. The
/// secrets are `$ACCESS_TOKEN` and `$API_KEY`, which the shell fills in; everything else stands in
/// single quotes, where a shell replaces nothing.
///
/// A body without zero bytes and in UTF-8, as JSON is; a shell takes no others as an argument.
[[nodiscard]] QString curlCommand(const SentRequest &request);

} // namespace desk
