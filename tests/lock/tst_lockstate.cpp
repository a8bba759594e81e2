// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// When a computer that is left alone locks, and what puts it off.
#include "app/lock/lockstate.h"
#include "tests/support/handclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace desk::test;
using namespace std::chrono_literals;

namespace {

struct Bench {
    HandClock clock;
    LockState state{clock};
    QSignalSpy locked{&state, &LockState::locked};
    QSignalSpy unlocked{&state, &LockState::unlocked};
    QSignalSpy warned{&state, &LockState::warned};
    QSignalSpy warningOver{&state, &LockState::warningOver};

    explicit Bench(int minutes = 10) { state.setRules({minutes}); }
};

/// The computer slept: the one clock stands still, the other goes on.
class SleepingClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_hand.now().addMSecs(m_slept.count()); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_hand.elapsed(); }
    void after(std::chrono::milliseconds time, QObject *context,
               std::function<void()> work) override
    {
        m_hand.after(time, context, std::move(work));
    }
    void sleep(std::chrono::milliseconds time) { m_slept += time; }

private:
    HandClock m_hand;
    std::chrono::milliseconds m_slept{0};
};

} // namespace

class TestLockState final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idle_data();
    void idle();
    void rules_outOfBounds_nearest();
    void signedOut_neverLocks();
    void activity_putsOff();
    void activity_afterTheWarning_takesItBack();
    void activity_manyTimes_oneAlarm();
    void activity_afterSleep_locks();
    void activity_whileLocked_isNothing();
    void lock_twice_saidOnce();
    void unlock_countsAnew();
    void rules_changed_countAtOnce();
    void pins_threeWrong_noMore();
    void signedOut_whileLocked_isOff();
};

void TestLockState::idle_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("warnedAfter"); // seconds; -1 for never
    QTest::addColumn<int>("lockedAfter");
    QTest::newRow("ten minutes") << 10 << 540 << 600;
    QTest::newRow("two minutes") << 2 << 60 << 120;
    QTest::newRow("one minute") << 1 << 30 << 60;
    QTest::newRow("never") << 0 << -1 << -1;
}

void TestLockState::idle()
{
    QFETCH(int, minutes);
    QFETCH(int, warnedAfter);
    QFETCH(int, lockedAfter);
    Bench bench(minutes);
    bench.state.begin();
    if (lockedAfter < 0) {
        bench.clock.advance(48h);
        QCOMPARE(bench.locked.count(), 0);
        QCOMPARE(bench.warned.count(), 0);
        return;
    }
    bench.clock.advance(std::chrono::seconds(warnedAfter) - 1ms);
    QCOMPARE(bench.warned.count(), 0);
    bench.clock.advance(1ms);
    QCOMPARE(bench.warned.count(), 1);
    QCOMPARE(bench.warned.at(0).at(0).value<std::chrono::seconds>(),
             std::chrono::seconds(lockedAfter - warnedAfter));
    QVERIFY(bench.state.phase() == LockState::Phase::Warned);
    bench.clock.advance(std::chrono::seconds(lockedAfter - warnedAfter) - 1ms);
    QCOMPARE(bench.locked.count(), 0);
    bench.clock.advance(1ms);
    QCOMPARE(bench.locked.count(), 1);
    QCOMPARE(bench.warningOver.count(), 1);
    QVERIFY(bench.state.why() == LockState::Why::Idle);
}

void TestLockState::rules_outOfBounds_nearest()
{
    QVERIFY(!LockRules{-5}.idle());
    QCOMPARE(LockRules{1000}.idle().value(), std::chrono::milliseconds(240min));
}

void TestLockState::signedOut_neverLocks()
{
    Bench bench;
    bench.clock.advance(24h);
    bench.state.lock(LockState::Why::Desktop);
    QCOMPARE(bench.locked.count(), 0);
    bench.state.begin();
    bench.state.end();
    bench.clock.advance(24h);
    QCOMPARE(bench.locked.count(), 0);
    QCOMPARE(bench.warned.count(), 0);
}

void TestLockState::activity_putsOff()
{
    Bench bench;
    bench.state.begin();
    for (int i = 0; i < 20; ++i) {
        bench.clock.advance(8min);
        bench.state.noteActivity();
    }
    QCOMPARE(bench.locked.count(), 0);
    QCOMPARE(bench.warned.count(), 0);
    bench.clock.advance(9min);
    QCOMPARE(bench.warned.count(), 1);
    bench.clock.advance(1min);
    QCOMPARE(bench.locked.count(), 1);
}

void TestLockState::activity_afterTheWarning_takesItBack()
{
    Bench bench;
    bench.state.begin();
    bench.clock.advance(9min + 59s);
    QCOMPARE(bench.warned.count(), 1);
    bench.state.noteActivity();
    QCOMPARE(bench.warningOver.count(), 1);
    QVERIFY(bench.state.phase() == LockState::Phase::Open);
    bench.clock.advance(9min - 1ms);
    QCOMPARE(bench.warned.count(), 1);
    bench.clock.advance(1min + 1ms);
    QCOMPARE(bench.warned.count(), 2);
    QCOMPARE(bench.locked.count(), 1);
}

/// A movement of the mouse must not cost a timer.
void TestLockState::activity_manyTimes_oneAlarm()
{
    Bench bench;
    bench.state.begin();
    const qsizetype before = bench.clock.waiting();
    for (int i = 0; i < 10'000; ++i)
        bench.state.noteActivity();
    QCOMPARE(bench.clock.waiting(), before);
}

void TestLockState::activity_afterSleep_locks()
{
    SleepingClock clock;
    LockState state(clock);
    state.setRules({10});
    state.begin();
    QSignalSpy locked(&state, &LockState::locked);
    clock.sleep(9min);
    state.noteActivity();
    QCOMPARE(locked.count(), 0);
    clock.sleep(10min);
    state.noteActivity();
    QCOMPARE(locked.count(), 1);
}

void TestLockState::activity_whileLocked_isNothing()
{
    Bench bench;
    bench.state.begin();
    bench.state.lock(LockState::Why::Agent);
    bench.state.noteActivity();
    QVERIFY(bench.state.isLocked());
    bench.clock.advance(24h);
    QCOMPARE(bench.locked.count(), 1);
    QCOMPARE(bench.warned.count(), 0);
}

void TestLockState::lock_twice_saidOnce()
{
    Bench bench;
    bench.state.begin();
    bench.state.lock(LockState::Why::Sleep);
    bench.state.lock(LockState::Why::Desktop);
    QCOMPARE(bench.locked.count(), 1);
    QVERIFY(bench.state.why() == LockState::Why::Sleep);
    bench.state.begin(); // a token that is renewed
    QVERIFY(bench.state.isLocked());
}

void TestLockState::unlock_countsAnew()
{
    Bench bench;
    bench.state.begin();
    bench.clock.advance(10min);
    QVERIFY(bench.state.isLocked());
    bench.clock.advance(1h);
    bench.state.unlock();
    QCOMPARE(bench.unlocked.count(), 1);
    bench.state.unlock();
    QCOMPARE(bench.unlocked.count(), 1);
    bench.clock.advance(9min - 1ms);
    QCOMPARE(bench.warned.count(), 1);
    bench.clock.advance(1min + 1ms);
    QCOMPARE(bench.locked.count(), 2);
}

void TestLockState::rules_changed_countAtOnce()
{
    Bench bench;
    bench.state.begin();
    bench.clock.advance(5min);
    bench.state.setRules({0});
    bench.clock.advance(24h);
    QCOMPARE(bench.locked.count(), 0);
    bench.state.noteActivity();
    bench.state.setRules({3});
    bench.clock.advance(3min);
    QCOMPARE(bench.locked.count(), 1);
}

void TestLockState::pins_threeWrong_noMore()
{
    Bench bench;
    QVERIFY(!bench.state.mayTryPin());
    bench.state.begin();
    bench.state.lock(LockState::Why::Agent);
    for (int left = 3; left > 0; --left) {
        QVERIFY(bench.state.mayTryPin());
        QCOMPARE(bench.state.triesLeft(), left);
        bench.state.noteWrongPin();
    }
    QVERIFY(!bench.state.mayTryPin());
    bench.state.noteWrongPin();
    QCOMPARE(bench.state.triesLeft(), 0);
    bench.state.unlock();
    bench.state.lock(LockState::Why::Agent);
    QVERIFY(bench.state.mayTryPin());
    QCOMPARE(bench.state.triesLeft(), 3);
}

void TestLockState::signedOut_whileLocked_isOff()
{
    Bench bench;
    bench.state.begin();
    bench.state.lock(LockState::Why::Agent);
    bench.state.end();
    QVERIFY(bench.state.phase() == LockState::Phase::Off);
    bench.state.unlock();
    QCOMPARE(bench.unlocked.count(), 0);
}

QTEST_GUILESS_MAIN(TestLockState)
#include "tst_lockstate.moc"
