// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/profile/edits.h"

#include <QList>

namespace desk {

/// When a name is searched for: only with the date of birth, or also with the first name alone.
enum class NameSearch { WithBirthDate, Always };

/// ANDed filters (contract, 5.1).
using SimilarSearch = QList<SearchFilter>;

/// The searches that find customers like the one being typed, the most telling first: by e-mail,
/// by each phone in the forms it may be stored in, by name; the one by names alone is the last.
/// None stands twice. What is too short to tell anybody apart is left out.
[[nodiscard]] QList<SimilarSearch> similarSearches(const Edits &typed, NameSearch names);

} // namespace desk
