// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace desk {

/// A label that wraps, and shows its text as it is: what comes from servers and agents is never
/// read as rich text.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent);

/// The tool tip that shows `plain` as it is. Qt guesses whether a tool tip is rich text, and rich
/// text reads local files (style, section 2): whatever holds data goes through here.
[[nodiscard]] QString plainToolTip(const QString &plain);

/// A text as a button, an action or a tab shows it: there `&` is no letter but makes the next one a
/// mnemonic. For whatever comes from servers and agents.
[[nodiscard]] QString plainButtonText(QString text);

} // namespace desk
