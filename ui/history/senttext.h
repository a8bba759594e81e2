// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/sentchange.h"
#include "ui/look/tokens.h"

#include <QString>

namespace desk {

/// What became of a sent change, as a chip shows it.
struct StateText {
    QString text;
    Colour ink = Colour::Muted;
    Colour soft = Colour::Raised;
};
[[nodiscard]] StateText stateText(SentChange::State state);

/// The customer's name, or what stands for one that has none.
[[nodiscard]] QString nameText(const SentChange &change);
/// `id 700`, or "".
[[nodiscard]] QString idText(const SentChange &change);
/// What was changed: `E-mail, City`, or that a customer was created.
[[nodiscard]] QString fieldsText(const SentChange &change);
/// The time of day, where the agent is.
[[nodiscard]] QString timeText(const QDateTime &time);
/// `Today`, `Yesterday`, or the weekday and the date.
[[nodiscard]] QString dayText(QDate day, QDate today);
/// All of it in one line, for a screen reader.
[[nodiscard]] QString spokenText(const SentChange &change);
/// Name, id and fields as searchedText() compares them.
[[nodiscard]] QString searchedText(const SentChange &change);

} // namespace desk
