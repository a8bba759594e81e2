// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pop/screenpop.h"

namespace desk {

/// Bytes of a whole link; an honest one has a tenth of it.
inline constexpr qsizetype maxLinkLength = 2048;

/// Whether a text claims to be one of the program's links, readable or not.
[[nodiscard]] bool isPopLink(QStringView text);

/// Reads a link of the program:
///     customerdesk:open/123456789[?phone=...&call_id=...]
///     customerdesk:new[?phone=...&email=...&first_name=...&last_name=...&call_id=...]
///     customerdesk:find?phone=...   or email=..., q=...
/// `customerdesk://` is the same. Values are percent-encoded UTF-8, decoded once; a `+` is a plus
/// (RFC 3986), as in a phone number. Everything else is a problem, and nothing is guessed.
[[nodiscard]] Result<ScreenPop, PopProblem> readLink(QStringView link);

} // namespace desk
