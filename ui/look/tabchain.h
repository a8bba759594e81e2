// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace desk {

/// Puts the Tab stops of a widget - itself and its children - right after `previous`, which may be
/// nullptr. Returns the last stop; `previous` when there is none.
QWidget *chainTabs(QWidget *previous, QWidget &widget);

/// Where the Tab key comes to first in a page; the page itself when there is nothing yet.
[[nodiscard]] QWidget *firstStop(QWidget &page);

} // namespace desk
