// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/tokens.h"

#include <QIcon>

namespace desk {

/// The symbol `:/icons/<name>.svg` in this colour of the theme in use; a null icon when there is
/// none. Drawn when it is painted, in the size it is painted in, so it is sharp at any scale and
/// follows the theme.
[[nodiscard]] QIcon icon(const QString &name, Colour colour = Colour::Muted);

} // namespace desk
