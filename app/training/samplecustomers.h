// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace desk {

/// 200 invented customers in 12 countries, by customer id 700000001 to 700000200. Always the same.
/// Special ones: 700000001 rich and ordinary; ...002 almost empty; ...003 unknown keys and
/// enumeration values; ...004 Japanese; ...005 Hebrew; ...006 Arabic; ...007 Vietnamese;
/// ...008 answers 403; ...009 blacklisted; from ...010 on each loyalty status in turn.
[[nodiscard]] QMap<QString, QJsonObject> sampleCustomers();

/// The id whose profile may not be read or changed.
[[nodiscard]] QString forbiddenCustomerId();

} // namespace desk
