// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/addressblock.h"

#include "app/text/plainline.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace desk {

namespace {

// Facts in our own form, from the same sources as addresstable.cpp. That table has the order in
// which an agent is told the parts; this one has the envelope, which differs from it in lines and
// punctuation.
//
// A line is what stands between two bars. Letters are the parts: N number, S street, A floor or
// unit, 1 and 2 the free lines, T locality, C city, Z postal code, D state or district. Whatever
// stands between two letters is written where there is something on both its sides in that line.

/// Countries that write alike.
struct Layout {
    std::string_view countries; ///< ISO 3166-1 alpha-2, blanks between them
    std::string_view lines;
};

// clang-format off
constexpr std::array layouts{
    // What narrows the house down stands above the street.
    Layout{"DZ FR GF GP LU MA MC MQ MU NC PF RE SN TN",
                                                      "A|1|2|N S|T|Z C|D"},
    Layout{"CI",                                      "A|1|2|N S|T|C|D|Z"},
    // The number behind the street.
    Layout{"AD AT BE CH CY CZ DE DK EE FI GR HR IS LI NL NO PL PT RO RS SE SI SK SM BG LT",
                                                      "S N|A|1|2|T|Z C|D"},
    Layout{"ES",                                      "S, N, A|1|2|T|Z C|D"},
    Layout{"IT",                                      "S, N|A|1|2|T|Z C D"},
    Layout{"LV UA",                                   "S N, A|1|2|T|C|D|Z"},
    Layout{"HU",                                      "C, T|S N, A|1|2|D|Z"},
    Layout{"RU",                                      "S, N, A|1|2|T|C|D|Z"},
    Layout{"TR",                                      "T|S No: N, A|1|2|Z C / D"},
    Layout{"IL",                                      "S N, A|1|2|T|C Z|D"},
    Layout{"AR CL UY",                                "S N, A|1|2|T|Z C|D"},
    Layout{"BR",                                      "S, N - A|1|2|T|C - D|Z"},
    Layout{"CO",                                      "S # N, A|1|2|T|C, D, Z"},
    Layout{"MX",                                      "S N, A|1|2|T|Z C, D"},
    Layout{"PE",                                      "S N, A|1|2|T|C Z|D"},
    Layout{"ID",                                      "S No. N, A|1|2|T|C Z|D"},
    // The number before the street, the postal code behind the town or below it.
    Layout{"US",                                      "N S|A|1|2|T|C, D Z"},
    Layout{"CA",                                      "N S|A|1|2|T|C D Z"},
    Layout{"AU",                                      "A|1|2|N S|T|C D Z"},
    Layout{"GB IE MT",                                "A|1|2|N S|T|C|D|Z"},
    Layout{"NZ",                                      "A|1|2|N S|T|C Z|D"},
    Layout{"SG",                                      "N S|A|1|2|T|C Z|D"},
    Layout{"ZA",                                      "A|1|2|N S|T|C|D|Z"},
    Layout{"IN",                                      "A|1|2|N, S|T|C - Z|D"},
    Layout{"MY",                                      "A|1|2|N, S|T|Z C|D"},
    Layout{"PH",                                      "A|1|2|N S|T|Z C|D"},
    Layout{"TH",                                      "A|1|2|N S|T, C|D Z"},
    Layout{"VN",                                      "A|1|2|N S|T, C|D Z"},
    Layout{"SA",                                      "N S|A|1|2|T|C Z|D"},
    Layout{"AE HK MO QA",                             "A|1|2|N S|T|C|D|Z"},
    // In Latin letters; their own scripts are below.
    Layout{"JP",                                      "A|1|2|N S, T|C, D Z"},
    Layout{"CN",                                      "A|1|2|N S, T|C, D Z"},
    Layout{"KR",                                      "A|1|2|N, S, T|C, D Z"},
    Layout{"TW",                                      "A|1|2|N, S, T|C, D Z"},
};

constexpr std::array ownScripts{
    Layout{"JP",                                      "〒Z|DCTSN|1|2|A"},
    Layout{"CN",                                      "Z|DCTSN|1|2|A"},
    Layout{"KR",                                      "D C T S N|1|2|A|Z"},
    Layout{"TW",                                      "Z|DCTSN|1|2|A"},
    Layout{"HK MO",                                   "DCTSN|1|2|A|Z"},
};
// clang-format on

/// Of a country without a row.
constexpr std::string_view usual = "N S|A|1|2|T|Z C|D";

const char *pathOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'N':
        return "address.number";
    case u'S':
        return "address.street";
    case u'A':
        return "address.add_on";
    case u'1':
        return "address.additional_information_1";
    case u'2':
        return "address.additional_information_2";
    case u'T':
        return "address.town";
    case u'C':
        return "address.city";
    case u'Z':
        return "address.zip_code";
    case u'D':
        return "address.state_or_district";
    default:
        return nullptr;
    }
}

template <std::size_t Size>
std::string_view linesOf(const std::array<Layout, Size> &table, const QString &country)
{
    const std::string code = country.toStdString();
    for (const Layout &layout : table) {
        if (code.size() == 2 && layout.countries.find(code) != std::string_view::npos)
            return layout.lines;
    }
    return {};
}

bool isEastAsian(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

using ValueOf = std::function<QString(const char *path)>;

QString layoutOf(const ValueOf &valueOf)
{
    const QString country = valueOf("address.country_code").trimmed().toUpper();
    const QString named
        = valueOf("address.street") + valueOf("address.city") + valueOf("address.town");
    const bool isOwnScript = std::any_of(named.begin(), named.end(), isEastAsian);
    std::string_view lines = isOwnScript ? linesOf(ownScripts, country) : std::string_view();
    if (lines.empty())
        lines = linesOf(layouts, country);
    if (lines.empty())
        lines = usual;
    return QString::fromUtf8(lines.data(), static_cast<qsizetype>(lines.size()));
}

/// What the letters of a line stand for, with what is written between them. A mark that no letter
/// precedes (`〒`) belongs to the letter after it.
QString filledLine(const QString &pattern, const ValueOf &valueOf)
{
    QString line;
    QString between;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        // `No: ` is no part, though it starts like one.
        const bool isWord = at + 1 < pattern.size() && pattern.at(at + 1).isLower();
        const char *path = isWord ? nullptr : pathOf(pattern.at(at));
        if (!path) {
            between += pattern.at(at);
            continue;
        }
        const QString part = plainLine(valueOf(path));
        const bool isFirst = at == between.size();
        if (!part.isEmpty())
            line += (isFirst || !line.isEmpty() ? between : QString()) + part;
        between.clear(); // of two marks around an empty part the second stands
    }
    return line;
}

} // namespace

QStringList addressLines(const ValueOf &valueOf, const QString &countryName)
{
    QStringList lines;
    const QStringList patterns = layoutOf(valueOf).split(u'|');
    for (const QString &pattern : patterns)
        lines.append(filledLine(pattern, valueOf));
    lines.append(plainLine(countryName));
    lines.removeAll(QString());
    return lines;
}

} // namespace desk
