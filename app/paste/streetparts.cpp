// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/streetparts.h"

#include "app/paste/postalshapes.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

QRegularExpression rule(const QString &pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::UseUnicodePropertiesOption
                                  | QRegularExpression::CaseInsensitiveOption);
}

/// Words that need a number or a letter behind them.
QString addOnWords()
{
    return QStringLiteral(
        "flat|apartment|apt|unit|suite|ste|room|room no|rm|block|studio|floor|level|wing|annexe?|"
        "bât|bat|appartement|appt|app|esc|escalier|porte|bte|boîte|boite|étage|chambre|logement|"
        "hall|bureau|bus|stockwerk|stock|stiege|wohnung|whg|top|tür|zimmer|raum|aufgang|eingang|"
        "treppe|interno|int|scala|piano|piso|planta|pral|principal|entl|entresuelo|ático|atico|"
        "àtic|bajo|bajos|baixos|puerta|pta|portal|escalera|bloque|dpto|depto|dto|nave|local|apto|"
        // `Of. B`, `Oficina 3`, and no `Oficina de Turismo`
        "ap|of(?=\\.)|ofic|oficina(?=\\s+(?:\\d|\\p{L}(?!\\p{L})))|"
        "apartamento|andar|bloco|sala|fração|lote|lot|loja|torre|cj|conjunto|kamer|kamernr|"
        "verdieping|lgh|daire|kat|lok|mieszkanie|klatka|pokój|piętro|m(?=\\.\\s*\\d)");
}

/// Words before the name of a house.
QString houseWords()
{
    return QStringLiteral("building|bldg|bâtiment|résidence|résid|palazzina|edificio|edifício|"
                          "lotissement|immeuble|imm|rés|res|wohnpark|polígono|pol|parque|entrée|"
                          "hinterhaus|urbanización|urb");
}

QString numberForm()
{
    return QStringLiteral("\\d{1,5}(?:[a-z](?![\\p{L}]))?(?:\\s?(?:bis|ter|quater)(?!\\p{L}))?"
                          "(?:\\s?[-/–]\\s?\\d{1,4}(?:[a-z](?!\\p{L}))?)*(?:[-/][a-z](?!\\p{L}))?");
}

QString numberSign()
{
    return QStringLiteral("(?:(?:no|nr|nº|n\\.º|n°|núm|num|n|#)[.:]*\\s*)?");
}

StreetParts withoutAddOn(QStringView line)
{
    static const QRegularExpression tail
        = rule(QStringLiteral("\\A(.*\\S)\\s+((?:(?:%1)\\b\\.?\\s*\\S{1,6}|#\\s?\\S{1,6})"
                              "(?:\\s.{0,20})?)\\z")
                   .arg(addOnWords()));
    const auto match = tail.match(line);
    // `Via Scala 3`: the word is the street itself when no number stands before it.
    if (!match.hasMatch() || !match.captured(1).contains(QRegularExpression(QStringLiteral("\\d"))))
        return {{}, line, {}};
    return {{}, match.capturedView(1), match.capturedView(2)};
}

bool takeFirst(StreetParts &parts)
{
    static const QRegularExpression form
        = rule(QStringLiteral("\\A%1(%2)(?:\\s*,\\s*|\\s+)(\\p{L}{1}.*)\\z")
                   .arg(numberSign(), numberForm()));
    const auto match = form.match(parts.street);
    if (!match.hasMatch())
        return false;
    parts.number = match.capturedView(1);
    parts.street = match.capturedView(2);
    return true;
}

bool takeLast(StreetParts &parts)
{
    static const QRegularExpression form = rule(
        QStringLiteral(
            "\\A(.*?\\p{L}.*?)(?:\\s*,\\s*|\\s+|(?<=\\.))%1(%2(?:\\s[a-z](?:\\s\\d{1,3})?)?)\\z")
            .arg(numberSign(), numberForm()));
    const auto match = form.match(parts.street);
    if (!match.hasMatch())
        return false;
    parts.number = match.capturedView(2);
    parts.street = match.capturedView(1);
    return true;
}

bool isCjk(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("[\\x{3040}-\\x{30ff}\\x{4e00}-\\x{9fff}]"));
    return form.match(text).hasMatch();
}

StreetParts japaneseStreet(QStringView line)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?<street>[^\\d０-９]*)(?<number>[\\d０-９]+(?:(?:丁目|番地|番|号|[-"
                       "－‐−ー])[\\d０-９]*)*)?"
                       "\\s*(?<rest>.*)\\z"));
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
    QList<QStringView> parts;
    for (const QStringView part : line.split(QLatin1Char(',')))
        parts.append(part.trimmed());
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
    static const QRegularExpression words
        = rule(QStringLiteral("\\A(?:(?:%1)\\b\\.?\\s*(?:\\S{1,3}|\\S*\\d\\S*)(?:\\s.{0,24})?|"
                              "(?:%2)\\b\\.?\\s*\\S.{0,28}|#\\s?\\S{1,8})\\z")
                   .arg(addOnWords(), houseWords()));
    // Ordinals: a storey, with a side or a door behind it.
    static const QRegularExpression storeys = rule(QStringLiteral(
        "\\A(?:\\d{1,2}\\s?(?:\\.?[ºª°](?:\\s?\\p{L})?|\\.|er|e|ème|st|nd|rd|th)(?!\\p{L})|"
        "erdgeschoss|eg|r/"
        "c|ground)\\s*"
        "(?:(?:\\d{1,2}\\s?[ºª]|og|stock|etage|étage|floor|piso|piano|andar|verdieping|th|tv|mf|"
        "esq|dto|izq|izda|izqda|dcha|dch|dta|fundos|gauche|droite|links|rechts|"
        "fte|frente|\\p{L})(?:[. ].{0,12})?)?\\z|"
        // `III piętro`, `2 piętro`
        "\\A(?:\\d{1,2}\\.?\\s*|[ivx]{1,4}(?:\\.\\s*|\\s+))"
        "(?:piętro|piso|planta|piano|andar|étage|stock|og)(?:[. ].{0,12})?\\z"));
    // Storeys, wings and sides in a word: `First Floor`, `Hinterhaus`, `Dto.`
    static const QRegularExpression alone = rule(QStringLiteral(
        "\\A(?:(?:(?:lower |upper )?ground|first|second|third|fourth|fifth|sixth|top) floor|"
        "hinterhaus|vorderhaus|seitenflügel|quergebäude|gartenhaus|rückgebäude|hochparterre|"
        "parterre|"
        "dachgeschoss|untergeschoss|souterrain|rez-de-chaussée|rdc|rés-do-chão|planta baja|"
        "(?:primera|segunda|tercera|cuarta|quinta) planta|(?:primer|segundo|tercer|cuarto|quinto) "
        "piso|piano terra|(?:primo|secondo|terzo|quarto|quinto) piano|"
        "(?:premier|deuxième|troisième|quatrième|cinquième) étage|begane grond|"
        "bajos?|baixos|"
        "(?:dto|esq|izq|izda|dcha|dta|fte|links|rechts|mitte|gauche|droite|fundos)\\.?)\\z"));
    // Houses with a name.
    static const QRegularExpression houses
        = rule(QStringLiteral("\\A(?:the\\s(?!.*\\sfamily\\z)[\\p{L}'’\\s-]{3,30}|[\\p{L}'’\\s-]{3,"
                              "30}\\s(?:house|cottage|lodge|barn|farm|"
                              "court|apartments|mansions|building|residence|residences))\\z"));
    // Who or where somebody stays.
    static const QRegularExpression hosts = rule(
        QStringLiteral("\\A(?:c/o|℅|chez|p\\.?\\s?a\\.|p/a|presso|c/de|a/c)\\s+\\S.{1,40}\\z"));
    return hosts.match(part).hasMatch() || words.match(part).hasMatch()
        || houses.match(part).hasMatch() || storeys.match(part).hasMatch()
        || alone.match(part).hasMatch();
}

bool isPostBox(QStringView part)
{
    static const QRegularExpression box = rule(QStringLiteral(
        "\\A(?:p\\.?\\s?o\\.?\\s?box|postfach|b\\.?p\\.?\\s|boîte postale|casella postale|apartado|"
        "postbus|caixa postal|case postale|cp\\s\\d{1,4}\\z|skr(?:ytka)?\\.? "
        "poczt|cs\\s\\d|tsa\\s\\d|post office box|locked "
        "bag|gpo box)"));
    return box.match(part).hasMatch();
}

bool isStreetNumber(QStringView part)
{
    static const QRegularExpression form = rule(
        QStringLiteral("\\A%1%2(?:\\s[a-z](?:\\s\\d{1,3})?)?\\z").arg(numberSign(), numberForm()));
    return form.match(part).hasMatch();
}

bool hasStreetWord(QStringView part)
{
    static const QRegularExpression form = rule(QStringLiteral(
        "(?:\\b(?:lieu-dit|lieudit|hameau|za|zi|zac|zone|pza|esplanade|sentier|rte|passeig|carrer|"
        "avinguda|plaça|frazione|fraz|località|loc|os(?=\\.)|pl(?=\\.)|al(?=\\.)|"
        "praceta|carretera|ctra|rue|avenue|av|ave|boulevard|boul|bd|"
        "blvd|impasse|chemin|place|"
        "route|allée|allées|quai|"
        "cours|passage|square|faubourg|street|road|rd|lane|drive|close|crescent|way|court|"
        "terrace|gardens|grove|mews|via|viale|corso|piazza|vicolo|largo|strada|calle|c/|"
        "avenida|avda|plaza|paseo|ronda|camino|rua|travessa|praça|alameda|estrada|rodovia|ul|aleja|"
        "caddesi|sokak|cd|sk)\\b|(?:straße|strasse|str\\.|weg|platz|gasse|allee|ring|ufer|damm|"
        "straat|laan|gracht|plein|kade|singel|steeg|dreef|gatan|vägen|gade|vej|gata|veien)\\b)"));
    return form.match(part).hasMatch();
}

JapaneseAddress japaneseAddress(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        "〒?\\s*(?<zip>\\d{3}[-－]\\d{4})?\\s*"
        "(?<prefecture>東京都|北海道|京都府|大阪府|[^\\s\\d〒]{2,3}県)\\s*"
        "(?<city>[^\\s\\d]{1,6}?市[^\\s\\d]{1,4}?区|[^\\s\\d]{1,6}?郡[^\\s\\d]{1,6}?[町村]|"
        "[^\\s\\d]{1,6}?[市区])\\s*(?<rest>.*)\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    return {match.capturedView(u"zip"), match.capturedView(u"prefecture"),
            match.capturedView(u"city"), japaneseStreet(match.capturedView(u"rest").trimmed())};
}

} // namespace desk
