// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// One run: read, write, read. What may still land afterwards is in tst_patchlater.
#include "tests/attempts/patchbench.h"

using namespace desk;
using namespace desk::test;
using namespace desk::patch;
using Fault = RecordingServer::Fault;

class TestPatchAttempt final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void start_oneChange_sendsItOnceAndReadsBack()
    {
        PatchBench bench;
        const auto stored = as<Stored>(bench.send("email", "new@example.org"));
        QCOMPARE(bench.bodies(), QList<QByteArray>{R"({"email":"new@example.org"})"});
        QCOMPARE(stored.seen.done, only("email"));
        QVERIFY(stored.takenOver.isEmpty());
        QVERIFY(!bench.attempt->hasOpenWrites());
        QVERIFY(!bench.isBlocked());
    }

    void start_whileOneRuns_isRefused()
    {
        PatchBench bench;
        QVERIFY(bench.attempt->start(bench.wish("email", QStringLiteral("a@example.org"))));
        QVERIFY(bench.attempt->isSending());
        QVERIFY(!bench.attempt->start(bench.wish("email", QStringLiteral("b@example.org"))));
        QVERIFY(!bench.attempt->readAgain());
        QTRY_COMPARE(bench.outcomes.size(), 1);
        QCOMPARE(bench.bodies(), QList<QByteArray>{R"({"email":"a@example.org"})"});
    }

    void start_sameFieldChangedByOthers_isAConflict()
    {
        PatchBench bench;
        const auto wish = bench.wish("email", QStringLiteral("mine@example.org"));
        bench.carryOut(R"({"email":"theirs@example.org"})");
        const auto conflicted = as<Conflicted>(bench.send(wish));
        QCOMPARE(conflicted.conflicts.size(), 1);
        QCOMPARE(conflicted.conflicts.first().theirs,
                 QJsonValue(QStringLiteral("theirs@example.org")));
        QVERIFY(bench.bodies().isEmpty());
    }

    void start_phoneDeletedThereAndRenumberedHere_isAConflict()
    {
        PatchBench bench;
        const auto wish
            = bench.wish("phones",
                         QJsonArray{QJsonObject{{QStringLiteral("number"), QStringLiteral("2")},
                                                {QStringLiteral("type"), QStringLiteral("HOME")}}});
        bench.carryOut(R"({"phones":null})");
        QCOMPARE(as<Conflicted>(bench.send(wish)).conflicts.size(), 1);
        QVERIFY(bench.bodies().isEmpty());
    }

    void start_otherUnitChangedByOthers_isTakenOver()
    {
        PatchBench bench;
        const auto wish = bench.wish("email", QStringLiteral("mine@example.org"));
        bench.carryOut(R"({"second_name":"Maria"})");
        QCOMPARE(as<Stored>(bench.send(wish)).takenOver, only("second_name"));
        QCOMPARE(bench.bodies(), QList<QByteArray>{R"({"email":"mine@example.org"})"});
    }

    void start_unitChangedByOthers_isReviewedAgain_data()
    {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QJsonValue>("mine");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("moved to another city")
            << QByteArray(R"({"address":{"city":"Pisa","street":"Via Roma","zip_code":"56100"}})")
            << QByteArray("address.street") << QJsonValue(QStringLiteral("Via Verdi"))
            << QByteArray(R"({"address":{"city":"Pisa","street":"Via Verdi","zip_code":"56100"}})");
        QTest::newRow("a phone more on both sides")
            << QByteArray(
                   R"({"phones":[{"number":"1","type":"HOME"},{"number":"2","type":"HOME"}]})")
            << QByteArray("phones")
            << QJsonValue(QJsonDocument::fromJson(
                              R"([{"number":"1","type":"HOME"},{"number":"3","type":"HOME"}])")
                              .array())
            << QByteArray(R"({"phones":[{"number":"1","type":"HOME"},{"number":"2","type":"HOME"},)"
                          R"({"number":"3","type":"HOME"}]})");
    }

    void start_unitChangedByOthers_isReviewedAgain()
    {
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, path);
        QFETCH(QJsonValue, mine);
        QFETCH(QByteArray, body);
        PatchBench bench;
        PatchAttempt::Wish wish = bench.wish(path.constData(), mine);
        bench.carryOut(theirs);
        const auto rebased = as<Rebased>(bench.send(wish));
        QVERIFY(bench.bodies().isEmpty());
        // Reviewed again, on their profile.
        const Merge merged = merge(wish.was, rebased.theirs, wish.edits);
        wish.was = rebased.theirs;
        wish.edits = merged.edits;
        as<Stored>(bench.send(wish));
        QCOMPARE(bench.bodies(), QList<QByteArray>{body});
    }

    void start_addressForcedAndMoved_isCheckedAgain()
    {
        PatchBench bench;
        auto wish = bench.wish("address.street", QStringLiteral("Via Verdi"));
        wish.check = AddressCheck::Forced;
        bench.carryOut(R"({"address":{"city":"Pisa","street":"Via Roma"}})");
        QCOMPARE(as<Rebased>(bench.send(wish)).check, AddressCheck::Normal);
    }

    void start_othersDidTheSame_sendsNothing()
    {
        PatchBench bench;
        const auto wish = bench.wish("email", QStringLiteral("new@example.org"));
        bench.carryOut(R"({"email":"new@example.org"})");
        as<NothingToSend>(bench.send(wish));
        QVERIFY(bench.bodies().isEmpty());
    }

    void start_successWithoutEffect_isNotStored_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("204") << 204 << QByteArray() << false;
        QTest::newRow("200 {}") << 200 << QByteArray("{}") << false;
        QTest::newRow("error") << 200 << QByteArray(R"({"error":"no"})") << true;
        QTest::newRow("errors") << 200 << QByteArray(R"({"errors":[{}]})") << true;
        QTest::newRow("status code") << 202 << QByteArray(R"({"status_code":500})") << true;
    }

    void start_successWithoutEffect_isNotStored()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, isUnknown);
        PatchBench bench;
        bench.isCarriedOut = false;
        bench.onPatch = reply(status, body);
        const Outcome outcome = bench.send("email", "new@example.org");
        if (isUnknown)
            QCOMPARE(as<Unknown>(outcome).error.kind, ApiError::Kind::BadAnswer);
        else
            QCOMPARE(as<NotYetStored>(outcome).seen.notYet, only("email"));
        QVERIFY(bench.isBlocked());
    }

    void start_storedInPart_isToldFieldByField()
    {
        PatchBench bench;
        bench.onPatch = reply(204, {});
        auto wish = bench.wish("email", QStringLiteral("new@example.org"));
        wish.edits.set(field("second_name"), QStringLiteral("Bea"));
        wish.edits.set(field("first_name"), QStringLiteral("Tim"));
        bench.isCarriedOut = false;
        bench.server.setHandler([&bench](const RecordingServer::Request &request) {
            if (request.method == "PATCH")
                bench.carryOut(R"({"email":"new@example.org","first_name":"TIM"})");
            return request.method == "PATCH" ? reply(204, {}) : reply(200, bench.profile);
        });
        const auto outcome = as<NotYetStored>(bench.send(wish));
        QCOMPARE(outcome.seen.done, QList<const Field *>({&field("first_name"), &field("email")}));
        QCOMPARE(outcome.seen.notYet, only("second_name"));
    }

    void start_refused_isOverAndMayStartAgain()
    {
        PatchBench bench;
        bench.isCarriedOut = false;
        bench.onPatch = reply(400, R"({"errors":[{"concerned_key":"email"}]})");
        QCOMPARE(as<Refused>(bench.send("email", "x")).error.fieldErrors.size(), 1);
        QVERIFY(bench.attempt->mayStart());
        QVERIFY(!bench.isBlocked());
    }

    void start_profileNotReadable_sendsNothing()
    {
        PatchBench bench;
        bench.readsThatFail = 1;
        QCOMPARE(as<ReadFailed>(bench.send("email", "x")).error.httpStatus, 500);
        QVERIFY(bench.bodies().isEmpty());
    }

    void start_signedInAgain_startsOverFromTheRead()
    {
        PatchBench bench;
        bench.bench.transport.setSignInAsker([&bench] {
            bench.onPatch = reply(204, {});
            bench.isCarriedOut = true;
            bench.carryOut(R"({"second_name":"Maria"})"); // while the agent was signing in
            QMetaObject::invokeMethod(
                &bench.server, [&bench] { bench.bench.transport.resumeHeld(); },
                Qt::QueuedConnection);
        });
        bench.isCarriedOut = false;
        bench.onPatch = reply(401, {});
        QCOMPARE(as<Stored>(bench.send("email", "new@example.org")).takenOver, only("second_name"));
        QCOMPARE(bench.bodies().size(), 2);
        QCOMPARE(bench.server.deliveries("GET"), 3);
        QVERIFY(!bench.isBlocked());
    }

    void cancel_write_isOfUnknownOutcome()
    {
        PatchBench bench;
        bench.onPatch = reply(204, {}, Fault::Hang);
        QVERIFY(bench.attempt->start(bench.wish("email", QStringLiteral("new@example.org"))));
        QTRY_COMPARE(bench.bodies().size(), 1);
        bench.attempt->cancel();
        QTRY_COMPARE(bench.outcomes.size(), 1);
        QCOMPARE(as<Unknown>(bench.outcomes.first()).error.kind, ApiError::Kind::Cancelled);
        QVERIFY(!bench.attempt->mayStart());
        QVERIFY(std::holds_alternative<MustBeLookedAt>(bench.attempt->state()));
    }

    void cancel_beforeTheWrite_sendsNothing()
    {
        PatchBench bench;
        connect(bench.attempt.get(), &PatchAttempt::stateChanged, bench.attempt.get(), [&bench] {
            if (std::holds_alternative<Noting>(bench.attempt->state()))
                bench.attempt->cancel();
        });
        QVERIFY(bench.attempt->start(bench.wish("email", QStringLiteral("new@example.org"))));
        QTRY_COMPARE(bench.outcomes.size(), 1);
        as<ReadFailed>(bench.outcomes.first());
        QVERIFY(bench.bodies().isEmpty());
        QVERIFY(!bench.isBlocked());
    }

    void attempt_diesUnderWay_saysNothing()
    {
        PatchBench bench;
        QVERIFY(bench.attempt->start(bench.wish("email", QStringLiteral("new@example.org"))));
        bench.attempt.reset();
        bench.restart();
        as<NothingToSend>(bench.send("email", "old@example.org"));
        QCOMPARE(bench.outcomes.size(), 1);
        QVERIFY(bench.bodies().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPatchAttempt)
#include "tst_patchattempt.moc"
