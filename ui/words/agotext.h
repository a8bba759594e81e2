// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace desk {

/// How long ago that was, in short: `now`, `25 min`, `3 h`, `yesterday`, `Monday`, a date.
[[nodiscard]] QString agoText(const QDateTime &then, const QDateTime &now);
/// The same in a sentence: `14 minutes ago`, `yesterday`, `on Monday`.
[[nodiscard]] QString agoSentence(const QDateTime &then, const QDateTime &now);

} // namespace desk
