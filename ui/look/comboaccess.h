// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAccessibleInterface;
class QComboBox;

namespace desk {

/// What a screen reader learns of a choice box: its own name, and what is chosen as its value. On
/// Linux Qt 6.4 takes the value for the name, whatever name it was given.
[[nodiscard]] QAccessibleInterface *makeComboInterface(QComboBox &combo);

} // namespace desk
