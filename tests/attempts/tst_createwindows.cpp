// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// One customer typed twice, in two windows on one home or twice in one: they are created once, and
// who was created is shown to the second.
#include "tests/attempts/createbench.h"

using namespace desk;
using namespace desk::test;
using namespace std::chrono_literals;
using Fault = RecordingServer::Fault;
using Attempted = CreateAttempt;

namespace {

/// What the server's search says once the customer is there.
const QByteArray created
    = R"([{"id":"9001","first_name":"TOM","last_name":"SMITH","email":"tom@example.org"}])";

} // namespace

Q_DECLARE_METATYPE(std::chrono::milliseconds)

class TestCreateWindows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void create_firstIsDone_secondIsShownTheCustomer_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("later");
        QTest::addColumn<bool>("isSearchSlow");
        QTest::newRow("at once, found") << 0ms << false;
        QTest::newRow("at once, not found yet") << 0ms << true;
        QTest::newRow("59 seconds later, found") << 59'000ms << false;
        QTest::newRow("59 seconds later, not found yet") << 59'000ms << true;
    }

    /// What the second window has been told about this customer before counts no longer.
    void create_firstIsDone_secondIsShownTheCustomer()
    {
        QFETCH(std::chrono::milliseconds, later);
        QFETCH(bool, isSearchSlow);
        CreateBench bench;
        CreateWindow first(bench);
        CreateWindow second(bench);
        second.attempt.setEdits(tom());
        second.attempt.lookForDuplicates();
        QTRY_VERIFY(second.attempt.watch().isSettled());
        QCOMPARE(bench.searches(), 1);
        first.press(tom());
        QVERIFY(first.as<Attempted::Created>());
        first.journal.flush();
        if (!isSearchSlow)
            bench.onSearch = reply(200, created);
        bench.clock.advance(later);
        second.press();
        const auto *alike = second.obstacle<Attempted::LooksAlike>();
        QVERIFY(alike);
        if (isSearchSlow)
            QCOMPARE(alike->earlier.value_or(Attempt()).customerId, QStringLiteral("9001"));
        else
            QCOMPARE(alike->found.first().customer.id.text(), QStringLiteral("9001"));
        QCOMPARE(bench.posts().size(), 1);
        QVERIFY(second.ready.isEmpty());
    }

    void create_firstIsOnItsWay_secondWaitsAndIsShownTheCustomer()
    {
        CreateBench bench;
        bench.onPost.fault = Fault::Held;
        CreateWindow first(bench);
        CreateWindow second(bench);
        first.attempt.setEdits(tom());
        first.attempt.create();
        QTRY_COMPARE(bench.posts().size(), 1);
        second.press(tom());
        const auto *unknown = second.as<Attempted::Unknown>();
        QVERIFY(unknown);
        const auto *already = std::get_if<Attempted::SentAlready>(&unknown->why);
        QVERIFY(already && already->isHeldHere());
        // Only the first can say what came of it.
        second.attempt.createAnyway(QStringLiteral("sure"));
        second.attempt.lookAgain();
        second.rest();
        QVERIFY(second.as<Attempted::Unknown>());

        bench.server.release();
        first.rest();
        QVERIFY(first.as<Attempted::Created>());
        first.journal.flush();
        bench.clock.advance(1s);
        second.attempt.lookAgain();
        second.rest();
        const auto *alike = second.obstacle<Attempted::LooksAlike>();
        QVERIFY(alike && alike->earlier);
        QCOMPARE(alike->earlier->customerId, QStringLiteral("9001"));
        second.press(); // is still no decision
        QVERIFY(second.obstacle<Attempted::LooksAlike>());
        QCOMPARE(bench.posts().size(), 1);
    }

    void create_firstIsRefused_secondMaySend()
    {
        CreateBench bench;
        bench.onPost = reply(400);
        bench.onPost.fault = Fault::Held;
        CreateWindow first(bench);
        CreateWindow second(bench);
        first.attempt.setEdits(tom());
        first.attempt.create();
        QTRY_COMPARE(bench.posts().size(), 1);
        second.press(tom());
        QVERIFY(second.as<Attempted::Unknown>());
        bench.server.release();
        first.rest();
        QVERIFY(first.obstacle<Attempted::Refused>());
        first.journal.flush();
        second.attempt.lookAgain();
        second.rest();
        QVERIFY(second.obstacle<Attempted::EarlierEnded>());
        QCOMPARE(bench.posts().size(), 1);
        bench.onPost = reply(201, R"({"id":"9001"})");
        second.press();
        QVERIFY(second.as<Attempted::Created>());
        QCOMPARE(bench.posts().size(), 2);
    }

    void create_bothPressAtOnce_oneIsSent()
    {
        CreateBench bench;
        CreateWindow first(bench);
        CreateWindow second(bench);
        for (CreateWindow *window : {&first, &second})
            window->attempt.setEdits(tom());
        for (CreateWindow *window : {&first, &second})
            window->attempt.create();
        first.rest();
        second.rest();
        QCOMPARE(bench.posts().size(), 1);
        QCOMPARE(first.ready.size() + second.ready.size(), 1);
    }

    void create_twiceInOneWindow_isShownTheCustomer()
    {
        CreateBench bench;
        CreateWindow window(bench);
        window.press(tom());
        QVERIFY(window.as<Attempted::Created>());
        CreateAttempt again(bench.bench.api, window.journal, bench.clock);
        again.setEdits(tom());
        again.create();
        QTRY_VERIFY(again.obstacle<Attempted::LooksAlike>());
        const auto &earlier = again.obstacle<Attempted::LooksAlike>()->earlier;
        QCOMPARE(earlier.value_or(Attempt()).customerId, QStringLiteral("9001"));
        QCOMPARE(bench.posts().size(), 1);
    }

    void create_shownAndExplained_isCreated()
    {
        CreateBench bench;
        CreateWindow first(bench);
        CreateWindow second(bench);
        first.press(tom());
        first.journal.flush();
        second.press(tom());
        QVERIFY(second.obstacle<Attempted::LooksAlike>());
        bench.onPost = reply(201, R"({"id":"9002"})");
        second.attempt.createInSpite(QStringLiteral("his son"));
        second.rest();
        QCOMPARE(second.ready, QStringList{QStringLiteral("9002")});
        QCOMPARE(bench.posts().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestCreateWindows)
#include "tst_createwindows.moc"
