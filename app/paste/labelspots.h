// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paste/labels.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace desk {

/// How labels and their values stand in a line: what is judged around them.

/// A label without a colon has no more.
inline constexpr int mostLabelWords = 6;

/// A label found inside a line, with the value behind it.
struct LabelledSpot {
    qsizetype from = 0; ///< of the label
    qsizetype valueFrom = 0;
    std::optional<Label> label; ///< nullopt: a label nobody knows
};

[[nodiscard]] qsizetype endIn(QStringView whole, QStringView part);
/// `P.` is the portable where French is spoken, the phone elsewhere.
[[nodiscard]] Label meant(Label label, QStringView written, const QString &country);
/// The longest known label at the end of a text, e.g. `Mob` in `01 99 00 45 67 - Mob `.
[[nodiscard]] LabelledSpot labelBefore(QStringView text, qsizetype from, qsizetype colon,
                                       const QString &country);
/// The label of a phrase in a sentence: `CPF é`, `date de naissance est`.
[[nodiscard]] std::optional<Label> spokenLabel(QStringView phrase, bool withLetters);
/// What an unknown label names is a number: `Kundennummer: 0049 8812 33`, `IBAN: DE02 1203…`.
[[nodiscard]] bool beginsWithNumber(QStringView value);
/// The comma at which a label's value ends: `Vorname: Hannelore, geb. am 30.12.1948`; -1 for none.
[[nodiscard]] qsizetype valueComma(Label label, QStringView value);
/// `a Varese il`, `in Leeds on`: what may stand between `born` and the day.
[[nodiscard]] bool isBirthplace(QStringView text);
/// What is said behind a greeting in the same line, which may itself hold no comma.
[[nodiscard]] QStringView behindGreeting(QStringView text);
/// `F 01 99 00 12 35`, `W www.…`, but not the `à` and `a` of sentences.
[[nodiscard]] bool isFaxLetter(QStringView text, qsizetype at);

} // namespace desk
