// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/find/query.h"

#include <QString>

namespace desk {

/// How a line was understood, as a sentence without a full stop: `Last name Smith, born 1 January
/// 1984`; "" for nothing typed.
[[nodiscard]] QString queryText(const FindQuery &query);

/// What one search looks for, in the middle of a sentence: `last name Smith, born 1 January 1984`.
[[nodiscard]] QString filtersText(const QList<SearchFilter> &filters);

/// What to try when nobody was found.
[[nodiscard]] QString notFoundAdvice(const FindQuery &query);

} // namespace desk
