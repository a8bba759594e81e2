// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace desk {

/// Says over `window` what the program is, and which libraries it stands on, with their licences.
void showAbout(QWidget &window);

} // namespace desk
