// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/spellingtable.h"

#include <algorithm>

// Sources: English by ICAO Annex 10, volume II, 5.2.1.3 (the NATO alphabet); German by DIN
// 5009:2022-06; French, Italian, Spanish, Portuguese and Dutch have no standard: the words are the
// customary ones of the telephone, by city or first name. Italian says the five letters it does not
// use itself by their names.

namespace desk {

namespace {

constexpr std::size_t languageCount = spellingLanguages.size();

struct SpellingRow {
    char16_t character;
    std::array<const char *, languageCount> words; ///< nullptr: none of its own
};

constexpr const char *no = nullptr;

// clang-format off
constexpr std::array rows{
    //                 English     French       German         Italian         Spanish      Portuguese   Dutch
    SpellingRow{u'a', {"Alfa",     "Anatole",   "Aachen",      "Ancona",       "Antonio",   "Aveiro",    "Anton"}},
    SpellingRow{u'b', {"Bravo",    "Berthe",    "Berlin",      "Bologna",      "Barcelona", "Bragança",  "Bernhard"}},
    SpellingRow{u'c', {"Charlie",  "Célestin",  "Chemnitz",    "Como",         "Carmen",    "Coimbra",   "Cornelis"}},
    SpellingRow{u'd', {"Delta",    "Désiré",    "Düsseldorf",  "Domodossola",  "Dolores",   "Dafundo",   "Dirk"}},
    SpellingRow{u'e', {"Echo",     "Eugène",    "Essen",       "Empoli",       "Enrique",   "Évora",     "Eduard"}},
    SpellingRow{u'f', {"Foxtrot",  "François",  "Frankfurt",   "Firenze",      "Francia",   "Faro",      "Ferdinand"}},
    SpellingRow{u'g', {"Golf",     "Gaston",    "Goslar",      "Genova",       "Gerona",    "Guarda",    "Gerard"}},
    SpellingRow{u'h', {"Hotel",    "Henri",     "Hamburg",     "Hotel",        "Historia",  "Horta",     "Hendrik"}},
    SpellingRow{u'i', {"India",    "Irma",      "Ingelheim",   "Imola",        "Inés",      "Itália",    "Izaak"}},
    SpellingRow{u'j', {"Juliett",  "Joseph",    "Jena",        "i lunga",      "José",      "José",      "Johan"}},
    SpellingRow{u'k', {"Kilo",     "Kléber",    "Köln",        "cappa",        "Kilo",      "Kilograma", "Karel"}},
    SpellingRow{u'l', {"Lima",     "Louis",     "Leipzig",     "Livorno",      "Lorenzo",   "Lisboa",    "Lodewijk"}},
    SpellingRow{u'm', {"Mike",     "Marcel",    "München",     "Milano",       "Madrid",    "Maria",     "Maria"}},
    SpellingRow{u'n', {"November", "Nicolas",   "Nürnberg",    "Napoli",       "Navarra",   "Nazaré",    "Nico"}},
    SpellingRow{u'o', {"Oscar",    "Oscar",     "Offenbach",   "Otranto",      "Oviedo",    "Ovar",      "Otto"}},
    SpellingRow{u'p', {"Papa",     "Pierre",    "Potsdam",     "Palermo",      "París",     "Porto",     "Pieter"}},
    SpellingRow{u'q', {"Quebec",   "Quintal",   "Quickborn",   "Quarto",       "Querido",   "Queluz",    "Quirinus"}},
    SpellingRow{u'r', {"Romeo",    "Raoul",     "Rostock",     "Roma",         "Ramón",     "Rossio",    "Rudolf"}},
    SpellingRow{u's', {"Sierra",   "Suzanne",   "Salzwedel",   "Savona",       "Sábado",    "Setúbal",   "Simon"}},
    SpellingRow{u't', {"Tango",    "Thérèse",   "Tübingen",    "Torino",       "Toledo",    "Tavira",    "Theodor"}},
    SpellingRow{u'u', {"Uniform",  "Ursule",    "Unna",        "Udine",        "Ulises",    "Unidade",   "Utrecht"}},
    SpellingRow{u'v', {"Victor",   "Victor",    "Völklingen",  "Venezia",      "Valencia",  "Vidago",    "Victor"}},
    SpellingRow{u'w', {"Whiskey",  "William",   "Wuppertal",   "doppia vu",    "Washington", "Waldemar", "Willem"}},
    SpellingRow{u'x', {"X-ray",    "Xavier",    "Xanten",      "ics",          "Xiquena",   "Xavier",    "Xantippe"}},
    SpellingRow{u'y', {"Yankee",   "Yvonne",    "Ypsilon",     "ipsilon",      "Yegua",     "York",      "Ypsilon"}},
    SpellingRow{u'z', {"Zulu",     "Zoé",       "Zwickau",     "Zara",         "Zaragoza",  "Zulmira",   "Zacharias"}},

    // Letters with a word of their own; those without one are said as base letter and mark.
    SpellingRow{u'ä', {no, no, "Umlaut Aachen",    no, no, no, no}},
    SpellingRow{u'ö', {no, no, "Umlaut Offenbach", no, no, no, no}},
    SpellingRow{u'ü', {no, no, "Umlaut Unna",      no, no, no, no}},
    SpellingRow{u'ñ', {no, no, no, no, "Ñoño", no, no}},
    SpellingRow{u'ĳ', {no, no, no, no, no, no, "IJmuiden"}},
    SpellingRow{u'ß', {"sharp S", "eszett", "Eszett", "eszett", "eszett", "eszett", "ringel-S"}},
    SpellingRow{u'æ', {"A E ligature", "E dans l'A", "Ligatur A E", "legatura A E", "ligadura A E", "ligadura A E", "ligatuur A E"}},
    SpellingRow{u'œ', {"O E ligature", "E dans l'O", "Ligatur O E", "legatura O E", "ligadura O E", "ligadura O E", "ligatuur O E"}},
    SpellingRow{u'ı', {"India, no dot", "Irma, sans point", "Ingelheim, ohne Punkt", "Imola, senza punto", "Inés, sin punto", "Itália, sem ponto", "Izaak, zonder punt"}},
    SpellingRow{u'þ', {"thorn", "thorn", "Thorn", "thorn", "thorn", "thorn", "thorn"}},
    SpellingRow{u'ð', {"eth",   "eth",   "Eth",   "eth",   "eth",   "eth",   "eth"}},

    SpellingRow{u'0', {"zero",  "zéro",   "null",   "zero",    "cero",   "zero",   "nul"}},
    SpellingRow{u'1', {"one",   "un",     "eins",   "uno",     "uno",    "um",     "een"}},
    SpellingRow{u'2', {"two",   "deux",   "zwei",   "due",     "dos",    "dois",   "twee"}},
    SpellingRow{u'3', {"three", "trois",  "drei",   "tre",     "tres",   "três",   "drie"}},
    SpellingRow{u'4', {"four",  "quatre", "vier",   "quattro", "cuatro", "quatro", "vier"}},
    SpellingRow{u'5', {"five",  "cinq",   "fünf",   "cinque",  "cinco",  "cinco",  "vijf"}},
    SpellingRow{u'6', {"six",   "six",    "sechs",  "sei",     "seis",   "seis",   "zes"}},
    SpellingRow{u'7', {"seven", "sept",   "sieben", "sette",   "siete",  "sete",   "zeven"}},
    SpellingRow{u'8', {"eight", "huit",   "acht",   "otto",    "ocho",   "oito",   "acht"}},
    SpellingRow{u'9', {"nine",  "neuf",   "neun",   "nove",    "nueve",  "nove",   "negen"}},

    SpellingRow{u' ',  {"space",      "espace",         "Leerzeichen",   "spazio",          "espacio",       "espaço",         "spatie"}},
    SpellingRow{u'@',  {"at sign",    "arobase",        "at-Zeichen",    "chiocciola",      "arroba",        "arroba",         "apenstaartje"}},
    SpellingRow{u'.',  {"dot",        "point",          "Punkt",         "punto",           "punto",         "ponto",          "punt"}},
    SpellingRow{u'-',  {"hyphen",     "tiret",          "Bindestrich",   "trattino",        "guion",         "hífen",          "koppelteken"}},
    SpellingRow{u'_',  {"underscore", "tiret bas",      "Unterstrich",   "trattino basso",  "guion bajo",    "traço inferior", "laag streepje"}},
    SpellingRow{u'\'', {"apostrophe", "apostrophe",     "Apostroph",     "apostrofo",       "apóstrofo",     "apóstrofo",      "apostrof"}},
    SpellingRow{u'+',  {"plus",       "plus",           "Plus",          "più",             "más",           "mais",           "plus"}},
    SpellingRow{u'/',  {"slash",      "barre oblique",  "Schrägstrich",  "barra",           "barra",         "barra",          "schuine streep"}},
    SpellingRow{u',',  {"comma",      "virgule",        "Komma",         "virgola",         "coma",          "vírgula",        "komma"}},
    SpellingRow{u':',  {"colon",      "deux-points",    "Doppelpunkt",   "due punti",       "dos puntos",    "dois pontos",    "dubbele punt"}},
    SpellingRow{u'&',  {"ampersand",  "et commercial",  "Und-Zeichen",   "e commerciale",   "y comercial",   "e comercial",    "en-teken"}},
    SpellingRow{u'#',  {"hash",       "dièse",          "Raute",         "cancelletto",     "almohadilla",   "cardinal",       "hekje"}},
    SpellingRow{u'*',  {"asterisk",   "astérisque",     "Sternchen",     "asterisco",       "asterisco",     "asterisco",      "sterretje"}},
    SpellingRow{u'=',  {"equals",     "égal",           "gleich",        "uguale",          "igual",         "igual",          "is-teken"}},
    SpellingRow{u'%',  {"percent",    "pour cent",      "Prozent",       "per cento",       "por ciento",    "por cento",      "procent"}},
    SpellingRow{u'(',  {"open parenthesis",  "parenthèse ouvrante", "Klammer auf", "parentesi aperta", "abrir paréntesis",  "abrir parêntesis",  "haakje openen"}},
    SpellingRow{u')',  {"close parenthesis", "parenthèse fermante", "Klammer zu",  "parentesi chiusa", "cerrar paréntesis", "fechar parêntesis", "haakje sluiten"}},

    // Combining marks, by their code points.
    SpellingRow{u'\u0300', {"grave accent", "accent grave",       "Gravis",           "accento grave",        "acento grave",       "acento grave",       "accent grave"}},
    SpellingRow{u'\u0301', {"acute accent", "accent aigu",        "Akut",             "accento acuto",        "acento agudo",       "acento agudo",       "accent aigu"}},
    SpellingRow{u'\u0302', {"circumflex",   "accent circonflexe", "Zirkumflex",       "accento circonflesso", "acento circunflejo", "acento circunflexo", "accent circonflexe"}},
    SpellingRow{u'\u0303', {"tilde",        "tilde",              "Tilde",            "tilde",                "virgulilla",         "til",                "tilde"}},
    SpellingRow{u'\u0304', {"macron",       "macron",             "Makron",           "macron",               "macrón",             "mácron",             "macron"}},
    SpellingRow{u'\u0306', {"breve",        "brève",              "Breve",            "breve",                "breve",              "breve",              "breve"}},
    SpellingRow{u'\u0307', {"dot above",    "point au-dessus",    "Punkt darüber",    "punto sopra",          "punto encima",       "ponto em cima",      "punt erboven"}},
    SpellingRow{u'\u0308', {"diaeresis",    "tréma",              "Trema",            "dieresi",              "diéresis",           "trema",              "trema"}},
    SpellingRow{u'\u0309', {"hook above",   "crochet au-dessus",  "Haken darüber",    "gancio sopra",         "gancho encima",      "gancho em cima",     "haakje erboven"}},
    SpellingRow{u'\u030A', {"ring",         "rond au-dessus",     "Ring",             "anello",               "anillo",             "anel",               "ring"}},
    SpellingRow{u'\u030B', {"double acute", "double accent aigu", "Doppelakut",       "doppio accento acuto", "doble acento agudo", "duplo acento agudo", "dubbel accent aigu"}},
    SpellingRow{u'\u030C', {"caron",        "caron",              "Hatschek",         "caron",                "carón",              "caron",              "haček"}},
    SpellingRow{u'\u031B', {"horn",         "corne",              "Horn",             "corno",                "cuerno",             "corno",              "hoorn"}},
    SpellingRow{u'\u0323', {"dot below",    "point en dessous",   "Punkt darunter",   "punto sotto",          "punto debajo",       "ponto em baixo",     "punt eronder"}},
    SpellingRow{u'\u0326', {"comma below",  "virgule en dessous", "Komma darunter",   "virgola sotto",        "coma debajo",        "vírgula em baixo",   "komma eronder"}},
    SpellingRow{u'\u0327', {"cedilla",      "cédille",            "Cedille",          "cediglia",             "cedilla",            "cedilha",            "cedille"}},
    SpellingRow{u'\u0328', {"ogonek",       "ogonek",             "Ogonek",           "ogonek",               "ogonek",             "ogonek",             "ogonek"}},
    SpellingRow{u'\u0335', {"stroke",       "barré",              "Querstrich",       "barrata",              "barra",              "cortado",            "streep"}},
};
// clang-format on

} // namespace

std::size_t spellingColumn(const QString &language)
{
    for (std::size_t column = 0; column < languageCount; ++column) {
        if (language.compare(QLatin1String(spellingLanguages[column]), Qt::CaseInsensitive) == 0)
            return column;
    }
    return 0;
}

QString spellingWord(char16_t character, std::size_t column)
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [character](const SpellingRow &candidate) {
              return candidate.character == character;
          });
    return found == rows.end() ? QString() : QString::fromUtf8(found->words[column]);
}

} // namespace desk
