// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QString>

namespace desk {

/// The field's translated label.
[[nodiscard]] QString labelOf(const Field &field);

/// `label: text`, as the agent's language writes it.
[[nodiscard]] QString labelled(const QString &label, const QString &text);

} // namespace desk
