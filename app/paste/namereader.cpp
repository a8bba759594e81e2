// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/namereader.h"

#include "app/paste/labels.h"
#include "app/paste/places.h"
#include "app/paste/textlines.h"
#include "app/paste/words.h"

#include <algorithm>
#include <utility>

namespace desk {

namespace {

/// The words of a name, judged one by one.
using Words = QList<QStringView>;

/// The text from one word to before another.
QStringView span(const Words &words, qsizetype from, qsizetype to)
{
    to = std::min(to, words.size());
    return from < to ? QStringView(words.at(from).data(), words.at(to - 1).end()) : QStringView();
}

bool isCivility(QStringView word)
{
    return !civilityOf(word).isEmpty();
}

/// `DUPONT`, but no initials.
bool isCapitals(QStringView word)
{
    static const auto form = rule(R"(\A(?!.*[\p{Ll}.])(?:.*\p{Lu}){2}.*(?<!ª)\z)");
    return form.match(word).hasMatch();
}

/// `田中 美咲 (Misaki TANAKA)`, `田中 美咲 / Misaki TANAKA`: a name in two scripts. The second is
/// empty for what else stands in brackets, both for other texts.
std::pair<QStringView, QStringView> scriptPair(QStringView text)
{
    static const auto brackets = rule(R"(\A([^(（]*[^(（\s])\s*[(（]([^)）]+)[)）]\s*\z)");
    static const auto slash = rule(R"(\A([^/／]*[^/／\s])\s*[/／]\s*([^/／]+)\z)");
    const auto bracketed = brackets.match(text);
    const auto match = bracketed.hasMatch() ? bracketed : slash.match(text);
    const QStringView first = match.capturedView(1);
    const QStringView second = match.capturedView(2);
    if (isCjk(first) != isCjk(second))
        return {first, second};
    return {bracketed.capturedView(1), {}};
}

/// Whether the second word stands between two people: `Ursel und Dietmar Kampe`, but not `José
/// Ortega y Gasset`.
bool isPair(const Words &words)
{
    return words.size() > 3 && desk::words("joint").contains(words.at(1), Qt::CaseInsensitive);
}

/// How many words of `Mr and Mrs`, `M. et Mme`, `De heer en mevrouw` stand at the front; else 0.
qsizetype coupleWords(const Words &words)
{
    const qsizetype first = lettersOf(words.value(0)) == QLatin1String("de") ? 1 : 0;
    const bool isCouple = isPair(words.mid(first)) && isCivility(words.at(first))
        && isCivility(words.at(first + 2));
    return isCouple ? first + 3 : 0;
}

/// `Ao Sr.`, `An Herrn`, `To Mr`: the word before the person written to.
bool isAddressing(const Words &words)
{
    return isWordOf("addressing", words.value(0))
        && (isCivility(words.value(1)) || isAcademicTitle(words.value(1)));
}

/// Where the last name begins, or -1; `isReversed` when it comes first.
struct Split {
    qsizetype at = -1;
    bool isReversed = false;
    bool isSure = false;
    bool isInEmail = false;
};

/// Whether an e-mail is made of a given name, or its initial, and a family name.
bool isMadeOf(const QString &local, const QString &given, const QString &family, bool isReversed)
{
    static const auto between = rule(R"([._-])");
    const QStringList halves = local.split(between, Qt::SkipEmptyParts);
    const QString whole = lettersOf(local);
    bool isMade = whole == given + family || whole == given.left(1) + family;
    for (qsizetype half = 1; half < halves.size() && !isMade; ++half) {
        const QString first = lettersOf(halves.mid(0, half).join(QString()));
        const QString last = lettersOf(halves.mid(half).join(QString()));
        if (last.size() < 2 || first.isEmpty())
            continue;
        // `andres.rojas` is Andrés Felipe Rojas, and `a.rojas` Andrés Rojas Peña.
        const bool isGiven = first.size() <= 2 ? given.startsWith(first[0]) : given == first;
        isMade = (family == last && given.startsWith(first))
            || (!isReversed && family.startsWith(last) && isGiven);
    }
    return isMade;
}

Split splitByEmail(const Words &words, const QStringList &emails)
{
    for (const QString &email : emails) {
        const QString local = email.section(QLatin1Char('@'), 0, 0);
        for (qsizetype at = 1; at < words.size(); ++at) {
            const QString before = lettersOf(span(words, 0, at));
            const QString after = lettersOf(span(words, at, words.size()));
            if (isMadeOf(local, before, after, false))
                return {at, false, true, true};
            // `f.lindemann` tells which cell of a row is the last name.
            if (isMadeOf(local, after, before, true))
                return {at, true, true, true};
        }
    }
    return {};
}

Split splitByCapitals(const Words &words)
{
    qsizetype front = 0;
    while (front < words.size() && isCapitals(words.at(front)))
        ++front;
    qsizetype back = words.size();
    while (back > 1
           && (isCapitals(words.at(back - 1))
               || (back < words.size() && isParticle(words.at(back - 1)))))
        --back;
    if (front == words.size() || (front == 0 && back == words.size()))
        return {};
    const bool isReversed = back == words.size();
    return {isReversed ? front : back, isReversed, true, false};
}

/// Where the last name begins when there are two surnames: before what is no common given name.
qsizetype surnamesBefore(const Words &words, qsizetype at)
{
    while (at > 1 && !isWordOf("given name", words.at(at - 1)))
        --at;
    return at;
}

bool isSmallParticle(QStringView word)
{
    return isParticle(word) && word.front().isLower() && word.size() > 1;
}

/// An e-mail names the last surname; the one before it may still stand among the given names, and
/// so may the particle that the last name begins with.
void completeLastName(const Words &words, const NameContext &context, Split &split)
{
    if (split.isReversed)
        return;
    const QString given = lettersOf(span(words, 0, split.at));
    const bool isWhole
        = std::any_of(context.emails.begin(), context.emails.end(),
                      [&](const QString &email) { return lettersOf(email).startsWith(given); });
    if (!isWhole && hasCustom(context.country, Custom::TwoSurnames))
        split.at = surnamesBefore(words, split.at);
    while (split.at > 1 && isSmallParticle(words.at(split.at - 1)))
        --split.at;
}

Split splitByCustom(const Words &words, const QString &country)
{
    const bool isIberian = hasCustom(country, Custom::TwoSurnames);
    for (qsizetype i = 1; i < words.size() - 1; ++i) {
        if (isSmallParticle(words.at(i)))
            return {isIberian ? surnamesBefore(words, i) : i, false, i == 1 || !isIberian, false};
    }
    // `José Ortega y Gasset`, `Lucas Ferrer i Puig`: two surnames made one.
    for (qsizetype i = 2; i < words.size() - 1; ++i) {
        if (words.at(i) == QLatin1String("y") || words.at(i) == QLatin1String("i"))
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
        if (!parts.civility.isEmpty() || parts.isHousehold)
            parts.last = words.value(0);
        return;
    }
    Split split = splitByEmail(words, context.emails);
    completeLastName(words, context, split);
    if (split.at < 0 && isCjk(words.first()))
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

/// Takes the words for two people, or more, off the front: neither's civility is the customer's.
void stripHousehold(Words &words, NameParts &parts)
{
    if (words.size() == 3 && lettersOf(words.first()) == QLatin1String("the")
        && isWordOf("family", words.last())) // `The Henderson Family`
        words = {words.last(), words.at(1)};
    qsizetype count = coupleWords(words);
    count += isWordOf("family", words.value(count)) ? 1 : 0;
    count += isPair(words.mid(count)) ? 3 : 0;
    parts.isHousehold = parts.isHousehold || count > 0;
    words.remove(0, count);
}

/// Takes civilities and titles off the front, titles off the end.
void strip(Words &words, NameParts &parts)
{
    static const auto degree = rule(R"(\A(?!.*-)(?:.*\p{Lu}){3})"); // MBChB
    if (isAddressing(words))
        words.removeFirst();
    stripHousehold(words, parts);
    while (!words.isEmpty()) {
        const bool isDutch = lettersOf(span(words, 0, 2)) == QLatin1String("deheer");
        const QStringView word = words.at(isDutch ? 1 : 0);
        const bool isFirst = parts.civility.isEmpty();
        // `M` alone, or `D`, could be an initial: with its full stop only.
        const QString letters = lettersOf(word);
        const bool isMarked = word.endsWith(QLatin1Char('.'));
        const bool isWord = isCivility(word)
            && (letters.size() > 1 || (isMarked && (!isFirst || letters == QLatin1String("m"))));
        if (!isWord && !isAcademicTitle(word))
            break;
        if (isWord && isFirst) {
            parts.civility = civilityOf(word);
            parts.civilityWord = word;
        }
        words.remove(0, isDutch ? 2 : 1);
    }
    const auto isTitle = [](QStringView word) {
        return isAcademicTitle(word) || (degree.match(word).hasMatch() && !isCapitals(word));
    };
    while (words.size() > 2 && isTitle(words.last()))
        words.removeLast();
    if (!words.isEmpty() && desk::words("honorific").contains(words.last()))
        words.removeLast();
}

/// Without the job or the company behind a dash or a comma.
QStringView nameOnly(QStringView text)
{
    static const auto japaneseJob = rule(R"(\A(?:%1)[\s\x{3000}]+)", {"job part"});
    static const auto beforeDash = rule(R"(\A(?:.+?(?=\s+[-–—]\s+)|.*))");
    text = text.mid(japaneseJob.match(text).capturedLength());
    text = beforeDash.match(text).capturedView();
    const QStringView tail = behindComma(text);
    return hasJobWord(tail) || hasCompanyWord(tail) ? untilComma(text) : text;
}

} // namespace

NameParts nameParts(QStringView text, const NameContext &context)
{
    NameParts parts;
    text = withoutAttention(text);
    if (const auto pair = scriptPair(text); !pair.first.isEmpty()) {
        NameParts first = nameParts(pair.first, context);
        NameParts second = nameParts(pair.second, {{}, context.emails});
        if (!first.isFound() || !second.isFound())
            return first;
        const bool isFirstLatin = !isCjk(pair.first);
        NameParts &latin = isFirstLatin ? first : second;
        const NameParts &original = isFirstLatin ? second : first;
        latin.originalFirst = original.first;
        latin.originalLast = original.last;
        return latin;
    }
    Words words = wordsIn(untilComma(text));
    Words after = wordsIn(behindComma(text));
    strip(words, parts);
    strip(after, parts);
    if (after.isEmpty()) { // `John Smith, MBA`
        splitWords(words, context, parts);
    } else if (!words.isEmpty()) { // `Smith, John`
        parts.last = span(words, 0, words.size());
        parts.first = span(after, 0, after.size());
        parts.isSure = true;
    }
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
    // Abbreviations alone (`Sz. P.`), a list, the end of a sentence.
    static const auto noName = rule(R"(\A(?:\S*\.(?:\s+|\z))+\z|,.*,|\S{4}[.!?。！？:;]\z)");
    static const auto remark = rule(R"([(（].*[)）]|,)");
    static const auto letters = rule(R"(\A\p{L}[\p{L}\p{M}'’.\-ʼ・]*\z)");
    // `Ortega y Gasset`, `Ferrer i Puig`, `d'Ornano`
    static const auto written
        = rule(R"(\A(?:[yi]|(?:(?!\p{Ll})|d['’])[\p{L}\p{M}][\p{L}\p{M}'’.\-ʼ・]*)\z)");
    static const auto capital = rule(R"((?<!\S)[^\s\p{Ll}])");
    text = withoutAttention(text);
    if (const auto pair = scriptPair(text); !pair.second.isEmpty())
        text = isCjk(pair.first) ? pair.second : pair.first;
    Words words = wordsIn(text);
    const qsizetype couple = coupleWords(words);
    words.remove(0, couple);
    text = span(words, 0, words.size());
    const QStringView first = words.value(0);
    const bool isNone = words.size() > 7 || text.size() > 60 || noName.match(text).hasMatch()
        || isGreeting(text) || isClosing(text) || hasCompanyWord(text) || hasJobWord(text)
        || !countryOfName(text).isEmpty();
    const bool isOne
        = words.size() > 1 || couple > 0 || isWordOf("family", first) || isCivility(first);
    const QString clean = text.toString().replace(remark, QStringLiteral(" "));
    const Words all = wordsIn(clean);
    return !isNone && isOne && capital.match(clean).hasMatch()
        && std::all_of(all.begin(), all.end(), [](QStringView word) {
               return written.match(word).hasMatch()
                   || (letters.match(word).hasMatch()
                       && (isParticle(word) || isCivility(word) || isAcademicTitle(word)));
           });
}

void reportName(const NameParts &parts, bool isSure, Finds &finds)
{
    finds.add("civility", parts.civility, parts.civilityWord, true);
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
    NameParts above; // `Herrn`, `Eheleute` on a line of its own
    QStringView family;
    for (const Piece &piece : pieces) {
        const QStringView text = nameOnly(piece.text);
        NameParts alone = nameParts(text, context);
        if (!alone.isFound() && (alone.isHousehold || !alone.civility.isEmpty())) {
            above = alone;
            continue;
        }
        // `Ursel und Dietmar Kampe`, which `Terms and Conditions Apply` looks like.
        const bool isKnownPair = above.isHousehold && isPair(wordsIn(text));
        above.isHousehold = false;
        if (!alone.isFound() || !(isKnownPair || looksLikeName(text)))
            continue;
        if (alone.civility.isEmpty()) {
            alone.civility = above.civility;
            alone.civilityWord = above.civilityWord;
        }
        above = {};
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
