// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paste/pastereader.h"

namespace desk {

/// Reads running text: a mail signature, an address block, labels with values. Quoted mail, fax
/// numbers, companies, jobs, web addresses and disclaimers are left alone.
[[nodiscard]] Pasted readSignature(const QString &text, const QString &defaultCountry);

} // namespace desk
