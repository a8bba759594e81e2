// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paste/pastereader.h"

namespace desk {

/// Whether a text holds a vCard.
[[nodiscard]] bool isVCard(const QString &text);

/// Reads the first vCard of a text, version 3 (RFC 2426) or 4 (RFC 6350): folding, escapes, groups
/// with their labels, parameters. The preferred e-mail and address only; every telephone but fax
/// and pager.
[[nodiscard]] Pasted readVCard(const QString &text, const QString &defaultCountry);

} // namespace desk
