// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/spelling.h"

#include "app/reference/spellingtable.h"
#include "app/text/digits.h"
#include "app/text/invisible.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace desk {

namespace {

/// The combining short stroke; Unicode does not take these letters apart by itself.
constexpr char16_t stroke = u'\u0335';

struct StrokedLetter {
    char16_t letter;
    char16_t base;
};
constexpr std::array strokedLetters{StrokedLetter{u'ø', u'o'}, StrokedLetter{u'ł', u'l'},
                                    StrokedLetter{u'đ', u'd'}, StrokedLetter{u'ħ', u'h'},
                                    StrokedLetter{u'ŧ', u't'}};

/// What a person sees as one character: a letter with its marks, a surrogate pair, an emoji.
QStringList graphemes(const QString &text)
{
    QStringList parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        parts.append(text.mid(start, end - start));
        start = end;
    }
    return parts;
}

/// The sign as the table knows it: the typographic ones are said like the plain ones.
char16_t plainSign(QChar c)
{
    switch (c.unicode()) {
    case u'\u2018':
    case u'\u2019':
    case u'\u02BC':
        return u'\'';
    case u'\u2010':
    case u'\u2011':
        return u'-';
    default:
        return c.isSpace() ? u' ' : c.unicode();
    }
}

/// `é` as `e` and the combining acute accent, in lower case.
QString takenApart(const QString &letter)
{
    QString apart = letter.normalized(QString::NormalizationForm_KD).toLower();
    for (const StrokedLetter &stroked : strokedLetters) {
        if (!apart.isEmpty() && apart.at(0) == stroked.letter) {
            apart[0] = stroked.base;
            apart.insert(1, stroke);
        }
    }
    return apart;
}

/// The letter's word followed by its marks; empty when it is no letter, or one has no word here.
QString spokenWithMarks(const QString &letter, std::size_t column)
{
    const QString apart = takenApart(letter);
    QStringList words;
    for (const QChar c : apart) {
        const QString word = spellingWord(c.unicode(), column);
        if (word.isEmpty() || !(words.isEmpty() ? c.isLetter() : c.isMark()))
            return {};
        words.append(word);
    }
    return words.join(QLatin1String(", "));
}

/// Letters that no keyboard shows are said by their code points.
QString codePoints(const QString &text)
{
    QStringList points;
    for (const uint point : text.toUcs4())
        points.append(QStringLiteral("U+%1").arg(point, 4, 16, QLatin1Char('0')).toUpper());
    return points.join(QLatin1Char(' '));
}

bool hasNoForm(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return isInvisible(c) || c.category() == QChar::Other_Control;
    });
}

QString spokenOf(const QString &shown, std::size_t column)
{
    const QString composed = shown.normalized(QString::NormalizationForm_C).toLower();
    if (composed.size() == 1) {
        const char16_t plain = plainSign(withAsciiDigits(composed).at(0));
        if (const QString word = spellingWord(plain, column); !word.isEmpty())
            return word;
    }
    if (hasNoForm(shown))
        return codePoints(shown);
    const QString marked = spokenWithMarks(shown, column);
    return marked.isEmpty() ? shown : marked;
}

/// `zero six` for `06`.
QString digitWords(const QString &digits, std::size_t column)
{
    QStringList words;
    for (const QChar digit : digits)
        words.append(spokenOf(QString(digit), column));
    return words.join(QLatin1Char(' '));
}

/// How many digits the country code at the start of an international number has (ITU-T E.164,
/// list of assigned codes).
qsizetype callingCodeLength(const QString &digits)
{
    static const QRegularExpression oneOrTwo(
        QStringLiteral("\\A(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])"));
    const auto match = oneOrTwo.match(digits);
    return std::min(match.hasMatch() ? match.capturedLength() : 3, digits.size());
}

/// Pairs, the first digit alone when they are odd: `6 23 45 67 89`. Three stay together: `030`.
QList<qsizetype> pairs(qsizetype count)
{
    if (count == 3)
        return {3};
    QList<qsizetype> sizes(count / 2, 2);
    if (count % 2 == 1)
        sizes.prepend(1);
    return sizes;
}

/// Threes, the last or the last two groups of four so that none is shorter: `212 555 0100`.
QList<qsizetype> threes(qsizetype count)
{
    if (count < 6)
        return count == 5 ? QList<qsizetype>{2, 3} : QList<qsizetype>(count > 0 ? 1 : 0, count);
    const qsizetype fours = count % 3;
    return QList<qsizetype>((count - 4 * fours) / 3, 3) + QList<qsizetype>(fours, 4);
}

QList<qsizetype> phoneGroups(qsizetype count, std::size_t column)
{
    // Numbers are said in threes in these languages, in pairs in the others.
    constexpr std::array inThrees{"en", "es", "pt"};
    const bool isInThrees
        = std::any_of(inThrees.begin(), inThrees.end(), [column](const char *language) {
              return QLatin1String(language) == QLatin1String(spellingLanguages[column]);
          });
    return isInThrees ? threes(count) : pairs(count);
}

/// Builds the parts of a telephone number from its characters. Digits are collected until a sign or
/// letter ends them; punctuation between them is shown with its group and not said.
class PhoneSpeller final {
public:
    explicit PhoneSpeller(std::size_t column)
        : m_column(column)
    {
    }

    void add(const QString &grapheme)
    {
        if (isDigits(grapheme))
            m_digits += grapheme;
        else if (grapheme == QLatin1String("+") && m_parts.isEmpty() && m_digits.isEmpty())
            m_plus += grapheme;
        else if (!isBlank(grapheme))
            addSign(grapheme);
    }

    QList<SpelledPart> take()
    {
        endDigits();
        if (!m_prefix.isEmpty())
            m_parts.append({m_prefix, spokenOf(m_prefix, m_column)});
        return m_parts;
    }

private:
    static bool isBlank(const QString &grapheme)
    {
        return std::all_of(grapheme.begin(), grapheme.end(), [](QChar c) { return c.isSpace(); });
    }

    void addSign(const QString &grapheme)
    {
        endDigits();
        static const QString silent = QStringLiteral("-./)\u2010\u2011\u2012\u2013\u2212");
        if (grapheme == QLatin1String("("))
            m_prefix += grapheme;
        else if (silent.contains(grapheme) && !m_parts.isEmpty() && m_prefix.isEmpty())
            m_parts.last().shown += grapheme;
        else
            append(grapheme, spokenOf(grapheme, m_column));
    }

    void endDigits()
    {
        if (m_plus.isEmpty() && m_digits.isEmpty())
            return;
        qsizetype said = 0;
        // The country code is a group of its own, after a plus or the international prefix 00.
        const bool isPrefixed = m_parts.isEmpty() && m_plus.isEmpty() && m_prefix.isEmpty()
            && m_digits.startsWith(QLatin1String("00")) && m_digits.size() > 6;
        if (!m_plus.isEmpty())
            said = callingCodeLength(m_digits);
        else if (isPrefixed)
            said = 2 + callingCodeLength(m_digits.mid(2));
        if (said > 0 || !m_plus.isEmpty())
            appendGroup(m_digits.left(said));
        for (const qsizetype size : phoneGroups(m_digits.size() - said, m_column)) {
            appendGroup(m_digits.mid(said, size));
            said += size;
        }
        m_digits.clear();
    }

    void appendGroup(const QString &digits)
    {
        QStringList words;
        for (const QString &said : {m_plus, digits}) {
            if (!said.isEmpty())
                words.append(digitWords(said, m_column));
        }
        append(m_plus + digits, words.join(QLatin1Char(' ')));
        m_plus.clear();
    }

    void append(const QString &shown, const QString &spoken)
    {
        m_parts.append({m_prefix + shown, spoken});
        m_prefix.clear();
    }

    std::size_t m_column;
    QString m_plus; ///< the leading plus until its group is made
    QString m_prefix; ///< opening brackets, shown with the group they open
    QString m_digits;
    QList<SpelledPart> m_parts;
};

QList<SpelledPart> spellText(const QString &value, std::size_t column)
{
    QList<SpelledPart> parts;
    for (const QString &grapheme : graphemes(value))
        parts.append({grapheme, spokenOf(grapheme, column)});
    return parts;
}

QList<SpelledPart> spellPhone(const QString &value, std::size_t column)
{
    PhoneSpeller speller(column);
    for (const QString &grapheme : graphemes(value))
        speller.add(grapheme);
    return speller.take();
}

/// Day, month and year of a date as it is kept; otherwise the groups of digits as they come. They
/// are said as numbers, so they stay digits.
QList<SpelledPart> spellDate(const QString &value, std::size_t column)
{
    static const QRegularExpression kept(
        QStringLiteral("\\A\\s*(\\d{4})(-?)(\\d{2})\\g2(\\d{2})\\s*\\z"));
    if (const auto match = kept.match(value); match.hasMatch()) {
        QList<SpelledPart> parts;
        for (const int group : {4, 3, 1})
            parts.append({match.captured(group), match.captured(group)});
        return parts;
    }
    static const QRegularExpression typed(QStringLiteral("\\A[\\d\\s./-]+\\z"));
    if (!typed.match(value).hasMatch())
        return spellText(value, column);
    static const QRegularExpression between(QStringLiteral("\\D+"));
    QList<SpelledPart> parts;
    for (const QString &group : value.split(between, Qt::SkipEmptyParts))
        parts.append({group, group});
    return parts;
}

} // namespace

QList<SpelledPart> spell(const QString &value, const QString &language, SpellingKind kind)
{
    const std::size_t column = spellingColumn(language);
    switch (kind) {
    case SpellingKind::Text:
        return spellText(value, column);
    case SpellingKind::Phone:
        return spellPhone(value, column);
    case SpellingKind::Date:
        return spellDate(value, column);
    }
    return {};
}

bool hasSpellingAlphabet(const QString &language)
{
    return std::any_of(spellingLanguages.begin(), spellingLanguages.end(),
                       [&language](const char *known) {
                           return language.compare(QLatin1String(known), Qt::CaseInsensitive) == 0;
                       });
}

} // namespace desk
