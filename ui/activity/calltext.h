// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/calllog.h"
#include "ui/look/tokens.h"

#include <QString>

namespace desk {

// A call of this run in words. None of them is about a customer.

/// `200`, `400 1 field`, `timed out`; `…` while it runs.
[[nodiscard]] QString endText(const Call &call);
/// What the end means, as a colour beside its words.
[[nodiscard]] Colour endColour(const Call &call);
/// `41 ms`; `…` while it runs.
[[nodiscard]] QString durationText(const Call &call);
/// When it left, of this computer's time: `18:59:41`.
[[nodiscard]] QString timeText(const Call &call);
/// The same with the day and milliseconds: `2026-01-02 18:59:41.123`.
[[nodiscard]] QString exactTimeText(const Call &call);
/// `attempt 2`; "" for the first.
[[nodiscard]] QString attemptText(const Call &call);
/// Both ends of an id, which tell it from its neighbours: `b7c1…9e`.
[[nodiscard]] QString shortId(const QString &id);
/// The ids in full, ours and the server's.
[[nodiscard]] QString idsText(const Call &call);
/// All of it in one line, parted by tabs, as a spreadsheet takes it.
[[nodiscard]] QString rowText(const Call &call);

} // namespace desk
