// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/audit/auditkeeper.h"

#include "tests/audit/auditbench.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"

#include <QSignalSpy>

using namespace desk;
using namespace desk::test;
using Fault = AuditFindings::Fault;
using Status = SecretStore::Status;

namespace {

/// A run of the program.
struct Run {
    HandClock clock;
    AuditTrail trail;
    AuditKeeper keeper;

    Run(SecretStore &secrets, const QString &folder)
        : trail(folder, clock)
        , keeper(secrets, clock, folder, &trail)
    {
    }
    void note(int count)
    {
        for (int i = 0; i < count; ++i)
            trail.note(AuditBench::read(QString::number(i)));
        QSignalSpy written(&trail, &AuditTrail::written);
        if (!QTest::qWaitFor([&] { return trail.hasKey(); }) || !trail.flush())
            qFatal("Not written");
        if (!QTest::qWaitFor([&] { return !written.isEmpty(); }))
            qFatal("Not said");
    }
};

} // namespace

class TestAuditKeeper final : public QObject {
    Q_OBJECT

    /// What --verify-audit does.
    static std::optional<AuditFindings> verify(SecretStore &secrets, const QString &folder)
    {
        SystemClock clock;
        AuditKeeper keeper(secrets, clock, folder);
        std::optional<AuditFindings> found;
        bool isAnswered = false;
        connect(&keeper, &AuditKeeper::fetched, &keeper, [&](const auto &key, const auto &known) {
            found = checkAudit(folder, key, known);
            isAnswered = true;
        });
        connect(&keeper, &AuditKeeper::unavailable, &keeper, [&] { isAnswered = true; });
        keeper.fetch();
        if (!QTest::qWaitFor([&] { return isAnswered; }))
            qFatal("No answer");
        return found;
    }

private Q_SLOTS:
    void start_firstTime_makesAKeyAndWritesWhatWasNotedBefore()
    {
        MemoryStore secrets;
        const AuditBench bench;
        Run run(secrets, bench.folder);
        run.trail.note(AuditBench::read(QStringLiteral("early")));
        run.keeper.start();
        run.note(1);
        QCOMPARE(verify(secrets, bench.folder)->entries, 2);
    }

    void start_secondRun_goesOn()
    {
        MemoryStore secrets;
        const AuditBench bench;
        for (int i = 0; i < 3; ++i) {
            Run run(secrets, bench.folder);
            run.keeper.start();
            run.note(2);
        }
        const auto found = verify(secrets, bench.folder);
        QCOMPARE(found->fault, Fault::None);
        QCOMPARE(found->entries, 6);
    }

    void end_isKeptInTheKeychain_andTellsOfAFolderPutBack()
    {
        MemoryStore secrets;
        const AuditBench bench;
        Run run(secrets, bench.folder);
        run.keeper.start();
        run.note(2);
        run.clock.advance(std::chrono::seconds(3));
        QVERIFY(secrets.entries.contains(QStringLiteral("audit-end")));
        QVERIFY(QDir(bench.folder).removeRecursively());
        const auto found = verify(secrets, bench.folder);
        QCOMPARE(found->fault, Fault::EndCut);
        QCOMPARE(found->missing, 2);
    }

    void start_noKeychain_notesNothingAndSaysSoOnce()
    {
        MemoryStore secrets;
        secrets.readFault = Status::Unavailable;
        const AuditBench bench;
        Run run(secrets, bench.folder);
        QSignalSpy unavailable(&run.keeper, &AuditKeeper::unavailable);
        run.trail.note(AuditBench::read(QStringLiteral("early")));
        run.keeper.start();
        QTRY_COMPARE(unavailable.size(), 1);
        run.trail.note(AuditBench::read(QStringLiteral("later")));
        QVERIFY(run.trail.flush());
        QVERIFY(!QDir(bench.folder).exists());
        QCOMPARE(unavailable.size(), 1);
    }

    void start_trailThereButNoKey_makesNone()
    {
        // A locked keychain says "not found" as well: another key would break the chain for good.
        MemoryStore secrets;
        AuditBench bench;
        bench.append(1);
        Run run(secrets, bench.folder);
        QSignalSpy unavailable(&run.keeper, &AuditKeeper::unavailable);
        run.keeper.start();
        QTRY_COMPARE(unavailable.size(), 1);
        QVERIFY(secrets.entries.isEmpty());
        QVERIFY(!verify(secrets, bench.folder));
    }
};

QTEST_GUILESS_MAIN(TestAuditKeeper)
#include "tst_auditkeeper.moc"
