// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/network/tlsrules.h"

#include <QString>

namespace desk {

/// What is wrong with the file of additional authorities, and what follows from it; plain text.
/// Empty where nothing is wrong.
[[nodiscard]] QString caFileText(CaFileProblem problem);

} // namespace desk
