// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/palette/typedcommand.h"

namespace desk {

/// A value typed behind the name of a field that can be changed on the page in front: SetField, or
/// why not.
[[nodiscard]] TypedCommand readTypedValue(const Field &field, const QString &text,
                                          const PageFacts &facts);

} // namespace desk
