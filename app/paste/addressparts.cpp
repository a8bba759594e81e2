// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/addressparts.h"

#include "app/paste/labels.h"
#include "app/paste/places.h"
#include "app/paste/textlines.h"
#include "app/paste/words.h"

#include <algorithm>

namespace desk {

namespace {

/// A number, and behind `%1`, its sign.
constexpr auto houseNumber = R"(\d{1,5}(?:[a-z](?!\p{L}))?(?:\s?(?:bis|ter|quater)(?!\p{L}))?)"
                             R"((?:\s?[-/–]\s?\d{1,4}(?:[a-z](?!\p{L}))?)*(?:[-/][a-z](?!\p{L}))?)";
constexpr auto beyondNumber = R"((?:\s[a-z](?:\s\d{1,3})?)?)"; // `12 A 3`

/// The number, captured, with its sign before it.
QRegularExpression numberRule(const char *before, const char *numberEnd, const char *after)
{
    const QByteArray pattern = QByteArray("(?i)") + before + R"((?:(?:%1)[.:]*\s*)?(?<number>)"
        + houseNumber + numberEnd + ')' + after;
    return rule(pattern.constData(), {"number sign"});
}

StreetParts withoutAddOn(QStringView line)
{
    static const auto tail
        = rule(R"((?i)\A(.*\d(?:.*\S)?)\s+((?:(?:%1|m(?=\.\s*\d))\b\.?\s*\S{1,6}|#\s?\S{1,6}))"
               R"((?:\s.{0,20})?)\z)",
               {"add-on"});
    // `Via Scala 3`: the word is the street itself when no number stands before it.
    const auto match = tail.match(line);
    return match.hasMatch() ? StreetParts{{}, match.capturedView(1), match.capturedView(2)}
                            : StreetParts{{}, line, {}};
}

/// Whether the number stands at this end, and is taken off.
bool takeNumber(StreetParts &parts, const QRegularExpression &form)
{
    const auto match = form.match(parts.street);
    if (match.hasMatch())
        parts = {match.capturedView(u"number"), match.capturedView(u"street"), parts.addOn};
    return match.hasMatch();
}

StreetParts japaneseStreet(QStringView line)
{
    static const auto form = rule(
        R"(\A(?<street>[^\d０-９]*)(?<number>[\d０-９]+(?:(?:丁目|番地|番|号|[-－‐−ー])[\d０-９]*)*)?\s*(?<rest>.*)\z)");
    const auto match = form.match(line);
    return {match.capturedView(u"number"), match.capturedView(u"street").trimmed(),
            match.capturedView(u"rest").trimmed()};
}

/// Where the postal code begins behind a street: `5 chemin des Oliviers 83150 Bandol`; else 0.
qsizetype cityLineIn(QStringView part, const QString &country)
{
    static const auto number = rule(R"(\s(?=\d))");
    for (const QStringView blank : allIn(part, number)) {
        const qsizetype at = blank.data() + 1 - part.data();
        const QStringView street = withoutLink(part.left(at).trimmed());
        const auto match = postalMatch(part.mid(at), country);
        if (match && !match->after.isEmpty() && looksLikeCity(match->after)
            && !streetParts(street, country).number.isEmpty())
            return at;
    }
    return 0;
}

/// Where a country stands behind the city with nothing but a blank or a bracket between them:
/// `46023 Valencia (España)`, `1000 Bruxelles Belgique`; else the end.
qsizetype countryIn(QStringView part)
{
    static const auto brackets = rule(R"(\s*\(([^()]+)\)\z)");
    if (const auto match = brackets.match(part);
        match.capturedStart() > 0 && !countryOfName(match.capturedView(1)).isEmpty())
        return match.capturedStart();
    constexpr qsizetype mostWords = 3; // `United Arab Emirates`
    const QList<QStringView> words = wordsIn(part);
    for (qsizetype i = std::max<qsizetype>(2, words.size() - mostWords); i < words.size(); ++i) {
        const qsizetype at = words.at(i).data() - part.data();
        const QString code = countryOfName(part.mid(at));
        // `06700 Ciudad de México`, `Santa Fe New Mexico`
        const bool isName = isParticle(words.at(i - 1)) || isWordOf("new", words.at(i - 1));
        const QStringView city = part.left(at).trimmed();
        if (!code.isEmpty() && !isName && !hasStreetWord(city) && postalMatch(city, code))
            return city.size();
    }
    return part.size();
}

} // namespace

StreetParts streetParts(QStringView line, const QString &country)
{
    static const auto first = numberRule(R"(\A)", "", R"((?:\s*,\s*|\s+)(?<street>\p{L}.*)\z)");
    static const auto last
        = numberRule(R"(\A(?<street>.*?\p{L}.*?)(?:\s*,\s*|\s+|(?<=\.)))", beyondNumber, R"(\z)");
    const QStringView trimmed = line.trimmed();
    if (isCjk(trimmed))
        return japaneseStreet(trimmed);
    if (isPostBox(trimmed))
        return {{}, trimmed, {}};
    StreetParts parts = withoutAddOn(trimmed);
    const bool isFirst = isNumberFirst(country)
        || (country.isEmpty() && !trimmed.isEmpty() && trimmed.front().isDigit());
    if (!takeNumber(parts, isFirst ? first : last))
        takeNumber(parts, isFirst ? last : first);
    return parts;
}

StreetLine streetLine(QStringView line)
{
    static const auto commas = rule(",");
    const QList<QStringView> parts = splitAt(line, commas);
    qsizetype first = 0;
    qsizetype last = parts.size() - 1;
    while (last > first && isAddOn(parts.at(last)))
        --last;
    while (first < last && isAddOn(parts.at(first)))
        ++first;
    const QStringView end = parts.at(last);
    const QStringView street(parts.at(first).data(), end.data() + end.size());
    // `Kings Court, 12`: the house is the street.
    if (std::none_of(street.begin(), street.end(), [](QChar c) { return c.isLetter(); }))
        return {line, {}};
    return {street, parts.mid(0, first) + parts.mid(last + 1)};
}

bool isAddOn(QStringView part)
{
    static const auto form = rule(
        // `M. 12` and `Oficina 3`, and no `M. Weber` and `Oficina de Turismo`
        R"((?i)\A(?:(?:%1|m(?=\.\s*\d)|oficina(?=\s+(?:\d|\p{L}(?!\p{L}))))\b\.?\s*)"
        R"((?:\S{1,3}|\S*\d\S*)(?:\s.{0,24})?|(?:%2)\b\.?\s*\S.{0,28}|#\s?\S{1,8}|)"
        // Ordinals: a storey, with a side or a door behind it; `III piętro`, `2 piętro`.
        R"((?:\d{1,2}\s?(?:\.?[ºª°](?:\s?\p{L})?|\.|er|e|ème|st|nd|rd|th)(?!\p{L})|)"
        R"((?:%3))\s*(?:(?:\d{1,2}\s?[ºª]|%4|%5|\p{L})(?:[. ].{0,12})?)?|)"
        R"((?:\d{1,2}\.?\s*|[ivx]{1,4}(?:\.\s*|\s+))(?:%5)(?:[. ].{0,12})?|)"
        // Storeys, wings and sides in a word: `First Floor`, `Hinterhaus`, `Dto.`; named houses.
        R"((?:%6|%4)\.?|the\s(?!.*\sfamily\z)[\p{L}'’\s-]{3,30}|)"
        R"([\p{L}'’\s-]{3,30}\s(?:%7)|)"
        // Who or where somebody stays.
        R"((?:%8)\.?\s+\S.{1,40})\z)",
        {"add-on", "house", "ground floor", "side", "storey", "whole add-on", "named house",
         "host"});
    return form.match(part).hasMatch();
}

bool isPostBox(QStringView part)
{
    static const auto box
        = rule(R"((?i)\A(?:(?:%1)|b\.?p\.?\s|cp\s\d{1,4}\z|cs\s\d|tsa\s\d))", {"post box"});
    return box.match(part).hasMatch();
}

bool isStreetNumber(QStringView part)
{
    static const auto form = numberRule(R"(\A)", beyondNumber, R"(\z)");
    return form.match(part).hasMatch();
}

bool hasStreetWord(QStringView part)
{
    static const auto form = rule(R"((?i)\b(?:%1)\b|(?:%2)\b)", {"street word", "street ending"});
    return form.match(part).hasMatch();
}

JapaneseAddress japaneseAddress(QStringView text)
{
    static const auto form = rule(
        R"(〒?\s*(?<zip>\d{3}[-－]\d{4})?\s*(?<prefecture>東京都|北海道|京都府|大阪府|[^\s\d〒]{2,3}県)\s*(?<city>[^\s\d]{1,6}?市[^\s\d]{1,4}?区|[^\s\d]{1,6}?郡[^\s\d]{1,6}?[町村]|[^\s\d]{1,6}?[市区])\s*(?<rest>.*)\z)");
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    return {match.capturedView(u"zip"), match.capturedView(u"prefecture"),
            match.capturedView(u"city"), japaneseStreet(match.capturedView(u"rest").trimmed())};
}

QList<AddressPart> addressParts(const QList<Piece> &pieces, const QString &country)
{
    static const auto separators = rule(R"([,;、]|\s+[-–—]\s+)");
    QList<AddressPart> parts;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        for (const QStringView part : splitAt(pieces.at(i).text, separators)) {
            const qsizetype city = cityLineIn(part, country);
            const QStringView line = part.mid(city);
            const qsizetype end = countryIn(line);
            if (city > 0)
                parts.append({withoutLink(part.left(city).trimmed()), i});
            if (!line.isEmpty())
                parts.append({line.left(end), i});
            if (end < line.size())
                parts.append({line.mid(end).trimmed(), i});
        }
    }
    return parts;
}

QStringView withoutLink(QStringView street)
{
    static const auto link = rule(R"(\s+(?:%1)\z)", {"in"});
    const auto match = link.match(street);
    return match.hasMatch() ? street.left(match.capturedStart()) : street;
}

QStringView withoutBrackets(QStringView text)
{
    if (text.startsWith(QLatin1Char('(')) && text.endsWith(QLatin1Char(')')))
        return text.mid(1, text.size() - 2);
    return text.endsWith(QLatin1Char('.')) && text.size() > 5 ? text.chopped(1) : text;
}

bool looksLikeCity(QStringView text)
{
    static const auto form = rule(
        R"((?i)\A(?:[\p{Lu}\p{Lo}]|['’]s|[ld]['’]|den |de |la |le |el )[\p{L}\p{M}\s.'’()/-]*(?:\s(?:cedex\s)?\d{1,2}(?:e|er|ème)?)?\z)");
    return text.size() <= 60 && text.count(QLatin1Char(' ')) < 7 && form.match(text).hasMatch()
        && (text.front().isUpper() || text.front().category() == QChar::Letter_Other
            || text.contains(QLatin1Char('\'')) || text.contains(QLatin1Char(' ')));
}

CityAndState cityAndState(QStringView text, const QString &country)
{
    static const auto brackets = rule(R"(\A(.*\S)\s*\(([^)]+)\)\z)");
    static const auto slash = rule(R"(\A(.*\S)\s*/\s*([A-Z]{2})\z)");
    static const auto letters = rule(R"(\A(.*\S)\s+([A-Z]{2,3})\z)");
    for (const auto *form : {&brackets, &slash, &letters}) {
        const auto match = form->match(text);
        if (!match.hasMatch() || (form == &letters && !hasCustom(country, Custom::StateLetters)))
            continue;
        const QStringView state = match.capturedView(2);
        const bool isCountry = form == &brackets && !countryOfName(state).isEmpty();
        return {match.capturedView(1), isCountry ? QStringView() : state};
    }
    return {text, {}};
}

bool isPerson(QStringView text)
{
    const QStringView first = wordsIn(text).value(0);
    return isAcademicTitle(first) || (first.size() > 1 && !civilityOf(first).isEmpty());
}

bool isBeforeStreet(const QList<AddressPart> &parts, qsizetype index)
{
    const qsizetype piece = parts.at(index).piece;
    if (!isAddOn(parts.at(index).text))
        return false;
    while (parts.value(index).piece == piece && isAddOn(parts.at(index).text))
        ++index;
    // `Kings Court, 12`: the house is the street.
    const AddressPart next = parts.value(index);
    return next.piece == piece && !isStreetNumber(next.text)
        && (hasDigit(next.text) || hasStreetWord(next.text));
}

void reportAddOns(QList<QStringView> addOns, QStringView behindNumber, bool isSure, Finds &finds)
{
    if (!behindNumber.isEmpty())
        addOns.append(behindNumber);
    QStringList texts;
    for (const QStringView addOn : addOns)
        texts.append(addOn.toString());
    finds.add("address.add_on", texts.join(QStringLiteral(", ")), addOns.value(0), isSure);
}

QList<Piece> unusedPieces(const QList<Piece> &pieces, const QList<AddressPart> &parts)
{
    QList<Piece> left;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        Piece piece = pieces.at(i);
        bool isLeft = !piece.isAddress;
        QStringView beginning; // `Ms. Donnelly, 88 Wellington…`: not all of it may be used
        for (const AddressPart &part : parts) {
            isLeft = isLeft && !(part.piece == i && part.isUsed);
            if (part.piece == i && isLeft)
                beginning = {piece.text.data(), part.text.data() + part.text.size()};
        }
        piece.text = beginning;
        if (!beginning.isEmpty())
            left.append(piece);
    }
    return left;
}

} // namespace desk
