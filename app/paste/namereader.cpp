// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/namereader.h"

#include "app/paste/customs.h"
#include "app/paste/labels.h"
#include "app/paste/namewords.h"
#include "app/paste/placenames.h"
#include "app/paste/textlines.h"
#include "app/paste/textwords.h"
#include "app/paste/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace desk {

namespace {

/// Where the last name begins, or -1; `isReversed` when it comes first.
struct Split {
    qsizetype at = -1;
    bool isReversed = false;
    bool isSure = false;
    bool isInEmail = false;
};

Split splitByEmail(const Words &words, const QStringList &emails)
{
    static const auto between = rule(R"([._-])");
    for (const QString &email : emails) {
        const QString local = email.left(email.indexOf(QLatin1Char('@')));
        const QStringList halves = local.split(between, Qt::SkipEmptyParts);
        for (qsizetype at = 1; at < words.size(); ++at) {
            const QString before = lettersOf(span(words, 0, at));
            const QString after = lettersOf(span(words, at, words.size()));
            for (qsizetype half = 1; half < halves.size(); ++half) {
                const QString first = lettersOf(halves.mid(0, half).join(QString()));
                const QString last = lettersOf(halves.mid(half).join(QString()));
                if (last.size() < 2 || first.isEmpty())
                    continue;
                // An initial before the last name is enough.
                const bool isShort = first.size() <= 2;
                // `andres.rojas` is Andrés Felipe Rojas.
                if (!isShort && after == last && before.startsWith(first))
                    return {at, false, true, true};
                // `f.lindemann` tells which cell of a row is the last name.
                if (isShort && before == last && after.startsWith(first))
                    return {at, true, true, true};
                if (after.startsWith(last)
                    && (isShort ? before.startsWith(first[0]) : before == first))
                    return {at, false, true, true};
                if (after == first && before == last)
                    return {at, true, true, true};
            }
            const QString whole = lettersOf(local);
            if (whole == before + after || whole == before.left(1) + after)
                return {at, false, true, true};
            if (whole == after + before || whole == after.left(1) + before)
                return {at, true, true, true};
        }
    }
    return {};
}

Split splitByCapitals(const Words &words)
{
    const auto count = std::count_if(words.begin(), words.end(), isCapitals);
    if (count == 0 || count == words.size())
        return {};
    if (isCapitals(words.last())) {
        qsizetype at = words.size() - 1;
        while (at > 1 && (isCapitals(words.at(at - 1)) || isParticle(words.at(at - 1))))
            --at;
        return {at, false, true, false};
    }
    if (isCapitals(words.first())) {
        qsizetype at = 1;
        while (at < words.size() - 1 && isCapitals(words.at(at)))
            ++at;
        return {at, true, true, false};
    }
    return {};
}

/// Where the last name begins when there are two surnames: before what is no common given name.
qsizetype surnamesBefore(const Words &words, qsizetype at)
{
    while (at > 1 && !isWordOf("given name", words.at(at - 1)))
        --at;
    return at;
}

/// An e-mail names the last surname; the one before it may still stand among the given names.
void moveFirstSurname(const Words &words, const QStringList &emails, Split &split)
{
    if (split.at < 2 || split.isReversed)
        return;
    const QString given = lettersOf(span(words, 0, split.at));
    const bool isWhole = std::any_of(emails.begin(), emails.end(), [&](const QString &email) {
        return lettersOf(email).startsWith(given);
    });
    if (!isWhole)
        split.at = surnamesBefore(words, split.at);
}

/// An e-mail seldom names the particle that the last name begins with.
void takeParticles(const Words &words, Split &split)
{
    const auto isTaken = [](QStringView word) {
        return isParticle(word) && word.front().isLower() && word.size() > 1;
    };
    while (!split.isReversed && split.at > 1 && isTaken(words.at(split.at - 1)))
        --split.at;
}

Split splitByCustom(const Words &words, const QString &country)
{
    const bool isIberian = hasCustom(country, Custom::TwoSurnames);
    for (qsizetype i = 1; i < words.size() - 1; ++i) {
        if (isParticle(words.at(i)) && words.at(i).front().isLower() && words.at(i).size() > 1
            && lettersOf(words.at(i)) != QLatin1String("y"))
            return {isIberian ? surnamesBefore(words, i) : i, false, i == 1 || !isIberian, false};
    }
    // `José Ortega y Gasset`, `Lucas Ferrer i Puig`: two surnames made one.
    for (qsizetype i = 2; i < words.size() - 1; ++i) {
        if (isSurnameJoint(words.at(i)))
            return {i - 1, false, true, false};
    }
    // `Paola De Santis`: a particle with a capital, right before the last word.
    if (words.size() == 3 && isParticle(words.at(1)))
        return {1, false, true, false};
    if (isIberian && words.size() > 2) {
        const bool hasTwoGiven = words.size() > 3 || isWordOf("given name", words.at(1));
        return {hasTwoGiven ? 2 : 1, false, false, false};
    }
    if (hasCustom(country, Custom::FamilyFirst))
        return {1, true, false, false};
    return {words.size() - 1, false, words.size() == 2, false};
}

void splitWords(const Words &words, const NameContext &context, NameParts &parts)
{
    if (words.size() < 2) {
        if (!words.isEmpty() && (!parts.civility.isEmpty() || parts.isHousehold))
            parts.last = words.first();
        return;
    }
    Split split = splitByEmail(words, context.emails);
    if (hasCustom(context.country, Custom::TwoSurnames))
        moveFirstSurname(words, context.emails, split);
    takeParticles(words, split);
    if (split.at < 0 && isFamilyFirstScript(words.first()))
        split = {1, true, true, false};
    if (split.at < 0)
        split = splitByCapitals(words);
    if (split.at < 0)
        split = splitByCustom(words, context.country);
    const QStringView head = span(words, 0, split.at);
    const QStringView tail = span(words, split.at, words.size());
    parts.first = split.isReversed ? tail : head;
    parts.last = split.isReversed ? head : tail;
    parts.isSure = split.isSure;
    parts.isInEmail = split.isInEmail;
}

/// Takes civilities and titles off the front, titles off the end.
void strip(Words &words, NameParts &parts)
{
    if (isAddressing(words))
        words.removeFirst();
    if (words.size() == 3 && lettersOf(words.first()) == QLatin1String("the")
        && isFamilyWord(words.last())) // `The Henderson Family`
        words = {words.last(), words.at(1)};
    const qsizetype couple = coupleWords(words);
    parts.isHousehold = couple > 0 || (!words.isEmpty() && isFamilyWord(words.first()));
    words.remove(0, couple); // two people: neither's civility is the customer's
    if (!words.isEmpty() && isFamilyWord(words.first()))
        words.removeFirst();
    if (isPair(words)) {
        words.remove(0, 3);
        parts.isHousehold = true;
    }
    while (!words.isEmpty()) {
        QStringView word = words.first();
        qsizetype count = 1;
        if (words.size() > 1 && lettersOf(word) == QLatin1String("de")
            && lettersOf(words.at(1)) == QLatin1String("heer")) {
            word = words.at(1);
            count = 2;
        }
        const QString civility = civilityOf(word);
        // `M` alone, or `D`, could be an initial: with its full stop only.
        const bool isWord = !civility.isEmpty()
            && (lettersOf(word).size() > 1
                || (word.endsWith(QLatin1Char('.')) && parts.civility.isEmpty()
                    && lettersOf(word) == QLatin1String("m"))
                || (!parts.civility.isEmpty() && word.endsWith(QLatin1Char('.'))));
        if (isWord && parts.civility.isEmpty()) {
            parts.civility = civility;
            parts.civilityWord = word;
        } else if (!isWord && !isAcademicTitle(word)) {
            break;
        }
        words.remove(0, count);
    }
    const auto hasManyCapitals = [](QStringView word) { // MBChB
        const auto count
            = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
        return count > 2 && !isCapitals(word) && !word.contains(QLatin1Char('-'));
    };
    while (words.size() > 2 && (isAcademicTitle(words.last()) || hasManyCapitals(words.last())))
        words.removeLast();
    if (!words.isEmpty() && desk::words("honorific").contains(words.last()))
        words.removeLast();
}

/// Without the job or the company behind a dash or a comma.
QStringView nameOnly(QStringView text)
{
    static const auto japaneseJob = rule(R"(\A(?:%1)[\s\x{3000}]+)", {"job part"});
    if (const auto match = japaneseJob.match(text); match.hasMatch())
        text = text.mid(match.capturedEnd());
    static const auto dash = rule(R"(\s+[-–—]\s+)");
    if (const auto match = dash.match(text); match.hasMatch() && match.capturedStart() > 0)
        text = text.left(match.capturedStart());
    const auto comma = text.indexOf(QLatin1Char(','));
    const QStringView tail = comma > 0 ? text.mid(comma + 1) : QStringView();
    return hasJobWord(tail) || hasCompanyWord(tail) ? text.left(comma) : text;
}

} // namespace

NameParts nameParts(QStringView text, const NameContext &context)
{
    NameParts parts;
    text = unquoted(withoutAttention(unquoted(text)));
    if (const ScriptPair pair = scriptPair(text); !pair.first.isEmpty()) {
        NameParts first = nameParts(pair.first, context);
        NameParts second = nameParts(pair.second, {{}, context.emails});
        if (!first.isFound() || !second.isFound())
            return first;
        const bool isFirstLatin = !isFamilyFirstScript(pair.first);
        NameParts &latin = isFirstLatin ? first : second;
        const NameParts &original = isFirstLatin ? second : first;
        latin.originalFirst = original.first;
        latin.originalLast = original.last;
        return latin;
    }
    const auto comma = text.indexOf(QLatin1Char(','));
    if (comma > 0) {
        Words before = wordsIn(text.left(comma));
        Words after = wordsIn(text.mid(comma + 1));
        strip(before, parts);
        strip(after, parts);
        if (after.isEmpty()) { // `John Smith, MBA`
            splitWords(before, context, parts);
        } else if (!before.isEmpty()) { // `Smith, John`
            parts.last = span(before, 0, before.size());
            parts.first = span(after, 0, after.size());
            parts.isSure = true;
        }
        return parts;
    }
    Words words = wordsIn(text);
    strip(words, parts);
    splitWords(words, context, parts);
    return parts;
}

NameParts namePartsOfCells(QStringView first, QStringView second, const NameContext &context)
{
    NameParts parts;
    splitWords({first, second}, context, parts);
    parts.isSure = parts.isInEmail || isCapitals(first) != isCapitals(second);
    return parts;
}

bool looksLikeName(QStringView text)
{
    text = unquoted(withoutAttention(unquoted(text)));
    if (const ScriptPair pair = scriptPair(text); !pair.second.isEmpty())
        text = isFamilyFirstScript(pair.first) ? pair.second : pair.first;
    bool isHousehold = false;
    if (Words all = wordsIn(text); coupleWords(all) > 0) {
        text = span(all, coupleWords(all), all.size());
        isHousehold = true;
    }
    static const auto brackets = rule(R"([(（].*[)）])");
    static const auto prose = rule(R"([.!?。！？:;]\z)");
    const Words words = wordsIn(text);
    if (words.isEmpty() || words.size() > 7 || text.size() > 60 || isGreeting(text)
        || isClosing(text) || hasCompanyWord(text) || hasJobWord(text)
        || !countryOfName(text).isEmpty())
        return false;
    const bool hasCivility = isHousehold || isFamilyWord(words.first())
        || !civilityOf(words.first()).isEmpty() || isAddressing(words);
    // `Sz. P.` and other short words are no name by themselves.
    if (std::all_of(words.begin(), words.end(),
                    [](QStringView word) { return word.endsWith(QLatin1Char('.')); }))
        return false;
    if (text.count(QLatin1Char(',')) > 1 || (words.size() < 2 && !hasCivility)
        || (prose.match(text).hasMatch() && words.last().size() > 4))
        return false;
    QString clean = text.toString();
    clean.remove(brackets);
    clean.replace(QLatin1Char(','), QLatin1Char(' '));
    const QStringList all = clean.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int capitals = 0;
    for (const QString &word : all) {
        if (!isNameWord(word)
            || (word.front().isLower() && !isParticle(word) && !isSurnameJoint(word)
                && civilityOf(word).isEmpty() && !isAcademicTitle(word)
                && !word.startsWith(QLatin1String("d'")) && !word.startsWith(QStringLiteral("d’"))))
            return false;
        capitals += word.front().isLower() ? 0 : 1;
    }
    return capitals > 0 && all.size() <= 7;
}

void reportName(const NameParts &parts, bool isSure, Finds &finds)
{
    if (!parts.civility.isEmpty())
        finds.add("civility", parts.civility, finds.placeOf(parts.civilityWord), true);
    finds.add("first_name", parts.first, isSure);
    finds.add("last_name", parts.last, isSure);
    finds.add("unicode_first_name", parts.originalFirst, true);
    finds.add("unicode_last_name", parts.originalLast, true);
}

void readName(const QList<Piece> &pieces, const NameContext &context, Finds &finds)
{
    int best = 0;
    bool isFirst = true;
    NameParts chosen;
    NameParts civilityAlone;
    QStringView family;
    bool isHouseholdAlone = false;
    for (const Piece &piece : pieces) {
        const bool isAlone = !civilityAlone.civility.isEmpty();
        const QStringView text = nameOnly(piece.text);
        NameParts alone = nameParts(text, context);
        if (!alone.isFound() && !alone.civility.isEmpty()) {
            civilityAlone = alone; // `Herrn` on a line of its own
            continue;
        }
        if (!alone.isFound() && alone.isHousehold) {
            isHouseholdAlone = true; // `Eheleute`
            continue;
        }
        // `Ursel und Dietmar Kampe`, which `Terms and Conditions Apply` looks like.
        const bool isKnownPair = isHouseholdAlone && isPair(wordsIn(text));
        isHouseholdAlone = false;
        if (!alone.isFound() || !(isKnownPair || looksLikeName(text)))
            continue;
        if (alone.civility.isEmpty() && isAlone) {
            alone.civility = civilityAlone.civility;
            alone.civilityWord = civilityAlone.civilityWord;
        }
        civilityAlone = {};
        // `Famille Bernard` above `Mme Bernard Julie` tells which word is the last name.
        if (alone.isHousehold && alone.first.isEmpty())
            family = alone.last;
        else if (!family.isEmpty() && alone.first == family && alone.last != family)
            std::swap(alone.first, alone.last);
        const int score = (alone.isHousehold ? 2 : 0) + (alone.civility.isEmpty() ? 0 : 4)
            + (alone.isInEmail ? 4 : 0) + (piece.isAfterClosing ? 3 : 0) + (isFirst ? 1 : 0)
            + (alone.originalFirst.isEmpty() ? 0 : 4);
        isFirst = false;
        if (score > best) {
            best = score;
            chosen = alone;
        }
    }
    if (best == 0)
        return;
    // The first line that could be a name is taken only when something else was found.
    const bool isTold = best > 1;
    if (isTold || pieces.size() == 1 || !finds.isEmpty())
        reportName(chosen, isTold && chosen.isSure, finds);
}

} // namespace desk
