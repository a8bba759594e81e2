// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What the version before had in one store for all agents goes to whoever it belongs to. The files
// are made by the classes that write them.
#include "app/journal/agentstore.h"

#include "app/journal/changehistory.h"
#include "app/journal/journal.h"
#include "app/journal/opentabs.h"
#include "app/journal/recentcustomers.h"
#include "tests/journal/keptbench.h"

#include <QDirIterator>

using namespace desk;
using namespace desk::test;

namespace {

const WorkOwner tom{QStringLiteral("production"), QStringLiteral("agent-tom")};
const WorkOwner ann{QStringLiteral("production"), QStringLiteral("agent-ann")};

/// A run of the program on a folder of stores.
struct Run {
    HandClock clock;
    SealedStore work;
    SealedStore sent;
    SealedStore open;
    Journal journal{work, clock};
    ChangeHistory history{sent, clock};
    RecentCustomers recents{open, clock};
    OpenTabs openTabs{open, clock};

    Run(const StorePlace &place, const WorkOwner &owner)
        : work(place.folder + QStringLiteral("/journal"))
        , sent(place.folder + QStringLiteral("/history"))
        , open(place.folder + QStringLiteral("/kept"))
    {
        history.follow(journal);
        journal.setOwner(owner);
        recents.setOwner(owner);
        openTabs.setOwner(owner);
        journal.setKey(place.key);
        history.setKey(place.key);
        recents.setKey(place.key);
        openTabs.setKey(place.key);
        waitFor(open);
    }
    void waitForAll()
    {
        for (SealedStore *store : {&work, &sent, &open})
            waitFor(*store);
    }
    /// A draft, a change of unknown outcome, a recent customer and a tab, all of this name.
    void workAs(const QString &name, const QString &customer)
    {
        Draft draft{.id = QStringLiteral("d-") + customer};
        draft.title = name;
        draft.edits.set(field("last_name"), name);
        journal.saveDraft(draft);
        Attempt attempt{.id = QStringLiteral("a-") + customer, .kind = WorkKind::Edit};
        attempt.title = name;
        attempt.base = Profile(customer, {{QStringLiteral("email"), QStringLiteral("old")}}, {});
        attempt.edits.set(field("email"), QString(name + QStringLiteral("@example.org")));
        bool isBegun = false;
        QObject context;
        journal.begin(attempt, {}, &context, [&](const Journal::Begun &) { isBegun = true; });
        if (!QTest::qWaitFor([&] { return isBegun; }))
            qFatal("No answer");
        recents.note(idOf(customer), name, QStringLiteral("Town"));
        openTabs.save({{{idOf(customer), name}}, 0});
        openTabs.finish();
        recents.flush();
        if (!journal.flush() || !history.flush())
            qFatal("Not written");
    }
    [[nodiscard]] Journal::Offers offers()
    {
        std::optional<Journal::Offers> found;
        QObject context;
        journal.readOffers(&context, [&](const Journal::Offers &answer) { found = answer; });
        if (!QTest::qWaitFor([&] { return found.has_value(); }))
            qFatal("No answer");
        return *found;
    }
    [[nodiscard]] QList<SentChange> changes()
    {
        std::optional<QList<SentChange>> found;
        QObject context;
        history.read(&context, [&](const QList<SentChange> &answer) { found = answer; });
        if (!QTest::qWaitFor([&] { return found.has_value(); }))
            qFatal("No answer");
        return *found;
    }
    [[nodiscard]] TabSet tabs()
    {
        std::optional<TabSet> found;
        QObject context;
        openTabs.take(&context, [&](const TabSet &answer) { found = answer; });
        if (!QTest::qWaitFor([&] { return found.has_value(); }))
            qFatal("No answer");
        return *found;
    }
};

struct Bench {
    QTemporaryDir dir;
    const StorePlace common{dir.path(), SealKey::generate()};
    [[nodiscard]] StorePlace placeOf(const WorkOwner &owner) const
    {
        return {dir.path() + QStringLiteral("/agents/") + agentStoreName(owner),
                owner == tom ? tomKey : annKey};
    }
    const SealKey tomKey = SealKey::generate();
    const SealKey annKey = SealKey::generate();

    [[nodiscard]] int move(const WorkOwner &owner) const
    {
        return moveFromCommonStore(common, placeOf(owner), owner);
    }
    [[nodiscard]] int sealedFiles(const QString &below) const
    {
        int count = 0;
        QDirIterator files(dir.path() + below, {QStringLiteral("*.sealed")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            ++count;
        }
        return count;
    }
};

} // namespace

class TestAgentStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void name_tellsNobodyWhoseItIs()
    {
        const QString name = agentStoreName(tom);
        QCOMPARE(name, agentStoreName(tom));
        QCOMPARE(name.size(), 32);
        QVERIFY(name != agentStoreName(ann));
        QVERIFY(name != agentStoreName({QStringLiteral("staging"), tom.agent}));
        QVERIFY(!name.contains(QStringLiteral("tom")));
    }

    void move_twoAgents_eachFindsHisOwnAndNothingElse()
    {
        Bench bench;
        QVERIFY(!hasCommonStore(bench.dir.path()));
        Run(bench.common, tom).workAs(QStringLiteral("Canarytom"), QStringLiteral("700"));
        Run(bench.common, ann).workAs(QStringLiteral("Canaryann"), QStringLiteral("701"));
        QVERIFY(hasCommonStore(bench.dir.path()));
        QCOMPARE(bench.move(tom), 5); // draft, attempt, sent change, recents, tabs
        QCOMPARE(bench.move(tom), 0);
        QVERIFY(hasCommonStore(bench.dir.path()));
        QCOMPARE(bench.move(ann), 5);
        QVERIFY(!hasCommonStore(bench.dir.path()));
        QCOMPARE(bench.sealedFiles(QStringLiteral("/journal")), 0);
        QCOMPARE(bench.sealedFiles(QStringLiteral("/agents")), 10);

        for (const WorkOwner &owner : {tom, ann}) {
            const bool isTom = owner == tom;
            const QString name = isTom ? QStringLiteral("Canarytom") : QStringLiteral("Canaryann");
            Run run(bench.placeOf(owner), owner);
            const auto offers = run.offers();
            QCOMPARE(offers.drafts.size(), 1);
            QCOMPARE(offers.drafts.constFirst().title, name);
            QCOMPARE(offers.attempts.size(), 1);
            QCOMPARE(offers.attempts.constFirst().title, name);
            QCOMPARE(offers.setAside, 0);
            QCOMPARE(run.changes().size(), 1);
            QCOMPARE(run.changes().constFirst().customerId,
                     isTom ? QStringLiteral("700") : QStringLiteral("701"));
            QCOMPARE(run.recents.all().size(), 1);
            QCOMPARE(run.recents.all().constFirst().name, name);
            QCOMPARE(run.tabs().tabs.size(), 1);
        }
    }

    void move_liveRun_keepsItsWork()
    {
        Bench bench;
        Run live(bench.common, tom);
        live.workAs(QStringLiteral("Canarytom"), QStringLiteral("700"));
        QCOMPARE(bench.move(tom), 2); // what no run holds: the sent change and the recents
        QCOMPARE(bench.sealedFiles(QStringLiteral("/journal")), 2);
        live.journal.release();
        live.open.releaseRun();
        QCOMPARE(bench.move(tom), 3);
        QVERIFY(!hasCommonStore(bench.dir.path()));
    }

    void move_heldOnAnotherComputer_isStillHeldThere()
    {
        Bench bench;
        {
            Run run(bench.common, tom);
            run.workAs(QStringLiteral("Canarytom"), QStringLiteral("700"));
            // The lock as another computer's program has written it.
            const QDir journal(bench.dir.filePath(QStringLiteral("journal")));
            const QString lock
                = journal.entryList({QStringLiteral("run-*.lock")}, QDir::Files).constFirst();
            QFile file(journal.filePath(lock));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QByteArrayList lines = file.readAll().split('\n');
            lines[2] = "reception";
            file.close();
            run.journal.release();
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(lines.join('\n')) > 0);
        }
        QCOMPARE(bench.move(tom), 5);
        Run run(bench.placeOf(tom), tom);
        const auto offers = run.offers();
        QCOMPARE(offers.elsewhere.size(), 2);
        QCOMPARE(offers.elsewhere.value(offers.drafts.constFirst().id),
                 QStringLiteral("reception"));
    }

    void move_somethingThereAlready_isNotWrittenOver()
    {
        Bench bench;
        Run(bench.common, tom).workAs(QStringLiteral("Older"), QStringLiteral("700"));
        Run(bench.placeOf(tom), tom).workAs(QStringLiteral("Newer"), QStringLiteral("700"));
        QCOMPARE(bench.move(tom), 2); // tabs of another run, recents
        QCOMPARE(bench.sealedFiles(QStringLiteral("/journal")), 2);
        Run run(bench.placeOf(tom), tom);
        QCOMPARE(run.offers().drafts.constFirst().title, QStringLiteral("Newer"));
        QCOMPARE(run.recents.all().size(), 1);
        QCOMPARE(run.recents.all().constFirst().name, QStringLiteral("Newer"));
    }

    void move_otherKeyOrNonsense_staysUntouched()
    {
        Bench bench;
        Run(bench.common, tom).workAs(QStringLiteral("Canarytom"), QStringLiteral("700"));
        QFile nonsense(bench.dir.filePath(QStringLiteral("journal/draft-x.sealed")));
        QVERIFY(nonsense.open(QIODevice::WriteOnly));
        nonsense.write("nonsense");
        nonsense.close();
        const StorePlace wrong{bench.common.folder, SealKey::generate()};
        QCOMPARE(moveFromCommonStore(wrong, bench.placeOf(tom), tom), 0);
        QCOMPARE(bench.move(tom), 5);
        QVERIFY(nonsense.exists());
    }

    void move_newPlaceCantBeWritten_staysInTheOldOne()
    {
        Bench bench;
        Run(bench.common, tom).workAs(QStringLiteral("Canarytom"), QStringLiteral("700"));
        QFile inTheWay(bench.dir.filePath(QStringLiteral("agents")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QCOMPARE(bench.move(tom), 0);
        QCOMPARE(bench.sealedFiles(QString()), 5);
        QVERIFY(inTheWay.remove());
        QCOMPARE(bench.move(tom), 5);
    }
};

QTEST_GUILESS_MAIN(TestAgentStore)
#include "tst_agentstore.moc"
