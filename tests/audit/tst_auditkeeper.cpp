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
    void finish()
    {
        QSignalSpy finished(&keeper, &AuditKeeper::finished);
        keeper.finish();
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }))
            qFatal("Not finished");
    }
    /// The number of the last entry that the keychain knows of.
    static qint64 kept(const MemoryStore &secrets)
    {
        return auditEndFromBytes(secrets.entries.value(QStringLiteral("audit-end")))
            .value_or(AuditEnd())
            .number;
    }
};

bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    for (const QStringList names = QDir(from).entryList(QDir::Files); const QString &name : names) {
        if (!QFile::copy(from + u'/' + name, to + u'/' + name))
            return false;
    }
    return true;
}

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
        QTRY_COMPARE(run.kept(secrets), 2); // no time has passed
        QVERIFY(QDir(bench.folder).removeRecursively());
        const auto found = verify(secrets, bench.folder);
        QCOMPARE(found->fault, Fault::EndCut);
        QCOMPARE(found->missing, 2);
    }

    void end_whileTheKeychainIsBusy_isKeptOnceForAllThatCame()
    {
        MemoryStore secrets;
        const AuditBench bench;
        Run run(secrets, bench.folder);
        run.keeper.start();
        run.note(1);
        QTRY_COMPARE(run.kept(secrets), 1);
        secrets.calls.clear();
        secrets.hold();
        run.note(1);
        run.note(1);
        run.note(1);
        QCOMPARE(secrets.calls.size(), 1); // looks whether another window has kept a later one
        secrets.release();
        QTRY_COMPARE(run.kept(secrets), 4);
        QCOMPARE(secrets.calls.count(QStringLiteral("write audit-end")), 1);
    }

    void end_ofAnotherWindow_isNotPutBack()
    {
        MemoryStore secrets;
        const AuditBench bench;
        Run run(secrets, bench.folder);
        run.keeper.start();
        run.note(1);
        QTRY_COMPARE(run.kept(secrets), 1);
        Run other(secrets, bench.folder);
        other.keeper.start();
        secrets.writeFault = Status::TimedOut;
        run.note(1);
        QTRY_COMPARE(secrets.calls.count(QStringLiteral("write audit-end")), 2);
        secrets.writeFault = Status::Ok;
        other.note(1);
        QTRY_COMPARE(run.kept(secrets), 3);
        secrets.calls.clear();
        run.finish(); // knows of its own two only
        QCOMPARE(run.kept(secrets), 3);
        QCOMPARE(verify(secrets, bench.folder)->fault, Fault::None);
    }

    void end_theKeychainRefuses_isKeptWithTheNextEntry()
    {
        MemoryStore secrets;
        const AuditBench bench;
        Run run(secrets, bench.folder);
        run.keeper.start();
        run.note(1);
        QTRY_COMPARE(run.kept(secrets), 1);
        secrets.readFault = Status::TimedOut;
        run.note(1);
        QTRY_COMPARE(secrets.calls.count(QStringLiteral("read audit-end")), 3);
        secrets.readFault = Status::Ok;
        run.note(1);
        QTRY_COMPARE(run.kept(secrets), 3);
    }

    /// The program has noted its last entry, and has ended before the keychain has heard of it: a
    /// trail that is longer than the keychain knows is whole.
    void killed_betweenDiskAndKeychain_isWhole_andGoesOn()
    {
        MemoryStore secrets;
        const AuditBench bench;
        {
            Run run(secrets, bench.folder);
            run.keeper.start();
            run.note(1);
            QTRY_COMPARE(run.kept(secrets), 1);
            secrets.hold();
            run.note(1);
        }
        secrets.release();
        QCOMPARE(Run::kept(secrets), 1);
        QCOMPARE(verify(secrets, bench.folder)->fault, Fault::None);
        QCOMPARE(verify(secrets, bench.folder)->entries, 2);
        Run next(secrets, bench.folder);
        next.keeper.start();
        next.note(1);
        QTRY_COMPARE(next.kept(secrets), 3);
        QCOMPARE(verify(secrets, bench.folder)->fault, Fault::None);
    }

    /// As main.cpp ends: nothing that was noted can be cut off, or the folder put back, unseen.
    void finish_lastEntryIsKept_andACutOrAFolderPutBackShows()
    {
        MemoryStore secrets;
        AuditBench bench;
        QByteArrayList lines;
        const QString backup = bench.dir.filePath(QStringLiteral("backup"));
        {
            Run run(secrets, bench.folder);
            run.keeper.start();
            run.note(3);
            QTRY_COMPARE(run.kept(secrets), 3);
            QVERIFY(copyFolder(bench.folder, backup));
            run.trail.note(AuditBench::read(QStringLiteral("last")));
            run.finish();
            lines = bench.linesOf(bench.files().constLast());
        }
        QCOMPARE(verify(secrets, bench.folder)->entries, 4);
        QVERIFY(QDir(bench.folder).removeRecursively());
        QVERIFY(copyFolder(backup, bench.folder)); // with its guard
        auto found = verify(secrets, bench.folder);
        QCOMPARE(found->fault, Fault::EndCut);
        QCOMPARE(found->line, 3);
        QCOMPARE(found->number, 4);
        bench.putLines(bench.files().constLast(), lines.mid(0, 2));
        found = verify(secrets, bench.folder);
        QCOMPARE(found->fault, Fault::EndCut);
        QCOMPARE(found->line, 2);
        QCOMPARE(found->missing, 2);
    }

    void finish_keyNotThereYet_waitsForIt()
    {
        MemoryStore secrets;
        const AuditBench bench;
        Run run(secrets, bench.folder);
        secrets.hold();
        run.keeper.start();
        run.trail.note(AuditBench::read(QStringLiteral("early")));
        QSignalSpy finished(&run.keeper, &AuditKeeper::finished);
        run.keeper.finish();
        QCoreApplication::processEvents();
        QVERIFY(finished.isEmpty());
        secrets.release();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(run.kept(secrets), 1);
    }

    void finish_keychainSilent_endsAllTheSame()
    {
        MemoryStore secrets;
        const AuditBench bench;
        Run run(secrets, bench.folder);
        run.keeper.start();
        run.note(1);
        QTRY_COMPARE(run.kept(secrets), 1);
        secrets.hold();
        run.trail.note(AuditBench::read(QStringLiteral("last")));
        QSignalSpy finished(&run.keeper, &AuditKeeper::finished);
        run.keeper.finish();
        run.clock.advance(AuditKeeper::lastPatience - std::chrono::seconds(1));
        QVERIFY(finished.isEmpty());
        run.clock.advance(std::chrono::seconds(1));
        QCOMPARE(finished.size(), 1);
        secrets.release();
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 1);
    }

    void finish_noKeychain_endsAtOnce()
    {
        MemoryStore secrets;
        secrets.readFault = Status::Unavailable;
        const AuditBench bench;
        Run run(secrets, bench.folder);
        run.keeper.start();
        run.finish();
        QVERIFY(!QDir(bench.folder).exists());
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
