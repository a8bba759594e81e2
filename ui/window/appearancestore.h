// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

namespace desk {

class Settings;

/// What the agent has chosen to look at, as the settings keep it.
[[nodiscard]] Appearance storedAppearance(const Settings &settings);
void storeAppearance(Settings &settings, const Appearance &appearance);

/// The next size of the text, larger or smaller, in per cent; the same at either end.
[[nodiscard]] int nextTextSize(int size, bool isLarger);

} // namespace desk
