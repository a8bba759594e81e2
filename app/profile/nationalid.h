// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/numbereditem.h"

#include <optional>

namespace desk {

/// A national identifier (contract, 6.3). The contract wants both parts; one of them may be missing
/// in what is stored, and while it is typed. A value type.
class NationalId final : private NumberedItem {
public:
    using NumberedItem::keys;
    using NumberedItem::number;
    using NumberedItem::shown;
    using NumberedItem::toJson;
    using NumberedItem::type;

    /// nullopt with neither number nor type: nothing shows it.
    [[nodiscard]] static std::optional<NationalId> fromJson(const QJsonValue &json);

    [[nodiscard]] bool isComplete() const;
    /// Every identifier says something.
    [[nodiscard]] bool saysNothing() const { return false; }
    /// What is spelled to a caller.
    [[nodiscard]] QString spelled() const { return number(); }

private:
    explicit NationalId(const NumberedItem &item)
        : NumberedItem(item)
    {
    }
};

} // namespace desk
