// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/querynumbers.h"

#include "app/profile/value.h"
#include "app/reference/phonenumbers.h"
#include "app/text/digits.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

using Kind = QueryPartKind;

constexpr int oldestYear = 1900;
/// The longest number of ITU-T E.164, section 6, and room for `00` before it.
constexpr qsizetype maxPhoneDigits = 17;
/// A number that starts like a phone is complete enough from here on for a group of four or more
/// digits to be something else, a postal code say.
constexpr qsizetype completeNational = 9;
constexpr qsizetype completeInternational = 10;

bool startsLikeAPhone(const QString &word)
{
    const QString plain = plainDigits(word);
    return plain.startsWith(QLatin1Char('+')) || plain.startsWith(QLatin1Char('0'))
        || plain.startsWith(QLatin1Char('('));
}

/// Postal codes written with a hyphen: PL 2-3, PT 4-3, BR 5-3, JP 3-4, US 5-4 (Universal Postal
/// Union, addressing systems by country).
bool isHyphenatedCode(const QString &word)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?:[0-9]{2}-[0-9]{3}|[0-9]{4}-[0-9]{3}|[0-9]{5}-[0-9]{3}|"
                       "[0-9]{3}-[0-9]{4}|[0-9]{5}-[0-9]{4})\\z"));
    return pattern.match(plainDigits(word)).hasMatch();
}

/// Two marks between numbers as in a date; without being one it is a slip, and no phone.
bool isDateShaped(const QString &word)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?:[0-9]{1,2}([-/.])[0-9]{1,2}\\1[0-9]{2,4}|"
                       "[0-9]{4}([-/.])[0-9]{1,2}\\2[0-9]{1,2}|.*/.*)\\z"));
    return pattern.match(plainDigits(word)).hasMatch();
}

class RunReader {
public:
    RunReader(const QStringList &run, const NumberContext &context)
        : m_run(run)
        , m_context(context)
    {
    }

    QList<QueryNumber> read()
    {
        QList<QueryNumber> numbers;
        for (qsizetype at = 0; at < m_run.size();) {
            const auto taken = dateLength(at);
            const auto count = taken > 0 ? taken : groupLength(at);
            const QStringList words = m_run.mid(at, count);
            numbers.append({.text = words.join(QLatin1Char(' ')),
                            .readings = taken > 0 ? QList{dateReading(words)} : readingsOf(words)});
            at += count;
        }
        return numbers;
    }

private:
    [[nodiscard]] std::optional<QDate> dateIn(const QString &text) const
    {
        const auto typed = readTypedDate(plainDigits(text), m_context.order, m_context.today);
        return typed ? std::optional(typed->date) : std::nullopt;
    }

    /// Digits without separators may be anything, so only a likely birth date counts.
    [[nodiscard]] std::optional<QDate> likelyDate(const QString &digits) const
    {
        const auto date = dateIn(digits);
        const bool isLikely = date && date->year() >= oldestYear && *date <= m_context.today;
        return isLikely ? date : std::nullopt;
    }

    [[nodiscard]] bool isDateWord(const QString &word) const
    {
        return !isDigits(word) && !plainDigits(word).contains(QLatin1Char('('))
            && !plainDigits(word).contains(QLatin1Char('+')) && !isHyphenatedCode(word)
            && dateIn(word);
    }

    /// How many words from `at` on are one date; 0 for none.
    [[nodiscard]] qsizetype dateLength(qsizetype at) const
    {
        if (isDateWord(m_run.at(at)))
            return 1;
        return isSpacedDate(at) ? 3 : 0;
    }

    /// `1 1 1984` and `1984 1 1`, and not the start of a longer number.
    [[nodiscard]] bool isSpacedDate(qsizetype at) const
    {
        if (at + 3 > m_run.size())
            return false;
        const QStringList words = m_run.mid(at, 3);
        QList<qsizetype> lengths;
        for (const QString &word : words) {
            if (!isDigits(word))
                return false;
            lengths.append(word.size());
        }
        const bool isYearLast = lengths.at(0) <= 2 && lengths.at(1) <= 2
            && (lengths.at(2) == 4 || lengths.at(2) == 2);
        const bool isYearFirst = lengths.at(0) == 4 && lengths.at(1) <= 2 && lengths.at(2) <= 2;
        if (!isYearLast && !isYearFirst)
            return false;
        const bool goesOn
            = at + 3 < m_run.size() && isDigits(m_run.at(at + 3)) && m_run.at(at + 3).size() < 4;
        return !goesOn && likelyDate(words.join(QLatin1Char(' '))).has_value();
    }

    [[nodiscard]] NumberReading dateReading(const QStringList &words) const
    {
        return {Kind::BirthDate, {toWireDate(*dateIn(words.join(QLatin1Char(' '))))}};
    }

    /// How many words from `at` on are one number.
    [[nodiscard]] qsizetype groupLength(qsizetype at) const
    {
        if (isHyphenatedCode(m_run.at(at)))
            return 1;
        const bool isPhone = startsLikeAPhone(m_run.at(at));
        const bool isInternational = plainDigits(m_run.at(at)).startsWith(QLatin1Char('+'));
        const qsizetype complete = isInternational ? completeInternational : completeNational;
        qsizetype count = 1;
        qsizetype digits = digitsOf(m_run.at(at)).size();
        for (; at + count < m_run.size(); ++count) {
            const QString &next = m_run.at(at + count);
            const qsizetype more = digitsOf(next).size();
            const bool isNext = plainDigits(next).startsWith(QLatin1Char('+'))
                || (!isPhone && isHyphenatedCode(next)) || dateLength(at + count) > 0
                || digits + more > maxPhoneDigits;
            const bool isComplete
                = isPhone ? digits >= complete && more >= 4 : digits >= 7 || more >= 7;
            if (isNext || isComplete)
                break;
            digits += more;
        }
        return count;
    }

    [[nodiscard]] NumberReading phoneReading(const QString &text) const
    {
        return {Kind::Phone, phoneSearchForms(text, m_context.countries)};
    }

    [[nodiscard]] QList<NumberReading> readingsOf(const QStringList &words) const
    {
        const QString text = words.join(QLatin1Char(' '));
        const QString digits = digitsOf(text);
        const bool isPlain = words.size() == 1 && isDigits(text);
        if (plainDigits(text).startsWith(QLatin1Char('+')))
            return {phoneReading(text)};
        if (isDateShaped(text))
            return {NumberReading{}};
        if (isHyphenatedCode(text))
            return hyphenatedReadings(text);
        if (digits.size() >= 4 && digits.size() <= 6 && isCodeShaped(words))
            return shortReadings(text, digits);
        if (digits.size() < 7)
            return {isPlain && m_context.isAlone ? NumberReading{Kind::GmNumber, {digits}}
                                                 : NumberReading{}};
        return isPlain ? longReadings(digits) : QList{phoneReading(text)};
    }

    /// `75008`, `111 22`, `110 001`: digits, at most one blank, no pairs of a phone half typed.
    [[nodiscard]] static bool isCodeShaped(const QStringList &words)
    {
        return std::all_of(words.begin(), words.end(), isDigits)
            && (words.size() == 1 || (words.size() == 2 && words.first().size() == 3));
    }

    [[nodiscard]] QList<NumberReading> hyphenatedReadings(const QString &text) const
    {
        QList<NumberReading> readings{{Kind::PostalCode, {text}}};
        if (plainDigits(text).indexOf(QLatin1Char('-')) == 3) // `555-0123`
            readings.append(phoneReading(text));
        return readings;
    }

    [[nodiscard]] QList<NumberReading> shortReadings(const QString &text,
                                                     const QString &digits) const
    {
        QList<NumberReading> readings{{Kind::PostalCode, {text}}};
        if (m_context.isAlone)
            readings.append({Kind::GmNumber, {digits}});
        else if (const auto date = likelyDate(digits); date && digits.size() == 6)
            readings.append({Kind::BirthDate, {toWireDate(*date)}});
        return readings;
    }

    [[nodiscard]] QList<NumberReading> longReadings(const QString &digits) const
    {
        const NumberReading phone = phoneReading(digits);
        const NumberReading gm{Kind::GmNumber, {digits}};
        QList<NumberReading> readings;
        if (const auto date = likelyDate(digits); date && digits.size() == 8)
            readings.append({Kind::BirthDate, {toWireDate(*date)}});
        if (digits.startsWith(QLatin1Char('0')))
            readings.append(phone);
        else if (digits.size() <= 8)
            readings.append({gm, phone});
        else
            readings.append({phone, gm});
        return readings;
    }

    const QStringList m_run;
    const NumberContext &m_context;
};

} // namespace

bool isNumeric(const QueryToken &token)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(?=.*[0-9])\\+?[0-9().\\-/]+\\z"));
    return !token.isQuoted && pattern.match(plainDigits(token.text)).hasMatch();
}

QList<QueryNumber> readNumbers(const QStringList &run, const NumberContext &context)
{
    return RunReader(run, context).read();
}

std::optional<LetteredCode> letteredPostalCode(const QList<QueryToken> &words, qsizetype at)
{
    // Universal Postal Union, addressing systems: GB, CA, IE, NL, AR, MT and codes with the
    // country's letters before them. The Dutch two letters are capitals, or `1012 Li` is a name.
    static const QRegularExpression anyCase(
        QStringLiteral("\\A(?:[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}|"
                       "[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|"
                       "[AC-FHKNPRTV-Y][0-9][0-9W] ?[0-9AC-FHKNPRTV-Y]{4}|"
                       "[A-Z][0-9]{4}[A-Z]{3}|[A-Z]{1,3}-?[0-9]{4,6})\\z"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dutch(QStringLiteral("\\A[1-9][0-9]{3} ?[A-Z]{2}\\z"));
    const auto fits = [](const QString &text) {
        const QString plain = plainDigits(text);
        return anyCase.match(plain).hasMatch() || dutch.match(plain).hasMatch();
    };
    const auto found = [](const QString &text, int wordCount) {
        return LetteredCode{{text, {{Kind::PostalCode, {text}}}}, wordCount};
    };
    if (words.at(at).isQuoted)
        return std::nullopt;
    const bool hasNext
        = at + 1 < words.size() && !words.at(at).endsSegment && !words.at(at + 1).isQuoted;
    if (hasNext) {
        const QString both = words.at(at).text + QLatin1Char(' ') + words.at(at + 1).text;
        if (fits(both))
            return found(both, 2);
    }
    if (fits(words.at(at).text) && !isNumeric(words.at(at)))
        return found(words.at(at).text, 1);
    return std::nullopt;
}

} // namespace desk
