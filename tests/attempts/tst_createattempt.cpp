// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// A creation from the press to the customer, or to what stands in its way. What becomes of one
// whose answer is lost is in tst_createunknown.
#include "tests/attempts/createbench.h"

#include <QLockFile>

using namespace desk;
using namespace desk::test;
using namespace std::chrono_literals;
using Fault = RecordingServer::Fault;
using Attempted = CreateAttempt;

class TestCreateAttempt final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void create_nobodyAlike_isNotedThenSentOnceThenReadBack()
    {
        CreateBench bench;
        CreateWindow window(bench);
        qsizetype notes = 0;
        qsizetype searches = 0;
        bench.beforePost = [&] {
            notes = bench.filesOf("attempt-");
            searches = bench.searches();
        };
        window.press(tom());
        const auto *created = window.as<Attempted::Created>();
        QVERIFY(created);
        QCOMPARE(created->id.text(), QStringLiteral("9001"));
        QCOMPARE(created->gmNumber, QStringLiteral("77"));
        QVERIFY(!created->isFound);
        QVERIFY(std::holds_alternative<Profile>(created->stored));
        QCOMPARE(window.ready, QStringList{QStringLiteral("9001")});
        const QList<QByteArray> body{R"({"civility":"MR","email":"tom@example.org",)"
                                     R"("first_name":"Tom","last_name":"Smith"})"};
        QCOMPARE(bench.bodies(), body);
        QCOMPARE(bench.posts().first().target, QByteArray("/v1/customers"));
        QCOMPARE(searches, 2); // by e-mail, by name
        QCOMPARE(notes, 1);
        QCOMPARE(bench.server.requests().last().target, QByteArray("/v2/customers/9001/profile"));
        QVERIFY(!window.attempt.hasUnsentWork());
    }

    void create_profileCannotBeReadBack_isCreatedAllTheSame()
    {
        CreateBench bench;
        bench.onRead = reply(404);
        CreateWindow window(bench);
        window.press(tom());
        const auto *created = window.as<Attempted::Created>();
        QVERIFY(created);
        QCOMPARE(std::get<ApiError>(created->stored).kind, ApiError::Kind::NotFound);
        QCOMPARE(window.ready.size(), 1);
    }

    void create_somethingIsMissing_looksForNobodyAndSendsNothing()
    {
        CreateBench bench;
        CreateWindow window(bench);
        window.press(named("Tom", ""));
        QVERIFY(window.obstacle<std::monostate>());
        QCOMPARE(bench.server.deliveries(), 0);
    }

    void create_pressedAgainOnItsWay_isSentOnce()
    {
        CreateBench bench;
        bench.onPost.fault = Fault::Held;
        CreateWindow window(bench);
        window.attempt.setEdits(tom());
        window.attempt.create();
        window.attempt.create(); // waits for the search
        QTRY_COMPARE(bench.posts().size(), 1);
        window.attempt.create();
        window.attempt.createWithoutNote();
        window.attempt.createWithoutSearch();
        window.attempt.createAnyway(QStringLiteral("sure"));
        bench.server.release();
        window.rest();
        QVERIFY(window.as<Attempted::Created>());
        window.press();
        QCOMPARE(bench.posts().size(), 1);
        QCOMPARE(window.ready.size(), 1);
    }

    void create_strongMatch_isNotSentBeforeTheAgentSaysWhy()
    {
        CreateBench bench;
        bench.onSearch = reply(200, foundTom);
        CreateWindow window(bench);
        window.press(tom());
        const auto *alike = window.obstacle<Attempted::LooksAlike>();
        QVERIFY(alike);
        QCOMPARE(alike->found.size(), 1);
        QCOMPARE(alike->found.first().customer.id.text(), QStringLiteral("700"));
        QVERIFY(!alike->earlier);
        window.press(); // that is no reason
        QVERIFY(window.obstacle<Attempted::LooksAlike>());
        QCOMPARE(bench.posts().size(), 0);
        window.attempt.createInSpite(QStringLiteral("his son"));
        window.rest();
        QVERIFY(window.as<Attempted::Created>());
        QCOMPARE(bench.posts().size(), 1);
    }

    /// "His son" was said of the customer who was found, and of the one being typed.
    void create_anotherPersonTypedMeanwhile_isAskedAgain()
    {
        CreateBench bench;
        bench.onSearch = reply(200, foundTom);
        bench.onPost = reply(400);
        CreateWindow window(bench);
        window.press(tom());
        window.attempt.createInSpite(QStringLiteral("his son"));
        window.rest();
        QVERIFY(window.obstacle<Attempted::Refused>());
        // A slip of the pen corrected is no other person.
        window.press(with(tom(), "last_name", "Smithe"));
        QCOMPARE(bench.posts().size(), 2);
        const Edits ann = with(with(with(tom(), "first_name", "Ann"), "last_name", "Lee"), "email",
                               "ann@example.org");
        window.press(ann);
        QCOMPARE(bench.posts().size(), 3);
        window.press(tom());
        QVERIFY(window.obstacle<Attempted::LooksAlike>());
        QCOMPARE(bench.posts().size(), 3);
    }

    /// The agent stops while the attempt is being noted: nothing has left, and nothing leaves.
    void cancel_beforeItIsNoted_sendsNothing()
    {
        CreateBench bench;
        CreateWindow window(bench);
        QObject::connect(&window.attempt, &CreateAttempt::stateChanged, &window.attempt,
                         [&window] { window.attempt.cancel(); });
        window.press(tom());
        QVERIFY(window.obstacle<std::monostate>());
        QCOMPARE(bench.posts().size(), 0);
        window.attempt.disconnect(&window.attempt);
        window.press();
        QVERIFY(window.as<Attempted::Created>());
        QCOMPARE(bench.posts().size(), 1);
    }

    void create_anotherMatchAfterTheReason_isAskedAboutToo()
    {
        CreateBench bench;
        bench.onSearch = reply(200, foundTom);
        CreateWindow window(bench);
        window.press(tom());
        bench.onSearch = reply(200, QByteArray(foundTom).replace("700", "701"));
        window.attempt.createInSpite(QStringLiteral("his son"));
        window.rest();
        const auto *alike = window.obstacle<Attempted::LooksAlike>();
        QVERIFY(alike);
        QCOMPARE(alike->found.size(), 1);
        QCOMPARE(alike->found.first().customer.id.text(), QStringLiteral("701"));
        QCOMPARE(bench.posts().size(), 0);
    }

    void create_foundWithUnusableIds_asksOnceAboutAllOfThem()
    {
        CreateBench bench;
        bench.onSearch
            = reply(200, R"([{"id":"../x","last_name":"SMITH"},{"id":"","last_name":"SMITH"}])");
        CreateWindow window(bench);
        window.press(tom());
        QCOMPARE(window.attempt.watch().unusableCount(), 3); // one without an id by each search
        const auto *alike = window.obstacle<Attempted::LooksAlike>();
        QVERIFY(alike);
        QVERIFY(alike->found.isEmpty());
        QCOMPARE(alike->unusableIds.size(), 3);
        window.press(); // that is no reason
        QVERIFY(window.obstacle<Attempted::LooksAlike>());
        QCOMPARE(bench.posts().size(), 0);
        window.attempt.createInSpite(QStringLiteral("not in the shop's list"));
        window.rest();
        QVERIFY(window.as<Attempted::Created>());
        QCOMPARE(bench.posts().size(), 1);
    }

    void create_anotherUnusableIdAfterTheReason_isAskedAboutToo()
    {
        CreateBench bench;
        bench.onSearch = reply(200, R"([{"id":"../x","last_name":"SMITH"}])");
        CreateWindow window(bench);
        window.press(tom());
        bench.onSearch = reply(200, R"([{"id":"../x"},{"id":"../y"}])");
        window.attempt.createInSpite(QStringLiteral("somebody else"));
        window.rest();
        const auto *alike = window.obstacle<Attempted::LooksAlike>();
        QVERIFY(alike);
        QCOMPARE(alike->unusableIds, QStringList{QStringLiteral("../y")});
        QCOMPARE(bench.posts().size(), 0);
    }

    void create_typedWhileItLooks_isNotSent()
    {
        CreateBench bench;
        CreateWindow window(bench);
        window.attempt.setEdits(tom());
        bench.beforeSearch
            = [&window] { window.attempt.setEdits(with(tom(), "email", "tim@example.org")); };
        window.press();
        QVERIFY(window.obstacle<std::monostate>());
        bench.beforeSearch = {};
        QCOMPARE(bench.posts().size(), 0);
        window.press();
        QVERIFY(bench.bodies().first().contains("tim@example.org"));
    }

    void create_searchHangs_isWaitedForTenSeconds()
    {
        CreateBench bench;
        bench.onSearch.fault = Fault::Hang;
        CreateWindow window(bench);
        window.attempt.setEdits(tom());
        window.attempt.create();
        QTRY_COMPARE(bench.searches(), 1);
        bench.clock.advance(9'999ms);
        QVERIFY(window.as<Attempted::WaitingForSearch>());
        bench.clock.advance(1ms);
        window.rest();
        QVERIFY(window.as<Attempted::Created>());
        QCOMPARE(bench.posts().size(), 1);
    }

    void create_searchHangs_agentMayGoOnOrTurnAway_data()
    {
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("goes on") << true;
        QTest::newRow("turns away") << false;
    }

    void create_searchHangs_agentMayGoOnOrTurnAway()
    {
        QFETCH(bool, goesOn);
        CreateBench bench;
        bench.onSearch.fault = Fault::Hang;
        CreateWindow window(bench);
        window.attempt.setEdits(tom());
        window.attempt.create();
        QTRY_COMPARE(bench.searches(), 1);
        if (goesOn)
            window.attempt.createWithoutSearch();
        else
            window.attempt.stopWaiting();
        window.rest();
        bench.clock.advance(10s);
        window.rest();
        QCOMPARE(window.as<Attempted::Created>() != nullptr, goesOn);
        QCOMPARE(bench.posts().size(), goesOn ? 1 : 0);
    }

    void create_refused_mayBeSentAnewAndTheSameRequestHasTheSameKey()
    {
        CreateBench bench;
        bench.onPost = reply(400, R"({"errors":[{"concerned_key":"email"}]})");
        CreateWindow window(bench);
        window.press(tom());
        const auto *refused = window.obstacle<Attempted::Refused>();
        QVERIFY(refused);
        QCOMPARE(refused->error.fieldErrors.size(), 1);
        QVERIFY(refused->sent == tom());
        window.press();
        QCOMPARE(bench.posts().size(), 2);
        QCOMPARE(bench.idempotencyKeys().size(), 1);
        bench.onPost = reply(201, R"({"id":"9001"})");
        window.press(with(tom(), "email", "tim@example.org"));
        QVERIFY(window.as<Attempted::Created>());
        QCOMPARE(bench.idempotencyKeys().size(), 2);
        QVERIFY(!bench.idempotencyKeys().contains(QByteArray()));
    }

    void createForced_sameAsRefused_goesWithoutTheCheck_data()
    {
        QTest::addColumn<bool>("isChanged");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("the same") << false << QByteArray("/v1/customers?force_address=true");
        QTest::newRow("something else") << true << QByteArray("/v1/customers");
    }

    void createForced_sameAsRefused_goesWithoutTheCheck()
    {
        QFETCH(bool, isChanged);
        QFETCH(QByteArray, target);
        CreateBench bench;
        bench.onPost = reply(400, R"({"errors":[{"concerned_key":"address.city"}]})");
        CreateWindow window(bench);
        const Edits edits = with(tom(), "address.city", "Lucca");
        window.attempt.createForced(QStringLiteral("unasked"));
        QVERIFY(window.obstacle<std::monostate>());
        window.press(edits);
        bench.onPost = reply(201, R"({"id":"9001"})");
        if (isChanged)
            window.attempt.setEdits(with(edits, "address.city", "Pisa"));
        window.attempt.createForced(QStringLiteral("no such city"));
        window.rest();
        QVERIFY(window.as<Attempted::Created>());
        QCOMPARE(bench.posts().last().target, target);
        QCOMPARE(bench.idempotencyKeys().size(), 2);
    }

    void create_signedInAgain_looksOnceMoreAndThenSends()
    {
        CreateBench bench;
        bench.refusals = 1;
        int asked = 0;
        bench.bench.transport.setSignInAsker([&asked] { ++asked; });
        CreateWindow window(bench);
        window.attempt.setEdits(tom());
        window.attempt.create();
        QTRY_COMPARE(asked, 1);
        bench.onSearch = reply(200, foundTom); // created by somebody meanwhile
        bench.bench.transport.resumeHeld();
        window.rest();
        QVERIFY(window.obstacle<Attempted::LooksAlike>());
        QCOMPARE(bench.posts().size(), 1); // the refused one
        window.journal.flush();
        QCOMPARE(bench.filesOf("attempt-"), 0);
    }

    /// Somebody else may have created the customer while the agent was asked.
    void createWithoutNote_customerExistsByNow_isShown()
    {
        CreateBench bench;
        CreateWindow window(bench);
        QLockFile busy(bench.home.filePath(QStringLiteral("journal.lock")));
        QVERIFY(busy.lock());
        window.press(tom());
        QVERIFY(window.obstacle<Attempted::NotNoted>());
        bench.onSearch = reply(200, foundTom);
        window.attempt.createWithoutNote();
        window.rest();
        QVERIFY(window.obstacle<Attempted::LooksAlike>());
        QCOMPARE(bench.posts().size(), 0);
    }

    void create_diskTakesNoNote_isSentWhenTheAgentSaysSo()
    {
        CreateBench bench;
        CreateWindow window(bench);
        QLockFile busy(bench.home.filePath(QStringLiteral("journal.lock")));
        QVERIFY(busy.lock());
        window.press(tom());
        QVERIFY(window.obstacle<Attempted::NotNoted>());
        QCOMPARE(bench.posts().size(), 0);
        bench.onPost = reply(200, {}, Fault::CloseAfterRequest);
        window.attempt.createWithoutNote();
        window.rest();
        QVERIFY(window.as<Attempted::Unknown>());
        QCOMPARE(bench.posts().size(), 1);
        // The disk knows nothing of it; the program does, until its end.
        busy.unlock();
        CreateAttempt again(bench.bench.api, window.journal, bench.clock);
        again.setEdits(tom());
        again.create();
        QTRY_VERIFY(again.as<Attempted::Unknown>());
        QCOMPARE(bench.posts().size(), 1);
    }

    void create_noKeychain_isSentAndRememberedUntilTheEnd()
    {
        CreateBench bench;
        SealedStore store(bench.home.path());
        Journal journal(store, bench.clock);
        bench.onPost = reply(200, {}, Fault::CloseAfterRequest);
        for (int i = 0; i < 2; ++i) {
            CreateAttempt attempt(bench.bench.api, journal, bench.clock);
            attempt.setEdits(tom());
            attempt.create();
            QTRY_VERIFY(attempt.as<Attempted::Unknown>());
        }
        QCOMPARE(bench.posts().size(), 1);
        QCOMPARE(bench.filesOf("attempt-"), 0);
    }

    void draft_typedAndRestored_isKeptUntilItIsCreatedOrDiscarded_data()
    {
        QTest::addColumn<bool>("isCreated");
        QTest::newRow("created") << true;
        QTest::newRow("discarded") << false;
    }

    void draft_typedAndRestored_isKeptUntilItIsCreatedOrDiscarded()
    {
        QFETCH(bool, isCreated);
        CreateBench bench;
        {
            CreateWindow window(bench);
            window.attempt.setEdits(tom());
            QVERIFY(window.attempt.hasUnsentWork());
        } // and the program ends
        QCOMPARE(bench.filesOf("draft-"), 1);
        CreateWindow window(bench);
        const QList<Draft> drafts = window.offers().drafts;
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().title, QStringLiteral("Tom Smith"));
        window.attempt.restore(drafts.first());
        QVERIFY(window.attempt.edits() == tom());
        if (isCreated)
            window.press();
        else
            window.attempt.discard();
        window.journal.flush();
        QCOMPARE(bench.filesOf("draft-"), 0);
        QCOMPARE(bench.posts().size(), isCreated ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(TestCreateAttempt)
#include "tst_createattempt.moc"
