// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/find/namesplits.h"
#include "app/find/querynumbers.h"

namespace desk {

/// The searches to try for the parts of a line, best first, at most `maxSearches`, none twice.
/// `names`: the ways to read the name, best first, maybe none; `parts`: everything else.
[[nodiscard]] QList<QList<SearchFilter>> searchesFor(const QList<NameSplit> &names,
                                                     const QList<QueryNumber> &parts);

} // namespace desk
