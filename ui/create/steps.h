// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QString>

#include <array>

namespace desk {

/// The steps of a creation, in the order of the list at the left.
enum class Step { Customer, Address, Consent, More, Review };
inline constexpr std::array allSteps{Step::Customer, Step::Address, Step::Consent, Step::More,
                                     Step::Review};
/// Those that are filled in.
inline constexpr std::array formSteps{Step::Customer, Step::Address, Step::Consent, Step::More};

[[nodiscard]] constexpr int placeOf(Step step)
{
    return static_cast<int>(step);
}

[[nodiscard]] QString stepTitle(Step step);
/// The line below the title.
[[nodiscard]] QString stepSubtitle(Step step);

/// In which step a creatable field is filled in: every one in one step only. The first step holds
/// what most calls need, the country of the address among it.
[[nodiscard]] Step stepOf(const Field &field);
/// The fields of a step, in the order in which they are asked for.
[[nodiscard]] QList<const Field *> fieldsOf(Step step);

} // namespace desk
