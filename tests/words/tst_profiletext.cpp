// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/profiletext.h"

#include "app/profile/profile.h"
#include "app/reference/referencedata.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace desk;

class TestProfileText final : public QObject {
    Q_OBJECT

private:
    ReferenceData m_reference{QStringLiteral("en")};

    static Profile profile(const QByteArray &json)
    {
        return {QStringLiteral("700"), QJsonDocument::fromJson(json).object(), {}};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void copyText_kind_isWhatTheProfileHas_data();
    void copyText_kind_isWhatTheProfileHas();
    void copyText_nothingThere_isEmpty();
    void copyText_wholeProfile_isSectionsWithLabels();
    void copyText_hostileProfile_isHarmless();
    void addressText_country_isLeftOutAtHome_data();
    void addressText_country_isLeftOutAtHome();
    void sections_longAnswer_isCutShort();
};

void TestProfileText::copyText_kind_isWhatTheProfileHas_data()
{
    QTest::addColumn<CopyKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("e-mail") << CopyKind::Email << QStringLiteral("tom@example.org");
    QTest::newRow("phone") << CopyKind::Phone << QStringLiteral("+33 6 23 45 67 89");
    QTest::newRow("address") << CopyKind::Address
                             << QStringLiteral("Via delle Rose, 12\n55100 Lucca LU\nItaly");
    QTest::newRow("id") << CopyKind::CustomerId << QStringLiteral("700");
    QTest::newRow("GM number") << CopyKind::GmNumber << QStringLiteral("4711");
    QTest::newRow("name") << CopyKind::Name << QStringLiteral("TOM SMITH");
}

void TestProfileText::copyText_kind_isWhatTheProfileHas()
{
    QFETCH(CopyKind, kind);
    QFETCH(QString, text);
    const Profile full = profile(
        R"({"email":"tom@example.org","first_name":"TOM","last_name":"SMITH","gm_number":4711,)"
        R"("phones":[{"number":"+33 6 23 45 67 89","type":"MOBILE"},{"number":"1"}],)"
        R"("address":{"city":"Lucca","country_code":"IT","number":"12","street":"Via delle Rose",)"
        R"("zip_code":"55100","state_or_district":"LU"}})");
    QCOMPARE(copyText(kind, full, m_reference), text);
}

void TestProfileText::copyText_nothingThere_isEmpty()
{
    const Profile empty;
    for (const CopyKind kind :
         {CopyKind::Email, CopyKind::Phone, CopyKind::Address, CopyKind::CustomerId,
          CopyKind::GmNumber, CopyKind::Name, CopyKind::Profile}) {
        QCOMPARE(copyText(kind, empty, m_reference), QString());
        QVERIFY(!copiedNote(kind).isEmpty());
        QVERIFY(!nothingToCopyNote(kind).isEmpty());
    }
}

void TestProfileText::copyText_wholeProfile_isSectionsWithLabels()
{
    const Profile full = profile(
        R"({"civility":"MR","first_name":"TOM","last_name":"SMITH","birthdate":"19840201",)"
        R"("email":"tom@example.org","phones":[{"number":"+331","type":"HOME"},{"number":"+336"}],)"
        R"("address":{"city":"Lucca","country_code":"IT","street":"Via delle Rose"},)"
        R"("optins":[{"channel":"EMAIL","optin":true}],"blacklisted":false,"gm_number":"4711",)"
        R"("second_name":"","shoe_size":43,"nothing":null,)"
        R"("_links":[{"rel":"self","href":"https://example.org/x"}]})");
    QCOMPARE(copyText(CopyKind::Profile, full, m_reference),
             QStringLiteral("TOM SMITH\n"
                            "Customer id: 700\n"
                            "GM number: 4711\n"
                            "\n"
                            "Identity\n"
                            "Civility: Mr\n"
                            "First name: TOM\n"
                            "Last name: SMITH\n"
                            "Date of birth: 01/02/1984\n"
                            "\n"
                            "Contact\n"
                            "E-mail: tom@example.org\n"
                            "Phones:\n"
                            "  +331 Home\n"
                            "  +336\n"
                            "\n"
                            "Address\n"
                            "Via delle Rose\n"
                            "Lucca\n"
                            "Italy\n"
                            "\n"
                            "Consent\n"
                            "Contact consents: E-mail: Yes\n"
                            "\n"
                            "Other\n"
                            "shoe_size: 43"));
}

void TestProfileText::copyText_hostileProfile_isHarmless()
{
    const Profile hostile
        = profile(R"({"first_name":"T\u0007OM\n\u202eevil","email":"a\u200b@example.org\u0000",)"
                  R"("x\ny":"1\u001b[2J\r2","address":{"city":"Luc\nca\u2066"}})");
    for (const CopyKind kind :
         {CopyKind::Name, CopyKind::Email, CopyKind::Address, CopyKind::Profile}) {
        const QString text = copyText(kind, hostile, m_reference);
        QVERIFY(!text.isEmpty());
        for (const QChar c : text)
            QVERIFY2(c == u'\n'
                         || (c.category() != QChar::Other_Control
                             && c.category() != QChar::Other_Format),
                     qPrintable(text));
    }
    QCOMPARE(copyText(CopyKind::Name, hostile, m_reference), QStringLiteral("T OM evil"));
    QVERIFY(
        copyText(CopyKind::Profile, hostile, m_reference).endsWith(QStringLiteral("x y: 1 [2J 2")));
}

void TestProfileText::addressText_country_isLeftOutAtHome_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *address, const char *text) {
        QTest::newRow(name) << QByteArray(address) << QString::fromUtf8(text);
    };
    row("home", R"({"city":"Paris","country_code":"FR"})", "Paris");
    row("home, small letters", R"({"city":"Paris","country_code":"fr"})", "Paris");
    row("abroad", R"({"city":"Rome","country_code":"IT"})", "Rome\nItaly");
    row("unknown code", R"({"city":"X","country_code":"QQ"})", "X\nQQ");
    row("unknown code with a name", R"({"city":"X","country_code":"QQ","country":"Qland"})",
        "X\nQland");
    row("a name only", R"({"city":"Rome","country":"Italie"})", "Rome\nItalie");
}

void TestProfileText::addressText_country_isLeftOutAtHome()
{
    QFETCH(QByteArray, address);
    QFETCH(QString, text);
    QCOMPARE(addressText(profile("{\"address\":" + address + "}"), m_reference), text);
}

void TestProfileText::sections_longAnswer_isCutShort()
{
    QByteArray json = "{\"first_name\":\"TOM\"";
    for (int i = 0; i < 60; ++i)
        json += ",\"key" + QByteArray::number(i) + "\":\"" + QByteArray(5000, 'x') + '"';
    const auto sections = profileSections(profile(json + '}'), m_reference);
    QCOMPARE(sections.size(), 2);
    QCOMPARE(sections.at(1).section, Section::Other);
    QCOMPARE(sections.at(1).entries.size(), 40);
    QCOMPARE(sections.at(1).entries.first().text.size(), 2000);
}

QTEST_GUILESS_MAIN(TestProfileText)
#include "tst_profiletext.moc"
