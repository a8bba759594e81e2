// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Which tabs come back when the program is started again.
#include "app/journal/opentabs.h"

#include "tests/journal/keptbench.h"

#include <QRegularExpression>

#include <memory>

using namespace desk;
using namespace desk::test;
using namespace std::chrono_literals;

namespace {

const QString tabFiles = QStringLiteral("tabs-");
const QString sealed = QStringLiteral(".sealed");

TabSet set(std::initializer_list<int> ids, int front)
{
    TabSet made;
    for (const int id : ids)
        made.tabs.append({idOf(QString::number(id)), QStringLiteral("Customer %1").arg(id)});
    made.front = front;
    return made;
}

struct Run {
    KeptBench &bench;
    SealedStore store{bench.folder};
    OpenTabs tabs{store, bench.clock};

    explicit Run(KeptBench &in, bool hasKey = true)
        : bench(in)
    {
        tabs.setOwner(bench.owner);
        if (hasKey)
            tabs.setKey(bench.key);
    }
    void save(const TabSet &open)
    {
        tabs.save(open);
        wait(1s);
    }
    void wait(std::chrono::milliseconds time)
    {
        bench.clock.advance(time);
        waitFor(store);
    }
    TabSet take()
    {
        std::optional<TabSet> taken;
        QObject context;
        tabs.take(&context, [&taken](const TabSet &found) {
            if (taken)
                qFatal("Answered twice");
            taken = found;
        });
        if (!QTest::qWaitFor([&taken] { return taken.has_value(); }))
            qFatal("No answer");
        return *taken;
    }
};

} // namespace

class TestOpenTabs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void restart_tabs_comeBackOnce()
    {
        KeptBench bench;
        const TabSet open = set({3, 1, 2}, 1);
        {
            Run run(bench);
            run.tabs.save(open);
            run.wait(499ms);
            QVERIFY(bench.files(tabFiles).isEmpty());
            run.wait(1ms);
            QCOMPARE(bench.files(tabFiles, sealed).size(), 1);
        }
        QCOMPARE(bench.files({}, QStringLiteral(".lock")).size(), 0);
        Run next(bench);
        QVERIFY(next.take() == open);
        QVERIFY(bench.files(tabFiles).isEmpty());
        QVERIFY(next.take() == TabSet());
    }

    /// Everything is closed at the end, tab by tab.
    void finish_closedAfterIt_areKept()
    {
        KeptBench bench;
        {
            Run run(bench);
            run.tabs.save(set({1, 2}, 0));
            run.tabs.finish();
            run.save(set({2}, 0));
            run.save({});
        }
        QVERIFY(Run(bench).take() == set({1, 2}, 0));
    }

    void save_allClosed_nothingComesBack()
    {
        KeptBench bench;
        {
            Run run(bench);
            run.save(set({1}, 0));
            run.save({});
            QVERIFY(bench.files(tabFiles).isEmpty());
        }
        QVERIFY(Run(bench).take() == TabSet());
    }

    void take_liveRun_keepsItsTabs()
    {
        KeptBench bench;
        Run one(bench);
        one.save(set({1}, 0));
        auto two = std::make_unique<Run>(bench);
        QVERIFY(two->take() == TabSet());
        two->save(set({2}, 0));
        two.reset();
        Run three(bench);
        QVERIFY(three.take() == set({2}, 0));
        QVERIFY(one.take() == TabSet()); // its own are no offer
        waitFor(three.store);
        // What was taken is the taker's at once: killed now, it would have lost nothing.
        QCOMPARE(bench.files(tabFiles, sealed).size(), 2);
    }

    /// Two windows were open when the computer went off.
    void take_runsThatHaveEnded_areJoined()
    {
        KeptBench bench;
        {
            Run one(bench);
            Run two(bench);
            one.save(set({1, 2, 3}, 0));
            two.save(set({4, 2}, 1));
        }
        QVERIFY(Run(bench).take() == set({1, 3, 4, 2}, 3));
    }

    void take_twoWindowsAtOnce_oneHasThem()
    {
        KeptBench bench;
        Run(bench).save(set({1, 2}, 0));
        Run one(bench);
        Run two(bench);
        QList<TabSet> answers;
        for (Run *run : {&one, &two})
            run->tabs.take(&run->tabs, [&answers](const TabSet &taken) { answers.append(taken); });
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(answers.at(0).tabs.size() + answers.at(1).tabs.size(), 2);
    }

    void owners_another_getsNothing()
    {
        KeptBench bench;
        Run(bench).save(set({1}, 0));
        {
            Run other(bench);
            other.tabs.setOwner({bench.owner.environmentId, QStringLiteral("tim")});
            QVERIFY(other.take() == TabSet());
            other.tabs.setOwner({QStringLiteral("staging"), bench.owner.agent});
            QVERIFY(other.take() == TabSet());
        }
        QVERIFY(Run(bench).take() == set({1}, 0));
    }

    void forget_signOut_removesTheOwnersOnly()
    {
        KeptBench bench;
        Run(bench).save(set({1}, 0));
        {
            Run other(bench);
            other.tabs.setOwner({bench.owner.environmentId, QStringLiteral("tim")});
            other.save(set({7}, 0));
        }
        Run run(bench);
        run.save(set({2}, 0));
        QCOMPARE(bench.files(tabFiles, sealed).size(), 3);
        run.tabs.forget();
        run.tabs.setOwner({});
        run.tabs.save(set({2}, 0)); // nobody's
        run.wait(1s);
        QTRY_COMPARE(bench.files(tabFiles, sealed).size(), 1);
        run.tabs.setOwner({bench.owner.environmentId, QStringLiteral("tim")});
        QVERIFY(run.take() == set({7}, 0));
    }

    void disabled_keepsNoneAndForgets()
    {
        KeptBench bench;
        Run(bench).save(set({1}, 0));
        Run run(bench);
        run.save(set({2}, 0));
        run.tabs.setEnabled(false);
        QTRY_VERIFY(bench.files(tabFiles).isEmpty());
        run.save(set({2, 3}, 0));
        QVERIFY(bench.files(tabFiles).isEmpty());
        run.tabs.setEnabled(true);
        run.wait(1s);
        QCOMPARE(bench.files(tabFiles, sealed).size(), 1);
    }

    void noKey_nothingIsWritten()
    {
        KeptBench bench;
        {
            Run run(bench, false);
            run.save(set({1}, 0));
            QVERIFY(run.take() == TabSet());
        }
        QVERIFY(!QDir(bench.folder).exists());
    }

    void key_late_writesWhatIsOpen()
    {
        KeptBench bench;
        {
            Run run(bench, false);
            run.save(set({1}, 0));
            run.tabs.setKey(bench.key);
        }
        QVERIFY(Run(bench).take() == set({1}, 0));
    }

    void files_odd_areNoTabs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<TabSet>("expected");
        const QByteArray head = R"({"format":1,"environment":"production","agent":"tom",)"
                                R"("run":"r","saved":1767355200000,)";
        QTest::newRow("no JSON") << QByteArray("{") << TabSet();
        QTest::newRow("newer") << QByteArray(R"({"format":2})") << TabSet();
        QTest::newRow("no tabs") << head + R"("tabs":5})" << TabSet();
        QTest::newRow("front is nobody")
            << head + R"("front":7,"tabs":[["1","Customer 1"]]})" << set({1}, -1);
        QTest::newRow("odd tabs") << head
                + R"("front":2,"tabs":[null,["/etc","x"],["1","Customer 1"]]})"
                                  << set({1}, 0);
    }

    void files_odd_areNoTabs()
    {
        QFETCH(QByteArray, content);
        QFETCH(TabSet, expected);
        KeptBench bench;
        QVERIFY(QDir().mkpath(bench.folder));
        bench.putSealed(QStringLiteral("tabs-x"), content);
        bench.put(QStringLiteral("tabs-y.sealed"), "no box");
        QVERIFY(Run(bench).take() == expected);
        QCOMPARE(bench.files(QStringLiteral("tabs-y"), QStringLiteral(".unreadable")).size(), 1);
    }

    /// Nobody has signed in for weeks.
    void files_old_areRemoved()
    {
        KeptBench bench;
        Run(bench).save(set({1}, 0));
        bench.clock.advance(24h * 29);
        {
            Run run(bench);
            run.tabs.setOwner({QStringLiteral("staging"), bench.owner.agent});
            QVERIFY(run.take() == TabSet());
            QCOMPARE(bench.files(tabFiles, sealed).size(), 1);
        }
        bench.clock.advance(24h * 2);
        Run run(bench);
        QVERIFY(run.take() == TabSet());
        waitFor(run.store);
        QVERIFY(bench.files(tabFiles).isEmpty());
    }

    void files_canary_isNowhere()
    {
        KeptBench bench;
        Run run(bench);
        TabSet open;
        open.tabs.append({idOf(QStringLiteral("918273645")), QStringLiteral("Kanarienvogel")});
        run.save(open);
        QCOMPARE(bench.files(tabFiles, sealed).size(), 1);
        for (const char *canary : {"918273645", "Kanarienvogel", "production"})
            QVERIFY2(!bench.isReadable(QString::fromLatin1(canary)), canary);
    }
};

QTEST_GUILESS_MAIN(TestOpenTabs)
#include "tst_opentabs.moc"
