// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QString>

namespace desk {

/// The translated title of a section.
[[nodiscard]] QString sectionTitle(Section section);
/// The name of its symbol, for icon() of theme.h.
[[nodiscard]] QString sectionIcon(Section section);

} // namespace desk
