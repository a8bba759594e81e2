// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/training/samplecustomers.h"

#include "app/profile/consent.h"
#include "app/profile/field.h"
#include "app/profile/numbereditem.h"
#include "app/profile/value.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace desk {

namespace {

constexpr int customerCount = 200;
constexpr qint64 firstId = 700000001;

struct Land {
    const char *country;
    const char *language;
    const char *locale;
    const char *city;
    const char *postalCode;
    const char *street;
    const char *phone; ///< the beginning of an invented number
    std::array<const char *, 4> firstNames;
    std::array<const char *, 4> lastNames;
};

// Invented people; common names only.
constexpr std::array lands{
    Land{"FR",
         "FR",
         "fr-FR",
         "Lyon",
         "69002",
         "Rue des Acacias",
         "06398800",
         {"Camille", "Louis", "Manon", "Hugo"},
         {"Lefort", "Marchand", "Roussel", "Vidal"}},
    Land{"IT",
         "IT",
         "it-IT",
         "Lucca",
         "55100",
         "Via delle Rose",
         "33312345",
         {"Marco", "Giulia", "Paolo", "Chiara"},
         {"Bellini", "Conti", "Ferri", "Greco"}},
    Land{"DE",
         "DE",
         "de-DE",
         "Kassel",
         "34117",
         "Lindenweg",
         "01715550",
         {"Lena", "Jonas", "Marie", "Felix"},
         {"Vogel", "Brandt", "Keller", "Sommer"}},
    Land{"ES",
         "ES",
         "es-ES",
         "Cuenca",
         "16001",
         "Calle del Olmo",
         "61234500",
         {"Pablo", "Elena", "Diego", "Carmen"},
         {"Navarro", "Serrano", "Molina", "Vega"}},
    Land{"GB",
         "EN",
         "en-GB",
         "Norwich",
         "NR1 3JU",
         "Orchard Lane",
         "07700900",
         {"Alice", "Harry", "Grace", "Oliver"},
         {"Hughes", "Palmer", "Bennett", "Shaw"}},
    Land{"BE",
         "NL",
         "nl-BE",
         "Gent",
         "9000",
         "Kerkstraat",
         "04710000",
         {"Emma", "Lucas", "Noor", "Arthur"},
         {"Claes", "Maes", "Peeters", "Wouters"}},
    Land{"CH",
         "DE",
         "de-CH",
         "Chur",
         "7000",
         "Bergstrasse",
         "07955501",
         {"Nina", "Luca", "Mia", "Noah"},
         {"Keller", "Frei", "Huber", "Meili"}},
    Land{"BR",
         "PT",
         "pt-BR",
         "Olinda",
         "53010-010",
         "Rua das Flores",
         "81955501",
         {"Ana", "Rafael", "Beatriz", "Thiago"},
         {"Moreira", "Cardoso", "Teixeira", "Barros"}},
    Land{"US",
         "EN",
         "en-US",
         "Springfield",
         "62701",
         "Maple Street",
         "21755501",
         {"Ethan", "Ava", "Mason", "Ella"},
         {"Parker", "Reed", "Foster", "Hayes"}},
    Land{"CA",
         "FR",
         "fr-CA",
         "Gatineau",
         "J8X 2K1",
         "Rue du Lac",
         "81955501",
         {"Olivier", "Florence", "Samuel", "Juliette"},
         {"Gagnon", "Bouchard", "Fortin", "Pelletier"}},
    Land{"NL",
         "NL",
         "nl-NL",
         "Zwolle",
         "8011 AA",
         "Molenweg",
         "06131313",
         {"Sanne", "Daan", "Lotte", "Bram"},
         {"de Boer", "Visser", "Mulder", "van Dijk"}},
    Land{"JP",
         "JA",
         "ja-JP",
         "Kobe",
         "650-0001",
         "Kano-cho",
         "09055501",
         {"Haruka", "Ren", "Yui", "Sota"},
         {"Tanaka", "Mori", "Ishida", "Okada"}},
};

constexpr std::array loyalty{"NONE",     "TURQUOISE",  "SILVER",
                             "GOLD",     "PLATINUM",   "UNAVAILABLE_FOR_THIS_COUNTRY",
                             "EXCLUDED", "UNAVAILABLE"};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Every key of the answer (contract, 3.1), null where nothing is known.
QJsonObject emptyProfile()
{
    QJsonObject profile;
    for (const Field &row : fields()) {
        if (row.pathText() != QLatin1String(customerIdPath)
            && row.pathText() != QLatin1String("call_id"))
            profile.insert(row.unit(), QJsonValue::Null);
    }
    profile.insert(QStringLiteral("birthday"), QJsonValue::Null);
    return profile;
}

QJsonObject addressOf(const Land &land, int n)
{
    QJsonObject address;
    for (const Field *row : fieldsOf(Section::Address))
        address.insert(row->part(), QJsonValue::Null);
    const auto set = [&address](const char *path, const QString &value) {
        address.insert(field(path).part(), value);
    };
    set("address.number", QString::number(1 + n % 97));
    set("address.street", text(land.street));
    set("address.city", text(land.city));
    set("address.zip_code", text(land.postalCode));
    set("address.country_code", text(land.country));
    return address;
}

QJsonObject customer(int n)
{
    const Land &land = lands[static_cast<size_t>(n) % lands.size()];
    const auto pick = static_cast<size_t>(n) / lands.size();
    const QString first = text(land.firstNames[pick % 4]);
    const QString last = text(land.lastNames[(pick / 4 + static_cast<size_t>(n)) % 4]);
    const QString birth = toWireDate(QDate(1948, 1, 1).addDays(n * 97));
    const QString id = QString::number(firstId + n);
    const QString status = text(loyalty[static_cast<size_t>(n) % loyalty.size()]);

    QJsonObject profile = emptyProfile();
    const auto set = [&profile](const char *key, const QJsonValue &value) {
        profile.insert(QString::fromLatin1(key), value);
    };
    set("civility", pick % 2 == 0 ? QStringLiteral("MS") : QStringLiteral("MR"));
    set("gender", pick % 2 == 0 ? QStringLiteral("F") : QStringLiteral("M"));
    set("first_name", first.toUpper());
    set("last_name", last.toUpper());
    set("birthdate", birth);
    set("birthday", birth);
    set("email", QStringLiteral("customer%1@example.org").arg(n + 1, 3, 10, QLatin1Char('0')));
    set("gm_number", QString::number(29000000 + n * 7));
    set("customer_type", n % 3 == 0 ? QStringLiteral("PROSPECT") : QStringLiteral("CLIENT"));
    set("customer_status", n % 3 == 0 ? QStringLiteral("PROSPECT") : QStringLiteral("CLIENT"));
    set("language_code", text(land.language));
    set("locale", text(land.locale));
    set("birth_country_code", text(land.country));
    set("filiation_number", QString::number(1 + n % 3));
    set("blacklisted", false);
    set("personal_data_usage_allowed", n % 5 != 0);
    set("address", addressOf(land, n));
    set("phones",
        QJsonArray{
            NumberedItem(text(land.phone) + QString::number(10 + n % 90), QStringLiteral("MOBILE"))
                .toJson()});
    Consent consent = Consent::of(QStringLiteral("EMAIL")).value();
    consent.setAnswer(n % 2 == 0);
    consent.setPartners(false);
    set("optins", QJsonArray{consent.toJson()});
    set("loyalty_program",
        QJsonObject{{QStringLiteral("status"), status},
                    {QStringLiteral("points"), (n * 137) % 5000},
                    {QStringLiteral("previous_status"), QStringLiteral("NONE")},
                    {QStringLiteral("is_platinum_for_life"), false}});
    set("_links",
        QJsonArray{QJsonObject{
            {QStringLiteral("rel"), QStringLiteral("self")},
            {QStringLiteral("method"), QStringLiteral("GET")},
            {QStringLiteral("href"), QStringLiteral("/v2/customers/%1/profile").arg(id)}}});
    return profile;
}

void setScript(QJsonObject &profile, const char *first, const char *last)
{
    profile.insert(QStringLiteral("unicode_first_name"), text(first));
    profile.insert(QStringLiteral("unicode_last_name"), text(last));
}

void addUnknownThings(QJsonObject &profile)
{
    profile.insert(QStringLiteral("favourite_colour"), QStringLiteral("teal"));
    profile.insert(QStringLiteral("customer_status"), QStringLiteral("AMBASSADOR"));
    profile.insert(QStringLiteral("filiation_number"), 2);
    QJsonObject address = profile.value(QStringLiteral("address")).toObject();
    address.insert(QStringLiteral("geo"), QJsonObject{{QStringLiteral("lat"), 43.84}});
    profile.insert(QStringLiteral("address"), address);
    QJsonObject phone
        = NumberedItem(QStringLiteral("06 23-45.67.89"), QStringLiteral("SATELLITE")).toJson();
    phone.insert(QStringLiteral("extension"), QStringLiteral("12"));
    profile.insert(QStringLiteral("phones"), QJsonArray{phone});
    QJsonObject program = profile.value(QStringLiteral("loyalty_program")).toObject();
    program.insert(QStringLiteral("status"), QStringLiteral("DIAMOND"));
    profile.insert(QStringLiteral("loyalty_program"), program);
}

} // namespace

QMap<QString, QJsonObject> sampleCustomers()
{
    QMap<QString, QJsonObject> all;
    for (int n = 0; n < customerCount; ++n)
        all.insert(QString::number(firstId + n), customer(n));
    const auto at = [&all](int number) -> QJsonObject & {
        return all[QString::number(firstId + number - 1)];
    };
    at(1).insert(QStringLiteral("second_name"), QStringLiteral("ANNA"));
    at(1).insert(QStringLiteral("identity"),
                 NumberedItem(QStringLiteral("TESTCODE00000001"), QStringLiteral("SECURITY_NUMBER"))
                     .toJson());
    QJsonObject almostEmpty = emptyProfile();
    almostEmpty.insert(QStringLiteral("last_name"), QStringLiteral("NG"));
    almostEmpty.insert(QStringLiteral("personal_data_usage_allowed"), false);
    at(2) = almostEmpty;
    addUnknownThings(at(3));
    setScript(at(4), "陽子", "田中");
    setScript(at(5), "רחל", "כהן");
    setScript(at(6), "محمد", "حداد");
    setScript(at(7), "Thị Minh Khai", "Nguyễn");
    at(9).insert(QStringLiteral("blacklisted"), true);
    return all;
}

QString forbiddenCustomerId()
{
    return QString::number(firstId + 7);
}

} // namespace desk
