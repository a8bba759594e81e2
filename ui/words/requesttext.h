// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"

#include <QByteArray>
#include <QString>

namespace desk {

/// The request as it will leave, secrets masked: request line, headers, body.
[[nodiscard]] QString requestText(const QString &customerId, const QByteArray &body,
                                  const QString &acceptLanguage, AddressCheck check);

} // namespace desk
