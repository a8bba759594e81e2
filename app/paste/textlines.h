// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace desk {

/// One line that counts.
struct TextLine {
    QStringView text; ///< without blanks around it
    bool isDelimiter = false; ///< `-- ` (RFC 3676, section 4.3): the signature follows
};

/// The lines of a mail or a note without quoted mail, what introduces it, and disclaimers.
[[nodiscard]] QList<TextLine> linesOf(const QString &text);

/// A line in its cells: split at `|`, `•`, `·`, tabs, dashes between wide blanks.
[[nodiscard]] QList<QStringView> cellsOf(QStringView line);

/// What stands between the matches of a pattern, without blanks around it; at least one.
[[nodiscard]] QList<QStringView> splitAt(QStringView text, const QRegularExpression &separators);
/// The matches of a pattern.
[[nodiscard]] QList<QStringView> allIn(QStringView text, const QRegularExpression &form);
[[nodiscard]] QList<QStringView> wordsIn(QStringView text);
[[nodiscard]] bool hasDigit(QStringView text);
/// Whether there are Chinese, Japanese or Korean letters.
[[nodiscard]] bool isCjk(QStringView text);
/// Whether there is a letter or a digit.
[[nodiscard]] bool hasContent(QStringView text);
/// Where a part of a text ends.
[[nodiscard]] qsizetype endIn(QStringView whole, QStringView part);
/// What stands before the first comma, the whole text without one.
[[nodiscard]] QStringView untilComma(QStringView text);
/// Where a colon ends a label: not in a time, an address of the web, or `mailto:`.
[[nodiscard]] QList<qsizetype> colonsIn(QStringView text);
/// What stands behind it, nothing without one.
[[nodiscard]] QStringView behindComma(QStringView text);
/// `Dear Ms Petit`, `Sehr geehrte Damen`: a line that names the person written to.
[[nodiscard]] bool isGreeting(QStringView line);
/// `Kind regards`, `Cordialement`: the writer's name comes next.
[[nodiscard]] bool isClosing(QStringView line);
/// Without commas, dashes, brackets and blanks around it.
[[nodiscard]] QStringView withoutSeparators(QStringView text);
/// Without the quotes around it, and `z. Hd.`, `À l'attention de`, `Attn` before it.
[[nodiscard]] QStringView withoutAttention(QStringView text);
/// A sentence rather than an entry.
[[nodiscard]] bool isProse(QStringView text);
[[nodiscard]] QList<QStringView> webAddressesIn(QStringView text);
/// What is left of a text when some of its parts are taken out.
[[nodiscard]] QList<QStringView> without(QStringView text, QList<QStringView> parts);

} // namespace desk
