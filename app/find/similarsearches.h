// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/profile/edits.h"

#include <QList>

namespace desk {

/// ANDed filters (contract, 5.1).
using SimilarSearch = QList<SearchFilter>;

/// The searches that find customers like the one being typed, the most telling first: by e-mail,
/// by each phone in the forms it may be stored in, by name; the one by names alone is the last.
/// None stands twice. What is too short to tell anybody apart is left out.
[[nodiscard]] QList<SimilarSearch> similarSearches(const Edits &typed);

/// Whether it is the last of similarSearches(), which namesakes answer as well.
[[nodiscard]] bool isByNamesAlone(const SimilarSearch &search);

} // namespace desk
