// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/training/samplelands.h"

namespace desk {

namespace {

// Common names only; the numbers are those that are kept free for films, or look like them. A
// table, wider than text.
// clang-format off
constexpr std::array lands{
    SampleLand{"FR", "FR", "fr-FR", "Lyon", nullptr, "69002", "Rue des Acacias", "06399800", "01990000", false,
               {"Camille", "Louis", "Manon", "Hugo"}, {"Lefort", "Marchand", "Roussel", "Vidal"}},
    SampleLand{"IT", "IT", "it-IT", "Lucca", "LU", "55100", "Via delle Rose", "33312345", "05835550", true,
               {"Marco", "Giulia", "Paolo", "Chiara"}, {"Bellini", "Conti", "Ferri", "Greco"}},
    SampleLand{"DE", "DE", "de-DE", "Kassel", nullptr, "34117", "Lindenweg", "017155501", "05615550", false,
               {"Lena", "Jonas", "Marie", "Felix"}, {"Brandt", "Keller", "Sommer", "Vogel"}},
    SampleLand{"ES", "ES", "es-ES", "Cuenca", nullptr, "16001", "Calle del Olmo", "6123450", "9695550", true,
               {"Pablo", "Elena", "Diego", "Carmen"}, {"Navarro", "Serrano", "Molina", "Vega"}},
    SampleLand{"GB", "EN", "en-GB", "Norwich", nullptr, "NR1 3JU", "Orchard Lane", "077009000", "016329600", false,
               {"Alice", "Harry", "Grace", "Oliver"}, {"Hughes", "Palmer", "Bennett", "Shaw"}},
    SampleLand{"BE", "NL", "nl-BE", "Gent", nullptr, "9000", "Kerkstraat", "04710000", "0925501", false,
               {"Emma", "Lucas", "Noor", "Arthur"}, {"Claes", "Maes", "Peeters", "Wouters"}},
    SampleLand{"CH", "DE", "de-CH", "Chur", nullptr, "7000", "Bergstrasse", "07955501", "08155501", false,
               {"Nina", "Luca", "Mia", "Noah"}, {"Keller", "Frei", "Huber", "Meili"}},
    SampleLand{"BR", "PT", "pt-BR", "Olinda", "PE", "53010-010", "Rua das Flores", "819555010", "81355501", false,
               {"Ana", "Rafael", "Beatriz", "Thiago"}, {"Moreira", "Cardoso", "Teixeira", "Barros"}},
    SampleLand{"US", "EN", "en-US", "Springfield", "IL", "62701", "Maple Street", "21755501", "31255501", true,
               {"Ethan", "Ava", "Mason", "Ella"}, {"Parker", "Reed", "Foster", "Hayes"}},
    SampleLand{"CA", "FR", "fr-CA", "Gatineau", "Québec", "J8X 2K1", "Rue du Lac", "81955501", "61355501", true,
               {"Olivier", "Florence", "Samuel", "Juliette"}, {"Gagnon", "Bouchard", "Fortin", "Pelletier"}},
    SampleLand{"NL", "NL", "nl-NL", "Zwolle", nullptr, "8011 AA", "Molenweg", "06131313", "03855501", false,
               {"Sanne", "Daan", "Lotte", "Bram"}, {"de Boer", "Visser", "Mulder", "van Dijk"}},
    SampleLand{"JP", "JA", "ja-JP", "Kobe", "Hyogo", "650-0001", "Kano-cho", "090555501", "07855501", false,
               {"Haruka", "Ren", "Yui", "Sota"}, {"Tanaka", "Mori", "Ishida", "Okada"},
               {"遥", "蓮", "結衣", "颯太"}, {"田中", "森", "石田", "岡田"}},
};

constexpr SampleLand osakaLand{"JP", "JA", "ja-JP", "Osaka", "Osaka", "530-0001", "Umeda", "090555501", "0655501", false,
               {"Yoko"}, {"Tanaka"}, {"陽子"}, {"田中"}};
constexpr SampleLand israelLand{"IL", "HE", "he-IL", "Haifa", nullptr, "3100001", "HaGefen Street", "05055501", "0455501", false,
               {"Rachel"}, {"Cohen"}, {"רחל"}, {"כהן"}};
constexpr SampleLand lebanonLand{"LB", "AR", "ar-LB", "Tripoli", nullptr, "1300", "Rue des Cèdres", "715550", "065550", true,
               {"Muhammad"}, {"Haddad"}, {"محمد"}, {"حداد"}};
constexpr SampleLand vietnamLand{"VN", "VI", "vi-VN", "Hue", nullptr, "530000", "Le Loi", "09055501", "023455501", false,
               {"Thi Minh Khai"}, {"Nguyen"}, {"Thị Minh Khai"}, {"Nguyễn"}};
constexpr SampleLand parisLand{"FR", "EN", "en-GB", "Paris", nullptr, "75004", "Rue de Rivoli", "06234567", "01990000", true,
               {"Tom"}, {"Smith"}};
// clang-format on

} // namespace

std::span<const SampleLand> sampleLands()
{
    return lands;
}

const SampleLand &osaka()
{
    return osakaLand;
}

const SampleLand &israel()
{
    return israelLand;
}

const SampleLand &lebanon()
{
    return lebanonLand;
}

const SampleLand &vietnam()
{
    return vietnamLand;
}

const SampleLand &paris()
{
    return parisLand;
}

} // namespace desk
