// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/edits.h"
#include "tests/world/choices.h"

namespace desk::world {

/// How many people there are in the world, and in how many ways each can be typed. Person 1 is of
/// person 0's household (the same phone); person 2 has nothing in common with anybody.
constexpr int peopleCount = 3;

/// A person as an agent types them: in one of the spellings, with some of what is known of them.
[[nodiscard]] Edits typedPerson(int person, Choices &choices);
/// First name, last name and e-mail, all as typed; empty unless there are all three.
[[nodiscard]] QString nameAndEmail(const Edits &edits);
/// What of two typings of a person can be told to be the same.
struct Known {
    bool hasEmail = false;
    bool hasPhone = false;
    bool hasNewName = false; ///< the one that somebody has after a marriage
};
[[nodiscard]] Known knownOf(const Edits &edits);

} // namespace desk::world
