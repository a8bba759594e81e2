// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QList>

namespace desk {

/// How much of a line of a form a field takes, in lengths of the table.
namespace formwidth {
inline constexpr int brief = 164;
inline constexpr int medium = 438;
inline constexpr int gap = 14;
inline constexpr int wide = brief + gap + medium;
inline constexpr int whole = wide + gap + 130;
} // namespace formwidth

/// A field, or an empty place, in a line of a form.
struct FormPlace {
    const Field *field = nullptr; ///< nullptr: nothing stands here
    int width = 0;
    int inputWidth = 0; ///< 0: as wide as the place
    bool mayGrow = false; ///< what it holds may need more than this
};

/// The fields in lines: a brief one and the next longer one share a line, so that what is said
/// together stands together.
[[nodiscard]] QList<QList<FormPlace>> formRows(const QList<const Field *> &fields);

} // namespace desk
