// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/profile/profilebench.h"

#include <QTest>

using namespace desk;
using namespace desk::test;

class TestProfile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void value_missingNullOrEmpty_isNull_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("missing") << QByteArray("{}");
        QTest::newRow("null units")
            << QByteArray(R"({"address":null,"loyalty_program":null,"phones":null,"optins":null,)"
                          R"("identity":null,"email":null,"_links":null})");
        QTest::newRow("empty") << QByteArray(
            R"({"address":{},"loyalty_program":{},"phones":[],"optins":[],)"
            R"("identity":{},"email":""})");
        QTest::newRow("wrong shapes")
            << QByteArray(R"({"address":[1],"loyalty_program":"x","phones":{"a":1},"optins":3,)"
                          R"("identity":"x","email":{"a":1}})");
    }

    void value_missingNullOrEmpty_isNull()
    {
        QFETCH(QByteArray, body);
        const Profile profile = profileOf(body);
        for (const Field &row : fields()) {
            if (row.pathText() != QLatin1String(customerIdPath))
                QVERIFY2(profile.value(row).isNull(), row.path);
        }
    }

    void value_customerId_comesFromTheCall()
    {
        QCOMPARE(fullProfile().value(field("id")), json(R"("700000123")"));
        QVERIFY(Profile().value(field("id")).isNull());
    }

    void value_householdPosition_numberOrText()
    {
        QCOMPARE(profileOf(R"({"filiation_number":1})").value(field("filiation_number")),
                 json(R"("1")"));
        QCOMPARE(profileOf(R"({"filiation_number":"1"})").value(field("filiation_number")),
                 json(R"("1")"));
    }

    void value_parts_areFoundInTheirUnit()
    {
        QCOMPARE(fullProfile().value(field("address.city")), json(R"("Lucca")"));
        QCOMPARE(profileOf(R"({"address":{"zip_code":55100}})").value(field("address.zip_code")),
                 json(R"("55100")"));
    }

    void value_unknownEnumeration_isShownAsItCame()
    {
        QCOMPARE(profileOf(R"({"customer_status":"BRAND_NEW"})").value(field("customer_status")),
                 json(R"("BRAND_NEW")"));
    }

    void unlisted_leaves_areAllThere_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("rows"); // path=text
        const auto row = [](const char *name, const char *body, const QStringList &rows) {
            QTest::newRow(name) << QByteArray(body) << rows;
        };
        row("nothing", "{}", {});
        row("known only", R"({"email":"a@b.c","phones":[],"address":{"city":null}})", {});
        row("top", R"({"vip":true,"note":"x"})",
            {QStringLiteral("note=x"), QStringLiteral("vip=true")});
        row("null of an unknown key", R"({"vip":null})", {QStringLiteral("vip=")});
        row("deep", R"({"a":{"b":[{"c":1},2]}})",
            {QStringLiteral("a.b[0].c=1"), QStringLiteral("a.b[1]=2")});
        row("empty containers", R"({"a":{},"b":[]})",
            {QStringLiteral("a={}"), QStringLiteral("b=[]")});
        row("address", R"({"address":{"city":"Pisa","geo":{"x":1}}})",
            {QStringLiteral("address.geo.x=1")});
        row("loyalty", R"({"loyalty_program":{"tier":"A"}})",
            {QStringLiteral("loyalty_program.tier=A")});
        row("phone", R"({"phones":[{"number":"1","type":"HOME","extension":"9"}]})",
            {QStringLiteral("phones[0].extension=9")});
        row("second phone", R"({"phones":[{"number":"1"},{"number":"2","x":null}]})",
            {QStringLiteral("phones[1].x=")});
        row("opt-in", R"({"optins":[{"channel":"SMS","optin":true,"since":"2020"}]})",
            {QStringLiteral("optins[0].since=2020")});
        row("identity", R"({"identity":{"number":"1","type":"DNI","first_name":"A"}})",
            {QStringLiteral("identity.first_name=A")});
        row("text with the shape of a list", R"({"first_name":["A","B"]})",
            {QStringLiteral("first_name[0]=A"), QStringLiteral("first_name[1]=B")});
        row("unit with the shape of a text", R"({"address":"Pisa"})",
            {QStringLiteral("address=Pisa")});
        row("part with the shape of an object", R"({"address":{"city":{"name":"Pisa"}}})",
            {QStringLiteral("address.city.name=Pisa")});
        row("phones with the shape of a text", R"({"phones":"331"})",
            {QStringLiteral("phones=331")});
        row("phone with the shape of a text", R"({"phones":["331"]})",
            {QStringLiteral("phones[0]=331")});
        row("phone with a type only", R"({"phones":[{"type":"HOME"}]})",
            {QStringLiteral("phones[0].type=HOME")});
        row("consent without channel", R"({"optins":[{"optin":true}]})",
            {QStringLiteral("optins[0].optin=true")});
        row("boolean with another text", R"({"blacklisted":"maybe"})",
            {QStringLiteral("blacklisted=maybe")});
        row("consent with another text", R"({"optins":[{"channel":"SMS","optin":"maybe"}]})",
            {QStringLiteral("optins[0].optin=maybe")});
        row("birthday", R"({"birthday":"19790314"})", {QStringLiteral("birthday=19790314")});
        row("another id", R"({"id":"5"})", {QStringLiteral("id=5")});
        row("the same id", R"({"id":700000123})", {});
    }

    void unlisted_leaves_areAllThere()
    {
        QFETCH(QByteArray, body);
        QStringList rows;
        for (const Profile::Unlisted &row : profileOf(body).unlisted())
            rows.append(row.path + QLatin1Char('=') + row.text);
        QTEST(rows, "rows");
    }

    void json_anything_isKeptAsSent()
    {
        const QJsonObject sent = json(R"({"a":[null,{"b":1.5}],"email":" x "})").toObject();
        QCOMPARE(Profile(QStringLiteral("1"), sent, {}).json(), sent);
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
