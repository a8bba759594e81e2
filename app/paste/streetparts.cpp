// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/streetparts.h"

#include "app/paste/postalshapes.h"
#include "app/paste/textlines.h"
#include "app/paste/words.h"

#include <algorithm>

namespace desk {

namespace {

/// A number, and behind `%1`, its sign.
constexpr auto houseNumber = R"(\d{1,5}(?:[a-z](?!\p{L}))?(?:\s?(?:bis|ter|quater)(?!\p{L}))?)"
                             R"((?:\s?[-/–]\s?\d{1,4}(?:[a-z](?!\p{L}))?)*(?:[-/][a-z](?!\p{L}))?)";
constexpr auto beyondNumber = R"((?:\s[a-z](?:\s\d{1,3})?)?)"; // `12 A 3`

QRegularExpression numberRule(const char *before, const char *numberEnd, const char *after)
{
    const QByteArray pattern
        = QByteArray(before) + R"((?:(?:%1)[.:]*\s*)?()" + houseNumber + numberEnd + ')' + after;
    return anyCaseRule(pattern.constData(), {"number sign"});
}

StreetParts withoutAddOn(QStringView line)
{
    static const auto tail = anyCaseRule(
        R"(\A(.*\d(?:.*\S)?)\s+((?:(?:%1|m(?=\.\s*\d))\b\.?\s*\S{1,6}|#\s?\S{1,6})(?:\s.{0,20})?)\z)",
        {"add-on"});
    // `Via Scala 3`: the word is the street itself when no number stands before it.
    const auto match = tail.match(line);
    return match.hasMatch() ? StreetParts{{}, match.capturedView(1), match.capturedView(2)}
                            : StreetParts{{}, line, {}};
}

bool takeFirst(StreetParts &parts)
{
    static const auto form = numberRule(R"(\A)", "", R"((?:\s*,\s*|\s+)(\p{L}.*)\z)");
    const auto match = form.match(parts.street);
    if (match.hasMatch())
        parts = {match.capturedView(1), match.capturedView(2), parts.addOn};
    return match.hasMatch();
}

bool takeLast(StreetParts &parts)
{
    static const auto form
        = numberRule(R"(\A(.*?\p{L}.*?)(?:\s*,\s*|\s+|(?<=\.)))", beyondNumber, R"(\z)");
    const auto match = form.match(parts.street);
    if (match.hasMatch())
        parts = {match.capturedView(2), match.capturedView(1), parts.addOn};
    return match.hasMatch();
}

bool isCjk(QStringView text)
{
    static const auto form = rule(R"([\x{3040}-\x{30ff}\x{4e00}-\x{9fff}])");
    return form.match(text).hasMatch();
}

StreetParts japaneseStreet(QStringView line)
{
    static const auto form = rule(
        R"(\A(?<street>[^\d０-９]*)(?<number>[\d０-９]+(?:(?:丁目|番地|番|号|[-－‐−ー])[\d０-９]*)*)?\s*(?<rest>.*)\z)");
    const auto match = form.match(line);
    return {match.capturedView(u"number"), match.capturedView(u"street").trimmed(),
            match.capturedView(u"rest").trimmed()};
}

} // namespace

StreetParts streetParts(QStringView line, const QString &country)
{
    const QStringView trimmed = line.trimmed();
    if (isCjk(trimmed))
        return japaneseStreet(trimmed);
    if (isPostBox(trimmed))
        return {{}, trimmed, {}};
    StreetParts parts = withoutAddOn(trimmed);
    const bool startsWithDigit = !parts.street.isEmpty() && parts.street.front().isDigit();
    if (isNumberFirst(country) || (country.isEmpty() && startsWithDigit)) {
        if (!takeFirst(parts))
            takeLast(parts);
    } else if (!takeLast(parts)) {
        takeFirst(parts);
    }
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
    // `M. 12` and `Oficina 3`, and no `M. Weber` and `Oficina de Turismo`
    static const auto words = anyCaseRule(
        R"(\A(?:(?:%1|m(?=\.\s*\d)|oficina(?=\s+(?:\d|\p{L}(?!\p{L}))))\b\.?\s*)"
        R"((?:\S{1,3}|\S*\d\S*)(?:\s.{0,24})?|(?:%2)\b\.?\s*\S.{0,28}|#\s?\S{1,8})\z)",
        {"add-on", "house"});
    // Ordinals: a storey, with a side or a door behind it; `III piętro`, `2 piętro`.
    static const auto storeys = anyCaseRule(
        R"(\A(?:\d{1,2}\s?(?:\.?[ºª°](?:\s?\p{L})?|\.|er|e|ème|st|nd|rd|th)(?!\p{L})|)"
        R"((?:%1))\s*(?:(?:\d{1,2}\s?[ºª]|%2|%3|\p{L})(?:[. ].{0,12})?)?\z|)"
        R"(\A(?:\d{1,2}\.?\s*|[ivx]{1,4}(?:\.\s*|\s+))(?:%3)(?:[. ].{0,12})?\z)",
        {"ground floor", "side", "storey"});
    // Storeys, wings and sides in a word: `First Floor`, `Hinterhaus`, `Dto.`; houses with a name.
    static const auto alone
        = anyCaseRule(R"(\A(?:(?:%1|%2)\.?|the\s(?!.*\sfamily\z)[\p{L}'’\s-]{3,30}|)"
                      R"([\p{L}'’\s-]{3,30}\s(?:%3))\z)",
                      {"whole add-on", "side", "named house"});
    // Who or where somebody stays.
    static const auto hosts = anyCaseRule(R"(\A(?:%1)\.?\s+\S.{1,40}\z)", {"host"});
    return hosts.match(part).hasMatch() || words.match(part).hasMatch()
        || storeys.match(part).hasMatch() || alone.match(part).hasMatch();
}

bool isPostBox(QStringView part)
{
    static const auto box
        = anyCaseRule(R"(\A(?:(?:%1)|b\.?p\.?\s|cp\s\d{1,4}\z|cs\s\d|tsa\s\d))", {"post box"});
    return box.match(part).hasMatch();
}

bool isStreetNumber(QStringView part)
{
    static const auto form = numberRule(R"(\A)", beyondNumber, R"(\z)");
    return form.match(part).hasMatch();
}

bool hasStreetWord(QStringView part)
{
    static const auto form
        = anyCaseRule(R"(\b(?:%1)\b|(?:%2)\b)", {"street word", "street ending"});
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

} // namespace desk
