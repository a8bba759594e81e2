// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// After an unknown outcome: customers who are found, and what becomes of all that was typed.
#include "tests/attempts/createbench.h"

using namespace desk;
using namespace desk::test;
using Fault = RecordingServer::Fault;
using Attempted = CreateAttempt;

class TestCreateFound final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takeFound_isTheCustomer_endsTheAttemptAndIsRemembered()
    {
        CreateBench bench;
        bench.onPost = reply(500);
        CreateWindow window(bench);
        window.press(tom());
        window.attempt.takeFound(idOf(QStringLiteral("700")));
        const auto *created = window.as<Attempted::Created>();
        QVERIFY(created);
        QVERIFY(created->isFound);
        QCOMPARE(created->id.text(), QStringLiteral("700"));
        QCOMPARE(window.taken, (Taken{{QStringLiteral("700"), tom()}}));
        window.attempt.takeFound(idOf(QStringLiteral("701")));
        QCOMPARE(window.taken.size(), 1);
        QVERIFY(window.ready.isEmpty());
        window.journal.flush();
        QCOMPARE(bench.filesOf("draft-"), 0);

        CreateWindow next(bench);
        QVERIFY(next.offers().attempts.isEmpty());
        next.press(tom());
        const auto *alike = next.obstacle<Attempted::LooksAlike>();
        QVERIFY(alike && alike->earlier);
        QCOMPARE(alike->earlier->customerId, QStringLiteral("700"));
        QCOMPARE(bench.posts().size(), 1);
    }

    void createAnyway_somebodyElseIsFoundByThen_asksFirst()
    {
        CreateBench bench;
        bench.onPost = reply(500);
        CreateWindow window(bench);
        window.press(tom());
        bench.onSearch = reply(200, foundTom);
        window.attempt.createAnyway(QStringLiteral("sure"));
        window.rest();
        QVERIFY(window.obstacle<Attempted::LooksAlike>());
        QCOMPARE(bench.posts().size(), 1);
    }

    /// A name alone is no strong match; of somebody who may be there already it is enough.
    void createAnyway_foundByNameByThen_asksFirst()
    {
        CreateBench bench;
        bench.onPost = reply(500);
        CreateWindow window(bench);
        window.press(named("Tom", "Smith"));
        bench.onSearch = reply(200, R"([{"id":"700","first_name":"TOM","last_name":"SMITH"}])");
        window.attempt.createAnyway(QStringLiteral("sure"));
        window.rest();
        const auto *alike = window.obstacle<Attempted::LooksAlike>();
        QVERIFY(alike);
        QCOMPARE(alike->found.first().customer.id.text(), QStringLiteral("700"));
        QCOMPARE(bench.posts().size(), 1);
    }

    void sentAlready_somebodyElseWithTheSameEmail_isNotSettled_data()
    {
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("this is the customer") << true;
        QTest::newRow("create anyway") << false;
    }

    /// A husband's creation is not known; what comes of his wife's says nothing about his.
    void sentAlready_somebodyElseWithTheSameEmail_isNotSettled()
    {
        QFETCH(bool, isTaken);
        const Edits husband
            = with(withPhone(named("Jack", "Miller"), "0623456789"), "email", "miller@example.org");
        const Edits wife
            = born(with(named("Ann", "Stone"), "email", "miller@example.org"), "19800101");
        CreateBench bench;
        bench.onPost = reply(500);
        {
            CreateWindow crashed(bench);
            crashed.press(husband);
            QVERIFY(crashed.as<Attempted::Unknown>());
        }
        CreateWindow window(bench);
        window.press(wife);
        const auto *unknown = window.as<Attempted::Unknown>();
        QVERIFY(unknown && !unknown->isOfPersonSent());
        bench.onPost = reply(201, R"({"id":"700"})");
        if (isTaken)
            window.attempt.takeFound(idOf(QStringLiteral("700")));
        else
            window.attempt.createAnyway(QStringLiteral("his wife"));
        window.rest();
        QVERIFY(window.as<Attempted::Created>());
        QCOMPARE(bench.posts().size(), isTaken ? 1 : 2);
        if (isTaken)
            QCOMPARE(window.taken, (Taken{{QStringLiteral("700"), wife}}));
        QVERIFY(window.journal.flush());
        CreateWindow next(bench);
        const Journal::Offers offers = next.offers();
        QCOMPARE(offers.attempts.size(), 1);
        QCOMPARE(offers.attempts.first().edits, husband);
    }

    /// The crashed attempt is settled; whoever was typed after it is not sent, and not lost.
    void takeFound_anotherPersonTypedSince_keepsTheirDraft()
    {
        CreateBench bench;
        bench.onSearch = reply(200, foundTom);
        CreateWindow window(bench);
        Attempt attempt{.id = Journal::newId(), .kind = WorkKind::Create};
        attempt.draftId = Journal::newId();
        attempt.edits = tom();
        Draft later{.id = attempt.draftId, .kind = WorkKind::Create};
        later.edits = with(with(tom(), "first_name", "Ann"), "last_name", "Lee");
        window.attempt.restore(attempt, later);
        window.rest();
        window.attempt.takeFound(idOf(QStringLiteral("700")));
        QCOMPARE(window.taken, (Taken{{QStringLiteral("700"), tom()}}));
        // Whoever was typed stays, and can be created.
        QVERIFY(window.as<Attempted::Typing>());
        QCOMPARE(window.attempt.edits(), later.edits);
        QVERIFY(window.journal.flush());
        QCOMPARE(bench.filesOf("draft-"), 1);
    }

    void takeFound_samePersonTypedSince_isDoneWithTheDraft()
    {
        CreateBench bench;
        bench.onSearch = reply(200, foundTom);
        CreateWindow window(bench);
        Attempt attempt{.id = Journal::newId(), .kind = WorkKind::Create};
        attempt.draftId = Journal::newId();
        attempt.edits = tom();
        Draft later{.id = attempt.draftId, .kind = WorkKind::Create};
        later.edits = with(tom(), "email", "tom.smith@example.org");
        window.attempt.restore(attempt, later);
        window.rest();
        std::optional<int> draftsMeanwhile;
        QObject::connect(&window.attempt, &CreateAttempt::foundTaken, &window.attempt,
                         [&] { draftsMeanwhile = bench.filesOf("draft-"); });
        window.attempt.takeFound(idOf(QStringLiteral("700")));
        // It goes along to the profile, which can seal it before this draft goes.
        QCOMPARE(window.taken, (Taken{{QStringLiteral("700"), later.edits}}));
        QCOMPARE(draftsMeanwhile, 1);
        QVERIFY(window.journal.flush());
        QCOMPARE(bench.filesOf("draft-"), 0);
    }

    /// What a run that crashed had typed over the customer it had sent is nobody's to discard here.
    void takeFound_anotherRunsDraftOfSomebodyElse_staysOffered()
    {
        CreateBench bench;
        bench.onPost = reply(500);
        const Edits ann = with(with(tom(), "first_name", "Ann"), "last_name", "Lee");
        {
            CreateWindow crashed(bench);
            crashed.press(withPhone(tom(), "0623456789"));
            QVERIFY(crashed.as<Attempted::Unknown>());
            crashed.attempt.setEdits(ann);
            QVERIFY(crashed.journal.flush());
        }
        CreateWindow window(bench);
        bench.onSearch = reply(200, foundTom);
        window.press(tom());
        if (window.obstacle<Attempted::LooksAlike>())
            window.attempt.createInSpite(QStringLiteral("another one"));
        window.rest();
        QVERIFY(window.as<Attempted::Unknown>());
        window.attempt.takeFound(idOf(QStringLiteral("700")));
        // What the first attempt had sent goes along as well.
        QCOMPARE(window.taken, (Taken{{QStringLiteral("700"), withPhone(tom(), "0623456789")}}));
        QVERIFY(window.journal.flush());
        QCOMPARE(window.offers().drafts.size(), 1);
        QCOMPARE(window.offers().drafts.first().edits, ann);
    }
};

QTEST_GUILESS_MAIN(TestCreateFound)
#include "tst_createfound.moc"
