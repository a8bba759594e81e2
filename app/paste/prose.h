// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace desk {

/// What people tell in sentences: a chat message, the body of a mail, a note.

/// A line of a chat without its time and speaker; `isAgent` when the speaker is one of us.
struct ChatLine {
    QStringView text;
    bool isAgent = false;
    [[nodiscard]] bool isFound() const { return !text.isNull(); }
};
[[nodiscard]] ChatLine chatLine(QStringView line);

/// A text at the full stops that end sentences, not at those of `ul.` and `3.`
[[nodiscard]] QList<QStringView> sentencesIn(QStringView text);

/// `my name is Liam O'Rourke`, `hier ist Tobias Wörner`: the name; a null view without one.
[[nodiscard]] QStringView introducedName(QStringView sentence);

/// From the street to the city, where a sentence holds both: `…moved to 6 Priory Close, Wells BA5
/// 2QS and…`; a null view otherwise.
[[nodiscard]] QStringView addressInSentence(QStringView sentence, const QString &country);

/// `6 Priory Close` for `lives at 6 Priory Close`, in a note that is no sentence.
[[nodiscard]] QStringView withoutLeadIn(QStringView text, const QString &country);

} // namespace desk
