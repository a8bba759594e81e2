// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/numbereditem.h"

#include <QList>

#include <optional>

namespace desk {

/// A telephone with a number (contract, 6.1). Its type may be missing, or one that is not in the
/// contract. A value type.
class Phone final : private NumberedItem {
public:
    using NumberedItem::keys;
    using NumberedItem::number;
    using NumberedItem::shown;
    using NumberedItem::toJson;
    using NumberedItem::type;

    /// nullopt without a number: nothing shows such an item.
    [[nodiscard]] static std::optional<Phone> fromJson(const QJsonValue &json);
    /// The phones of a list, in its order; items that are none are left out.
    [[nodiscard]] static QList<Phone> listFrom(const QJsonValue &list);

    /// Every phone says something.
    [[nodiscard]] bool saysNothing() const { return false; }
    /// What is spelled to a caller.
    [[nodiscard]] QString spelled() const { return number(); }

private:
    explicit Phone(const NumberedItem &item)
        : NumberedItem(item)
    {
    }
};

} // namespace desk
