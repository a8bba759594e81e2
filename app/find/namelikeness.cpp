// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/namelikeness.h"

#include "app/find/cyrillic.h"
#include "app/reference/nameadvice.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <vector>

namespace desk {

namespace {

/// A prefix of this length is a short form: `Alex`, but not `An` of `Anna`.
constexpr qsizetype shortFormLength = 3;
/// One letter makes another name of shorter ones: `Tom` and `Tim`, but `Jon` and `John`.
constexpr qsizetype slipLength = 4;

bool isHan(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

/// Each Chinese character is a word for ICU, but `小明` is one name: its syllables are joined.
QString withJoinedHan(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    if (std::none_of(characters.begin(), characters.end(), isHan))
        return text;
    QString joined;
    bool wasHan = false;
    for (const uint number : characters) {
        const char32_t character = number;
        const QString one = QString::fromUcs4(&character, 1);
        const bool isHanNow = isHan(character);
        if (isHanNow != wasHan)
            joined.append(QLatin1Char(' '));
        joined.append(isHanNow ? comparableName(one).remove(QLatin1Char(' ')) : one);
        wasHan = isHanNow;
    }
    return joined;
}

struct ComparedName {
    QString first; ///< comparable
    QString last;
    QString firstPiece; ///< in the order it was written, without blanks: `ohara`
    QString lastPiece;
    [[nodiscard]] bool isEmpty() const { return first.isEmpty() && last.isEmpty(); }
};

/// The soft and the hard sign are apostrophes for ICU, which would tear `Татьяна` in two.
bool isSilentSign(QChar c)
{
    constexpr char16_t softSign = 0x44c;
    constexpr char16_t hardSign = 0x44a;
    const QChar small = c.toLower();
    return small == QChar(softSign) || small == QChar(hardSign);
}

/// Apostrophes that count as letters (U+02BC) are none here.
bool isPartOfWord(QChar c)
{
    const bool isSpacingModifier = c.unicode() >= 0x2b0 && c.unicode() <= 0x2ff;
    return !isSpacingModifier && (c.isLetterOrNumber() || c.isMark() || c.isSurrogate());
}

/// `O'Hara`, `O Hara` and `OHara` alike; comparableName() would sort the words.
QString inOnePiece(const QString &text)
{
    return comparableWords(text).join(QString());
}

ComparedName compared(const QString &first, const QString &last)
{
    const QString spelledFirst = withJoinedHan(first);
    const QString spelledLast = withJoinedHan(last);
    return {comparableName(spelledFirst), comparableName(spelledLast), inOnePiece(first),
            inOnePiece(last)};
}

QStringList wordsOf(const QString &comparable)
{
    return comparable.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList wordsOf(const ComparedName &name)
{
    QStringList words = wordsOf(name.first) + wordsOf(name.last);
    words.sort();
    return words;
}

/// The name in one piece, each way it may be put together.
QSet<QString> keysOf(const ComparedName &name)
{
    return {wordsOf(name).join(QString()), name.firstPiece + name.lastPiece,
            name.lastPiece + name.firstPiece};
}

/// Levenshtein's distance, or any number above 1 when it is above 1.
int distance(const QString &a, const QString &b)
{
    if (std::abs(a.size() - b.size()) > 1)
        return 2;
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row.front();
        row.front() = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int substituted = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row.at(at + 1);
            row.at(at + 1) = std::min({substituted, diagonal + 1, row.at(at) + 1});
        }
    }
    return row.back();
}

bool isSlip(const QString &a, const QString &b)
{
    return std::max(a.size(), b.size()) >= slipLength && distance(a, b) == 1;
}

/// Whether every word of the shorter one is in the longer one.
bool isPartOf(const QStringList &part, const QStringList &whole)
{
    QStringList rest = whole;
    return std::all_of(part.begin(), part.end(),
                       [&rest](const QString &word) { return rest.removeOne(word); });
}

bool isShortForm(const QString &shorter, const QString &longer)
{
    const bool isInitial = shorter.size() == 1 && longer.startsWith(shorter);
    return isInitial || (shorter.size() >= shortFormLength && longer.startsWith(shorter));
}

bool areCloseFirstNames(const QString &a, const QString &b)
{
    const QStringList x = wordsOf(a);
    const QStringList y = wordsOf(b);
    if (isPartOf(x, y) || isPartOf(y, x))
        return true;
    return isShortForm(a, b) || isShortForm(b, a);
}

NameMatch matchInOrder(const ComparedName &a, const ComparedName &b)
{
    const bool hasSameFirst = a.first == b.first || a.firstPiece == b.firstPiece;
    const bool hasSameLast = a.last == b.last || a.lastPiece == b.lastPiece;
    if (hasSameFirst && hasSameLast)
        return NameMatch::Same;
    if (hasSameLast) {
        if (areCloseFirstNames(a.first, b.first))
            return NameMatch::Close;
        return isSlip(a.first, b.first) ? NameMatch::FirstSlip : NameMatch::SameLast;
    }
    if (hasSameFirst) {
        const QStringList x = wordsOf(a.last);
        const QStringList y = wordsOf(b.last);
        if (isPartOf(x, y) || isPartOf(y, x)) // `García` and `García López`
            return NameMatch::Close;
        return isSlip(a.last, b.last) ? NameMatch::LastSlip : NameMatch::SameFirst;
    }
    return NameMatch::Different;
}

/// Where one has only a first or only a last name, it may be in the other's name.
NameMatch matchOfIncomplete(const ComparedName &a, const ComparedName &b)
{
    const QStringList x = wordsOf(a);
    const QStringList y = wordsOf(b);
    return isPartOf(x, y) || isPartOf(y, x) ? NameMatch::Close : NameMatch::Different;
}

/// In Latin letters and in original script; one in Cyrillic also by each custom of spelling it.
QList<ComparedName> waysToWrite(const PersonName &name)
{
    using Custom = CyrillicSpelling;
    QList<ComparedName> ways;
    for (const auto &[first, last] :
         {std::pair(name.first, name.last), std::pair(name.originalFirst, name.originalLast)}) {
        ways.append(compared(first, last));
        if (!hasCyrillic(first) && !hasCyrillic(last))
            continue;
        for (const Custom custom : {Custom::English, Custom::French, Custom::German})
            ways.append(compared(spelledInLatin(first, custom), spelledInLatin(last, custom)));
    }
    return ways;
}

NameMatch matchOf(const ComparedName &a, const ComparedName &b)
{
    if (a.isEmpty() || b.isEmpty())
        return NameMatch::Unknown;
    if (keysOf(a).intersects(keysOf(b)))
        return NameMatch::Same;
    if (a.first.isEmpty() || a.last.isEmpty() || b.first.isEmpty() || b.last.isEmpty())
        return matchOfIncomplete(a, b);
    const ComparedName exchanged{a.last, a.first, a.lastPiece, a.firstPiece};
    return std::max(matchInOrder(a, b), matchInOrder(exchanged, b));
}

} // namespace

QStringList comparableWords(const QString &text)
{
    QStringList words;
    QString word;
    const auto endWord = [&words, &word] {
        if (!word.isEmpty())
            words.append(comparableName(word).remove(QLatin1Char(' ')));
        word.clear();
    };
    for (const QString joined = withJoinedHan(text); const QChar c : joined) {
        if (isSilentSign(c))
            continue;
        if (isPartOfWord(c))
            word.append(c);
        else
            endWord();
    }
    endWord();
    words.removeAll(QString());
    return words;
}

NameMatch matchOfNames(const PersonName &a, const PersonName &b)
{
    NameMatch best = NameMatch::Unknown;
    const QList<ComparedName> others = waysToWrite(b);
    for (const ComparedName &x : waysToWrite(a)) {
        for (const ComparedName &y : others)
            best = std::max(best, matchOf(x, y));
    }
    return best;
}

} // namespace desk
