// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/addressparts.h"

#include "app/paste/labels.h"
#include "app/paste/placenames.h"
#include "app/paste/postalshapes.h"
#include "app/paste/streetparts.h"
#include "app/paste/textlines.h"
#include "app/paste/words.h"

#include <algorithm>

namespace desk {

namespace {

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
