// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/patch.h"
#include "app/profile/validation.h"
#include "tests/profile/profilebench.h"

#include <QTest>

using namespace desk;
using namespace desk::test;

using Typed = QList<std::pair<QByteArray, QByteArray>>; // path, JSON text

/// The bytes that leave for what the agent did (design, section 3, rules 1 to 3).
class TestPatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patchBody_edits_byteForByte_data()
    {
        QTest::addColumn<Typed>("typed");
        QTest::addColumn<QByteArray>("wire");
        const QByteArray rest = R"("country":"ITALIA","country_code":"IT","geo":{"x":1},)"
                                R"("number":"12","street":"Via delle Rose")";

        QTest::newRow("nothing") << Typed{} << QByteArray("{}");
        row("e-mail", {{"email", R"("new@example.org")"}}, R"({"email":"new@example.org"})");
        row("stray blank", {{"email", R"("  canary@example.org ")"}}, "{}");
        row("typed back", {{"first_name", R"("MARCO")"}}, "{}");
        row("blank trimmed", {{"birth_city", R"(" Pisa ")"}}, R"({"birth_city":"Pisa"})");
        row("letter case is a change", {{"first_name", R"("Marco")"}}, R"({"first_name":"Marco"})");
        row("clear second name", {{"second_name", "null"}}, R"({"second_name":""})");
        row("empty second name", {{"second_name", R"("")"}}, R"({"second_name":""})");
        row("blank second name", {{"second_name", R"("  ")"}}, R"({"second_name":""})");
        row("clear what is empty", {{"third_name", R"("")"}}, "{}");
        row("clear null field", {{"unicode_first_name", "null"}}, "{}");
        row("clear date", {{"birthdate", "null"}}, R"({"birthdate":null})");
        row("clear e-mail", {{"email", R"("")"}}, R"({"email":null})");
        row("clear country of birth", {{"birth_country_code", "null"}},
            R"({"birth_country_code":null})");
        row("clear city of birth", {{"birth_city", "null"}}, R"({"birth_city":""})");
        row("clear language", {{"language_code", "null"}}, R"({"language_code":""})");
        row("clear identifier", {{"identity", "null"}}, R"({"identity":null})");
        row("clear phones", {{"phones", "[]"}}, R"({"phones":[]})");
        row("clear consents", {{"optins", "null"}}, R"({"optins":[]})");
        row("date of another form", {{"birthdate", R"("1979-03-14")"}}, "{}");
        row("date", {{"birthdate", R"("1980-01-02")"}}, R"({"birthdate":"19800102"})");
        row("consent", {{"personal_data_usage_allowed", "false"}},
            R"({"personal_data_usage_allowed":false})");
        row("read-only", {{"customer_type", R"("CLIENT")"}}, "{}");

        row("new city", {{"address.city", R"("Pisa")"}},
            R"({"address":{"city":"Pisa",)" + rest + R"(,"zip_code":"55100"}})");
        row("same city", {{"address.city", R"("Lucca ")"}}, "{}");
        row("clear postal code", {{"address.zip_code", "null"}},
            R"({"address":{"city":"Lucca",)" + rest + R"(,"zip_code":""}})");
        row("clear an empty part", {{"address.town", R"("")"}}, "{}");
        row("two parts", {{"address.city", R"("Pisa")"}, {"address.add_on", R"("int. 4")"}},
            R"({"address":{"add_on":"int. 4","city":"Pisa",)" + rest + R"(,"zip_code":"55100"}})");
        row("all parts cleared",
            {{"address.city", "null"},
             {"address.number", "null"},
             {"address.street", "null"},
             {"address.zip_code", "null"},
             {"address.country", "null"},
             {"address.country_code", "null"}},
            R"({"address":{"city":"","country":"","country_code":"","geo":{"x":1},)"
            R"("number":"","street":"","zip_code":""}})");

        row("second phone",
            {{"phones",
              R"([{"number":"3331234567","type":"MOBILE"},{"number":"0583","type":"HOME"}])"}},
            R"({"phones":[{"extension":"9","number":"3331234567","type":"MOBILE"},)"
            R"({"number":"0583","type":"HOME"}]})");
        row("same phones", {{"phones", R"([{"type":"MOBILE","number":" 3331234567"}])"}}, "{}");
        row("unknown key of a changed phone",
            {{"phones", R"([{"number":"3331234567","type":"HOME"}])"}},
            R"({"phones":[{"extension":"9","number":"3331234567","type":"HOME"}]})");
        row("empty phone line",
            {{"phones", R"([{"number":"3331234567","type":"MOBILE"},{"number":" "}])"}}, "{}");
        row("second consent",
            {{"optins",
              R"([{"channel":"EMAIL","optin":true,"optin_partners":false},)"
              R"({"channel":"SMS","optin":false}])"}},
            R"({"optins":[{"channel":"EMAIL","optin":true,"optin_partners":false},)"
            R"({"channel":"SMS","optin":false}]})");
        row("identifier", {{"identity", R"({"number":"X1","type":"DNI"})"}},
            R"({"identity":{"number":"X1","type":"DNI"}})");
        row("several units", {{"email", R"("a@b.c")"}, {"second_name", "null"}},
            R"({"email":"a@b.c","second_name":""})");
        row("not ASCII", {{"unicode_first_name", R"("太郎")"}}, R"({"unicode_first_name":"太郎"})");
        row("quotes", {{"birth_city", "\"a\\\"b\\\\c\""}}, "{\"birth_city\":\"a\\\"b\\\\c\"}");
    }

    void patchBody_edits_byteForByte()
    {
        QFETCH(Typed, typed);
        QTEST(toWire(patchBody(fullProfile(), editsOf(typed))), "wire");
    }

    void patchBody_numbersInStrings_areNoChange()
    {
        const Profile profile = profileOf(
            R"({"first_name":7,"address":{"number":12,"zip_code":55100,"city":"Lucca"},)"
            R"("phones":[{"number":3331234567,"type":"HOME"}]})");
        QCOMPARE(patchBody(profile,
                           editsOf({{"first_name", R"("7")"},
                                    {"address.number", R"("12")"},
                                    {"phones", R"([{"number":"3331234567","type":"HOME"}])"}})),
                 QJsonObject());
        QCOMPARE(toWire(patchBody(profile, editsOf({{"address.number", R"("14")"}}))),
                 QByteArray(R"({"address":{"city":"Lucca","number":"14","zip_code":55100}})"));
    }

    void patchBody_storedPhoneWithoutNumber_stays()
    {
        const Profile profile
            = profileOf(R"({"phones":[{"type":"HOME"},{"number":"0583","type":"OFFICE"},)"
                        R"({"number":"","type":"MOBILE"},{"number":null},{},7]})");
        QCOMPARE(
            toWire(patchBody(
                profile,
                editsOf({{"phones", R"([{"number":"0583","type":"OFFICE"},{"number":"0584"}])"}}))),
            QByteArray(
                R"({"phones":[{"type":"HOME"},{"number":"0583","type":"OFFICE"},)"
                R"({"number":"","type":"MOBILE"},{"number":null},{},7,{"number":"0584"}]})"));
        // Who takes the phones away that are shown has not seen the others.
        QCOMPARE(toWire(patchBody(profile, editsOf({{"phones", "null"}}))),
                 QByteArray(R"({"phones":[{"type":"HOME"},{"number":"","type":"MOBILE"},)"
                            R"({"number":null},{},7]})"));
        QCOMPARE(
            patchBody(profile, editsOf({{"phones", R"([{"number":"0583","type":"OFFICE"}])"}})),
            QJsonObject());
    }

    void patchBody_storedConsentWithoutAnswer_goesAsItCame()
    {
        const Profile profile = profileOf(
            R"({"optins":[{"channel":"EMAIL","optin":null},{"channel":"SMS","optin":true},)"
            R"({"channel":"MAIL","optin":null,"optin_partners":false}]})");
        const Edits edits = editsOf(
            {{"optins",
              R"([{"channel":"EMAIL"},{"channel":"MAIL","optin_partners":false},{"channel":"SMS","optin":true},)"
              R"({"channel":"PHONE","optin":false}])"}});
        QCOMPARE(
            toWire(patchBody(profile, edits)),
            QByteArray(R"({"optins":[{"channel":"EMAIL","optin":null},)"
                       R"({"channel":"MAIL","optin":null,"optin_partners":false},)"
                       R"({"channel":"SMS","optin":true},{"channel":"PHONE","optin":false}]})"));
        QVERIFY(patchProblems(profile, edits, QDate(2026, 1, 1)).isEmpty());
        // Whatever the server makes of it: EMAIL as it was, or gone.
        for (const char *email : {R"({"channel":"EMAIL","optin":null},)", ""}) {
            const Profile stored = profileOf(QByteArray(R"({"optins":[)") + email
                                             + R"({"channel":"SMS","optin":true},)"
                                               R"({"channel":"PHONE","optin":false}]})");
            QVERIFY(storedDifferently(edits, stored).isEmpty());
        }
        // One the agent has added has to be answered.
        const Edits added = editsOf({{"optins", R"([{"channel":"MAIL"}])"}});
        QCOMPARE(patchProblems(profile, added, QDate(2026, 1, 1)).size(), 1);
    }

    void patchBody_oddAddress_untouchedPartsGoAsTheyCame()
    {
        const Profile profile
            = profileOf(R"({"address":{"city":["Lucca"],"number":12,"street":" Via ","town":null,)"
                        R"("add_on":" ","country_code":"IT","geo":{"x":1.5},"note":null}})");
        QCOMPARE(toWire(patchBody(profile, editsOf({{"address.zip_code", R"("55100")"}}))),
                 QByteArray(R"({"address":{"city":["Lucca"],"country_code":"IT","geo":{"x":1.5},)"
                            R"("number":12,"street":" Via ","zip_code":"55100"}})"));
        // The odd value is replaced only by who types another.
        QCOMPARE(toWire(patchBody(profile, editsOf({{"address.city", R"("Pisa")"}}))),
                 QByteArray(R"({"address":{"city":"Pisa","country_code":"IT","geo":{"x":1.5},)"
                            R"("number":12,"street":" Via "}})"));
    }

    void patchBody_allThereIsOfAnAddressCleared_isNull()
    {
        const Profile profile
            = profileOf(R"({"address":{"city":"Lucca","town":null,"add_on":""}})");
        QCOMPARE(toWire(patchBody(profile, editsOf({{"address.city", "null"}}))),
                 QByteArray(R"({"address":null})"));
    }

    void patchBody_oddIdentifier_keepsWhatElseItHas()
    {
        const Profile profile
            = profileOf(R"({"identity":{"number":17,"type":"LATER","issued":{"by":"X"}}})");
        QCOMPARE(
            toWire(patchBody(profile, editsOf({{"identity", R"({"number":"17","type":"DNI"})"}}))),
            QByteArray(R"({"identity":{"issued":{"by":"X"},"number":17,"type":"DNI"}})"));
    }

    void patchProblems_storedOddItems_areNobodysProblem()
    {
        const Profile profile = profileOf(
            R"({"optins":[{"channel":"EMAIL","optin":"yes"},{"channel":"SMS","optin":1}],)"
            R"("phones":[{"number":"unknown"},{"number":"06"}]})");
        Edits edits
            = editsOf({{"optins", R"([{"channel":"EMAIL"},{"channel":"SMS","optin":false}])"},
                       {"phones", R"([{"number":"unknown"},{"number":"07"}])"}});
        QVERIFY(patchProblems(profile, edits, QDate(2026, 1, 1)).isEmpty());
        QCOMPARE(toWire(patchBody(profile, edits)),
                 QByteArray(R"({"optins":[{"channel":"EMAIL","optin":"yes"},)"
                            R"({"channel":"SMS","optin":false}],)"
                            R"("phones":[{"number":"unknown"},{"number":"07"}]})"));
        edits = editsOf({{"phones", R"([{"number":"unknown"},{"number":"nobody"}])"}});
        QCOMPARE(patchProblems(profile, edits, QDate(2026, 1, 1)).size(), 1);
    }

    void patchBody_composedAndDecomposed_areNoChange()
    {
        const Profile profile = profileOf("{\"last_name\":\"Andre\u0301\"}");
        QCOMPARE(patchBody(profile, editsOf({{"last_name", "\"Andr\u00e9\""}})), QJsonObject());
    }

    void patchBody_missingAddress_sendsOnlyTheTyped()
    {
        for (const char *text : {"{}", R"({"address":null})", R"({"address":"odd"})"}) {
            QCOMPARE(toWire(patchBody(profileOf(text), editsOf({{"address.city", R"("Pisa")"}}))),
                     QByteArray(R"({"address":{"city":"Pisa"}})"));
        }
    }

    void changesOf_edits_catalogueOrderWithBeforeAndAfter()
    {
        const QList<Change> changes = changesOf(
            fullProfile(),
            editsOf(
                {{"email", "null"}, {"first_name", R"("Marco")"}, {"last_name", R"("BELLINI ")"}}));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).field, &field("first_name"));
        QCOMPARE(changes.at(0).before, json(R"("MARCO")"));
        QCOMPARE(changes.at(0).after, json(R"("Marco")"));
        QVERIFY(!changes.at(0).isClear());
        QCOMPARE(changes.at(1).field, &field("email"));
        QVERIFY(changes.at(1).isClear());
    }

    void createBody_edits_byteForByte_data()
    {
        QTest::addColumn<Typed>("typed");
        QTest::addColumn<QByteArray>("wire");
        const Typed required{{"civility", R"("MR")"},
                             {"first_name", R"(" Canaryname")"},
                             {"last_name", R"("Bellini")"}};
        const QByteArray three
            = R"("civility":"MR","first_name":"Canaryname","last_name":"Bellini")";
        row("the three required", required, '{' + three + '}');
        row("empty ones are left out",
            required + Typed{{"email", R"(" ")"}, {"phones", "[]"}, {"address.city", "null"}},
            '{' + three + '}');
        row("patch-only ones are left out",
            required + Typed{{"second_name", R"("X")"}, {"birth_city", R"("Pisa")"}},
            '{' + three + '}');
        row("address", {{"address.city", R"("Pisa")"}, {"address.country_code", R"("IT")"}},
            R"({"address":{"city":"Pisa","country_code":"IT"}})");
        row("call centre", {{"customer_type", R"("CLIENT")"}, {"call_id", R"("C1")"}},
            R"({"call_id":"C1","customer_type":"CLIENT"})");
    }

    void createBody_edits_byteForByte()
    {
        QFETCH(Typed, typed);
        QTEST(toWire(createBody(editsOf(typed))), "wire");
    }

    void storedDifferently_upperCase_isOnlyCase()
    {
        const Edits sent = editsOf({{"first_name", R"("Marco")"},
                                    {"last_name", R"("Bianchi")"},
                                    {"email", R"("canary@example.org")"},
                                    {"call_id", R"("C1")"}});
        const QList<Difference> differences = storedDifferently(sent, fullProfile());
        QCOMPARE(differences.size(), 2);
        QCOMPARE(differences.at(0).field, &field("first_name"));
        QVERIFY(differences.at(0).onlyCase);
        QCOMPARE(differences.at(0).stored, json(R"("MARCO")"));
        QCOMPARE(differences.at(1).field, &field("last_name"));
        QVERIFY(!differences.at(1).onlyCase);
    }

    void storedDifferently_clearedButStillThere_isTold()
    {
        const QList<Difference> differences
            = storedDifferently(editsOf({{"second_name", "null"}}), fullProfile());
        QCOMPARE(differences.size(), 1);
        QVERIFY(differences.constFirst().sent.isNull());
    }

private:
    static void row(const char *name, const Typed &typed, const QByteArray &wire)
    {
        QTest::newRow(name) << typed << wire;
    }

    static Edits editsOf(const Typed &typed)
    {
        Edits edits;
        for (const auto &[path, text] : typed)
            edits.set(field(path.constData()), json(text));
        return edits;
    }
};

QTEST_GUILESS_MAIN(TestPatch)
#include "tst_patch.moc"
