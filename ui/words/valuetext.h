// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"
#include "app/profile/validation.h"

#include <QJsonValue>
#include <QLocale>
#include <QString>

namespace desk {

class ReferenceData;

/// A canonical value for people, one line per list item, "" for none: dates in the agent's format,
/// names of countries, languages, civilities with their code, unknown codes as they came.
[[nodiscard]] QString valueText(const Field &field, const QJsonValue &value,
                                const ReferenceData &reference);

/// The locale's short form of a date with the year in full.
[[nodiscard]] QString shortDateFormat(const QLocale &locale);

/// The translated name of a code of the contract's enumerations (phone types, identifier types,
/// channels, customer types and statuses, loyalty statuses); the code itself when unknown.
[[nodiscard]] QString enumerationText(const QString &code);

/// What is wrong with a value, as a sentence without the label.
[[nodiscard]] QString problemText(const Problem &problem);

} // namespace desk
