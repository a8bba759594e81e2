// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pop/screenpop.h"

#include <QString>

namespace desk {

/// Why a link or the options of a start are ignored, as a sentence.
[[nodiscard]] QString popProblemText(PopProblem problem);

/// What the bar of a call begins with: `Call from +33 6 12 34 56 78`, `Call 4711`, `Call`.
[[nodiscard]] QString callerText(const ScreenPop &pop);

/// How long a call has lasted: `04:12`, `1:04:12`.
[[nodiscard]] QString callTimeText(qint64 seconds);

} // namespace desk
