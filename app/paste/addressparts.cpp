// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/addressparts.h"

#include "app/paste/labels.h"
#include "app/paste/placenames.h"
#include "app/paste/postalshapes.h"
#include "app/paste/streetparts.h"
#include "app/paste/textlines.h"
#include "app/paste/textwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

/// Where the postal code begins behind a street: `5 chemin des Oliviers 83150 Bandol`; else 0.
qsizetype cityLineIn(QStringView part, const QString &country)
{
    static const QRegularExpression number(QStringLiteral("\\s(?=\\d)"));
    auto blanks = number.globalMatch(part);
    while (blanks.hasNext()) {
        const qsizetype at = blanks.next().capturedEnd();
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
    static const QRegularExpression brackets(QStringLiteral("\\s*\\(([^()]+)\\)\\z"));
    if (const auto match = brackets.match(part);
        match.capturedStart() > 0 && !countryOfName(match.capturedView(1)).isEmpty())
        return match.capturedStart();
    static const QStringList nameWords{QStringLiteral("new"), QStringLiteral("nuevo"),
                                       QStringLiteral("nueva"), QStringLiteral("nova")};
    constexpr qsizetype mostWords = 3; // `United Arab Emirates`
    const QList<QStringView> words = wordsIn(part);
    for (qsizetype i = std::max<qsizetype>(2, words.size() - mostWords); i < words.size(); ++i) {
        const qsizetype at = words.at(i).data() - part.data();
        const QString code = countryOfName(part.mid(at));
        // `06700 Ciudad de México`, `Santa Fe New Mexico`
        const bool isName
            = isParticle(words.at(i - 1)) || nameWords.contains(plainForm(words.at(i - 1)));
        const QStringView city = part.left(at).trimmed();
        if (!code.isEmpty() && !isName && !hasStreetWord(city) && postalMatch(city, code))
            return city.size();
    }
    return part.size();
}

} // namespace

QList<AddressPart> addressParts(const QList<Piece> &pieces, const QString &country)
{
    static const QRegularExpression separators(QStringLiteral("[,;、]|\\s+[-–—]\\s+"));
    QList<AddressPart> parts;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QStringView text = pieces.at(i).text;
        qsizetype from = 0;
        const auto addWithCountry = [&](QStringView part, qsizetype piece) {
            const qsizetype end = countryIn(part);
            parts.append({part.left(end), piece});
            if (end < part.size())
                parts.append({part.mid(end).trimmed(), piece});
        };
        const auto add = [&](qsizetype to) {
            const QStringView part = text.mid(from, to - from).trimmed();
            const qsizetype city = cityLineIn(part, country);
            if (city > 0)
                parts.append({withoutLink(part.left(city).trimmed()), i});
            if (!part.isEmpty())
                addWithCountry(part.mid(city), i);
        };
        auto matches = separators.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            add(match.capturedStart());
            from = match.capturedEnd();
        }
        add(text.size());
    }
    return parts;
}

QStringView withoutLink(QStringView street)
{
    static const QRegularExpression link(QStringLiteral("\\s+(?:in|à|te|en|at|em|na|zu|a)\\z"));
    const auto match = link.match(street);
    return match.hasMatch() ? street.left(match.capturedStart()) : street;
}

QStringView withoutBrackets(QStringView text)
{
    if (text.startsWith(QLatin1Char('(')) && text.endsWith(QLatin1Char(')')))
        return text.mid(1, text.size() - 2);
    return text.endsWith(QLatin1Char('.')) && text.size() > 5 ? text.chopped(1) : text;
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool looksLikeCity(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:[\\p{Lu}\\p{Lo}]|['’]s|[ld]['’]|den |de |la |le |el )"
                       "[\\p{L}\\p{M}\\s.'’()/-]*(?:\\s(?:cedex\\s)?\\d{1,2}(?:e|er|ème)?)?\\z"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 60 && text.count(QLatin1Char(' ')) < 7 && form.match(text).hasMatch()
        && (text.front().isUpper() || text.front().category() == QChar::Letter_Other
            || text.contains(QLatin1Char('\'')) || text.contains(QLatin1Char(' ')));
}

CityAndState cityAndState(QStringView text, const QString &country)
{
    static const QRegularExpression brackets(QStringLiteral("\\A(.*\\S)\\s*\\(([^)]+)\\)\\z"));
    static const QRegularExpression slash(QStringLiteral("\\A(.*\\S)\\s*/\\s*([A-Z]{2})\\z"));
    static const QRegularExpression letters(QStringLiteral("\\A(.*\\S)\\s+([A-Z]{2,3})\\z"));
    for (const QRegularExpression *form : {&brackets, &slash, &letters}) {
        const auto match = form->match(text);
        if (!match.hasMatch() || (form == &letters && !hasStateLetters(country)))
            continue;
        const QStringView state = match.capturedView(2);
        const bool isCountry = form == &brackets && !countryOfName(state).isEmpty();
        return {match.capturedView(1), isCountry ? QStringView() : state};
    }
    return {text, {}};
}

bool hasStateLetters(const QString &country)
{
    static const QStringList countries{QStringLiteral("IT"), QStringLiteral("US"),
                                       QStringLiteral("CA"), QStringLiteral("AU"),
                                       QStringLiteral("BR")};
    return countries.contains(country);
}

bool isSuburbCity(const QString &country)
{
    return country == QLatin1String("AU") || country == QLatin1String("NZ");
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
    while (index < parts.size() && parts.at(index).piece == piece && isAddOn(parts.at(index).text))
        ++index;
    if (index == parts.size() || parts.at(index).piece != piece)
        return false;
    // `Kings Court, 12`: the house is the street.
    const QStringView next = parts.at(index).text;
    return !isStreetNumber(next) && (hasDigit(next) || hasStreetWord(next));
}

void reportAddOns(QList<QStringView> addOns, QStringView behindNumber, bool isSure, Finds &finds)
{
    if (!behindNumber.isEmpty())
        addOns.append(behindNumber);
    if (addOns.isEmpty())
        return;
    QStringList texts;
    for (const QStringView addOn : addOns)
        texts.append(addOn.toString());
    finds.add("address.add_on", texts.join(QStringLiteral(", ")), finds.placeOf(addOns.first()),
              isSure);
}

QList<Piece> unusedPieces(const QList<Piece> &pieces, const QList<AddressPart> &parts)
{
    QList<Piece> left;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const auto first = std::find_if(parts.begin(), parts.end(),
                                        [i](const AddressPart &part) { return part.piece == i; });
        if (first == parts.end() || first->isUsed)
            continue;
        auto end = first;
        while (end != parts.end() && end->piece == i && !end->isUsed)
            ++end;
        Piece piece = pieces.at(i);
        if (piece.isAddress)
            continue;
        // Nothing of the piece is used, or its beginning is left (`Ms. Donnelly, 88 Wellington…`).
        if (end != parts.end() && end->piece == i) {
            const QStringView last = (end - 1)->text;
            piece.text = piece.text.left(last.data() + last.size() - piece.text.data());
        }
        left.append(piece);
    }
    return left;
}

} // namespace desk
