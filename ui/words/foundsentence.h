// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/find/query.h"

#include <QString>

#include <optional>

namespace desk {

/// What a search has come to, as far as the sentence above its results tells.
struct FoundSummary {
    int shown = 0;
    std::optional<qint64> total = {}; ///< where the server has more than that, by its own word
    int unusable = 0; ///< found, but with an id that can't be asked for
    QList<SearchFilter> foundBy = {}; ///< the search that found somebody first
    FindQuery searched = {};
    QString otherLine = {}; ///< the line that was searched, when another one is on screen
};

/// `120 customers found. Enter opens the selected one. 50 shown so far.`
[[nodiscard]] QString foundSentence(const FoundSummary &summary);

} // namespace desk
