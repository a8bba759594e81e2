// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/customerid.h"

#include <QRegularExpression>

namespace desk {

std::optional<CustomerId> CustomerId::fromText(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[1-9][0-9]{0,31}\\z"));
    return pattern.match(text).hasMatch() ? std::optional(CustomerId(text)) : std::nullopt;
}

std::optional<CustomerId> CustomerId::fromSearch(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(?!\\.)[A-Za-z0-9_~.-]{1,64}\\z"));
    return pattern.match(text).hasMatch() ? std::optional(CustomerId(text)) : std::nullopt;
}

} // namespace desk
