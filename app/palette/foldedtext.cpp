// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/palette/foldedtext.h"

#include "app/text/folding.h"
#include "app/text/invisible.h"

#include <array>
#include <utility>

namespace desk {

namespace {

/// Letters with a stroke, or two in one: Unicode has no decomposition for them.
QString withoutStroke(const QString &folded)
{
    static constexpr std::array<std::pair<char16_t, const char *>, 8> plain{{{u'ø', "o"},
                                                                             {u'ß', "ss"},
                                                                             {u'ł', "l"},
                                                                             {u'đ', "d"},
                                                                             {u'ħ', "h"},
                                                                             {u'ı', "i"},
                                                                             {u'æ', "ae"},
                                                                             {u'œ', "oe"}}};
    if (folded.size() != 1)
        return folded;
    for (const auto &[letter, written] : plain) {
        if (folded.front() == QChar(letter))
            return QString::fromLatin1(written);
    }
    return folded;
}

constexpr bool isPlainLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

constexpr char16_t lowered(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + (u'a' - u'A')) : c;
}

bool isKana(QChar c)
{
    return c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
}

/// Stands inside a word and does not count.
bool isJoint(QChar c)
{
    static const QString joints = QStringLiteral("-'\u2019\u02bc\u2010\u2011");
    return joints.contains(c);
}

/// How much of the text is one letter with its marks.
qsizetype clusterAt(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    if (text.at(at).isHighSurrogate() && end < text.size() && text.at(end).isLowSurrogate())
        ++end;
    while (end < text.size() && text.at(end).unicode() >= 0x300 && text.at(end).isMark())
        ++end;
    return end - at;
}

QString foldedCluster(QStringView cluster)
{
    if (isKana(cluster.front()))
        return cluster.toString().normalized(QString::NormalizationForm_C);
    return withoutStroke(foldedCase(withoutMarks(cluster.toString())));
}

} // namespace

FoldedText::FoldedText(const QString &text)
    : m_length(text.size())
{
    m_letters.reserve(text.size());
    m_places.reserve(text.size());
    m_ends.reserve(text.size());
    m_starts.reserve(text.size());
    const QStringView view(text);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = clusterAt(view, at);
        // Most of what there is, ten times as fast.
        if (const char16_t c = view.at(at).unicode(); length == 1 && isPlainLetter(c)) {
            addLetter(QChar(lowered(c)), m_isNewWord, at, at + 1);
            m_isNewWord = false;
        } else {
            add(view.mid(at, length), at);
        }
        at += length;
    }
    if (m_letters.endsWith(QLatin1Char(' '))) {
        m_letters.chop(1);
        m_places.removeLast();
        m_ends.removeLast();
        m_starts.removeLast();
    }
}

void FoldedText::add(QStringView cluster, qsizetype place)
{
    const QChar first = cluster.front();
    if (first.unicode() >= 0x80 && isInvisible(first))
        return;
    const bool isWord = first.isLetterOrNumber() || first.isSurrogate();
    if (!isWord) {
        m_isNewWord = true;
        const bool isBlankNeeded = !m_letters.isEmpty() && m_letters.back() != QLatin1Char(' ');
        // Behind a hyphen the word goes on.
        if (!isBlankNeeded || isJoint(first))
            return;
    }
    if (!isWord) {
        addLetter(u' ', false, place, place + cluster.size());
        return;
    }
    for (const QString letters = foldedCluster(cluster); const QChar letter : letters) {
        addLetter(letter, m_isNewWord, place, place + cluster.size());
        m_isNewWord = false;
    }
}

void FoldedText::addLetter(QChar letter, bool isStart, qsizetype place, qsizetype end)
{
    m_letters.append(letter);
    m_places.append(static_cast<qint32>(place));
    m_ends.append(static_cast<qint32>(end));
    m_starts.append(isStart);
}

bool FoldedText::isStart(qsizetype at) const
{
    return m_starts.value(at, false);
}

bool FoldedText::isEnd(qsizetype behind) const
{
    return behind >= m_letters.size() || m_letters.at(behind) == QLatin1Char(' ')
        || m_starts.at(behind);
}

TextRange FoldedText::rangeOf(qsizetype at, qsizetype length) const
{
    const qsizetype from = placeOf(at);
    return {from, m_ends.value(at + length - 1, static_cast<qint32>(m_length)) - from};
}

QStringList foldedWords(const QString &line)
{
    return FoldedText(line).letters().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace desk
