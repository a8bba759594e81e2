// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/palette/paletteentry.h"
#include "ui/window/desk.h"

namespace desk {

class Commands;
class CustomerTabs;
class FindLine;

/// What the palette of this window finds and does. All four must outlive the answer.
[[nodiscard]] PaletteSource paletteSource(const Desk &desk, const Commands &commands,
                                          CustomerTabs &tabs, FindLine &findLine);

} // namespace desk
