// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

/// Runs of the program after one another, and beside one another.
class TestJournal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void draft_saved_isOfferedToTheNextRun()
    {
        {
            const auto journal = run();
            journal->saveDraft(draft("d1", "Tom"));
            journal->saveDraft(draft("d1", "Thomas"));
            journal->saveDraft(draft("d2", "Ann"));
            journal->discardDraft(QStringLiteral("d2"));
            QVERIFY(offers(*journal).drafts.isEmpty()); // its own work is no offer
        }
        const auto next = run();
        const auto found = offers(*next).drafts;
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().edits.typed(field("first_name"))->toString(),
                 QStringLiteral("Thomas"));
    }

    void draft_unsaved_isOnTheDiskSoonWithoutBeingAsked()
    {
        const auto journal = run();
        journal->saveDraft(draft("d1", "Tom"));
        const QDir dir(m_dir->path());
        QTRY_COMPARE_WITH_TIMEOUT(dir.entryList({QStringLiteral("draft-*.sealed")}).size(), 1,
                                  1000);
    }

    void draft_heldByAnotherWindow_isNotOffered()
    {
        const auto journal = run();
        journal->saveDraft(draft("d1", "Tom"));
        journal->flush();
        const auto beside = run();
        QVERIFY(offers(*beside).drafts.isEmpty());
    }

    void draft_ofSomebodyElse_isNotOffered_data()
    {
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("agent");
        QTest::addColumn<int>("offered");
        QTest::newRow("same") << QStringLiteral("here") << QStringLiteral("tom") << 1;
        QTest::newRow("another agent") << QStringLiteral("here") << QStringLiteral("ann") << 0;
        QTest::newRow("another place") << QStringLiteral("there") << QStringLiteral("tom") << 0;
    }

    void draft_ofSomebodyElse_isNotOffered()
    {
        QFETCH(QString, environment);
        QFETCH(QString, agent);
        QFETCH(int, offered);
        run()->saveDraft(draft("d1", "Tom"));
        const auto next = run();
        next->setOwner({environment, agent});
        QCOMPARE(offers(*next).drafts.size(), offered);
    }

    void draft_noKey_isNotWritten()
    {
        Journal journal(m_dir->path());
        journal.saveDraft(draft("d1", "Tom"));
        journal.flush();
        QVERIFY(QDir(m_dir->path()).isEmpty());
        // The keychain may answer late; nothing typed until then is lost.
        journal.setOwner(m_owner);
        journal.saveDraft(draft("d2", "Tom"));
        journal.setKey(m_key);
        journal.flush();
        QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("draft-*.sealed")}).size(), 2);
    }

    void draft_noDisk_isSaidOnce()
    {
        Journal journal(m_dir->filePath(QStringLiteral("file")));
        QFile file(m_dir->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        journal.setKey(m_key);
        QSignalSpy failed(&journal, &Journal::writeFailed);
        for (int i = 0; i < 3; ++i) {
            journal.saveDraft(draft("d1", "Tom"));
            journal.flush();
        }
        QTRY_COMPARE(failed.size(), 1);
    }

    void flush_answersWhetherAllIsOnTheDisk()
    {
        Journal journal(m_dir->filePath(QStringLiteral("folder")));
        QVERIFY(journal.flush()); // nothing to keep
        journal.saveDraft(draft("d1", "Tom"));
        QVERIFY(!journal.flush()); // no key
        journal.setKey(m_key);
        QVERIFY(journal.flush());
        QVERIFY(journal.flush());
    }

    void flush_afterTheDiskHasFailed_triesAgain()
    {
        const QString folder = m_dir->filePath(QStringLiteral("file"));
        QFile file(folder); // where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        Journal journal(folder);
        journal.setKey(m_key);
        QSignalSpy failed(&journal, &Journal::writeFailed);
        journal.saveDraft(draft("d1", "Tom"));
        QTRY_COMPARE(failed.size(), 1); // long before anybody asks
        QVERIFY(!journal.flush());
        QVERIFY(!journal.flush());
        QVERIFY(file.remove());
        QVERIFY(journal.flush());
        QVERIFY(QFile::exists(folder + QStringLiteral("/draft-d1.sealed")));
    }

    void flush_theLostDraftIsDiscarded_hasNothingToKeep()
    {
        const QString folder = m_dir->filePath(QStringLiteral("file"));
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
        Journal journal(folder);
        journal.setKey(m_key);
        journal.saveDraft(draft("d1", "Tom"));
        QVERIFY(!journal.flush());
        journal.discardDraft(QStringLiteral("d1"));
        QVERIFY(journal.flush());
    }

    void create_unknownOutcome_blocksTheSameCustomerOnly()
    {
        {
            const auto journal = run();
            QVERIFY(!begin(*journal, create("a1", "Tom")).blockedBy);
            const auto own = begin(*journal, create("a2", "TOM")); // same window
            QVERIFY(own.blockedBy);
            QVERIFY(!own.isHeldElsewhere);
            QVERIFY(!begin(*journal, create("a3", "Ann")).blockedBy);
            const auto beside = run();
            QVERIFY(begin(*beside, create("a4", "Tom")).blockedBy); // second window
        }
        const auto tomorrow = run(); // after a crash
        const auto begun = begin(*tomorrow, create("a5", "tom"));
        QVERIFY(begun.blockedBy);
        QCOMPARE(begun.blockedBy->id, QStringLiteral("a1"));
        QVERIFY(!begin(*tomorrow, create("a6", "Zoe")).blockedBy);

        tomorrow->settle(QStringLiteral("a1"), Attempt::State::Resolved, QStringLiteral("twins"));
        const auto again = begin(*tomorrow, create("a7", "Tom"));
        QVERIFY(!again.blockedBy);
        QVERIFY(again.isOnDisk);
    }

    void create_settled_blocksNobody_data()
    {
        QTest::addColumn<Attempt::State>("state");
        QTest::newRow("not sent") << Attempt::State::NotSent;
        QTest::newRow("confirmed") << Attempt::State::Confirmed;
        QTest::newRow("resolved") << Attempt::State::Resolved;
    }

    void create_settled_blocksNobody()
    {
        QFETCH(Attempt::State, state);
        const auto journal = run();
        QVERIFY(!begin(*journal, create("a1", "Tom")).blockedBy);
        journal->settle(QStringLiteral("a1"), state);
        QVERIFY(!begin(*journal, create("a2", "Tom")).blockedBy);
        QVERIFY(!begin(*run(), create("a3", "Ann")).blockedBy);
    }

    void create_noKey_blocksUntilTheEndOfTheProgram()
    {
        Journal journal(m_dir->path());
        journal.setOwner(m_owner);
        const auto begun = begin(journal, create("a1", "Tom"));
        QVERIFY(!begun.blockedBy);
        QVERIFY(!begun.isOnDisk);
        QVERIFY(begun.mayBeSent);
        QVERIFY(begin(journal, create("a2", "Tom")).blockedBy);
        QVERIFY(QDir(m_dir->path()).isEmpty());
        journal.setKey(m_key); // the keychain answers late
        QVERIFY(begin(journal, create("a3", "Tom")).blockedBy);
        journal.flush();
        QVERIFY(begin(*run(), create("a4", "Tom")).blockedBy);
    }

    void create_theStoreIsLocked_isNotOnTheDisk()
    {
        const auto journal = run();
        {
            QLockFile busy(m_dir->filePath(QStringLiteral("journal.lock")));
            QVERIFY(busy.lock());
            const auto begun = begin(*journal, create("a1", "Tom"));
            QVERIFY(!begun.blockedBy);
            QVERIFY(!begun.isOnDisk);
            QVERIFY(!begun.mayBeSent);
        }
        // Nothing was sent: nothing stands in the way of another try.
        const auto begun = begin(*journal, create("a2", "Tom"));
        QVERIFY(begun.isOnDisk);
        QVERIFY(begun.mayBeSent);
    }

    void create_notWritten_isNotOnTheDisk()
    {
        const auto journal = run();
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("attempt-a1.sealed"))); // in its place
        auto begun = begin(*journal, create("a1", "Tom"));
        QVERIFY(!begun.isOnDisk);
        QVERIFY(!begun.mayBeSent);
        QVERIFY(begin(*journal, create("a2", "Tom")).mayBeSent);

        QFile file(m_dir->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Journal nowhere(file.fileName()); // not even the run's own lock can be had
        nowhere.setKey(m_key);
        begun = begin(nowhere, create("a3", "Ann"));
        QVERIFY(!begun.isOnDisk);
        QVERIFY(!begun.mayBeSent);
    }

    void create_askerDied_isForgotten()
    {
        const auto journal = run();
        auto asker = std::make_unique<QObject>();
        journal->begin(create("a1", "Tom"), asker.get(), [](const auto &) { qFatal("Called"); });
        asker.reset();
        journal->flush();
        QCoreApplication::sendPostedEvents();
        QVERIFY(begin(*journal, create("a2", "Tom")).isOnDisk);
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

    void attempt_afterACrash_isOfferedInsteadOfItsDraft()
    {
        {
            const auto journal = run();
            journal->saveDraft(draft("d1", "Tom"));
            Attempt attempt = create("a1", "Tom");
            attempt.draftId = QStringLiteral("d1");
            QVERIFY(!begin(*journal, attempt).blockedBy);
        }
        const auto next = run();
        const auto found = offers(*next);
        QVERIFY(found.drafts.isEmpty());
        QVERIFY(found.laterDrafts.isEmpty());
        QCOMPARE(found.attempts.size(), 1);
        QCOMPARE(found.attempts.first().edits.typed(field("first_name"))->toString(),
                 QStringLiteral("Tom"));
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
        Journal keyless(m_dir->path());
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

    void draft_typedAfterTheSending_comesBackWithTheAttempt_data()
    {
        QTest::addColumn<WorkKind>("kind");
        QTest::newRow("create") << WorkKind::Create;
        QTest::newRow("edit") << WorkKind::Edit;
    }

    void draft_typedAfterTheSending_comesBackWithTheAttempt()
    {
        QFETCH(WorkKind, kind);
        Draft typed = draft("d1", "Tom");
        typed.kind = kind;
        typed.base = Profile(QStringLiteral("700"), {}, {});
        {
            const auto journal = run();
            journal->saveDraft(typed);
            Attempt attempt = create("a1", "Tom");
            attempt.kind = kind;
            attempt.base = typed.base;
            attempt.draftId = typed.id;
            QVERIFY(begin(*journal, attempt).mayBeSent);
            const QDateTime sent = QDateTime::currentDateTimeUtc();
            QTRY_VERIFY(QDateTime::currentDateTimeUtc() > sent);
            typed.edits = named("Thomas");
            journal->saveDraft(typed);
        }
        const QByteArray before = bytesOf("draft-d1.sealed");
        const auto next = run();
        const auto found = offers(*next);
        QVERIFY(found.drafts.isEmpty());
        QCOMPARE(found.attempts.size(), 1);
        QVERIFY(found.attempts.first().edits == named("Tom")); // what was sent stays that
        QCOMPARE(found.laterDrafts.keys(), {QStringLiteral("a1")});
        const Draft later = found.laterDrafts.value(QStringLiteral("a1"));
        QCOMPARE(later.id, typed.id);
        QVERIFY(later.edits == typed.edits);
        QCOMPARE(later.base.customerId(), typed.base.customerId());
        next->flush();
        QVERIFY(!before.isEmpty());
        QCOMPARE(bytesOf("draft-d1.sealed"), before);
    }

    void patch_unknownOutcome_blocksTheSameCustomerOnly()
    {
        const auto journal = run();
        const auto patch = [](const char *id, const char *customer) {
            Attempt attempt{.id = QString::fromLatin1(id), .kind = WorkKind::Edit};
            attempt.base = Profile(QString::fromLatin1(customer), {}, {});
            return attempt;
        };
        QVERIFY(!begin(*journal, patch("p1", "700")).blockedBy);
        QVERIFY(begin(*journal, patch("p2", "700")).blockedBy);
        QVERIFY(!begin(*journal, patch("p3", "701")).blockedBy);
    }

private:
    std::unique_ptr<Journal> run()
    {
        auto journal = std::make_unique<Journal>(m_dir->path());
        journal->setKey(m_key);
        journal->setOwner(m_owner);
        return journal;
    }
    static Edits named(const char *name)
    {
        Edits edits;
        edits.set(field("first_name"), QString::fromLatin1(name));
        return edits;
    }
    static Draft draft(const char *id, const char *name)
    {
        Draft made{.id = QString::fromLatin1(id)};
        made.edits = named(name);
        return made;
    }
    static Attempt create(const char *id, const char *name)
    {
        Attempt made{.id = QString::fromLatin1(id)};
        made.edits = named(name);
        return made;
    }
    QByteArray bytesOf(const char *name) const
    {
        QFile file(m_dir->filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Journal::Begun begin(Journal &journal, const Attempt &attempt)
    {
        std::optional<Journal::Begun> begun;
        journal.begin(attempt, this, [&begun](const auto &outcome) { begun = outcome; });
        if (!QTest::qWaitFor([&begun] { return begun.has_value(); }))
            qFatal("No answer");
        return *begun;
    }
    std::optional<Draft> claim(Journal &journal, const char *id)
    {
        std::optional<std::optional<Draft>> answer;
        journal.claim(QString::fromLatin1(id), this,
                      [&answer](const auto &draft) { answer.emplace(draft); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            qFatal("No answer");
        return *answer;
    }
    std::optional<Attempt> claimAttempt(Journal &journal, const char *id)
    {
        std::optional<std::optional<Attempt>> answer;
        journal.claimAttempt(QString::fromLatin1(id), this,
                             [&answer](const auto &attempt) { answer.emplace(attempt); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            qFatal("No answer");
        return *answer;
    }
    Journal::Offers offers(Journal &journal)
    {
        std::optional<Journal::Offers> found;
        journal.readOffers(this, [&found](const auto &outcome) { found = outcome; });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }))
            qFatal("No answer");
        return *found;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    const SealKey m_key = SealKey::generate();
    const WorkOwner m_owner{QStringLiteral("here"), QStringLiteral("tom")};
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
