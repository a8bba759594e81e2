// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/namesplits.h"

#include "app/text/folding.h"

#include <QStringList>

#include <algorithm>

namespace desk {

namespace {

bool isOneOf(const QString &word, const QStringList &list)
{
    return list.contains(foldedCase(word));
}

/// Words a last name starts with in Romance, Germanic, Celtic and Arabic names.
bool isParticle(const QueryToken &word)
{
    static const QStringList particles
        = QStringLiteral("al ap bin bint d' da dal das de del dela della den der des di do dos du "
                         "el ibn la las le les lo los mac mc o' san st st. ten ter van vom von "
                         "vander y zu zum zur")
              .split(QLatin1Char(' '));
    return !word.isQuoted && isOneOf(word.text, particles);
}

bool isTitle(const QueryToken &word)
{
    static const QStringList titles
        = QStringLiteral("dr dr. frau herr m. madame miss mlle mme monsieur mr mr. mrs mrs. ms ms. "
                         "mx mx. sig. signor signora sr. sra. sra")
              .split(QLatin1Char(' '));
    return !word.isQuoted && isOneOf(word.text, titles);
}

QList<QueryToken> withoutTitles(const QList<QueryToken> &words)
{
    QList<QueryToken> rest;
    std::copy_if(words.begin(), words.end(), std::back_inserter(rest),
                 [](const QueryToken &word) { return !isTitle(word); });
    return rest.isEmpty() ? words : rest;
}

QString joined(const QList<QueryToken> &words, qsizetype from, qsizetype count)
{
    QStringList texts;
    for (const QueryToken &word : words.mid(from, count))
        texts.append(word.text);
    return texts.join(QLatin1Char(' '));
}

/// Two to four characters, all Han or all Hangul: one character of last name, the rest first.
bool isUnspacedName(const QString &word)
{
    const QList<uint> characters = word.toUcs4();
    if (characters.size() < 2 || characters.size() > 4)
        return false;
    const QChar::Script script = QChar::script(characters.first());
    return (script == QChar::Script_Han || script == QChar::Script_Hangul)
        && std::all_of(characters.begin(), characters.end(),
                       [script](uint c) { return QChar::script(c) == script; });
}

QList<NameSplit> splitsOfOne(const QueryToken &word)
{
    const QString &text = word.text;
    if (word.isQuoted || !isUnspacedName(text))
        return {{{}, text}, {text, {}}};
    const qsizetype lastLength = text.at(0).isHighSurrogate() ? 2 : 1;
    return {{{}, text}, {text.mid(lastLength), text.left(lastLength)}, {text, {}}};
}

/// `Smith, Tom`: where the first comma stands, or 0.
qsizetype commaAt(const QList<QueryToken> &words)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words.at(i).endsSegment)
            return i + 1;
    }
    return 0;
}

/// Where the last name ends that starts with the particle at `from`: one word after the particles.
qsizetype particleNameEnd(const QList<QueryToken> &words, qsizetype from)
{
    qsizetype end = from;
    while (end < words.size() && isParticle(words.at(end)))
        ++end;
    return std::min(end + 1, words.size());
}

void addParticleSplits(const QList<QueryToken> &words, QList<NameSplit> &splits)
{
    const auto size = words.size();
    const auto found = std::find_if(words.begin(), words.end(), isParticle);
    const qsizetype at = found - words.begin();
    if (at >= size - 1)
        return;
    if (at > 0) {
        splits.append({joined(words, 0, at), joined(words, at, size)});
        return;
    }
    splits.append({{}, joined(words, 0, size)});
    const qsizetype end = particleNameEnd(words, 0);
    if (end < size)
        splits.append({joined(words, end, size), joined(words, 0, end)});
}

} // namespace

QList<NameSplit> nameSplits(const QList<QueryToken> &typed)
{
    const QList<QueryToken> words = withoutTitles(typed);
    const auto size = words.size();
    if (size == 0)
        return {};
    if (size == 1)
        return splitsOfOne(words.constFirst());
    QList<NameSplit> splits;
    if (const qsizetype comma = commaAt(words); comma > 0) {
        splits = {{joined(words, comma, size), joined(words, 0, comma)}};
        if (comma > 1) // `Tom Smith, Paris`
            splits.append(nameSplits(words.mid(0, comma)).mid(0, 2));
        return splits;
    }
    addParticleSplits(words, splits);
    splits.append({joined(words, 0, 1), joined(words, 1, size)});
    splits.append({joined(words, 1, size), joined(words, 0, 1)});
    if (size > 2) {
        splits.append({joined(words, 0, size - 1), joined(words, size - 1, 1)});
        splits.append({joined(words, size - 1, 1), joined(words, 0, size - 1)});
    }
    const NameSplit whole{{}, joined(words, 0, size)};
    QList<NameSplit> unique;
    for (const NameSplit &split : std::as_const(splits)) {
        if (!unique.contains(split))
            unique.append(split);
    }
    if (!unique.contains(whole))
        unique.append(whole);
    return unique;
}

} // namespace desk
