// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QString>

namespace desk {

/// A widget with a value that can be said back (ui/fields/saydialog.h): an input, or a row that
/// shows one.
class SpokenSource {
public:
    virtual ~SpokenSource() = default;

    [[nodiscard]] virtual const Field &field() const = 0;
    /// The value to say, "" when there is none.
    [[nodiscard]] virtual QString spokenValue() const = 0;
};

} // namespace desk
