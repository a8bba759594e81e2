// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/signinproblem.h"

#include <QString>

namespace desk {

/// The one place that words a SignInProblem: what happened and what to do now, in a plain sentence
/// or two; plain text.
[[nodiscard]] QString signInProblemText(const SignInProblem &problem);

} // namespace desk
