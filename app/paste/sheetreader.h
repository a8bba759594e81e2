// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paste/pastereader.h"

#include <optional>

namespace desk {

/// Reads a row of a spreadsheet (tabs, semicolons, or commas with quotes by RFC 4180): by its
/// heading row when there is one (the first row below it counts), else by the shape of the cells.
/// nullopt when the text is no such row.
[[nodiscard]] std::optional<Pasted> readSheet(const QString &text, const QString &defaultCountry);

} // namespace desk
