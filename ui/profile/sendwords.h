// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attempts/patchoutcome.h"
#include "app/journal/takeback.h"
#include "app/reference/carryover.h"
#include "ui/fields/messagebar.h"
#include "ui/words/errortext.h"

#include <QStringList>

namespace desk {

class ReferenceData;

/// A message for the bar.
struct SendWords {
    MessageBar::Tone tone = MessageBar::Tone::Information;
    QString text;
};

// What the agent reads about changes on their way.

[[nodiscard]] SendWords wordsOf(const patch::Stored &stored, const ReferenceData &reference);
[[nodiscard]] SendWords wordsOf(const patch::NotYetStored &notYet, const ReferenceData &reference);
[[nodiscard]] SendWords wordsOf(const patch::Overtaken &overtaken, const ReferenceData &reference);
[[nodiscard]] SendWords wordsOf(const patch::Checked &checked, const ReferenceData &reference);
[[nodiscard]] SendWords wordsOf(const patch::Blocked &blocked);
/// A warning where something was not put back.
[[nodiscard]] SendWords wordsOf(const TakeBack &result);
/// Above the review that is shown again.
[[nodiscard]] QString wordsOf(const patch::Rebased &rebased);
/// `isOffered`: the values are the wizard's, not somebody else's.
[[nodiscard]] QString conflictWords(const QList<Conflict> &conflicts, bool isOffered);
[[nodiscard]] QString notCarriedOverWords(const CarryOver::Values &left,
                                          const ReferenceData &reference);
/// A refusal; `rest` is what the server says and names no field, `isMarked` that it names some.
[[nodiscard]] ErrorText refusedWords(const ApiError &error, const QStringList &rest, bool isMarked);
[[nodiscard]] ErrorText readFailedWords(const ApiError &error);
[[nodiscard]] ErrorText storedUnreadWords(const ApiError &error);

} // namespace desk
