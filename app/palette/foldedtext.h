// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace desk {

/// A stretch of a text, in UTF-16 units.
struct TextRange {
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};

/// A text as it is compared with what somebody types: letter case and the marks of letters do not
/// count, hyphens and apostrophes inside a word neither (`E-mail` is `email`, `O'Brien` is
/// `obrien`); what else is no letter or digit is a blank. Kana keep their marks: they are other
/// letters. Knows where each of its letters stands in the text. A value type.
class FoldedText {
public:
    FoldedText() = default;
    explicit FoldedText(const QString &text);

    [[nodiscard]] const QString &letters() const { return m_letters; }
    [[nodiscard]] qsizetype size() const { return m_letters.size(); }
    /// A word, or the part of one behind a hyphen or an apostrophe, begins with this letter.
    [[nodiscard]] bool isStart(qsizetype at) const;
    /// No letter of the same word, or of the same part of it, follows.
    [[nodiscard]] bool isEnd(qsizetype behind) const;
    /// Where these letters stand in the text.
    [[nodiscard]] TextRange rangeOf(qsizetype at, qsizetype length) const;
    /// Where in the text the letter stands; the text's length behind the last one.
    [[nodiscard]] qsizetype placeOf(qsizetype at) const
    {
        return m_places.value(at, static_cast<qint32>(m_length));
    }

private:
    void add(QStringView cluster, qsizetype place);
    void addLetter(QChar letter, bool isStart, qsizetype place, qsizetype end);

    QString m_letters; ///< words and the blanks between them, one each
    QList<qint32> m_places; ///< of each letter in the text
    QList<qint32> m_ends; ///< behind each letter in the text
    QList<bool> m_starts;
    qsizetype m_length = 0;
    bool m_isNewWord = true;
};

/// The words of a line, folded.
[[nodiscard]] QStringList foldedWords(const QString &line);

} // namespace desk
