// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pop/screenpop.h"

#include <QByteArray>

namespace desk {

/// What a second start hands to the running program.
struct HandoverRequest {
    /// What to show, or why what it was started with is ignored, so that the agent hears of it.
    Result<ScreenPop, PopProblem> wish;
    QString environmentId; ///< the environment it was started for; "" for any
};

/// What the running program says to it.
enum class HandoverAnswer {
    Taken,
    Elsewhere, ///< it is in another environment
    Refused, ///< it can't read that
    NoAnswer, ///< never sent: it was asked, and is too busy to say so yet
    NobodyThere, ///< never sent: nobody listens
    OtherUser, ///< never sent: somebody else listens there, who was told nothing
};

// A message: its length in four bytes, the highest first, then that many bytes of JSON.
inline constexpr qsizetype frameHead = 4;
inline constexpr qsizetype maxFrame = 16384; ///< bytes of JSON; the longest request has a third

[[nodiscard]] QByteArray framed(const QJsonObject &message);
/// How many bytes the whole message has that begins so; nullopt while that is not known.
[[nodiscard]] std::optional<qsizetype> frameLength(const QByteArray &bytes);
/// The message in a whole frame; empty when it is none.
[[nodiscard]] QJsonObject unframed(const QByteArray &bytes);

[[nodiscard]] QJsonObject toJson(const HandoverRequest &request);
/// nullopt for what no request looks like. A pop with a value that is refused is one with a
/// problem.
[[nodiscard]] std::optional<HandoverRequest> requestIn(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(HandoverAnswer answer);
/// Refused for what no answer looks like.
[[nodiscard]] HandoverAnswer answerIn(const QJsonObject &json);

} // namespace desk
