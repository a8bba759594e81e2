// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What becomes of a write whose run is over: it may still land, and over a newer one.
#include "tests/attempts/patchbench.h"

using namespace desk;
using namespace desk::test;
using namespace desk::patch;
using namespace std::chrono_literals;
using Fault = RecordingServer::Fault;

class TestPatchLater final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void noEffect_storedALittleLater_isToldByItself()
    {
        PatchBench bench;
        bench.isCarriedOut = false;
        as<NotYetStored>(bench.send("email", "new@example.org"));
        bench.waitInSilence(3s);
        bench.carryOut(bench.late.first());
        QCOMPARE(as<Stored>(bench.wait(12s)).seen.done, only("email"));
        QVERIFY(!bench.attempt->hasOpenWrites());
        QVERIFY(!bench.isBlocked());
    }

    void noEffect_stillNone_isToldAgainAndAtTheEnd()
    {
        PatchBench bench;
        bench.isCarriedOut = false;
        as<NotYetStored>(bench.send("email", "new@example.org"));
        bench.waitInSilence(3s);
        QCOMPARE(as<NotYetStored>(bench.wait(12s)).seen.notYet, only("email"));
        QVERIFY(bench.isBlocked());
        QCOMPARE(as<NotYetStored>(bench.wait(105s)).seen.notStored, only("email"));
        QVERIFY(!bench.attempt->hasOpenWrites());
        QVERIFY(!bench.isBlocked());
        QCOMPARE(bench.clock.waiting(), 0);
    }

    void noEffect_onDemand_isLookedAtAtOnce()
    {
        PatchBench bench;
        bench.isCarriedOut = false;
        as<NotYetStored>(bench.send("email", "new@example.org"));
        bench.carryOut(bench.late.first());
        QCOMPARE(as<Stored>(bench.readAgain()).seen.done, only("email"));
    }

    void readBackFails_isNotCalledStored()
    {
        PatchBench bench;
        auto wish = bench.wish("email", QStringLiteral("new@example.org"));
        bench.readsThatFailLater = 1;
        QVERIFY(bench.attempt->start(wish));
        QTRY_COMPARE(bench.outcomes.size(), 1);
        as<StoredUnread>(bench.outcomes.first());
        QVERIFY(!bench.attempt->mayStart());
        QCOMPARE(as<Stored>(bench.wait(3s)).seen.done, only("email"));
        QVERIFY(bench.attempt->mayStart());
    }

    void lostAnswer_carriedOut_isSeenStored()
    {
        PatchBench bench;
        bench.onPatch = reply(204, {}, Fault::CloseAfterRequest);
        as<Unknown>(bench.send("email", "new@example.org"));
        const auto wish = bench.wish("second_name", QStringLiteral("Bea"));
        QVERIFY(!bench.attempt->start(wish));
        QCOMPARE(as<Checked>(bench.readAgain()).seen.done, only("email"));
        QVERIFY(!bench.isBlocked());
    }

    void lostAnswer_changeOfCaseOnly_isComparedToTheLetter()
    {
        PatchBench bench;
        bench.onPatch = reply(204, {}, Fault::CloseAfterRequest);
        bench.isCarriedOut = false;
        as<Unknown>(bench.send("first_name", "Tom"));
        QCOMPARE(as<Checked>(bench.readAgain()).seen.notYet, only("first_name"));
        bench.carryOut(bench.late.first());
        QCOMPARE(as<Checked>(bench.readAgain()).seen.done, only("first_name"));
    }

    void lostAnswer_notSeen_isNotCalledNotStoredBeforeTheLimit()
    {
        PatchBench bench;
        bench.onPatch = reply(204, {}, Fault::CloseAfterRequest);
        bench.isCarriedOut = false;
        as<Unknown>(bench.send("email", "new@example.org"));
        const auto checked = as<Checked>(bench.readAgain());
        QCOMPARE(checked.seen.notYet, only("email"));
        QVERIFY(checked.seen.notStored.isEmpty());
        QVERIFY(bench.isBlocked());
        QVERIFY(bench.attempt->mayStart());
        // By itself, when it can arrive no more.
        QCOMPARE(as<Checked>(bench.wait(lateWriteLimit)).seen.notStored, only("email"));
        QVERIFY(!bench.isBlocked());
    }

    void lostAnswer_nobodyLooks_isLookedAtByItself()
    {
        PatchBench bench;
        bench.onPatch = reply(204, {}, Fault::CloseAfterRequest);
        bench.isCarriedOut = false;
        as<Unknown>(bench.send("email", "new@example.org"));
        bench.readsThatFail = 1;
        bench.waitInSilence(lateWriteLimit);
        QVERIFY(!bench.attempt->mayStart());
        QCOMPARE(as<Checked>(bench.wait(60s)).seen.notStored, only("email"));
        QVERIFY(bench.attempt->mayStart());
    }

    void sentAnew_olderOneLandsLate_isToldAndTheNewerValueGivenBack_data()
    {
        QTest::addColumn<int>("landsAfter"); // seconds since the newer one was stored
        QTest::newRow("before the limit") << 60;
        QTest::newRow("at the last moment") << 119;
    }

    void sentAnew_olderOneLandsLate_isToldAndTheNewerValueGivenBack()
    {
        QFETCH(int, landsAfter);
        PatchBench bench;
        sendTwice(bench);
        QVERIFY(bench.isBlocked()); // in another window nothing goes unseen meanwhile
        bench.clock.advance(std::chrono::seconds(landsAfter));
        bench.carryOut(bench.late.first());
        const auto overtaken = as<Overtaken>(bench.wait(lateWriteLimit));
        QCOMPARE(overtaken.seen.newer.touched(), only("email"));
        QCOMPARE(overtaken.seen.newer.typed(field("email")),
                 std::optional<QJsonValue>(QStringLiteral("second@example.org")));
        QCOMPARE(overtaken.seen.stored.value(field("email")),
                 QJsonValue(QStringLiteral("first@example.org")));
        QVERIFY(!bench.attempt->hasOpenWrites());
        QVERIFY(!bench.isBlocked());
    }

    void sentAnew_olderOneNeverLands_isSettledInSilence()
    {
        PatchBench bench;
        sendTwice(bench);
        bench.waitInSilence(lateWriteLimit);
        QVERIFY(!bench.attempt->hasOpenWrites());
        QVERIFY(!bench.isBlocked());
        QCOMPARE(bench.clock.waiting(), 0);
    }

    void sentAnew_otherPartOfTheUnit_isOverwrittenByTheOlderOneToo()
    {
        PatchBench bench;
        bench.onPatch = reply(204, {}, Fault::CloseAfterRequest);
        bench.isCarriedOut = false;
        as<Unknown>(bench.send("address.street", "Via Verdi"));
        as<Checked>(bench.readAgain());
        bench.onPatch = reply(204, {});
        bench.isCarriedOut = true;
        as<Stored>(bench.send("address.city", "Pisa"));
        bench.carryOut(bench.late.first());
        const auto overtaken = as<Overtaken>(bench.wait(lateWriteLimit));
        QCOMPARE(overtaken.seen.newer.touched(), only("address.city"));
        QCOMPARE(overtaken.seen.arrived.touched(), only("address.street"));
    }

    void sentAnew_olderOneLandsBeforeTheWrite_stopsAndTells()
    {
        PatchBench bench;
        bench.onPatch = reply(204, {}, Fault::CloseAfterRequest);
        bench.isCarriedOut = false;
        as<Unknown>(bench.send("email", "first@example.org"));
        as<Checked>(bench.readAgain());
        const auto wish = bench.wish("second_name", QStringLiteral("Bea"));
        bench.carryOut(bench.late.first());
        const auto checked = as<Checked>(bench.send(wish));
        QVERIFY(checked.isInsteadOfSending);
        QCOMPARE(checked.seen.done, only("email"));
        QCOMPARE(bench.bodies().size(), 1);
    }

    void sentAnew_olderOneLandsBeforeTheReadBack_isToldAtOnce()
    {
        PatchBench bench;
        bench.onPatch = reply(204, {}, Fault::CloseAfterRequest);
        bench.isCarriedOut = false;
        as<Unknown>(bench.send("email", "first@example.org"));
        as<Checked>(bench.readAgain());
        bench.onPatch = reply(204, {});
        const auto overtaken = [&bench] {
            bench.server.setHandler([&bench](const RecordingServer::Request &request) {
                if (request.method == "PATCH") {
                    bench.carryOut(request.body);
                    bench.carryOut(bench.late.first());
                    return bench.onPatch;
                }
                return reply(200, bench.profile);
            });
            return as<Overtaken>(bench.send("email", "second@example.org"));
        }();
        QCOMPARE(overtaken.seen.newer.touched(), only("email"));
        QVERIFY(overtaken.seen.done.isEmpty());
    }

    void adopted_afterARestart_isJudgedByItsAge_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<bool>("mayArrive");
        QTest::newRow("young") << 30 << true;
        QTest::newRow("old") << 121 << false;
    }

    void adopted_afterARestart_isJudgedByItsAge()
    {
        QFETCH(int, age);
        QFETCH(bool, mayArrive);
        PatchBench bench;
        bench.attempt->adopt(attemptOf(bench, "email", "new@example.org", age));
        QVERIFY(!bench.attempt->mayStart());
        const auto checked = as<Checked>(bench.readAgain());
        QCOMPARE(checked.seen.notYet.isEmpty(), !mayArrive);
        QCOMPARE(checked.seen.notStored.isEmpty(), mayArrive);
        QCOMPARE(bench.attempt->hasOpenWrites(), mayArrive);
    }

    void adopted_valueThere_isStoredThoughThePageShowsItAlready()
    {
        PatchBench bench;
        const Attempt attempt = attemptOf(bench, "email", "new@example.org", 30);
        bench.carryOut(R"({"email":"new@example.org"})");
        bench.attempt->adopt(attempt);
        QCOMPARE(as<Checked>(bench.readAgain()).seen.done, only("email"));
        QVERIFY(!bench.attempt->hasOpenWrites());
    }

    void adopted_thirdValueThere_isNobodysYet()
    {
        PatchBench bench;
        const Attempt attempt = attemptOf(bench, "email", "new@example.org", 121);
        bench.carryOut(R"({"email":"third@example.org"})");
        bench.attempt->adopt(attempt);
        const auto checked = as<Checked>(bench.readAgain());
        QCOMPARE(checked.seen.different, only("email"));
        QVERIFY(checked.seen.done.isEmpty() && checked.seen.notStored.isEmpty());
    }

    void start_blockedByAnEarlierRun_asksToLookFirst()
    {
        PatchBench bench;
        bench.onPatch = reply(204, {}, Fault::CloseAfterRequest);
        bench.isCarriedOut = false;
        as<Unknown>(bench.send("email", "first@example.org"));
        bench.restart(); // the page was closed and opened again
        bench.onPatch = reply(204, {});
        bench.isCarriedOut = true;
        const auto blocked = as<Blocked>(bench.send("email", "second@example.org"));
        QVERIFY(!blocked.isHeldElsewhere);
        QCOMPARE(bench.bodies().size(), 1);
        QVERIFY(!bench.attempt->mayStart());
        QCOMPARE(as<Checked>(bench.readAgain()).seen.notYet, only("email"));
        as<Stored>(bench.send("email", "second@example.org"));
        QCOMPARE(bench.bodies().size(), 2);
    }

    void check_cannotRead_isSaidAndMayBeAskedAgain()
    {
        PatchBench bench;
        bench.onPatch = reply(204, {}, Fault::CloseAfterRequest);
        as<Unknown>(bench.send("email", "new@example.org"));
        bench.readsThatFail = 1;
        as<CheckFailed>(bench.readAgain());
        QVERIFY(!bench.attempt->mayStart());
        QCOMPARE(as<Checked>(bench.readAgain()).seen.done, only("email"));
    }

private:
    /// The first answer is lost and the first write late; what is sent anew is stored.
    static void sendTwice(PatchBench &bench)
    {
        bench.onPatch = reply(204, {}, Fault::CloseAfterRequest);
        bench.isCarriedOut = false;
        as<Unknown>(bench.send("email", "first@example.org"));
        as<Checked>(bench.readAgain());
        bench.onPatch = reply(204, {});
        bench.isCarriedOut = true;
        as<Stored>(bench.send("email", "second@example.org"));
    }

    static Attempt attemptOf(const PatchBench &bench, const char *path, const char *text, int age)
    {
        Attempt attempt{.id = Journal::newId(), .kind = WorkKind::Edit};
        attempt.base = bench.read();
        attempt.edits.set(field(path), QString::fromLatin1(text));
        attempt.startedAt = bench.clock.now().addSecs(-age);
        return attempt;
    }
};

QTEST_GUILESS_MAIN(TestPatchLater)
#include "tst_patchlater.moc"
