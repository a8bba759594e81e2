// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace desk {

class ReferenceData;

// How a value is read on a page, without what only typing needs: `Canada`, not `Canada (CA)`.

/// A line of a value: what it is, and a word of second rank beside it (the type of a phone).
struct ReadingLine {
    QString text;
    QString aside;
};
/// Long values are cut after some 2,000 characters.
[[nodiscard]] QList<ReadingLine> readingLines(const Field &field, const QJsonValue &value,
                                              const ReferenceData &reference);
/// The lines as one text.
[[nodiscard]] QString readingText(const Field &field, const QJsonValue &value,
                                  const ReferenceData &reference);

/// An answered consent for a chip, or a stored one without an answer.
struct ConsentWord {
    QString channel;
    std::optional<bool> answer;
};
/// Channels in the contract's order, partners as a channel of its own.
[[nodiscard]] QList<ConsentWord> consentWords(const QJsonValue &consents);
/// How many of the contract's channels have no answer.
[[nodiscard]] int unaskedChannels(const QJsonValue &consents);

/// The age at `today` of a birth date as the wire has it.
[[nodiscard]] std::optional<int> ageAt(const QString &birthdate, QDate today);

/// First letters of first and last name, for the round picture of a customer; up to two.
[[nodiscard]] QString initialsOf(const QString &first, const QString &last);
/// The same where only the whole name is known: of its first and last word.
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace desk
