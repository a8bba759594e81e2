// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/addresstable.h"

#include <array>

// Facts in our own form, from general knowledge of what is published there; a doubt is settled
// there (docs/decisions/0008-address-table.md): the country pages of the Universal Postal Union
// ("Postal addressing systems") for order, parts and postal codes; where they leave a choice, the
// national post (La Poste, Royal Mail, USPS Publication 28, Canada Post, Deutsche Post, PostNL,
// Japan Post, India Post, Correios, An Post's Eircode guide). The letters a code may hold: Royal
// Mail's "Programmers' guide" for GB, Canada Post's addressing guidelines, the Eircode address
// database guide, the Dutch post (no SA, SD, SS).
//
// A pattern takes what people type: the blank or hyphen of the official form may be there or not,
// and so may the country prefix where the post writes one (LU, LV, LT, CH, ...; not `F-`, `D-`).
// Codes a post has withdrawn are not taken (KR six digits, IL five), except where they are still in
// daily use (VN, AR). The order is that of dictation where it differs from the envelope (HU, RU,
// CN).

namespace desk {

namespace {

using T = AddressTerm;

constexpr auto none = T::None;

// clang-format off
constexpr std::array rows{
    //         order      needs   postal code                          example      terms: code, division, locality, city
    AddressRow{"AD", "SNAZCTD", "SZC",  R"((?:AD ?-?)?[1-7]\d{2})",     "AD500"},
    AddressRow{"AE", "ANSTCDZ", "SC",   "",                             "",          none,       T::Emirate,    T::District},
    AddressRow{"AR", "SNATZCD", "SZC",  R"([1-9]\d{3}|[A-HJ-NP-Z] ?[1-9]\d{3}(?: ?[A-Z]{3})?)", "C1425ABC", none, T::Province, T::Neighbourhood},
    AddressRow{"AT", "SNAZCTD", "SZC",  R"([1-9]\d{3})",                "1010"},
    AddressRow{"AU", "NSATCDZ", "SZCD", R"((?:0[289]|[1-9]\d)\d{2})",   "2000",      none,       T::State,      none,             T::Suburb},
    AddressRow{"BE", "SNAZCTD", "SZC",  R"([1-9]\d{3})",                "1000",      none,       T::Province},
    AddressRow{"BG", "SNAZCTD", "SZC",  R"([1-9]\d{3})",                "1000",      none,       T::Region},
    AddressRow{"BR", "SNATCDZ", "SZCD", R"(\d{2}\.?\d{3}[- ]?\d{3})",   "01310-100", T::Cep,     T::State,      T::Neighbourhood},
    AddressRow{"CA", "NSATCDZ", "SZCD", R"([ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][- ]?\d[ABCEGHJ-NPRSTV-Z]\d)", "K1A 0B1", none, T::Province},
    AddressRow{"CH", "SNAZCTD", "SZC",  R"((?:CH-)?[1-9]\d{3})",        "8001",      none,       T::Canton},
    AddressRow{"CI", "NSATCDZ", "C",    "",                             "",          none,       T::Region,     T::Neighbourhood, T::TownOrCity},
    AddressRow{"CL", "SNATZCD", "SC",   R"(\d{3}[- ]?\d{4})",           "8320000",   none,       T::Region},
    AddressRow{"CN", "DCTSNAZ", "SZC",  R"(\d{6})",                     "100000",    none,       T::Province,   T::District},
    AddressRow{"CO", "SNATCDZ", "SCD",  R"(\d{6})",                     "110111",    none,       T::Department, T::Neighbourhood},
    AddressRow{"CY", "SNAZCTD", "SZC",  R"([1-9]\d{3})",                "1010",      none,       T::District,   T::Village},
    AddressRow{"CZ", "SNATZCD", "SZC",  R"([1-7]\d{2} ?\d{2})",         "110 00",    none,       T::Region,     T::District},
    AddressRow{"DE", "SNAZCTD", "SZC",  R"((?!00)\d{5})",               "10115",     none,       T::State,      T::District},
    AddressRow{"DK", "SNATZCD", "SZC",  R"((?!00)\d{4})",               "1050",      none,       T::Region},
    AddressRow{"DZ", "NSATZCD", "SZC",  R"((?:0[1-9]|[1-6]\d)\d{3})",   "16000",     none,       T::Province,   T::Neighbourhood},
    AddressRow{"EE", "SNATZCD", "SZC",  R"([1-9]\d{4})",                "10111",     none,       T::County,     T::Village},
    AddressRow{"ES", "SNATZCD", "SZC",  R"((?:0[1-9]|[1-4]\d|5[0-2])\d{3})", "28013",  none,       T::Province,   T::District},
    AddressRow{"FI", "SNATZCD", "SZC",  R"((?:FI-)?\d{5})",             "00100",     none,       T::Region},
    AddressRow{"FR", "NSAZCTD", "SZC",  R"(\d{2} ?\d{3})",              "75008",     none,       T::Region},
    AddressRow{"GB", "NSATCDZ", "SZC",  R"((?:[A-PR-UWYZ]\d[\dA-HJKPS-UW]?|[A-PR-UWYZ][A-HK-Y]\d[\dABEHMNPRV-Y]?) ?\d[ABD-HJLNP-UW-Z]{2}|GIR ?0AA|BFPO ?\d{1,4})", "SW1A 1AA", none, T::County, T::Village, T::PostTown},
    AddressRow{"GF", "NSAZCTD", "SZC",  R"(973 ?\d{2})",                "97300"},
    AddressRow{"GP", "NSAZCTD", "SZC",  R"(971 ?\d{2})",                "97110"},
    AddressRow{"GR", "SNATZCD", "SZC",  R"([1-8]\d{2} ?\d{2})",         "105 57",    none,       T::Region},
    AddressRow{"HK", "ANSTCDZ", "S",    "",                             "",          none,       T::Region,     T::District},
    AddressRow{"HR", "SNATZCD", "SZC",  R"((?:HR-)?[1-5]\d{4})",        "10000",     none,       T::County},
    AddressRow{"HU", "ZCTSNAD", "SZC",  R"([1-9]\d{3})",                "1055",      none,       T::County,     T::District},
    AddressRow{"ID", "SNATCZD", "SC",   R"([1-9]\d{4})",                "10110",     none,       T::Province,   T::Village},
    AddressRow{"IE", "NSATCDZ", "SC",   R"((?:[AC-FHKNPRTV-Y]\d{2}|D6W)[- ]?[\dAC-FHKNPRTV-Y]{4})", "D02 AF30", T::Eircode, T::County, T::Village, T::PostTown},
    AddressRow{"IL", "SNATCZD", "SC",   R"(\d{7})",                     "9614303",   none,       T::District,   T::Neighbourhood},
    AddressRow{"IN", "ANSTCZD", "SZCD", R"([1-9]\d{2} ?\d{3})",         "110001",    T::PinCode, T::State,      T::Neighbourhood},
    AddressRow{"IS", "SNATZCD", "SZC",  R"([1-9]\d{2})",                "101"},
    AddressRow{"IT", "SNATZCD", "SZC",  R"(\d{5})",                     "00184",     none,       T::Province},
    AddressRow{"JP", "ZDCTSNA", "ZCD",  R"(\d{3}[- ]?\d{4})",           "100-0001",  none,       T::Prefecture, T::Neighbourhood},
    AddressRow{"KR", "DCTSNAZ", "SZC",  R"([0-6]\d{4})",                "03172",     none,       T::Province,   T::Neighbourhood},
    AddressRow{"LI", "SNAZCTD", "SZC",  R"((?:FL-)?94(?:8[5-9]|9[0-8]))", "9490"},
    AddressRow{"LT", "SNATZCD", "SZC",  R"((?:LT[- ]?)?\d{5})",         "LT-01103",  none,       T::County},
    AddressRow{"LU", "NSAZCTD", "SZC",  R"((?:L[- ]?)?[1-9]\d{3})",     "L-1009",    none,       T::Canton},
    AddressRow{"LV", "SNATCDZ", "SZC",  R"((?:LV[- ]?)?\d{4})",         "LV-1050"},
    AddressRow{"MA", "NSATZCD", "SZC",  R"([1-9]\d{4})",                "20000",     none,       T::Region,     T::Neighbourhood},
    AddressRow{"MC", "NSAZCTD", "SZC",  R"(980 ?\d{2})",                "98000"},
    AddressRow{"MO", "ANSTCDZ", "S",    "",                             "",          none,       T::District},
    AddressRow{"MQ", "NSAZCTD", "SZC",  R"(972 ?\d{2})",                "97200"},
    AddressRow{"MT", "NSATCDZ", "SZC",  R"([A-Z]{3} ?\d{4})",           "VLT 1117",  none,       T::Island,     none,             T::TownOrCity},
    AddressRow{"MU", "NSATCDZ", "SC",   R"(\d{5})",                     "11302",     none,       T::District,   T::Village},
    AddressRow{"MX", "SNATZCD", "SZCD", R"((?!00)\d{5})",               "06000",     none,       T::State,      T::Neighbourhood},
    AddressRow{"MY", "NSATZCD", "SZC",  R"(\d{5})",                     "50050",     none,       T::State,      T::Neighbourhood},
    AddressRow{"NC", "NSAZCTD", "ZC",   R"(988 ?\d{2})",                "98800",     none,       T::Province},
    AddressRow{"NL", "SNAZCTD", "SZC",  R"([1-9]\d{3} ?(?!S[ADS])[A-Z]{2})", "1012 AB", none,      T::Province},
    AddressRow{"NO", "SNATZCD", "SZC",  R"((?!0000)\d{4})",             "0150",      none,       T::County},
    AddressRow{"NZ", "NSATCZD", "SZC",  R"(\d{4})",                     "6011",      none,       T::Region,     T::Suburb,        T::TownOrCity},
    AddressRow{"PE", "SNATCDZ", "SC",   R"((?:0[1-9]|1\d|2[0-5])\d{3})",  "15001",     none,       T::Department, T::District},
    AddressRow{"PF", "NSAZCTD", "ZC",   R"(987 ?\d{2})",                "98714",     none,       T::Island},
    AddressRow{"PH", "ANSTZCD", "SC",   R"(\d{4})",                     "1000",      T::ZipCode, T::Province,   T::Neighbourhood},
    AddressRow{"PL", "SNAZCTD", "SZC",  R"(\d{2}[- ]?\d{3})",           "00-001",    none,       T::Province,   T::Village},
    AddressRow{"PT", "SNATZCD", "SZC",  R"([1-9]\d{3}[- ]?\d{3})",      "1000-001",  none,       T::District,   T::Village},
    AddressRow{"QA", "ANSTCDZ", "SC",   "",                             "",          none,       none,          T::District},
    AddressRow{"RE", "NSAZCTD", "SZC",  R"(974 ?\d{2})",                "97400"},
    AddressRow{"RO", "SNATZCD", "SZC",  R"(\d{6})",                     "010011",    none,       T::County,     T::Village},
    AddressRow{"RS", "SNATZCD", "SZC",  R"([1-3]\d{4,5})",              "11000",     none,       none,          T::Village},
    AddressRow{"RU", "ZDCTSNA", "SZC",  R"([1-9]\d{5})",                "101000",    none,       T::Region,     T::District},
    AddressRow{"SA", "NSATCZD", "SZC",  R"([1-9]\d{4}(?:[- ]?\d{4})?)", "11564",     none,       T::Region,     T::District},
    AddressRow{"SE", "SNATZCD", "SZC",  R"((?:SE-)?[1-9]\d{2} ?\d{2})", "111 22",    none,       T::County},
    AddressRow{"SG", "NSATCZD", "SZ",   R"((?:0[1-9]|[1-7]\d|8[0-2])\d{4})", "018956"},
    AddressRow{"SI", "SNATZCD", "SZC",  R"((?:SI-)?[1-9]\d{3})",        "1000",      none,       T::Region,     T::Village},
    AddressRow{"SK", "SNATZCD", "SZC",  R"([089]\d{2} ?\d{2})",         "811 01",    none,       T::Region,     T::District},
    AddressRow{"SM", "SNAZCTD", "SZC",  R"(4789\d)",                    "47890"},
    AddressRow{"SN", "NSATZCD", "C",    R"(\d{5})",                     "12500",     none,       T::Region,     T::Neighbourhood},
    AddressRow{"TH", "NSATCDZ", "SZC",  R"([1-9]\d{4})",                "10200",     none,       T::Province,   none,             T::District},
    AddressRow{"TN", "NSATZCD", "SZC",  R"([1-9]\d{3})",                "1000",      none,       T::Province,   T::Neighbourhood},
    AddressRow{"TR", "TSNAZCD", "SZC",  R"((?:0[1-9]|[1-7]\d|8[01])\d{3})", "34110",   none,       T::Province,   T::Neighbourhood, T::District},
    AddressRow{"TW", "ZDCTSNA", "SZC",  R"([1-9]\d{2}(?:[- ]?\d{2,3})?)", "100",       none,       T::County,     T::District},
    AddressRow{"UA", "SNATCDZ", "SZC",  R"((?!00)\d{5})",               "01001",     none,       T::Region,     T::District},
    AddressRow{"US", "NSATCDZ", "SZCD", R"(\d{5}(?:[- ]?\d{4})?)",      "20500",     T::ZipCode, T::State},
    AddressRow{"UY", "SNATZCD", "SC",   R"([1-9]\d{4})",                "11000",     none,       T::Department, T::Neighbourhood},
    AddressRow{"VN", "NSATCDZ", "SC",   R"(\d{5,6})",                   "10000",     none,       T::Province,   T::Neighbourhood},
    AddressRow{"ZA", "NSATCZD", "SZC",  R"((?!0000)\d{4})",             "8001",      none,       T::Province,   T::Suburb},
};
// clang-format on

constexpr AddressRow generic{"", "NSAZCTD", "", "", ""};

} // namespace

std::span<const AddressRow> addressRows()
{
    return rows;
}

const AddressRow &genericAddressRow()
{
    return generic;
}

} // namespace desk
