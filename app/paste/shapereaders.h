// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paste/pastereader.h"

#include <optional>

namespace desk {

/// One reader for each shape of a text; readPasted() asks them in turn.

/// Whether a text holds a vCard.
[[nodiscard]] bool isVCard(const QString &text);

/// Reads the first vCard of a text, version 3 (RFC 2426) or 4 (RFC 6350): folding, escapes, groups
/// with their labels, parameters. The preferred e-mail and address only; every telephone but fax
/// and pager.
[[nodiscard]] Pasted readVCard(const QString &text, const QString &defaultCountry);

/// Reads a row of a spreadsheet (tabs, semicolons, or commas with quotes by RFC 4180): by its
/// heading row when there is one (the first row below it counts), else by the shape of the cells.
/// nullopt when the text is no such row.
[[nodiscard]] std::optional<Pasted> readSheet(const QString &text, const QString &defaultCountry);

/// Reads running text: a mail signature, an address block, labels with values. Quoted mail, fax
/// numbers, companies, jobs, web addresses and disclaimers are left alone.
[[nodiscard]] Pasted readSignature(const QString &text, const QString &defaultCountry);

} // namespace desk
