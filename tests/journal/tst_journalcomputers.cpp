// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/journalbench.h"

#include <QSignalSpy>
#include <QSysInfo>

using namespace desk;

/// A folder that several computers share, and what killed runs leave in it.
class TestJournalComputers final : public JournalBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }

    void offers_heldOnAnotherComputer_sayWhose()
    {
        leaveOnAnotherComputer();
        const auto next = run();
        const auto found = offers(*next);
        QCOMPARE(found.drafts.size(), 1);
        QCOMPARE(found.attempts.size(), 1);
        QCOMPARE(found.elsewhere.value(QStringLiteral("d1")), QStringLiteral("reception"));
        QCOMPARE(found.elsewhere.value(QStringLiteral("a1")), QStringLiteral("reception"));
        run()->saveDraft(draft("d2", "Zoe"));
        QCOMPARE(offers(*next).elsewhere.size(), 2); // not that of a run of this computer
        QCOMPARE(offers(*next).drafts.size(), 2);
    }

    void claim_heldOnAnotherComputer_isTheAgentsDecision()
    {
        leaveOnAnotherComputer();
        const auto next = run();
        QVERIFY(!claim(*next, "d1"));
        QVERIFY(!claimAttempt(*next, "a1"));
        next->discardDraft(QStringLiteral("d1"));
        next->takeOver(create("a1", "Tom"));
        next->flush();
        QVERIFY(!bytesOf("draft-d1.sealed").isEmpty());
        QVERIFY(claim(*next, "d1", Journal::Take::FromOtherComputer));
        QVERIFY(claimAttempt(*next, "a1", Journal::Take::FromOtherComputer));
        QVERIFY(claimAttempt(*next, "a1")); // it is this run's now
        QVERIFY(offers(*next).elsewhere.isEmpty());
        next->discardDraft(QStringLiteral("d1"));
        next->settle(QStringLiteral("a1"), Attempt::State::NotSent);
        next->flush();
        QVERIFY(bytesOf("draft-d1.sealed").isEmpty());
        QVERIFY(begin(*next, create("a2", "Tom")).mayBeSent);
    }

    void claim_heldByALiveRunHere_isNobodysDecision()
    {
        const auto first = run();
        first->saveDraft(draft("d1", "Tom"));
        first->flush();
        QVERIFY(!claim(*run(), "d1", Journal::Take::FromOtherComputer));
    }

    void create_unknownOnAnotherComputer_blocksAndSaysWhere()
    {
        leaveOnAnotherComputer();
        const auto next = run();
        auto begun = begin(*next, create("a2", "Tom"));
        QVERIFY(begun.blockedBy);
        QVERIFY(begun.isHeldElsewhere);
        QCOMPARE(begun.computer, QStringLiteral("reception"));
        QSignalSpy refused(next.get(), &Journal::settleRefused);
        next->settle(QStringLiteral("a1"), Attempt::State::Resolved, QStringLiteral("sure"));
        QTRY_COMPARE(refused.size(), 1); // not claimed before
        QVERIFY(claimAttempt(*next, "a1", Journal::Take::FromOtherComputer));
        next->settle(QStringLiteral("a1"), Attempt::State::Resolved, QStringLiteral("sure"));
        QVERIFY(begin(*next, create("a3", "Tom")).mayBeSent);
        QCOMPARE(refused.size(), 1);
    }

    void holdRun_locksOfKilledRuns_areRemoved()
    {
        const auto live = run();
        const QStringList before = locks();
        QCOMPARE(before.size(), 1);
        leaveLock("killed", QSysInfo::machineHostName());
        leaveLock("elsewhere", QStringLiteral("reception"));
        QCOMPARE(locks().size(), 3);
        const auto next = run();
        const QStringList after = locks();
        QCOMPARE(after.size(), 3);
        QVERIFY(after.contains(before.first())); // alive
        QVERIFY(after.contains(QStringLiteral("run-elsewhere.lock")));
        QVERIFY(!after.contains(QStringLiteral("run-killed.lock")));
    }

    void holderOf_noLockThere_makesNone()
    {
        SealedStore store(m_dir->path());
        QCOMPARE(store.holderOf()(QStringLiteral("gone")).who, RecordStore::Holder::Who::Nobody);
        QVERIFY(locks().isEmpty());
    }

    void release_theRunIsOver_nothingMayBeSent()
    {
        const auto journal = run();
        journal->release();
        QVERIFY(locks().isEmpty());
        QVERIFY(!begin(*journal, create("a1", "Tom")).mayBeSent);
        QVERIFY(locks().isEmpty());
    }

private:
    QStringList locks() const
    {
        return QDir(m_dir->path()).entryList({QStringLiteral("run-*.lock")}, QDir::Files);
    }
    /// As QLockFile writes it; no process has that id.
    void leaveLock(const QString &run, const QString &computer)
    {
        QFile file(m_dir->filePath(QStringLiteral("run-") + run + QStringLiteral(".lock")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("No lock");
        file.write("999999999\ncustomer-desk\n" + computer.toUtf8() + '\n');
    }
    void leaveLock(const char *run, const QString &computer)
    {
        leaveLock(QString::fromLatin1(run), computer);
    }
    /// A draft and an attempt of unknown outcome of a run that may live on another computer.
    void leaveOnAnotherComputer()
    {
        const auto there = run();
        there->saveDraft(draft("d1", "Ann"));
        if (!begin(*there, create("a1", "Tom")).mayBeSent || locks().size() != 1)
            qFatal("Not begun");
        const QString name = locks().first();
        there->flush();
        there->release();
        leaveLock(name.mid(4).chopped(5), QStringLiteral("reception"));
    }
};

QTEST_GUILESS_MAIN(TestJournalComputers)
#include "tst_journalcomputers.moc"
