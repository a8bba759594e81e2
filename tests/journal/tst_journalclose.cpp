// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// An agent signs out, another one signs in, in the same run of the program.
#include "tests/journal/journalbench.h"

#include <QSignalSpy>

using namespace desk;

class TestJournalClose final : public JournalBench {
    Q_OBJECT

    SealedStore &store() { return *m_stores.back(); }
    void open(Journal &journal)
    {
        journal.setOwner(m_owner);
        journal.setKey(m_key);
    }

private Q_SLOTS:
    void init() { startAnew(); }

    void close_whatWasTyped_isOfferedToTheSameAgentAgain()
    {
        const auto journal = run();
        journal->saveDraft(draft("d1", "Tom"));
        QVERIFY(begin(*journal, create("a1", "Zoe")).mayBeSent);
        QVERIFY(journal->close());
        QVERIFY(store().close());
        QVERIFY(!journal->hasKey());
        open(*journal);
        const auto found = offers(*journal);
        QCOMPARE(found.drafts.size(), 1);
        QCOMPARE(found.attempts.size(), 1);
        QVERIFY(claim(*journal, "d1"));
        QVERIFY(claimAttempt(*journal, "a1"));
    }

    void close_otherWindow_mayTakeIt()
    {
        const auto journal = run();
        journal->saveDraft(draft("d1", "Tom"));
        QVERIFY(journal->close());
        SealedStore &closed = store();
        const auto other = run();
        QVERIFY(claim(*other, "d1"));
        QVERIFY(closed.close());
    }

    void close_attempt_stillStandsInTheWayOfTheSameOne()
    {
        const auto journal = run();
        QVERIFY(begin(*journal, create("a1", "Tom")).mayBeSent);
        QVERIFY(journal->close());
        QVERIFY(store().close());
        open(*journal);
        QVERIFY(!begin(*journal, create("a2", "Tom")).mayBeSent);
    }

    void close_nothingIsLeftInTheRun()
    {
        const auto journal = run();
        journal->saveDraft(draft("d1", "Tom"));
        QSignalSpy ownerChanged(journal.get(), &Journal::ownerChanged);
        QVERIFY(journal->close());
        QVERIFY(store().close());
        QCOMPARE(journal->owner(), WorkOwner());
        QCOMPARE(ownerChanged.size(), 1);
        QVERIFY(offers(*journal).drafts.isEmpty());
        // What is asked for now reaches no store.
        journal->discardDraft(QStringLiteral("d1"));
        journal->flush();
        store().setFolder({});
        journal->discardDraft(QStringLiteral("d1"));
        journal->flush();
    }

    void close_withoutAKey_saysThatWorkIsLost()
    {
        const auto journal = runIn(m_dir->path());
        journal->setOwner(m_owner);
        QVERIFY(journal->close());
        journal->setOwner(m_owner);
        journal->saveDraft(draft("d1", "Tom"));
        QVERIFY(!journal->close());
        // The next agent's key must not seal it.
        open(*journal);
        journal->flush();
        QVERIFY(QDir(m_dir->path()).entryList({QStringLiteral("*.sealed")}).isEmpty());
    }

    void setFolder_goesToAnotherStore()
    {
        SealedStore store(m_dir->filePath(QStringLiteral("one")));
        store.setKey(m_key);
        store.write(QStringLiteral("a"), "first", this, {});
        store.setFolder(m_dir->filePath(QStringLiteral("two")));
        QVERIFY(!store.key());
        QVERIFY(QFile::exists(m_dir->filePath(QStringLiteral("one/a.sealed"))));
        QVERIFY(!store.hasFiles());
        store.setKey(SealKey::generate());
        store.write(QStringLiteral("b"), "second", this, {});
        QVERIFY(store.flush());
        QVERIFY(QFile::exists(m_dir->filePath(QStringLiteral("two/b.sealed"))));
        QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("one/b.sealed"))));
    }
};

QTEST_GUILESS_MAIN(TestJournalClose)
#include "tst_journalclose.moc"
