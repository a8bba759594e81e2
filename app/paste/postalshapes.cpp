// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/postalshapes.h"

#include "app/reference/addresstable.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <string_view>

namespace desk {

namespace {

/// Whether one letter of an address row comes before another.
bool isBefore(const AddressRow &row, char first, char second)
{
    const std::string_view order(row.order);
    return order.find(first) < order.find(second);
}

const AddressRow *rowOf(const QString &country)
{
    const auto rows = addressRows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const AddressRow &row) {
        return country == QLatin1String(row.country);
    });
    return found == rows.end() ? nullptr : &*found;
}

/// Where people write the code before the city as well as behind it.
bool standsAnywhere(const QString &country)
{
    static const QStringList countries{
        QStringLiteral("JP"), QStringLiteral("BR"), QStringLiteral("ZA"), QStringLiteral("CN"),
        QStringLiteral("RU"), QStringLiteral("KR"), QStringLiteral("IL")};
    return countries.contains(country);
}

QRegularExpression ruleOf(const AddressRow &row)
{
    const QString code
        = QLatin1String("(?:") + QString::fromLatin1(row.postalPattern) + QLatin1Char(')');
    const QString prefix = QStringLiteral("(?:[A-Za-z]{1,3}[-–]\\s?|CEP:?\\s?|〒\\s?)?");
    const QString codeFirst
        = QStringLiteral("\\A%1(?<c1>%2)(?:\\s+(?<after>\\S.*))?\\z").arg(prefix, code);
    const QString codeLast
        = QStringLiteral("\\A(?:(?<before>.*\\S)\\s+)?(?:〒\\s?)?(?<c2>%1)\\z").arg(code);
    const bool isFirst = isBefore(row, 'Z', 'C');
    const QString pattern = standsAnywhere(QString::fromLatin1(row.country))
        ? codeFirst + QLatin1Char('|') + codeLast
        : isFirst ? codeFirst
                  : codeLast;
    // Behind a city nothing but a code has letters and digits: people write those small, too.
    return QRegularExpression(pattern,
                              isFirst ? QRegularExpression::UseUnicodePropertiesOption
                                      : QRegularExpression::UseUnicodePropertiesOption
                                      | QRegularExpression::CaseInsensitiveOption);
}

const QHash<QString, QRegularExpression> &rules()
{
    static const QHash<QString, QRegularExpression> all = [] {
        QHash<QString, QRegularExpression> made;
        for (const AddressRow &row : addressRows()) {
            if (*row.postalPattern != '\0')
                made.insert(QString::fromLatin1(row.country), ruleOf(row));
        }
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
    return PostalMatch{used, code, match.capturedView(u"before"), match.capturedView(u"after"),
                       !prefixed.isEmpty()};
}

std::optional<PostalMatch> postalMatchAnywhere(QStringView part)
{
    if (const auto prefixed = postalMatch(part, QString()))
        return prefixed;
    // Shapes nobody can mistake: letters, or digits with a hyphen.
    static const QRegularExpression telling(QStringLiteral("[A-Za-z-]"));
    for (const char *country : {"GB", "CA", "NL", "JP", "PT", "BR", "PL"}) {
        const auto match = postalMatch(part, QString::fromLatin1(country));
        if (match && match->code.contains(telling))
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
              "Moray|Highland|Argyll|Argyll and Bute|Isle of Wight|Isle of "
              "Man|Monmouthshire|Ceredigion|"
              "Pembrokeshire|Carmarthenshire|Flintshire|Denbighshire|Anglesey|Glamorgan|"
              "Huntingdonshire|"
              "Midlothian|East Lothian|West Lothian|Stirlingshire|Dumfriesshire|Kincardineshire|"
              "Sutherland|Caithness|Inverness-shire|Scottish Borders|Co. Fermanagh|Co. Londonderry|"
              "Co. Sligo|Co. Louth|Co. Laois|Co. Offaly|Co. Tipperary|Co. Carlow|Co. Cavan|"
              "Co. Monaghan|Co. Leitrim|Co. Longford|Co. Roscommon|Co. Westmeath|"
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

bool isSpanishProvince(QStringView part)
{
    static const QStringList provinces
        = QStringLiteral(
              "A Coruña|La Coruña|Álava|Araba|Albacete|Alicante|Alacant|Almería|Asturias|Ávila|"
              "Badajoz|Baleares|Illes Balears|Islas Baleares|Barcelona|Bizkaia|Vizcaya|Burgos|"
              "Cáceres|Cádiz|Cantabria|Castellón|Castelló|Ceuta|Ciudad Real|Córdoba|Cuenca|"
              "Gipuzkoa|Guipúzcoa|Girona|Gerona|Granada|Guadalajara|Huelva|Huesca|Jaén|La Rioja|"
              "Las Palmas|León|Lleida|Lérida|Lugo|Madrid|Málaga|Melilla|Murcia|Navarra|Nafarroa|"
              "Ourense|Orense|Palencia|Pontevedra|Salamanca|Santa Cruz de Tenerife|Segovia|"
              "Sevilla|Soria|Tarragona|Teruel|Toledo|Valencia|València|Valladolid|Zamora|Zaragoza")
              .split(QLatin1Char('|'));
    return provinces.contains(part.toString(), Qt::CaseInsensitive);
}

bool isCodeFirst(const QString &country)
{
    const AddressRow *row = rowOf(country);
    return row && isBefore(*row, 'Z', 'C') && !standsAnywhere(country);
}

bool isNumberFirst(const QString &country)
{
    const AddressRow *row = rowOf(country);
    return row && isBefore(*row, 'N', 'S');
}

} // namespace desk
