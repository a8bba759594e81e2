// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/training/practicestore.h"

#include "app/profile/phone.h"
#include "app/reference/phonenumbers.h"
#include "app/training/samplecustomers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace desk;

/// The practice server's rules are those of the contract.
class TestPracticeStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samples_all_areManyAndMixed();
    void samples_all_areCoherent();
    void samples_ofThePictures_areAsDrawn();
    void create_body_isValidated_data();
    void create_body_isValidated();
    void create_sameKeyTwice_makesOneCustomer();
    void patch_body_isValidated_data();
    void patch_body_isValidated();
    void patch_nullAndEmpty_clear();
    void profile_ofOthers_isRefused();
    void search_filters_areAnded();

private:
    static PracticeStore::Answer ask(PracticeStore &store, const QByteArray &verb,
                                     const QString &path, const QByteArray &body = {},
                                     const QString &query = {}, const QByteArray &key = {})
    {
        return store.handle({verb, path, QUrlQuery(query), body, key, false});
    }
    static QJsonObject objectOf(const PracticeStore::Answer &answer)
    {
        return QJsonDocument::fromJson(answer.body).object();
    }
    const QString m_create = QStringLiteral("/v1/customers");
    const QString m_patch = QStringLiteral("/v1/customers/700000001/profile");
    const QString m_read = QStringLiteral("/v2/customers/700000001/profile");
};

void TestPracticeStore::samples_all_areManyAndMixed()
{
    const auto samples = sampleCustomers();
    QCOMPARE(samples.size(), 200);
    QSet<QString> countries;
    QSet<QString> statuses;
    int blacklisted = 0;
    for (const QJsonObject &sample : samples) {
        const QString country = sample.value(QStringLiteral("address"))
                                    .toObject()
                                    .value(QStringLiteral("country_code"))
                                    .toString();
        if (!country.isEmpty())
            countries.insert(country);
        statuses.insert(sample.value(QStringLiteral("loyalty_program"))
                            .toObject()
                            .value(QStringLiteral("status"))
                            .toString());
        blacklisted += sample.value(QStringLiteral("blacklisted")).toBool() ? 1 : 0;
    }
    QVERIFY2(countries.size() >= 12, qPrintable(QStringList(countries.values()).join(u' ')));
    QVERIFY(blacklisted >= 1);
    for (const char *status : {"NONE", "TURQUOISE", "SILVER", "GOLD", "PLATINUM", "EXCLUDED"})
        QVERIFY2(statuses.contains(QString::fromLatin1(status)), status);
}

void TestPracticeStore::samples_all_areCoherent()
{
    const auto samples = sampleCustomers();
    QHash<QString, QString> civilities; // by first name
    QSet<QString> addresses;
    int full = 0;
    for (auto it = samples.cbegin(); it != samples.cend(); ++it) {
        const QJsonObject &sample = it.value();
        const auto textOf = [&sample](const char *key) {
            return sample.value(QString::fromLatin1(key)).toString();
        };
        const QString first = textOf("first_name");
        const QString civility = textOf("civility");
        if (!first.isEmpty()) {
            QVERIFY2(civilities.value(first, civility) == civility, qPrintable(first));
            civilities.insert(first, civility);
            QCOMPARE(textOf("gender"),
                     civility == QLatin1String("MR") ? QStringLiteral("M") : QStringLiteral("F"));
        }
        const QString email = textOf("email");
        QVERIFY2(email.isEmpty() || !addresses.contains(email), qPrintable(email));
        addresses.insert(email);
        const QString country
            = sample.value(QStringLiteral("address"))[QStringLiteral("country_code")].toString();
        for (const Phone &phone : Phone::listFrom(sample.value(QStringLiteral("phones")))) {
            if (phone.type() != QLatin1String("SATELLITE"))
                QVERIFY2(phoneLevel(phone.number(), country) != PhoneLevel::Impossible,
                         qPrintable(it.key() + u' ' + phone.number()));
        }
        full += !email.isEmpty() && !textOf("birthdate").isEmpty()
                && !sample.value(QStringLiteral("address"))[QStringLiteral("city")]
                        .toString()
                        .isEmpty()
                && !sample.value(QStringLiteral("optins")).toArray().isEmpty()
            ? 1
            : 0;
    }
    QVERIFY2(full >= 190, qPrintable(QString::number(full)));
    for (const auto &[name, civility] : {std::pair{"OLIVIER", "MR"},
                                         {"CAMILLE", "MS"},
                                         {"LUCA", "MR"},
                                         {"NOOR", "MS"},
                                         {"HARUKA", "MS"}})
        QCOMPARE(civilities.value(QString::fromLatin1(name)), QString::fromLatin1(civility));
}

/// Of look/profile.png, start.png and wizard.png.
void TestPracticeStore::samples_ofThePictures_areAsDrawn()
{
    const auto samples = sampleCustomers();
    const auto holds = [&samples](const char *id, const QByteArray &json) {
        const QJsonObject sample = samples.value(QString::fromLatin1(id));
        const QJsonObject wanted = QJsonDocument::fromJson(json).object();
        QVERIFY(!wanted.isEmpty());
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            QCOMPARE(sample.value(it.key()), it.value());
    };
    holds("700000010", R"({"civility":"MR","first_name":"OLIVIER","last_name":"BOUCHARD",
        "gender":"M","birthdate":"19500523","birthday":"19500523","birth_country_code":"CA",
        "birth_city":null,"second_name":null,"identity":null,
        "email":"olivier.bouchard@example.org","language_code":"FR","locale":"fr-CA",
        "phones":[{"number":"8195550119","type":"MOBILE"},{"number":"6135550187","type":"HOME"}],
        "address":{"number":"10","street":"Rue du Lac","add_on":null,"town":null,
            "city":"Gatineau","zip_code":"J8X 2K1","state_or_district":"Québec","country":null,
            "country_code":"CA","additional_information_1":null,
            "additional_information_2":null},
        "personal_data_usage_allowed":true,
        "optins":[{"channel":"EMAIL","optin":true,"optin_partners":false},
                  {"channel":"SMS","optin":true}],
        "customer_type":"PROSPECT","customer_status":"PROSPECT","filiation_number":"1",
        "loyalty_program":{"status":"TURQUOISE","points":1233,"previous_status":"NONE",
            "is_platinum_for_life":false},
        "gm_number":"29000063","blacklisted":false})");
    holds("123456789", R"({"civility":"MR","first_name":"TOM","last_name":"SMITH",
        "birthdate":"19840101","email":"tom@example.com",
        "phones":[{"number":"0623456789","type":"MOBILE"}]})");
    holds("700000123", R"({"civility":"MR","first_name":"MARCO","last_name":"BELLINI",
        "gm_number":"29000456","email":"marco.bellini@example.org"})");
    holds("700000051", R"({"civility":"MS","first_name":"LENA","last_name":"VOGEL"})");
    holds("200000001", R"({"first_name":"HARUKA","last_name":"TANAKA",
        "unicode_first_name":"遥","unicode_last_name":"田中"})");
    const auto cityOf = [&samples](const char *id) {
        return samples
            .value(QString::fromLatin1(id))[QStringLiteral("address")][QStringLiteral("city")]
            .toString();
    };
    QCOMPARE(cityOf("123456789"), QStringLiteral("Paris"));
    QCOMPARE(cityOf("700000123"), QStringLiteral("Lucca"));
}

void TestPracticeStore::create_body_isValidated_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("key");
    const QByteArray start = R"({"civility":"MR","first_name":"Tom","last_name":"Smith")";
    const auto row = [](const char *name, const QByteArray &body, int status, const char *key,
                        const QString &query = {}) {
        QTest::newRow(name) << body << query << status << QString::fromLatin1(key);
    };
    row("three keys", start + "}", 201, "");
    row("no JSON", "{", 400, "");
    row("a list", "[]", 400, "");
    row("name missing", R"({"civility":"MR","first_name":"Tom"})", 400, "last_name");
    row("wrong type", start + R"(,"email":5})", 400, "email");
    row("null where none may be", start + R"(,"email":null})", 400, "email");
    row("null where one may be", start + R"(,"birthdate":null})", 201, "");
    row("unknown key", start + R"(,"shoe_size":"43"})", 400, "shoe_size");
    row("key of the patch only", start + R"(,"second_name":"Anna"})", 400, "second_name");
    row("unknown phone type", start + R"(,"phones":[{"number":"1","type":"FAX"}]})", 400, "phones");
    row("unknown customer type", start + R"(,"customer_type":"VIP"})", 400, "customer_type");
    row("number in the street too long",
        start + R"(,"address":{"number":")" + QByteArray(51, '1') + R"("}})", 400,
        "address.number");
    const QByteArray odd = start + R"(,"address":{"country_code":"FR","zip_code":"7500"}})";
    row("postal code refused", odd, 400, "address.zip_code");
    row("postal code forced", odd, 201, "", QStringLiteral("force_address=true"));
}

void TestPracticeStore::create_body_isValidated()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, query);
    QFETCH(int, status);
    QFETCH(QString, key);
    PracticeStore store;
    const auto answer = ask(store, "POST", m_create, body, query);
    QVERIFY2(answer.status == status, answer.body.constData());
    const QJsonArray errors = objectOf(answer).value(QStringLiteral("errors")).toArray();
    if (!key.isEmpty())
        QVERIFY2(errors.first()
                     .toObject()
                     .value(QStringLiteral("concerned_key"))
                     .toString()
                     .startsWith(key),
                 answer.body.constData());
    if (status == 201)
        QVERIFY(!objectOf(answer).value(QStringLiteral("id")).toString().isEmpty());
}

void TestPracticeStore::create_sameKeyTwice_makesOneCustomer()
{
    PracticeStore store;
    const QByteArray body = R"({"civility":"MR","first_name":"Tom","last_name":"Smith"})";
    const auto first = ask(store, "POST", m_create, body, {}, "one");
    QCOMPARE(ask(store, "POST", m_create, body, {}, "one").body, first.body);
    QVERIFY(ask(store, "POST", m_create, body, {}, "two").body != first.body);
}

void TestPracticeStore::patch_body_isValidated_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("one field") << QByteArray(R"({"email":"a@example.org"})") << 204;
    QTest::newRow("cleared with null") << QByteArray(R"({"birthdate":null})") << 204;
    QTest::newRow("cleared with nothing") << QByteArray(R"({"second_name":""})") << 204;
    QTest::newRow("null where none may be") << QByteArray(R"({"second_name":null})") << 400;
    QTest::newRow("read-only") << QByteArray(R"({"gm_number":"1"})") << 400;
    QTest::newRow("unknown") << QByteArray(R"({"x":1})") << 400;
    QTest::newRow("a list") << QByteArray("[]") << 400;
}

void TestPracticeStore::patch_body_isValidated()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    PracticeStore store;
    const QByteArray before = ask(store, "GET", m_read).body;
    const auto answer = ask(store, "PATCH", m_patch, body);
    QVERIFY2(answer.status == status, answer.body.constData());
    QCOMPARE(answer.body.isEmpty(), status == 204);
    if (status == 400)
        QCOMPARE(ask(store, "GET", m_read).body, before);
}

void TestPracticeStore::patch_nullAndEmpty_clear()
{
    PracticeStore store;
    ask(store, "PATCH", m_patch, R"({"email":"a@example.org","second_name":"B"})");
    ask(store, "PATCH", m_patch, R"({"email":null})");
    const QJsonObject profile = objectOf(ask(store, "GET", m_read));
    QVERIFY(profile.value(QStringLiteral("email")).isNull());
    QCOMPARE(profile.value(QStringLiteral("second_name")).toString().toUpper(),
             QStringLiteral("B"));
    ask(store, "PATCH", m_patch, R"({"second_name":""})");
    QVERIFY(objectOf(ask(store, "GET", m_read)).value(QStringLiteral("second_name")).isNull());
}

void TestPracticeStore::profile_ofOthers_isRefused()
{
    PracticeStore store;
    const QString path = QStringLiteral("/v2/customers/%1/profile").arg(forbiddenCustomerId());
    QCOMPARE(ask(store, "GET", path).status, 403);
    QCOMPARE(ask(store, "GET", QStringLiteral("/v2/customers/1/profile")).status, 404);
    QCOMPARE(ask(store, "GET", QStringLiteral("/nonsense")).status, 404);
}

void TestPracticeStore::search_filters_areAnded()
{
    PracticeStore store;
    ask(store, "POST", m_create,
        R"({"civility":"MR","first_name":"Tom","last_name":"Zzyx","email":"t@example.org"})");
    ask(store, "POST", m_create,
        R"({"civility":"MR","first_name":"Ann","last_name":"Zzyx","email":"a@example.org"})");
    const auto count = [&store, this](const QString &query) {
        const auto answer = ask(store, "GET", m_create, {}, query);
        return answer.status == 200 ? QJsonDocument::fromJson(answer.body).array().size()
                                    : -answer.status;
    };
    QCOMPARE(count(QStringLiteral("filter=last_name==zzyx&limit=9")), 2);
    QCOMPARE(count(QStringLiteral("filter=last_name==zzyx&filter=first_name==Ann&limit=9")), 1);
    QCOMPARE(count(QStringLiteral("filter=last_name==zzyx&limit=1&page=2")), 1);
    QCOMPARE(count(QStringLiteral("filter=last_name==zzyx&limit=1&page=3")), 0);
    QCOMPARE(count(QStringLiteral("limit=9")), -400);
    QCOMPARE(count(QStringLiteral("filter=shoe_size==9&limit=9")), -400);
}

QTEST_GUILESS_MAIN(TestPracticeStore)
#include "tst_practicestore.moc"
