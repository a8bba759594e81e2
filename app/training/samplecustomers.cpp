// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/training/samplecustomers.h"

#include "app/profile/consent.h"
#include "app/profile/field.h"
#include "app/profile/numbereditem.h"
#include "app/profile/value.h"
#include "app/training/samplelands.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace desk {

namespace {

/// Two more have an id of another length or range: there are 200 in all.
constexpr int numberedCount = 198;
constexpr qint64 firstId = 700000001;

constexpr std::array loyalty{"NONE",     "TURQUOISE",  "SILVER",
                             "GOLD",     "PLATINUM",   "UNAVAILABLE_FOR_THIS_COUNTRY",
                             "EXCLUDED", "UNAVAILABLE"};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonValue textOrNull(const char *utf8)
{
    return utf8 ? QJsonValue(text(utf8)) : QJsonValue(QJsonValue::Null);
}

QString numberedId(int n)
{
    return QString::number(firstId + n);
}

/// Who a customer is; the rest follows from the land and from `n`.
struct Person {
    const SampleLand &land;
    size_t firstName; ///< place in the land's list
    size_t lastName;
    int n; ///< what the customers take turns by
    QString id;

    [[nodiscard]] bool isMan() const { return land.startsWithMan == (firstName % 2 == 0); }
    [[nodiscard]] QString first() const { return text(land.firstNames[firstName]); }
    [[nodiscard]] QString last() const { return text(land.lastNames[lastName]); }
};

/// The n-th of the numbered ones: every pair of names of a land once, before one comes again.
Person personOf(int n)
{
    const auto lands = sampleLands();
    const auto place = static_cast<size_t>(n);
    const size_t round = place / lands.size();
    return {lands[place % lands.size()], round % 4, (round / 4 + place) % 4, n, numberedId(n)};
}

void set(QJsonObject &profile, const char *key, const QJsonValue &value)
{
    profile.insert(QString::fromLatin1(key), value);
}

/// Every key of the answer (contract, 3.1), null where nothing is known.
QJsonObject emptyProfile()
{
    static const QJsonObject empty = [] {
        QJsonObject profile;
        for (const Field &row : fields()) {
            if (row.pathText() != QLatin1String(customerIdPath)
                && row.pathText() != QLatin1String("call_id"))
                profile.insert(row.unit(), QJsonValue::Null);
        }
        set(profile, "birthday", QJsonValue::Null);
        return profile;
    }();
    return empty;
}

QJsonObject emptyAddress()
{
    static const QJsonObject empty = [] {
        QJsonObject address;
        for (const Field *row : fieldsOf(Section::Address))
            address.insert(row->part(), QJsonValue::Null);
        return address;
    }();
    return empty;
}

QJsonObject addressOf(const SampleLand &land, int n)
{
    QJsonObject address = emptyAddress();
    const auto setPart = [&address](const char *path, const QJsonValue &value) {
        address.insert(field(path).part(), value);
    };
    setPart("address.number", QString::number(1 + n % 97));
    setPart("address.street", text(land.street));
    if (n % 5 == 3)
        setPart("address.add_on", QString::number(1 + n % 6));
    setPart("address.city", text(land.city));
    setPart("address.zip_code", text(land.postalCode));
    setPart("address.state_or_district", textOrNull(land.state));
    setPart("address.country_code", text(land.country));
    return address;
}

QJsonArray phonesOf(const SampleLand &land, int n)
{
    const auto phone = [](const char *beginning, int lastTwo, const char *type) {
        return NumberedItem(text(beginning) + QString::number(lastTwo), QString::fromLatin1(type))
            .toJson();
    };
    QJsonArray phones{phone(land.mobile, 10 + n % 90, "MOBILE")};
    if (n % 2 == 1)
        phones.append(phone(land.home, 99 - (n + 3) % 90, "HOME"));
    return phones;
}

QJsonArray consentsOf(int n)
{
    Consent email = Consent::of(QStringLiteral("EMAIL")).value();
    email.setAnswer(n % 4 != 0);
    email.setPartners(n % 8 == 3);
    QJsonArray consents{email.toJson()};
    if (n % 4 != 2) {
        Consent sms = Consent::of(QStringLiteral("SMS")).value();
        sms.setAnswer(n % 4 != 3);
        consents.append(sms.toJson());
    }
    return consents;
}

QJsonArray linksOf(const QString &id, const char *locale)
{
    const auto link = [](const char *relation, const QString &address) {
        return QJsonObject{{QStringLiteral("rel"), QString::fromLatin1(relation)},
                           {QStringLiteral("method"), QStringLiteral("GET")},
                           {QStringLiteral("href"), address}};
    };
    return {link("self", QStringLiteral("/v2/customers/%1/profile").arg(id)),
            link("schema_v1", QStringLiteral("/v1/schemas/profile/%1").arg(text(locale)))};
}

/// `olivier.bouchard@example.org`; who has the names of somebody before has a number too.
QString emailOf(const Person &person)
{
    const auto pairs = static_cast<int>(sampleLands().size() * 16);
    const QString name = person.first() + QLatin1Char('.') + person.last();
    return QStringLiteral("%1%2@example.org")
        .arg(name.toLower().replace(QLatin1Char(' '), QLatin1Char('.')),
             person.n < pairs ? QString() : QString::number(1 + person.n / pairs));
}

void setBirth(QJsonObject &profile, const QString &wireDate)
{
    set(profile, "birthdate", wireDate);
    set(profile, "birthday", wireDate);
}

void setNames(QJsonObject &profile, const Person &person)
{
    set(profile, "civility", person.isMan() ? QStringLiteral("MR") : QStringLiteral("MS"));
    set(profile, "gender", person.isMan() ? QStringLiteral("M") : QStringLiteral("F"));
    set(profile, "first_name", person.first().toUpper());
    set(profile, "last_name", person.last().toUpper());
    set(profile, "unicode_first_name",
        textOrNull(person.land.firstNamesInScript[person.firstName]));
    set(profile, "unicode_last_name", textOrNull(person.land.lastNamesInScript[person.lastName]));
}

QJsonObject customer(const Person &person)
{
    const SampleLand &land = person.land;
    const int n = person.n;
    const QString type = n % 3 == 0 ? QStringLiteral("PROSPECT") : QStringLiteral("CLIENT");
    QJsonObject profile = emptyProfile();
    setNames(profile, person);
    if (n % 5 == 2)
        set(profile, "second_name", QStringLiteral("DOMINIQUE")); // for men and women alike
    setBirth(profile, toWireDate(QDate(1948, 1, 1).addDays(n * 97)));
    set(profile, "birth_country_code", text(land.country));
    if (n % 2 == 0)
        set(profile, "birth_city", text(land.city));
    set(profile, "email", emailOf(person));
    set(profile, "phones", phonesOf(land, n));
    set(profile, "language_code", text(land.language));
    set(profile, "locale", text(land.locale));
    set(profile, "address", addressOf(land, n));
    set(profile, "personal_data_usage_allowed", n % 5 != 0);
    set(profile, "optins", consentsOf(n));
    set(profile, "gm_number", QString::number(29000000 + n * 7));
    set(profile, "customer_type", type);
    set(profile, "customer_status", type);
    set(profile, "filiation_number", QString::number(1 + n % 3));
    set(profile, "blacklisted", false);
    set(profile, "loyalty_program",
        QJsonObject{
            {QStringLiteral("status"), text(loyalty[static_cast<size_t>(n) % loyalty.size()])},
            {QStringLiteral("points"), (n * 137) % 5000},
            {QStringLiteral("previous_status"), QStringLiteral("NONE")},
            {QStringLiteral("is_platinum_for_life"), false}});
    set(profile, "_links", linksOf(person.id, land.locale));
    return profile;
}

/// What a caller is asked for who shows a passport.
void setIdentity(QJsonObject &profile)
{
    set(profile, "identity",
        NumberedItem(QStringLiteral("TESTCODE00000001"), QStringLiteral("SECURITY_NUMBER"))
            .toJson());
}

QJsonObject almostEmpty()
{
    QJsonObject profile = emptyProfile();
    set(profile, "last_name", QStringLiteral("NG"));
    set(profile, "personal_data_usage_allowed", false);
    return profile;
}

void addUnknownThings(QJsonObject &profile)
{
    set(profile, "favourite_colour", QStringLiteral("teal"));
    set(profile, "customer_status", QStringLiteral("AMBASSADOR"));
    set(profile, "filiation_number", 2);
    QJsonObject address = profile.value(QStringLiteral("address")).toObject();
    address.insert(QStringLiteral("geo"), QJsonObject{{QStringLiteral("lat"), 43.84}});
    set(profile, "address", address);
    QJsonObject phone
        = NumberedItem(QStringLiteral("06 23-45.67.89"), QStringLiteral("SATELLITE")).toJson();
    phone.insert(QStringLiteral("extension"), QStringLiteral("12"));
    set(profile, "phones", QJsonArray{phone});
    QJsonObject program = profile.value(QStringLiteral("loyalty_program")).toObject();
    program.insert(QStringLiteral("status"), QStringLiteral("DIAMOND"));
    set(profile, "loyalty_program", program);
}

/// The customer of the contract's examples (section 9).
QJsonObject marcoBellini(const QString &id)
{
    QJsonObject profile = customer({sampleLands()[1], 0, 0, 122, id});
    setBirth(profile, QStringLiteral("19790314"));
    set(profile, "gm_number", QStringLiteral("29000456"));
    set(profile, "phones",
        QJsonArray{NumberedItem(QStringLiteral("3331234567"), QStringLiteral("MOBILE")).toJson()});
    return profile;
}

/// Whom the pictures in README look for, and find twice when they create her or him anew.
QJsonObject tomSmith(const QString &id)
{
    QJsonObject profile = customer({paris(), 0, 0, 211, id});
    setBirth(profile, QStringLiteral("19840101"));
    set(profile, "birth_country_code", QStringLiteral("GB"));
    set(profile, "email", QStringLiteral("tom@example.com"));
    set(profile, "phones",
        QJsonArray{NumberedItem(QStringLiteral("0623456789"), QStringLiteral("MOBILE")).toJson()});
    return profile;
}

} // namespace

QMap<QString, QJsonObject> sampleCustomers()
{
    QMap<QString, QJsonObject> all;
    for (int n = 0; n < numberedCount; ++n)
        all.insert(numberedId(n), customer(personOf(n)));
    const auto put = [&all](int place, const SampleLand &land) {
        const QString id = numberedId(place - 1);
        all.insert(id, customer({land, 0, 0, place - 1, id}));
    };
    const auto at = [&all](int place) -> QJsonObject & { return all[numberedId(place - 1)]; };
    set(at(1), "second_name", QStringLiteral("ANNA"));
    setIdentity(at(1));
    at(2) = almostEmpty();
    addUnknownThings(at(3));
    put(4, osaka());
    put(5, israel());
    put(6, lebanon());
    put(7, vietnam());
    set(at(9), "blacklisted", true);
    // His place in turn would be 146; whose place he takes goes there.
    Person displaced = personOf(122);
    displaced.id = numberedId(145);
    at(146) = customer(displaced);
    at(123) = marcoBellini(numberedId(122));
    const QString haruka = QStringLiteral("200000001");
    all.insert(haruka, customer({sampleLands()[11], 0, 0, 203, haruka}));
    const QString tom = QStringLiteral("123456789");
    all.insert(tom, tomSmith(tom));
    return all;
}

QString forbiddenCustomerId()
{
    return numberedId(7);
}

} // namespace desk
