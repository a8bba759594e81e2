// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/journalbench.h"

#include <QSignalSpy>

using namespace desk;

/// Runs of the program after one another.
class TestJournal final : public JournalBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }

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
        const auto held = runIn(m_dir->path());
        Journal &journal = *held;
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
        const auto held = runIn(m_dir->filePath(QStringLiteral("file")));
        Journal &journal = *held;
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
        const auto held = runIn(m_dir->filePath(QStringLiteral("folder")));
        Journal &journal = *held;
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
        const auto held = runIn(folder);
        Journal &journal = *held;
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
        const auto held = runIn(folder);
        Journal &journal = *held;
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
            const auto own = begin(*journal, create("a2", "Tom")); // same window
            QVERIFY(own.blockedBy);
            QVERIFY(!own.isHeldElsewhere);
            QVERIFY(!begin(*journal, create("a3", "Ann")).blockedBy);
            const auto beside = run();
            QVERIFY(begin(*beside, create("a4", "Tom")).blockedBy); // second window
        }
        const auto tomorrow = run(); // after a crash
        const auto begun = begin(*tomorrow, create("a5", "Tom"));
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
        const auto held = runIn(m_dir->path());
        Journal &journal = *held;
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
        const auto held = runIn(file.fileName()); // not even the run's own lock can be had
        Journal &nowhere = *held;
        nowhere.setKey(m_key);
        begun = begin(nowhere, create("a3", "Ann"));
        QVERIFY(!begun.isOnDisk);
        QVERIFY(!begun.mayBeSent);
    }

    void create_askerDied_isForgotten()
    {
        const auto journal = run();
        auto asker = std::make_unique<QObject>();
        journal->begin(create("a1", "Tom"), {}, asker.get(),
                       [](const auto &) { qFatal("Called"); });
        asker.reset();
        journal->flush();
        QCoreApplication::sendPostedEvents();
        QVERIFY(begin(*journal, create("a2", "Tom")).isOnDisk);
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
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
