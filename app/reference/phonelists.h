// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>

namespace desk {

/// The phones (contract, 6.1) that are not, in whatever form, among the known ones.
[[nodiscard]] QJsonArray phonesNotAmong(const QJsonArray &known, const QJsonArray &phones);

/// The phones with their numbers as they are sent for a customer of that country; `dialledFrom`
/// is the country in which they were written down. ISO 3166-1 alpha-2, "" when unknown.
[[nodiscard]] QJsonArray phonesForWire(const QJsonArray &phones, const QString &country,
                                       const QString &dialledFrom);

} // namespace desk
