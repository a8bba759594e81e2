// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/labelspots.h"

#include "app/paste/customs.h"
#include "app/paste/pastedruns.h"
#include "app/paste/streetparts.h"
#include "app/paste/textlines.h"
#include "app/paste/words.h"

#include <QStringList>

#include <algorithm>

namespace desk {

namespace {

/// Whether a label's value never holds a comma.
bool endsAtComma(Label label)
{
    return label == Label::FirstName || label == Label::LastName || label == Label::Civility
        || label == Label::Zip || label == Label::City || label == Label::BirthCity
        || label == Label::Country || label == Label::HouseNumber || label == Label::State;
}

} // namespace

qsizetype endIn(QStringView whole, QStringView part)
{
    return part.data() + part.size() - whole.data();
}

Label meant(Label label, QStringView written, const QString &country)
{
    const bool isLetterP = written.front().toLower() == QLatin1Char('p')
        && (written.size() == 1 || !written.at(1).isLetter());
    return isLetterP && label == Label::Phone && hasCustom(country, Custom::PIsMobile)
        ? Label::Mobile
        : label;
}

LabelledSpot labelBefore(QStringView text, qsizetype from, qsizetype colon, const QString &country)
{
    const QStringView head = text.mid(from, colon - from);
    QList<qsizetype> starts;
    const QList<QStringView> words = wordsIn(head);
    for (const QStringView word : words)
        starts.append(word.data() - text.data());
    const qsizetype first = std::max<qsizetype>(0, starts.size() - mostLabelWords);
    for (qsizetype i = first; i < starts.size(); ++i) {
        const auto label = labelOf(text.mid(starts.at(i), colon - starts.at(i)), true);
        // `Invoice no:` is no house number; `Gartenweg, Nr.:` and `İstiklal Caddesi No:` are.
        const bool isOtherNumber = label == Label::HouseNumber && i > 0 && !hasStreetWord(head)
            && text.at(starts.at(i - 1) + words.at(i - 1).size() - 1).isLetterOrNumber();
        if (label && !isOtherNumber)
            return {starts.at(i), colon + 1, meant(*label, text.mid(starts.at(i)), country)};
    }
    const bool isShort = starts.size() <= 4 && head.trimmed().size() <= 40;
    return {isShort ? from : colon + 1, colon + 1, std::nullopt};
}

std::optional<Label> spokenLabel(QStringView phrase, bool withLetters)
{
    static const auto copula = anyCaseRule(R"(\s+(?:%1)\z)", {"copula"});
    if (const auto label = labelOf(phrase, withLetters))
        return label;
    const auto match = copula.match(phrase);
    return match.hasMatch() ? labelOf(phrase.left(match.capturedStart())) : std::nullopt;
}

bool beginsWithNumber(QStringView value)
{
    const QList<PhoneRun> runs = phoneRunsIn(value);
    return !runs.isEmpty() && runs.first().number.data() - value.data() < 6;
}

qsizetype valueComma(Label label, QStringView value)
{
    static const auto beforeWord = rule(R"(,(?=\s*\p{L}))");
    if (isPhoneLabel(label)) // another number may follow, and a word says something else
        return beforeWord.match(value).capturedStart();
    const bool isCityLine = label == Label::City && hasDigit(value); // `Portland, OR 97215`
    const bool isNoteOnSomebody = label == Label::AnyName && hasDigit(value); // `…, dob 4/17/1975`
    const bool isEnding = (endsAtComma(label) && !isCityLine) || isNoteOnSomebody;
    return isEnding ? value.indexOf(QLatin1Char(',')) : -1;
}

bool isBirthplace(QStringView text)
{
    static const auto form
        = rule(R"(\A(?:(?:%1)\s+\p{Lu}[^\d,]{1,30},?\s+)?(?:%2)?\s*\z)", {"in", "before day"});
    return form.match(text).hasMatch();
}

QStringView behindGreeting(QStringView text)
{
    static const auto end = rule(R"([,!.:、]\s*)");
    const auto match = end.match(text);
    return match.hasMatch() ? text.mid(match.capturedEnd()) : text;
}

bool isFaxLetter(QStringView text, qsizetype at)
{
    const QChar letter = text.at(at).toLower();
    return letter == QLatin1Char('f') || letter == QLatin1Char('w');
}

} // namespace desk
