// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// A PIN is kept as a hash, an entry an agent, and nothing else tells it.
#include "app/lock/pinkeeper.h"
#include "tests/support/memorystore.h"

#include <QTest>

#include <optional>

using namespace desk;
using namespace desk::test;
using namespace Qt::Literals::StringLiterals;

using Answer = PinKeeper::Answer;
using Status = SecretStore::Status;

namespace {

struct Bench {
    MemoryStore secrets;
    PinKeeper pins{secrets};
    QObject context;

    Answer check(const QString &agent, const QString &pin)
    {
        std::optional<Answer> given;
        pins.check(agent, pin, &context, [&given](Answer answer) { given = answer; });
        if (given || !QTest::qWaitFor([&given] { return given.has_value(); }))
            qFatal("Not answered once, later");
        return *given;
    }
    Answer look(const QString &agent)
    {
        std::optional<Answer> given;
        pins.look(agent, &context, [&given](Answer answer) { given = answer; });
        if (!QTest::qWaitFor([&given] { return given.has_value(); }))
            qFatal("No answer");
        return *given;
    }
    Status set(const QString &agent, const QString &pin)
    {
        std::optional<Status> given;
        pins.set(agent, pin, &context, [&given](Status status) { given = status; });
        if (given || !QTest::qWaitFor([&given] { return given.has_value(); }))
            qFatal("Not answered once, later");
        return *given;
    }
    Status remove(const QString &agent)
    {
        std::optional<Status> given;
        pins.remove(agent, &context, [&given](Status status) { given = status; });
        if (!QTest::qWaitFor([&given] { return given.has_value(); }))
            qFatal("No answer");
        return *given;
    }
};

} // namespace

class TestPinKeeper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void check_right_wrong_none();
    void agents_haveTheirOwn();
    void set_again_replaces();
    void remove_thereIsNone();
    void keptText_isAHash();
    void keychainGone_isSaid();
    void contextDead_isNotCalled();
};

void TestPinKeeper::check_right_wrong_none()
{
    Bench bench;
    QVERIFY(bench.look(u"anna"_s) == Answer::NoPin);
    QVERIFY(bench.check(u"anna"_s, u"273915"_s) == Answer::NoPin);
    QVERIFY(bench.set(u"anna"_s, u"273915"_s) == Status::Ok);
    QVERIFY(bench.look(u"anna"_s) == Answer::Right);
    QVERIFY(bench.check(u"anna"_s, u"273915"_s) == Answer::Right);
    QVERIFY(bench.check(u"anna"_s, u"273916"_s) == Answer::Wrong);
    QVERIFY(bench.check(u"anna"_s, QString()) == Answer::Wrong);
}

void TestPinKeeper::agents_haveTheirOwn()
{
    Bench bench;
    bench.set(u"anna"_s, u"273915"_s);
    QVERIFY(bench.look(u"ben"_s) == Answer::NoPin);
    bench.set(u"ben"_s, u"864209"_s);
    QVERIFY(bench.check(u"ben"_s, u"273915"_s) == Answer::Wrong);
    QVERIFY(bench.check(u"anna"_s, u"273915"_s) == Answer::Right);
}

void TestPinKeeper::set_again_replaces()
{
    Bench bench;
    bench.set(u"anna"_s, u"273915"_s);
    bench.set(u"anna"_s, u"864209"_s);
    QVERIFY(bench.check(u"anna"_s, u"273915"_s) == Answer::Wrong);
    QVERIFY(bench.check(u"anna"_s, u"864209"_s) == Answer::Right);
}

void TestPinKeeper::remove_thereIsNone()
{
    Bench bench;
    bench.set(u"anna"_s, u"273915"_s);
    QVERIFY(bench.remove(u"anna"_s) == Status::Ok);
    QVERIFY(bench.look(u"anna"_s) == Answer::NoPin);
    QVERIFY(bench.check(u"anna"_s, u"273915"_s) == Answer::NoPin);
}

void TestPinKeeper::keptText_isAHash()
{
    Bench bench;
    bench.set(u"anna"_s, u"273915"_s);
    const QByteArray kept = bench.secrets.entries.value(u"pin/anna"_s);
    QVERIFY(kept.startsWith("$argon2id$"));
    QVERIFY(!kept.contains("273915"));
}

void TestPinKeeper::keychainGone_isSaid()
{
    Bench bench;
    bench.set(u"anna"_s, u"273915"_s);
    bench.secrets.readFault = Status::TimedOut;
    bench.secrets.writeFault = Status::TimedOut;
    QVERIFY(bench.look(u"anna"_s) == Answer::NoKeychain);
    QVERIFY(bench.check(u"anna"_s, u"273915"_s) == Answer::NoKeychain);
    QVERIFY(bench.set(u"anna"_s, u"864209"_s) == Status::TimedOut);
}

void TestPinKeeper::contextDead_isNotCalled()
{
    Bench bench;
    bool isCalled = false;
    {
        QObject shortLived;
        bench.pins.set(u"anna"_s, u"273915"_s, &shortLived,
                       [&isCalled](Status) { isCalled = true; });
        bench.pins.check(u"anna"_s, u"273915"_s, &shortLived,
                         [&isCalled](Answer) { isCalled = true; });
    }
    bench.set(u"ben"_s, u"864209"_s); // behind them
    QVERIFY(!isCalled);
}

QTEST_GUILESS_MAIN(TestPinKeeper)
#include "tst_pinkeeper.moc"
