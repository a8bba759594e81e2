// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reference/advice.h"

#include <QString>

namespace desk {

/// Advice about an e-mail address: syntax by RFC 5321 section 4.1.2 and RFC 6531 (internationalised
/// addresses are fine), invisible characters (suggestion: without them), a likely mistyped domain
/// (suggestion: the address with the domain meant). The domains compared with are a short list of
/// large public mail providers; a domain that only resembles a company's own is left alone.
[[nodiscard]] QList<Advice> emailAdvice(const Field &field, const QString &text);

} // namespace desk
