// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace desk {

enum class PastedShape { Unknown, VCard, Spreadsheet, Text };

/// One value found in a pasted text.
struct PastedValue {
    const Field *field = nullptr;
    QJsonValue value; ///< in the JSON shape of the field's kind; lists hold all items found
    qsizetype from = 0; ///< where it was found: first code unit in the pasted text
    qsizetype length = 0;
    bool isSure = false; ///< said by a label, a property or an unmistakable shape
};

struct Pasted {
    PastedShape shape = PastedShape::Unknown;
    QList<PastedValue> values; ///< each field at most once, in catalogue order
};

/// In code units; more is no signature, and nothing is found in it.
inline constexpr qsizetype longestPastedText = 8000;

/// Finds fields in a mail signature, an address block, a vCard 3 or 4 (RFC 2426, RFC 6350), or a
/// row of a spreadsheet with or without a heading row. Offline, by rules; what is not understood is
/// left out, nothing is guessed that the text does not hold. `defaultCountry` reads phone numbers
/// and postal codes when the text names no country.
[[nodiscard]] Pasted readPasted(const QString &text, const QString &defaultCountry);

} // namespace desk
