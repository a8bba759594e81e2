// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace desk {

/// 200 invented customers, by customer id; always the same. 700000001 to 700000198 come from 12
/// countries in turn, and most have something in every card. Special ones: 700000001 rich and
/// ordinary; ...002 almost empty; ...003 unknown keys and enumeration values; ...004 Japanese;
/// ...005 Hebrew; ...006 Arabic; ...007 Vietnamese; ...008 answers 403; ...009 blacklisted; from
/// ...010 (Olivier Bouchard) on each loyalty status in turn; ...123 the contract's Marco Bellini.
/// Besides them 123456789 Tom Smith, born 1984, and 200000001 Haruka Tanaka.
[[nodiscard]] QMap<QString, QJsonObject> sampleCustomers();

/// The id whose profile may not be read or changed.
[[nodiscard]] QString forbiddenCustomerId();

} // namespace desk
