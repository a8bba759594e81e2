// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/journalbench.h"

#include <QSignalSpy>

using namespace desk;

/// Two windows on one folder: what one holds, the other leaves alone.
class TestJournalWindows final : public JournalBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }

    void draft_heldByAnotherWindow_isNotOffered()
    {
        const auto journal = run();
        journal->saveDraft(draft("d1", "Tom"));
        journal->flush();
        const auto beside = run();
        QVERIFY(offers(*beside).drafts.isEmpty());
    }

    void create_theOtherWindowsAttemptIsOver_blocksNoLonger_data()
    {
        QTest::addColumn<Attempt::State>("state");
        QTest::newRow("refused") << Attempt::State::NotSent;
        QTest::newRow("confirmed") << Attempt::State::Confirmed;
        QTest::newRow("resolved") << Attempt::State::Resolved;
    }

    void create_theOtherWindowsAttemptIsOver_blocksNoLonger()
    {
        QFETCH(Attempt::State, state);
        const auto first = run();
        const auto second = run();
        QVERIFY(begin(*first, create("a1", "Tom")).mayBeSent);
        QVERIFY(begin(*second, create("a2", "Tom")).blockedBy); // on its way
        QVERIFY(begin(*second, create("a3", "Tom")).blockedBy); // still
        first->settle(QStringLiteral("a1"), state);
        first->flush();
        QVERIFY(begin(*second, create("a4", "Tom")).mayBeSent);
    }

    void settle_heldByAnotherWindow_isRefused_data()
    {
        QTest::addColumn<Attempt::State>("state");
        QTest::newRow("not sent") << Attempt::State::NotSent;
        QTest::newRow("confirmed") << Attempt::State::Confirmed;
        QTest::newRow("resolved") << Attempt::State::Resolved;
    }

    void settle_heldByAnotherWindow_isRefused()
    {
        QFETCH(Attempt::State, state);
        auto first = run();
        const auto second = run();
        QVERIFY(begin(*first, create("a1", "Tom")).mayBeSent);
        const QByteArray before = bytesOf("attempt-a1.sealed");
        auto begun = begin(*second, create("a2", "Tom"));
        QVERIFY(begun.blockedBy);
        QVERIFY(begun.isHeldElsewhere);
        QSignalSpy refused(second.get(), &Journal::settleRefused);
        second->settle(begun.blockedBy->id, state, QStringLiteral("sure"));
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().toString(), QStringLiteral("a1"));
        QCOMPARE(bytesOf("attempt-a1.sealed"), before);
        QVERIFY(begin(*second, create("a3", "Tom")).isHeldElsewhere); // blocks on

        first.reset(); // a crash: now the agent may decide here
        begun = begin(*second, create("a4", "Tom"));
        QVERIFY(begun.blockedBy);
        QVERIFY(!begun.isHeldElsewhere);
        second->settle(begun.blockedBy->id, state, QStringLiteral("sure"));
        begun = begin(*second, create("a5", "Tom"));
        QVERIFY(begun.mayBeSent);
        QVERIFY(!begun.isHeldElsewhere);
        QCOMPARE(refused.size(), 1);
        second->settle(QStringLiteral("a5"), state); // its own, without a question
        QVERIFY(begin(*second, create("a6", "Tom")).mayBeSent);
        QCOMPARE(refused.size(), 1);
    }

    void settle_theStoreIsLocked_isRefused()
    {
        QVERIFY(begin(*run(), create("a1", "Tom")).mayBeSent);
        const auto next = run();
        QLockFile busy(m_dir->filePath(QStringLiteral("journal.lock")));
        QVERIFY(busy.lock());
        QSignalSpy refused(next.get(), &Journal::settleRefused);
        next->settle(QStringLiteral("a1"), Attempt::State::Resolved);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(!bytesOf("attempt-a1.sealed").isEmpty());
    }

    void create_theOfferedAttemptIsResolvedElsewhere_blocksNoLonger()
    {
        QVERIFY(begin(*run(), create("a1", "Tom")).mayBeSent); // and a crash
        const auto first = run();
        const auto second = run();
        QCOMPARE(offers(*first).attempts.size(), 1);
        QCOMPARE(offers(*second).attempts.size(), 1);
        first->settle(QStringLiteral("a1"), Attempt::State::Resolved, QStringLiteral("looked"));
        first->flush();
        QVERIFY(begin(*second, create("a2", "Tom")).mayBeSent);
    }

    void claim_offeredToTwoWindows_isGivenToOne()
    {
        run()->saveDraft(draft("d1", "Tom"));
        const auto first = run();
        const auto second = run();
        QCOMPARE(offers(*first).drafts.size(), 1);
        QCOMPARE(offers(*second).drafts.size(), 1);
        const auto claimed = claim(*first, "d1");
        QVERIFY(claimed);
        QVERIFY(claimed->edits == named("Tom"));
        QVERIFY(!claim(*second, "d1")); // held
        QVERIFY(claim(*first, "d1")); // twice by the same is no harm
        second->discardDraft(QStringLiteral("d1")); // an old offer
        second->flush();
        QVERIFY(!bytesOf("draft-d1.sealed").isEmpty());
        QVERIFY(offers(*second).drafts.isEmpty());
        first->discardDraft(QStringLiteral("d1")); // created
        first->flush();
        QVERIFY(!claim(*second, "d1")); // gone
        QVERIFY(bytesOf("draft-d1.sealed").isEmpty());
    }

    void claim_theClaimerHasCrashed_isGivenToTheOther()
    {
        run()->saveDraft(draft("d1", "Tom"));
        const auto second = run();
        {
            const auto first = run();
            Draft typed = *claim(*first, "d1");
            typed.edits = named("Thomas");
            first->saveDraft(typed);
        }
        const auto claimed = claim(*second, "d1");
        QVERIFY(claimed);
        QVERIFY(claimed->edits == named("Thomas")); // not the offer's copy
    }

    void claim_ofSomebodyElsesOrWithoutAKey_givesNothing()
    {
        run()->saveDraft(draft("d1", "Tom"));
        const auto other = run();
        other->setOwner({QStringLiteral("here"), QStringLiteral("ann")});
        QVERIFY(!claim(*other, "d1"));
        const auto held = runIn(m_dir->path());
        Journal &keyless = *held;
        keyless.setOwner(m_owner);
        QVERIFY(!claim(keyless, "d1"));
        QVERIFY(claim(*run(), "d1"));
    }

    void discard_anOfferNobodyHolds_removesIt()
    {
        run()->saveDraft(draft("d1", "Tom"));
        const auto next = run();
        next->discardDraft(QStringLiteral("d1"));
        QVERIFY(offers(*next).drafts.isEmpty());
    }

    void claimAttempt_offeredToTwoWindows_isGivenToOne()
    {
        QVERIFY(begin(*run(), create("a1", "Tom")).mayBeSent);
        const auto first = run();
        const auto second = run();
        QCOMPARE(offers(*second).attempts.size(), 1);
        const auto claimed = claimAttempt(*first, "a1");
        QVERIFY(claimed);
        QVERIFY(claimed->edits == named("Tom"));
        QVERIFY(!claimAttempt(*second, "a1"));
        second->takeOver(*claimed); // nor without asking
        second->settle(QStringLiteral("a1"), Attempt::State::NotSent);
        QVERIFY(begin(*second, create("a2", "Tom")).blockedBy);
        first->settle(QStringLiteral("a1"), Attempt::State::Resolved);
        first->flush();
        QVERIFY(!claimAttempt(*second, "a1")); // settled
        QVERIFY(begin(*second, create("a3", "Tom")).mayBeSent);
    }

    void takeOver_settledAtOnce_blocksNobody()
    {
        QVERIFY(begin(*run(), create("a1", "Tom")).mayBeSent);
        const auto next = run();
        next->takeOver(offers(*next).attempts.first());
        next->settle(QStringLiteral("a1"), Attempt::State::Confirmed);
        QVERIFY(begin(*next, create("a2", "Tom")).mayBeSent);
    }
};

QTEST_GUILESS_MAIN(TestJournalWindows)
#include "tst_journalwindows.moc"
