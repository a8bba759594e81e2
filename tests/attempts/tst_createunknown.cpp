// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// A creation that may have been carried out and was not answered: nothing more is sent before the
// agent has looked, in this run and in the next (design, section 3, rule 5).
#include "tests/attempts/createbench.h"

using namespace desk;
using namespace desk::test;
using namespace std::chrono_literals;
using Fault = RecordingServer::Fault;
using Attempted = CreateAttempt;

Q_DECLARE_METATYPE(RecordingServer::Reply)

class TestCreateUnknown final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void create_noClearAnswer_isUnknownAndLookedFor_data()
    {
        QTest::addColumn<RecordingServer::Reply>("answer");
        QTest::addColumn<ApiError::Kind>("kind");
        using Kind = ApiError::Kind;
        QTest::newRow("closed") << reply(201, {}, Fault::CloseAfterRequest) << Kind::ConnectionLost;
        QTest::newRow("reset") << reply(201, {}, Fault::Reset) << Kind::ConnectionLost;
        QTest::newRow("cut short")
            << reply(201, R"({"id":"9001"})", Fault::TruncateBody) << Kind::ConnectionLost;
        QTest::newRow("200 {}") << reply(200, "{}") << Kind::BadAnswer;
        QTest::newRow("HTML") << reply(200, "<html>") << Kind::BadAnswer;
        QTest::newRow("no usable id") << reply(201, R"({"id":"../x"})") << Kind::BadAnswer;
        QTest::newRow("409") << reply(409) << Kind::Conflict;
        QTest::newRow("500") << reply(500) << Kind::ServerTrouble;
        QTest::newRow("503") << reply(503) << Kind::ServerTrouble;
    }

    void create_noClearAnswer_isUnknownAndLookedFor()
    {
        QFETCH(RecordingServer::Reply, answer);
        QFETCH(ApiError::Kind, kind);
        CreateBench bench;
        bench.onPost = answer;
        CreateWindow window(bench);
        bench.beforePost = [&bench] { bench.onSearch = reply(200, foundTom); };
        window.press(tom());
        const auto *unknown = window.as<Attempted::Unknown>();
        QVERIFY(unknown);
        QCOMPARE(std::get<Attempted::LostAnswer>(unknown->why).error.kind, kind);
        QCOMPARE(unknown->found.size(), 1);
        QVERIFY(!unknown->searchError);
        QCOMPARE(bench.posts().size(), 1);
        QCOMPARE(bench.filesOf("attempt-"), 1);
        // No press sends it again.
        window.press();
        window.attempt.createWithoutNote();
        window.attempt.createForced(QStringLiteral("unasked"));
        window.attempt.createInSpite(QStringLiteral("unasked"));
        window.rest();
        QVERIFY(window.as<Attempted::Unknown>());
        QCOMPARE(bench.posts().size(), 1);
        QVERIFY(window.ready.isEmpty());
    }

    void cancel_onItsWay_isUnknown()
    {
        CreateBench bench;
        bench.onPost.fault = Fault::Hang;
        CreateWindow window(bench);
        window.attempt.setEdits(tom());
        window.attempt.create();
        QTRY_COMPARE(bench.posts().size(), 1);
        window.attempt.cancel();
        window.rest();
        const auto *unknown = window.as<Attempted::Unknown>();
        QVERIFY(unknown);
        QCOMPARE(std::get<Attempted::LostAnswer>(unknown->why).error.kind,
                 ApiError::Kind::Cancelled);
    }

    void lookAgain_searchFailed_findsTheCustomerThen()
    {
        CreateBench bench;
        bench.onPost = reply(500);
        bench.beforePost = [&bench] { bench.onSearch = reply(403); };
        CreateWindow window(bench);
        window.press(tom());
        const auto *unknown = window.as<Attempted::Unknown>();
        QVERIFY(unknown);
        QCOMPARE(unknown->searchError->kind, ApiError::Kind::Forbidden);
        QVERIFY(unknown->found.isEmpty());
        bench.onSearch = reply(200, R"([{"id":"700","last_name":"SMITH"},{"id":"../x"}])");
        window.attempt.lookAgain();
        QVERIFY(window.as<Attempted::Unknown>()->isLooking);
        window.rest();
        unknown = window.as<Attempted::Unknown>();
        QVERIFY(!unknown->searchError);
        QCOMPARE(unknown->found.size(), 1);
        QCOMPARE(unknown->unusableIds, QStringList{QStringLiteral("../x")});
        // Told of is enough.
        bench.onPost = reply(201, R"({"id":"9001"})");
        window.attempt.createAnyway(QStringLiteral("neither of them"));
        window.rest();
        QVERIFY(window.as<Attempted::Created>());
    }

    void createAnyway_sameRequest_goesWithTheSameKeyAndEndsBoth()
    {
        CreateBench bench;
        bench.onPost = reply(500);
        {
            CreateWindow window(bench);
            window.press(tom());
            bench.onPost = reply(201, R"({"id":"9001"})");
            bench.onPost.fault = Fault::Held;
            window.attempt.createAnyway(QStringLiteral("the caller is sure"));
            QTRY_COMPARE(bench.posts().size(), 2);
            // Both are open until the customer is there.
            QCOMPARE(bench.filesOf("attempt-"), 2);
            bench.server.release();
            window.rest();
            QVERIFY(window.as<Attempted::Created>());
            QCOMPARE(bench.idempotencyKeys().size(), 1);
        }
        CreateWindow next(bench);
        QVERIFY(next.offers().attempts.isEmpty());
    }

    void createAnyway_lostAgain_isUnknownAgainAndBothStayOpen()
    {
        CreateBench bench;
        bench.onPost = reply(500);
        {
            CreateWindow window(bench);
            window.press(tom());
            window.attempt.createAnyway(QStringLiteral("sure"));
            window.rest();
            QVERIFY(window.as<Attempted::Unknown>());
            QCOMPARE(bench.posts().size(), 2);
        } // and a crash
        CreateWindow next(bench);
        QCOMPARE(next.offers().attempts.size(), 2);
    }

    void restore_afterACrash_looksAndSendsNothing()
    {
        CreateBench bench;
        bench.onPost.fault = Fault::Hang;
        {
            CreateWindow window(bench);
            window.attempt.setEdits(tom());
            window.attempt.create();
            QTRY_COMPARE(bench.posts().size(), 1);
        } // killed
        CreateWindow next(bench);
        const Journal::Offers offers = next.offers();
        QCOMPARE(offers.attempts.size(), 1);
        bench.onSearch = reply(200, foundTom);
        next.attempt.restore(offers.attempts.first(), std::nullopt);
        QVERIFY(next.as<Attempted::Unknown>()->isLooking);
        next.rest();
        const auto *unknown = next.as<Attempted::Unknown>();
        QVERIFY(unknown);
        QVERIFY(std::holds_alternative<Attempted::FromBefore>(unknown->why));
        QCOMPARE(unknown->found.size(), 1);
        QVERIFY(next.attempt.edits() == tom());
        QCOMPARE(bench.posts().size(), 1);
        bench.onPost = reply(201, R"({"id":"9001"})");
        next.attempt.createAnyway(QStringLiteral("his son"));
        next.rest();
        QVERIFY(next.as<Attempted::Created>());
        QCOMPARE(bench.posts().size(), 2);
        QCOMPARE(bench.idempotencyKeys().size(), 1);
    }

    void restore_typedOnSince_hasWhatWasTypedLast()
    {
        CreateBench bench;
        bench.onPost = reply(500);
        const Edits later = with(tom(), "email", "tom.smith@example.org");
        {
            CreateWindow window(bench);
            window.press(tom());
            bench.clock.advance(1s);
            window.attempt.setEdits(later);
        } // and a crash
        CreateWindow next(bench);
        const Journal::Offers offers = next.offers();
        QCOMPARE(offers.attempts.size(), 1);
        const Attempt &attempt = offers.attempts.first();
        QVERIFY(offers.laterDrafts.contains(attempt.id));
        next.attempt.restore(attempt, offers.laterDrafts.value(attempt.id));
        next.rest();
        QVERIFY(next.as<Attempted::Unknown>());
        QVERIFY(next.attempt.edits() == later);
    }

    /// Whoever was typed after the crashed attempt: it is its own customer that is looked for.
    void restore_anotherPersonTypedSince_looksForTheOneSent()
    {
        CreateBench bench;
        CreateWindow window(bench);
        Attempt attempt{.id = Journal::newId(), .kind = WorkKind::Create};
        attempt.edits = with(tom(), "email", "sent@example.org");
        Draft later{.id = Journal::newId(), .kind = WorkKind::Create};
        later.edits = with(tom(), "email", "typed@example.org");
        window.attempt.restore(attempt, later);
        window.rest();
        QVERIFY(window.attempt.edits() == later.edits);
        QByteArray searched;
        for (const RecordingServer::Request &request : bench.server.requests())
            searched += request.target;
        QVERIFY(searched.contains("sent"));
        QVERIFY(!searched.contains("typed"));
    }

    void changeTyped_ownAttempt_isNoWayOut()
    {
        CreateBench bench;
        bench.onPost = reply(500);
        CreateWindow window(bench);
        window.press(tom());
        window.attempt.changeTyped();
        QVERIFY(window.as<Attempted::Unknown>());
    }

    void changeTyped_sentByAnEarlierRun_freesWhatIsTypedOnly()
    {
        CreateBench bench;
        bench.onPost = reply(500);
        {
            CreateWindow window(bench);
            window.press(tom());
        }
        CreateWindow next(bench);
        next.press(tom());
        const auto *unknown = next.as<Attempted::Unknown>();
        QVERIFY(unknown);
        const auto &already = std::get<Attempted::SentAlready>(unknown->why);
        QVERIFY(!already.isHeldHere());
        next.attempt.changeTyped();
        QVERIFY(next.obstacle<std::monostate>());
        bench.onPost = reply(201, R"({"id":"9001"})");
        next.press(named("Ann", "Miller"));
        QVERIFY(next.as<Attempted::Created>());
        QCOMPARE(bench.posts().size(), 2);
        CreateWindow last(bench);
        QCOMPARE(last.offers().attempts.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCreateUnknown)
#include "tst_createunknown.moc"
