// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/training/practiceserver.h"

#include "tests/api/apibench.h"

using namespace desk;
using namespace desk::test;

/// The practice server over real sockets: who may use it.
class TestPracticeServer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void start_twice_isTheSameLoopbackAddress()
    {
        PracticeServer server;
        const auto url = server.start();
        QVERIFY(url.isOk());
        QCOMPARE(url.value().host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(server.start().value(), url.value());
    }

    void use_withoutItsToken_isRefused_data()
    {
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<bool>("hasToken");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("both") << true << true << true;
        QTest::newRow("no token") << true << false << false;
        QTest::newRow("no key") << false << true << false;
        QTest::newRow("neither") << false << false << false;
    }

    void use_withoutItsToken_isRefused()
    {
        QFETCH(bool, hasKey);
        QFETCH(bool, hasToken);
        QFETCH(bool, isAllowed);
        PracticeServer server;
        const QUrl url = server.start().value();
        ApiBench bench(url);
        bench.transport.setEndpoint(
            {.baseUrl = url,
             .apiKey = hasKey ? server.apiKey() : QStringLiteral("guessed"),
             .accessToken = hasToken ? server.accessToken() : QStringLiteral("guessed"),
             .acceptLanguage = QStringLiteral("en-GB")});
        const auto outcome = outcomeOf(
            bench.api.profile(CustomerId::fromText(QStringLiteral("700000001")).value()));
        QCOMPARE(outcome.isOk(), isAllowed);
        if (!isAllowed)
            QCOMPARE(outcome.error().kind, ApiError::Kind::Unauthorised);
    }

    void credentials_ofEveryRun_differ()
    {
        const PracticeServer one;
        const PracticeServer other;
        QVERIFY(one.accessToken() != other.accessToken());
        QVERIFY(one.accessToken().size() >= 20);
    }
};

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
