// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/patch.h"

#include <QDate>

#include <optional>

namespace desk {

/// Why a value can't be sent. The wording lives in ui/words/valuetext.
enum class ProblemKey {
    Required, ///< create: a required field is empty
    CannotBeCleared, ///< patch: a field that may never be cleared is empty
    TooLong, ///< longer than the contract allows
    ControlCharacter, ///< a line break, tab or other control character, or half a character
    NotADate,
    DateInFuture,
    NotAnEmail, ///< no `@` with something on both sides, or a blank inside
    NotACountry, ///< not two letters
    NotALanguage, ///< not two letters
    PhoneWithoutNumber, ///< a phone whose number has no digit
    IdentifierIncomplete, ///< number without type, or type without number
    ConsentWithoutAnswer, ///< a channel with neither yes nor no, which the contract demands (6.4)
};

struct Problem {
    ProblemKey key = ProblemKey::Required;
    int limit = 0; ///< characters, for TooLong
};

enum class Purpose { Create, Patch };

/// Checks a typed value (not necessarily canonical). It refuses only what the contract or the
/// value's nature rules out; everything doubtful is the server's decision.
/// `today` is the agent's date, for DateInFuture.
[[nodiscard]] std::optional<Problem> validate(const Field &field, const QJsonValue &typed,
                                              Purpose purpose, QDate today);

/// Creation: the first problem of each creatable field, required ones included, in catalogue order.
[[nodiscard]] QList<std::pair<const Field *, Problem>> createProblems(const Edits &edits,
                                                                      QDate today);
/// Why a change of a profile can't be sent.
[[nodiscard]] std::optional<Problem> problemOf(const Change &change, QDate today);
/// Editing: the problems among the changed fields, in catalogue order.
[[nodiscard]] QList<std::pair<const Field *, Problem>>
patchProblems(const Profile &profile, const Edits &edits, QDate today);

} // namespace desk
