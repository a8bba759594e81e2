// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QScrollArea;
class QWidget;

namespace desk {

/// Scrolls where the letters are too large for the window; takes no focus.
[[nodiscard]] QScrollArea *pageScroll(QWidget *parent);

/// A form in the middle of the page, a little above it. `middle` is the form's parent.
void setInMiddle(QWidget &form, QWidget &middle);

} // namespace desk
