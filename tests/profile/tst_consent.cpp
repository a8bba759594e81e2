// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/consent.h"
#include "tests/profile/profilebench.h"

#include <QTest>

using namespace desk;
using namespace desk::test;

class TestConsent final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answer_storedMember_onlyWhatCanBeUsed_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("answer"); // JSON; empty: none
        const auto row = [](const char *member, const char *answer) {
            QTest::newRow(member) << QByteArray(member) << QByteArray(answer);
        };
        row("true", "true");
        row("false", "false");
        row(R"("true")", "true");
        row(R"(" FALSE ")", "false");
        row(R"("yes")", "");
        row("1", "");
        row("null", "");
        row("[true]", "");
    }

    void answer_storedMember_onlyWhatCanBeUsed()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, answer);
        const QJsonValue item
            = json(R"({"channel":"SMS","optin":)" + member + R"(,"since":"2020"})");
        auto consent = *Consent::fromJson(item);
        QCOMPARE(consent.channel(), QStringLiteral("SMS"));
        QCOMPARE(consent.answer().has_value(), !answer.isEmpty());
        if (consent.answer())
            QCOMPARE(QJsonValue(*consent.answer()), json(answer));
        QCOMPARE(QJsonValue(consent.toJson()), item);
        consent.setAnswer(consent.answer()); // says it already
        QCOMPARE(QJsonValue(consent.toJson()), item);
        consent.setAnswer(!consent.answer().value_or(false));
        consent.setAnswer({});
        QCOMPARE(QJsonValue(consent.toJson()), json(R"({"channel":"SMS","since":"2020"})"));
    }

    void fromJson_withoutChannel_isNone()
    {
        for (const char *item : {R"({"optin":true})", R"({"channel":" "})",
                                 R"({"channel":["SMS"]})", "{}", "7", "null", R"("SMS")"})
            QVERIFY2(!Consent::fromJson(json(item)), item);
    }

    void saysNothing_answers_partnersCountForEmail_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<bool>("saysNothing");
        const auto row = [](const char *item, bool saysNothing) {
            QTest::newRow(item) << QByteArray(item) << saysNothing;
        };
        row(R"({"channel":"SMS"})", true);
        row(R"({"channel":"SMS","optin":"yes"})", true);
        row(R"({"channel":"SMS","optin":false})", false);
        row(R"({"channel":"SMS","optin_partners":true})", true);
        row(R"({"channel":"EMAIL","optin_partners":true})", false);
        row(R"({"channel":"EMAIL","optin_partners":false})", true);
    }

    void saysNothing_answers_partnersCountForEmail()
    {
        QFETCH(QByteArray, item);
        QTEST(Consent::fromJson(json(item))->saysNothing(), "saysNothing");
    }

    void toJson_newConsent_theContractsKeys()
    {
        QVERIFY(!Consent::of({}));
        QVERIFY(!Consent::of(QStringLiteral(" ")));
        Consent consent = Consent::of(QStringLiteral("EMAIL")).value();
        QVERIFY(consent.saysNothing());
        consent.setAnswer(true);
        consent.setPartners(false);
        QCOMPARE(QJsonValue(consent.toJson()),
                 json(R"({"channel":"EMAIL","optin":true,"optin_partners":false})"));
        QCOMPARE(consent.shown(), consent.toJson());
        QVERIFY(!consent.saysNothing());
    }
};

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
