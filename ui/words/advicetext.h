// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reference/advice.h"

#include <QString>

namespace desk {

class ReferenceData;

/// An advice as a sentence.
[[nodiscard]] QString adviceText(const Advice &advice, const ReferenceData &reference);

/// What accepting an advice does, as its button says it; "" where there is nothing to accept.
[[nodiscard]] QString acceptText(const Advice &advice, const ReferenceData &reference);

/// The sentence of AdviceKey::DateUnderstood.
[[nodiscard]] QString understoodText(const Advice &advice);

} // namespace desk
