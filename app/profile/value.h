// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"
#include "app/text/folding.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace desk {

/// The canonical form of a field's value, the only form compared, shown in forms and sent.
/// - Null stands for null, missing, "", [] and an object or list without content.
/// - texts: normalised; a number where a string was expected becomes its digits.
/// - Date: `YYYYMMDD` when it is a date, else the text as it is.
/// - Boolean: bool; "true" and "false" as text are tolerated.
/// - NationalId: {number, type}; Phones: [{number, type}]; OptIns: [{channel, optin,
///   optin_partners}] - only the keys of the row's ListRule, empty ones left out.
/// Null also when the JSON has a shape this field can't have; see Profile::unlisted().
[[nodiscard]] QJsonValue canonical(const Field &field, const QJsonValue &raw);

/// A scalar as text: "" for null, digits for numbers, compact JSON for lists and objects.
[[nodiscard]] QString plainText(const QJsonValue &value);
/// The same, but "" for lists and objects: they are no text.
[[nodiscard]] QString scalarText(const QJsonValue &value);
/// A boolean, or the texts "true" and "false" in any case; nullopt for everything else.
[[nodiscard]] std::optional<bool> tolerantBoolean(const QJsonValue &value);

/// Reads `YYYYMMDD` and `YYYY-MM-DD` (contract, section 1.3).
[[nodiscard]] std::optional<QDate> wireDate(const QString &text);
/// Writes `YYYYMMDD`.
[[nodiscard]] QString toWireDate(QDate date);

/// Whether two canonical values differ only in letter case (contract, doubt 16).
[[nodiscard]] bool sameIgnoringCase(const QJsonValue &a, const QJsonValue &b);

} // namespace desk
