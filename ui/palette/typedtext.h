// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/palette/typedcommand.h"

#include <QString>

namespace desk {

/// The agent's words for typed commands and enumerations.
[[nodiscard]] TypedWords typedWords();

/// What the agent calls the fields, an address by the words of its country.
[[nodiscard]] FieldNames typedNames(const QString &country);

/// Why a line is no command, as a sentence; "" where there is nothing to say.
[[nodiscard]] QString notUnderstoodText(const typed::NotUnderstood &no);

} // namespace desk
