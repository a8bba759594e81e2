// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/prose.h"

#include "app/paste/addressparts.h"
#include "app/paste/namereader.h"
#include "app/paste/places.h"
#include "app/paste/textlines.h"
#include "app/paste/words.h"

#include <algorithm>

namespace desk {

namespace {

/// What says that a name comes (`%1`), and the name: a civility or not, and words with capitals.
QRegularExpression introduction(const QByteArray &before, const char *heading)
{
    const QByteArray name = R"(\s+((?:(?i:%2|%3|dr)\.?\s+)?(?:\p{Lu}\.\s?|\p{Lu}[\p{L}'’-]+))"
                            R"((?:\s+(?:(?:%4)\s+)*(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,4}))";
    return rule((before + name).constData(), {heading, "civility mr", "civility ms", "particle"});
}

/// The postal code and its city in a clause; a null view without them.
QStringView cityLineIn(QStringView clause, const QString &country)
{
    static const auto telling = rule(R"(\d-\d|[A-Za-z])");
    // The sentence may go on behind the city.
    static const auto city = rule(
        R"(\A\p{Lu}[\p{L}'’-]*(?:\s(?:(?:am|an der|de|del|di|la|le|les|sur|upon|sous|en|den|do|da|dos)\s)*)"
        R"(\p{Lu}[\p{L}'’()-]*)*)");
    constexpr qsizetype mostWords = 30; // no clause of a sentence is longer
    const QList<QStringView> words = wordsIn(clause);
    if (words.size() > mostWords)
        return {};
    for (const QStringView word : words) {
        const auto ahead = postalMatch(clause.mid(word.data() - clause.data()), country);
        const auto name = city.match(ahead ? ahead->after : QStringView());
        if (name.capturedLength() > 1)
            return {word.data(), ahead->after.data() + name.capturedLength()};
        const QStringView head = clause.left(endIn(clause, withoutSeparators(word)));
        const auto match = postalMatch(head, country);
        // `Rio de Janeiro - RJ, 22240-003`: only a telling code stands by itself.
        if (match && match->after.isEmpty()
            && (looksLikeCity(match->before)
                || (word.data() == clause.data() && match->code.contains(telling))))
            return head;
    }
    return {};
}

bool isPartOfStreet(QStringView word)
{
    // `seit Mai in der Lindenallee`: the street is behind the preposition.
    return !words("on street").contains(word)
        && (word.front().isUpper() || isParticle(word) || hasStreetWord(word));
}

/// Where the street begins in a part with words before it; -1 for none.
qsizetype streetStart(QStringView part, const QString &country)
{
    static const auto numberFirst
        = rule(R"((?<!\S)\d{1,5}[a-zA-Z]?(?:[/-]\d+)?(?:\s(?:bis|ter))?[,\s]+(?!\d)\p{L})");
    if (isNumberFirst(country)) {
        for (const QStringView found : allIn(part, numberFirst)) {
            // `BA 2490 leaves` is no street.
            const qsizetype at = found.data() - part.data();
            const QStringView name = part.mid(at + found.size() - 1);
            if (name.front().isUpper() || hasStreetWord(wordsIn(name).value(0)))
                return at;
        }
        return -1;
    }
    const StreetParts parts = streetParts(part, country);
    if (parts.number.isEmpty())
        return -1;
    // Back from the number, over names, particles and words for a street.
    const QList<QStringView> words = wordsIn(parts.street);
    qsizetype first = words.size();
    while (first > 0 && isPartOfStreet(words.at(first - 1)))
        --first;
    while (first < words.size() && words.at(first).front().isLower()
           && !hasStreetWord(words.at(first)))
        ++first;
    return first < words.size() ? words.at(first).data() - part.data() : -1;
}

} // namespace

ChatLine chatLine(QStringView line)
{
    static const auto head = rule(
        R"(\A\[?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?i:am|pm)?\]?\s*[-–]?\s*(?:(?<speaker>\p{L}[\p{L} .'’]{0,30}):\s+)?(?=\S))");
    static const auto agent = rule(R"((?i)(?:%1)|\bbot\b)", {"agent"});
    const auto match = head.match(line);
    const QStringView speaker = match.capturedView(u"speaker");
    if (!match.hasMatch() || (speaker.isEmpty() && !line.startsWith(QLatin1Char('['))))
        return {};
    return {line.mid(match.capturedEnd()), agent.match(speaker).hasMatch()};
}

QList<QStringView> sentencesIn(QStringView text)
{
    // The word before the full stop has at least four signs, or ends a British postcode or an
    // e-mail: it is no abbreviation and no ordinal number.
    static const auto end = rule(
        R"((?:(?<=[^\s.]{4})|(?<=\d\p{Lu}{2})|(?<=\p{Ll}{3}\.\p{Ll}{2})|(?<=\p{Ll}{3}\.\p{Ll}{3}))[.!?]+\s+(?=\p{Lu})|[!?]\s+|。)");
    QList<QStringView> sentences = splitAt(text, end);
    if (sentences.last().endsWith(QLatin1Char('.')))
        sentences.last().chop(1);
    sentences.removeIf([](QStringView sentence) { return sentence.isEmpty(); });
    return sentences;
}

QStringView introducedName(QStringView sentence)
{
    static const auto said = introduction(R"((?<!\p{L})(?i:%1))", "introduces a name");
    // Words that mean other things in the middle of a sentence.
    static const auto opened
        = introduction(R"((?:\A(?:\p{L}+[,!]?\s+){0,2}|[,;:!.–-]\s*)(?i:%1))", "opens with a name");
    static const auto japanese
        = rule(R"(([\p{Han}]{1,4}[\s\x{3000}]?[\p{Han}\p{Hiragana}]{1,4})と申します)");
    for (const auto *form : {&said, &opened, &japanese}) {
        const auto match = form->match(sentence);
        const QStringView name = match.capturedView(1);
        // `c'est Air France qui…`
        if (match.hasMatch() && looksLikeName(name)
            && countryOfName(wordsIn(name).constLast()).isEmpty())
            return name;
    }
    return {};
}

QStringView addressInSentence(QStringView sentence, const QString &country)
{
    constexpr qsizetype mostBetween = 5; // a flat, a storey, a locality, city and state
    static const auto between = rule(R"([,;:]\s+|\s+[-–—]\s+)");
    // A note on the sender's company: its seat is no customer's address.
    static const auto note = rule(R"((?i)\b(?:%1)\b)", {"company note"});
    const QList<QStringView> clauses = splitAt(sentence, between);
    for (qsizetype i = 0; i < clauses.size() && !note.match(sentence).hasMatch(); ++i) {
        const QStringView city = cityLineIn(clauses.at(i), country);
        if (city.isEmpty())
            continue;
        const QChar *end = city.data() + city.size();
        QStringView street
            = withoutLink(clauses.at(i).left(city.data() - clauses.at(i).data()).trimmed());
        qsizetype start = street.isEmpty() ? -1 : streetStart(street, country);
        for (qsizetype j = i - 1; start < 0 && j >= 0 && j >= i - mostBetween; --j) {
            street = clauses.at(j);
            // `Av. Sete de Setembro, nº 2100`: the name stands before the comma.
            if (isStreetNumber(street) && j > 0)
                street = QStringView(clauses.at(j - 1).data(), street.data() + street.size());
            if (!isAddOn(street))
                start = streetStart(street, country);
        }
        if (start < 0)
            continue;
        const QChar *from = street.data() + start;
        // `Our hotel: …` is somebody else's address.
        if (!hasCompanyWord(QStringView(sentence.data(), from)))
            return {from, end};
    }
    return {};
}

QStringView withoutLeadIn(QStringView text, const QString &country)
{
    const bool isNote = text.front().isLower() && !hasStreetWord(wordsIn(text).value(0));
    return isNote ? text.mid(std::max<qsizetype>(0, streetStart(text, country))) : text;
}

} // namespace desk
