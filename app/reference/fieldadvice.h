// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reference/advice.h"

#include <QDate>
#include <QJsonValue>

#include <functional>

namespace desk {

/// What a field's advice is made from.
struct AdviceSource {
    /// The present canonical value of any field: typed, else stored.
    std::function<QJsonValue(const Field &)> valueOf;
    QDate today; ///< the agent's
};

/// Everything there is to say about the present value of a field, by its kind. Pure; never blocks
/// anything: what can't be sent at all is the validation's business (app/profile/validation.h).
[[nodiscard]] QList<Advice> fieldAdvice(const Field &field, const AdviceSource &source);

/// The customer's country by the address, upper case; "" when unknown.
[[nodiscard]] QString customerCountry(const AdviceSource &source);

} // namespace desk
