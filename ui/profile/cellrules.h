// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/workingcopy.h"
#include "ui/look/tokens.h"

#include <QString>

#include <utility>

namespace desk {

class ReferenceData;

// What a cell of a card does with a field and its value.

/// A flag nobody can change that is not set says nothing; `Technical` has it.
[[nodiscard]] bool isIdle(const Field &field, const QJsonValue &value);
/// Nothing is in it.
[[nodiscard]] bool isNothing(const QJsonValue &value);
/// A letter typed on its cell opens it.
[[nodiscard]] bool takesLetters(const Field &field);
/// What becomes of the value, and the colour in which it is said; "" for nothing.
[[nodiscard]] std::pair<QString, Colour> cellState(const Field &field, const WorkingCopy &copy,
                                                   const ReferenceData &reference);

} // namespace desk
