// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/customerid.h"

#include <QVariant>

namespace desk::test {

/// Of a text that is an id.
[[nodiscard]] inline CustomerId idOf(const QString &text)
{
    return CustomerId::fromSearch(text).value();
}

/// The id that a signal has brought; "" for anything else.
[[nodiscard]] inline QString idText(const QVariant &argument)
{
    const bool isId = argument.metaType() == QMetaType::fromType<CustomerId>();
    return isId ? static_cast<const CustomerId *>(argument.constData())->text() : QString();
}

} // namespace desk::test
