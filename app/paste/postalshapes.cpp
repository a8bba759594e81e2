// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/postalshapes.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace desk {

namespace {

enum class Stands { BeforeCity, AfterCity, Either };

struct Shape {
    const char *country;
    const char *code;
    Stands stands;
};

constexpr auto before = Stands::BeforeCity;
constexpr auto after = Stands::AfterCity;
constexpr auto either = Stands::Either;

constexpr const char *britishCode = "[A-Za-z]{1,2}\\d[A-Za-z\\d]?\\s?\\d[A-Za-z]{2}";
constexpr const char *fourDigits = "\\d{4}";
constexpr const char *fiveDigits = "\\d{5}";
constexpr const char *sixDigits = "\\d{6}";
constexpr const char *threeAndTwo = "\\d{3}\\s?\\d{2}";

// The unmistakable ones first, in the order in which they are tried without a country.
constexpr std::array shapes{
    Shape{"GB", britishCode, after},
    Shape{"CA", "[A-Za-z]\\d[A-Za-z][ -]?\\d[A-Za-z]\\d", after},
    Shape{"IE", "(?:[AC-FHKNPRTV-Yac-fhknprtv-y]\\d{2}|D6W)\\s?[\\dA-Za-z]{4}", after},
    Shape{"NL", "\\d{4}\\s?[A-Z]{2}", before},
    Shape{"JP", "〒?\\s?\\d{3}-\\d{4}", either},
    Shape{"PT", "\\d{4}-\\d{3}", before},
    Shape{"BR", "\\d{5}-\\d{3}|\\d{8}", either},
    Shape{"PL", "\\d{2}-\\d{3}", before},
    Shape{"AR", "[A-Z]\\d{4}[A-Z]{3}|[A-Z]?\\d{4}", before},
    Shape{"US", "\\d{5}(?:-\\d{4})?", after},
    Shape{"AU", fourDigits, after},
    Shape{"NZ", fourDigits, after},
    Shape{"ZA", fourDigits, either},
    Shape{"SE", threeAndTwo, before},
    Shape{"CZ", threeAndTwo, before},
    Shape{"SK", threeAndTwo, before},
    Shape{"GR", threeAndTwo, before},
    Shape{"IN", "\\d{3}\\s?\\d{3}", after},
    Shape{"SG", sixDigits, after},
    Shape{"CN", sixDigits, either},
    Shape{"RU", sixDigits, either},
    Shape{"RO", sixDigits, before},
    Shape{"KR", fiveDigits, either},
    Shape{"TH", fiveDigits, after},
    Shape{"IL", "\\d{7}|\\d{5}", either},
    Shape{"FR", fiveDigits, before},
    Shape{"MC", fiveDigits, before},
    Shape{"DE", fiveDigits, before},
    Shape{"IT", fiveDigits, before},
    Shape{"ES", fiveDigits, before},
    Shape{"MX", fiveDigits, before},
    Shape{"FI", fiveDigits, before},
    Shape{"HR", fiveDigits, before},
    Shape{"TR", fiveDigits, before},
    Shape{"MA", fiveDigits, before},
    Shape{"DZ", fiveDigits, before},
    Shape{"MY", fiveDigits, before},
    Shape{"UA", fiveDigits, before},
    Shape{"EE", fiveDigits, before},
    Shape{"RS", fiveDigits, before},
    Shape{"BE", fourDigits, before},
    Shape{"CH", fourDigits, before},
    Shape{"LI", fourDigits, before},
    Shape{"AT", fourDigits, before},
    Shape{"LU", fourDigits, before},
    Shape{"DK", fourDigits, before},
    Shape{"NO", fourDigits, before},
    Shape{"HU", fourDigits, before},
    Shape{"SI", fourDigits, before},
    Shape{"BG", fourDigits, before},
    Shape{"TN", fourDigits, before},
};

QRegularExpression ruleOf(const Shape &shape)
{
    const QString code = QString::fromUtf8(shape.code);
    const QString prefix = QStringLiteral("(?:[A-Za-z]{1,3}[-–]\\s?|CEP:?\\s?)?");
    const QString codeFirst
        = QStringLiteral("\\A%1(?<c1>%2)(?:\\s+(?<after>\\S.*))?\\z").arg(prefix, code);
    const QString codeLast = QStringLiteral("\\A(?:(?<before>.*\\S)\\s+)?(?<c2>%1)\\z").arg(code);
    const QString pattern = shape.stands == Stands::BeforeCity ? codeFirst
        : shape.stands == Stands::AfterCity                    ? codeLast
                                            : codeFirst + QLatin1Char('|') + codeLast;
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

const QHash<QString, QRegularExpression> &rules()
{
    static const QHash<QString, QRegularExpression> all = [] {
        QHash<QString, QRegularExpression> made;
        for (const Shape &shape : shapes)
            made.insert(QString::fromLatin1(shape.country), ruleOf(shape));
        return made;
    }();
    return all;
}

/// The distinguishing signs of vehicles that stood before postal codes (CEPT, given up in 2004, and
/// still written), besides ISO codes.
QString countryOfPrefix(QStringView part)
{
    static const QRegularExpression form(QStringLiteral("\\A([A-Z]{1,2})[-–]\\s?\\d"));
    static const QHash<QString, QString> signs{
        {QStringLiteral("D"), QStringLiteral("DE")}, {QStringLiteral("A"), QStringLiteral("AT")},
        {QStringLiteral("F"), QStringLiteral("FR")}, {QStringLiteral("B"), QStringLiteral("BE")},
        {QStringLiteral("I"), QStringLiteral("IT")}, {QStringLiteral("E"), QStringLiteral("ES")},
        {QStringLiteral("L"), QStringLiteral("LU")}, {QStringLiteral("P"), QStringLiteral("PT")},
        {QStringLiteral("S"), QStringLiteral("SE")}, {QStringLiteral("N"), QStringLiteral("NO")}};
    const auto match = form.match(part);
    if (!match.hasMatch())
        return {};
    const QString sign = match.captured(1);
    const QString country = signs.value(sign, sign);
    return rules().contains(country) ? country : QString();
}

} // namespace

std::optional<PostalMatch> postalMatch(QStringView part, const QString &country)
{
    const QString prefixed = countryOfPrefix(part);
    const QString used = prefixed.isEmpty() ? country : prefixed;
    const auto rule = rules().constFind(used);
    if (rule == rules().constEnd())
        return std::nullopt;
    const auto match = rule->match(part);
    if (!match.hasMatch())
        return std::nullopt;
    QStringView code = match.capturedView(u"c1");
    if (code.isEmpty())
        code = match.capturedView(u"c2");
    if (code.startsWith(QChar(0x3012)))
        code = code.mid(1).trimmed();
    return PostalMatch{used, code, match.capturedView(u"before"), match.capturedView(u"after"),
                       !prefixed.isEmpty()};
}

std::optional<PostalMatch> postalMatchAnywhere(QStringView part)
{
    if (const auto prefixed = postalMatch(part, QString()))
        return prefixed;
    for (const char *country : {"GB", "CA", "NL", "JP", "PT", "BR", "PL"}) {
        if (const auto match = postalMatch(part, QString::fromLatin1(country)))
            return match;
    }
    static const QRegularExpression american(
        QStringLiteral("\\A(?<before>(?:.*\\s)?[A-Z]{2})\\s+(?<c>\\d{5}(?:-\\d{4})?)\\z"));
    if (const auto match = american.match(part); match.hasMatch()) {
        return PostalMatch{QStringLiteral("US"),
                           match.capturedView(u"c"),
                           match.capturedView(u"before"),
                           {},
                           false};
    }
    static const QRegularExpression digitsFirst(
        QStringLiteral("\\A(?<c>\\d{4,5}|\\d{3} \\d{2})\\s+(?<after>\\p{Lu}.*)\\z"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = digitsFirst.match(part); match.hasMatch())
        return PostalMatch{{}, match.capturedView(u"c"), {}, match.capturedView(u"after"), false};
    return std::nullopt;
}

bool isBritishCounty(QStringView part)
{
    static const QStringList counties
        = QStringLiteral(
              "Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|"
              "Derbyshire|Devon|Dorset|Co. Durham|County Durham|East Sussex|West Sussex|Essex|"
              "Gloucestershire|Greater Manchester|Hampshire|Herefordshire|Hertfordshire|Kent|"
              "Lancashire|Leicestershire|Lincolnshire|Merseyside|Middlesex|Norfolk|"
              "Northamptonshire|Northumberland|Nottinghamshire|Oxfordshire|Rutland|Shropshire|"
              "Somerset|Staffordshire|Suffolk|Surrey|Tyne and Wear|Warwickshire|West Midlands|"
              "Wiltshire|Worcestershire|North Yorkshire|South Yorkshire|West Yorkshire|Yorkshire|"
              "East Yorkshire|Gwynedd|Powys|Dyfed|Clwyd|Gwent|Fife|Angus|Aberdeenshire|Ayrshire|"
              "Lanarkshire|Perthshire|Renfrewshire|Co. Antrim|Co. Armagh|Co. Down|Co. Tyrone|"
              "Co. Clare|Co. Cork|Co. Donegal|Co. Galway|Co. Kerry|Co. Kildare|Co. Kilkenny|"
              "Co. Mayo|Co. Meath|Co. Wicklow|Co. Wexford|Co. Waterford|Co. Limerick|Co. Dublin")
              .split(QLatin1Char('|'));
    return counties.contains(part.toString(), Qt::CaseInsensitive);
}

bool isCodeFirst(const QString &country)
{
    return std::any_of(shapes.begin(), shapes.end(), [&](const Shape &shape) {
        return shape.stands == before && country == QLatin1String(shape.country);
    });
}

bool isNumberFirst(const QString &country)
{
    constexpr std::array countries{"US", "GB", "IE", "CA", "AU", "NZ", "FR", "MC", "IN", "ZA",
                                   "SG", "MY", "LU", "MA", "TN", "DZ", "JP", "TH", "IL", "MU"};
    for (const char *known : countries) {
        if (country == QLatin1String(known))
            return true;
    }
    return false;
}

} // namespace desk
