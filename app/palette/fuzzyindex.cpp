// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/palette/fuzzyindex.h"

#include <QMap>

#include <algorithm>

namespace desk {

namespace {

// How well a word was found; the ranks of all words add up.
constexpr int wholeWord = 0;
constexpr int textStart = 1;
constexpr int wordStart = 2;
constexpr int inside = 4;
constexpr int scattered = 16;
constexpr int inFurtherWords = 3; ///< on top
constexpr int notFound = -1;

/// Letters that are alike in their last six bits share one: it only says what can't be there.
quint64 lettersOf(const QString &folded)
{
    quint64 bits = 0;
    for (const QChar c : folded) {
        if (c != QLatin1Char(' '))
            bits |= quint64(1) << (c.unicode() & 63U);
    }
    return bits;
}

constexpr qsizetype longest = 256; ///< what stands behind that in a text is not looked at

struct Place {
    int rank = notFound;
    qsizetype at = 0;
};

/// The best place of a word in a text.
Place placeIn(const FoldedText &text, const QString &word)
{
    Place best;
    for (qsizetype at = text.letters().indexOf(word); at >= 0;
         at = text.letters().indexOf(word, at + 1)) {
        const bool isStart = text.isStart(at);
        const int rank = isStart && text.isEnd(at + word.size()) ? wholeWord
            : at == 0                                            ? textStart
            : isStart                                            ? wordStart
                                                                 : inside;
        if (best.rank == notFound || rank < best.rank)
            best = {rank, at};
        if (best.rank == wholeWord)
            break;
    }
    return best;
}

/// Whether the letters come in this order, blanks of the text aside; calls `found` for each.
template <typename Found>
bool isScatteredIn(const FoldedText &text, const QString &word, const Found &found)
{
    qsizetype at = 0;
    for (const QChar c : word) {
        at = text.letters().indexOf(c, at);
        if (at < 0)
            return false;
        found(at);
        ++at;
    }
    return true;
}

/// Letters that only come in this order count in what is shown: in a list of further words they
/// come in any order sooner or later.
int rankInText(const FoldedText &text, const QString &word, FuzzyIndex::Letters letters)
{
    const Place place = placeIn(text, word);
    if (place.rank != notFound || letters == FuzzyIndex::Letters::Together)
        return place.rank;
    return isScatteredIn(text, word, [](qsizetype) {}) ? scattered : notFound;
}

void addRanges(const FoldedText &text, const QString &word, QList<TextRange> &ranges)
{
    const Place place = placeIn(text, word);
    if (place.rank != notFound) {
        ranges.append(text.rangeOf(place.at, word.size()));
        return;
    }
    QList<TextRange> scatteredOnes;
    const auto add = [&](qsizetype at) { scatteredOnes.append(text.rangeOf(at, 1)); };
    if (isScatteredIn(text, word, add))
        ranges += scatteredOnes;
}

/// In order; what touches or overlaps is one.
QList<TextRange> joined(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const TextRange &a, const TextRange &b) { return a.from < b.from; });
    QList<TextRange> apart;
    for (const TextRange &range : std::as_const(ranges)) {
        if (apart.isEmpty() || apart.last().from + apart.last().length < range.from) {
            apart.append(range);
            continue;
        }
        TextRange &last = apart.last();
        last.length = std::max(last.length, range.from + range.length - last.from);
    }
    return apart;
}

struct Word {
    QString letters;
    quint64 bits = 0;
};

QList<Word> wordsOf(const QString &query)
{
    constexpr qsizetype mostWords = 12; // nobody types more to find something
    QList<Word> words;
    for (const QString &word : foldedWords(query.left(512)).mid(0, mostWords))
        words.append({word, lettersOf(word)});
    return words;
}

} // namespace

FuzzyIndex::FuzzyIndex(const QList<FuzzyEntry> &entries)
{
    m_entries.reserve(entries.size());
    for (const FuzzyEntry &entry : entries) {
        Entry folded{FoldedText(entry.text.left(longest)), FoldedText(entry.words.left(longest)), 0,
                     entry.kind, entry.weight};
        folded.letters = lettersOf(folded.text.letters()) | lettersOf(folded.words.letters());
        m_entries.append(folded);
    }
}

QList<FuzzyMatch> FuzzyIndex::search(const QString &query, qsizetype limit, Letters letters) const
{
    const QList<Word> words = wordsOf(query);
    const auto rankOf = [&words, letters](const Entry &entry) {
        int sum = 0;
        for (const Word &word : words) {
            if ((word.bits & ~entry.letters) != 0)
                return notFound;
            int rank = rankInText(entry.text, word.letters, letters);
            // What is found well enough in the text is not found better elsewhere.
            const bool isWellFound = rank != notFound && rank <= inFurtherWords;
            const int further = isWellFound ? notFound : placeIn(entry.words, word.letters).rank;
            if (further != notFound && (rank == notFound || further + inFurtherWords < rank))
                rank = further + inFurtherWords;
            if (rank == notFound)
                return notFound;
            sum += rank;
        }
        return sum;
    };
    QMap<int, QList<FuzzyMatch>> byKind;
    QList<FuzzyMatch> *sameKind = nullptr; // entries of a kind mostly follow each other
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        const Entry &entry = m_entries.at(at);
        const int rank = rankOf(entry);
        if (rank == notFound)
            continue;
        if (!sameKind || m_entries.at(sameKind->constFirst().entry).kind != entry.kind)
            sameKind = &byKind[entry.kind];
        sameKind->append({at, rank, {}});
    }
    const auto isBetter = [this](const FuzzyMatch &a, const FuzzyMatch &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        const int weightOfA = m_entries.at(a.entry).weight;
        const int weightOfB = m_entries.at(b.entry).weight;
        return weightOfA != weightOfB ? weightOfA > weightOfB : a.entry < b.entry;
    };
    QList<FuzzyMatch> found;
    for (QList<FuzzyMatch> &matches : byKind) {
        const qsizetype count = std::min(limit, matches.size());
        std::partial_sort(matches.begin(), matches.begin() + count, matches.end(), isBetter);
        found += matches.first(count);
    }
    std::sort(found.begin(), found.end(), isBetter);
    for (FuzzyMatch &match : found) {
        for (const Word &word : words)
            addRanges(m_entries.at(match.entry).text, word.letters, match.ranges);
        match.ranges = joined(match.ranges);
    }
    return found;
}

} // namespace desk
