// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/journalbench.h"

using namespace desk;
using namespace std::chrono_literals;

/// What is remembered of a creation that is over, for how long, and what the agent may overrule.
class TestJournalSettled final : public JournalBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }

    void create_settledWithACustomer_isShownForADay_data()
    {
        QTest::addColumn<Attempt::State>("state");
        QTest::newRow("created") << Attempt::State::Confirmed;
        QTest::newRow("found by the agent") << Attempt::State::Resolved;
    }

    void create_settledWithACustomer_isShownForADay()
    {
        QFETCH(Attempt::State, state);
        const auto first = run();
        const auto second = run();
        Attempt attempt = create("a1", "Tom");
        attempt.title = QStringLiteral("Tom Smith");
        QVERIFY(begin(*first, attempt).mayBeSent);
        first->settle(QStringLiteral("a1"), state, QStringLiteral("so"), QStringLiteral("9001"));
        const auto third = run();
        for (Journal *window : {first.get(), second.get(), third.get()}) {
            const auto begun = begin(*window, create("a2", "Tom"));
            QVERIFY(begun.blockedBy);
            QVERIFY(!begun.mayBeSent);
            QVERIFY(!begun.isHeldElsewhere);
            QCOMPARE(begun.blockedBy->id, QStringLiteral("a1"));
            QCOMPARE(begun.blockedBy->state, state);
            QCOMPARE(begun.blockedBy->customerId, QStringLiteral("9001"));
            QCOMPARE(begun.blockedBy->title, QStringLiteral("Tom Smith"));
            QVERIFY(begun.blockedBy->edits.isEmpty());
        }
        QVERIFY(begin(*second, create("a3", "Ann")).mayBeSent);
        QVERIFY(offers(*run()).attempts.isEmpty());

        m_clock.ahead = 24h + 1min;
        for (Journal *window : {first.get(), second.get()}) {
            QVERIFY(begin(*window, create("a4", "Tom")).mayBeSent);
            window->settle(QStringLiteral("a4"), Attempt::State::NotSent);
            window->flush();
        }
    }

    void create_settledOnADiskThatFails_isShownByTheSameWindow()
    {
        const auto journal = run();
        QVERIFY(begin(*journal, create("a1", "Tom")).mayBeSent);
        journal->flush();
        QVERIFY(QFile::remove(m_dir->filePath(QStringLiteral("attempt-a1.sealed"))));
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("attempt-a1.sealed"))); // in its place
        journal->settle(QStringLiteral("a1"), Attempt::State::Confirmed, {},
                        QStringLiteral("9001"));
        QVERIFY(begin(*journal, create("a2", "Tom")).blockedBy);
    }

    void create_settledWithoutAKey_isShownUntilTheEndOfTheProgram()
    {
        const auto journal = runIn(m_dir->path());
        journal->setOwner(m_owner);
        QVERIFY(begin(*journal, create("a1", "Tom")).mayBeSent);
        journal->settle(QStringLiteral("a1"), Attempt::State::Confirmed, {},
                        QStringLiteral("9001"));
        const auto begun = begin(*journal, create("a2", "Tom"));
        QVERIFY(begun.blockedBy);
        QCOMPARE(begun.blockedBy->customerId, QStringLiteral("9001"));
        journal->flush();
        QVERIFY(QDir(m_dir->path()).isEmpty());
        journal->setKey(m_key); // the keychain answers late
        QVERIFY(begin(*journal, create("a3", "Tom")).blockedBy);
        QVERIFY(begin(*run(), create("a4", "Tom")).blockedBy);
    }

    void create_settled_sharesAPhoneWithTheHousehold()
    {
        const auto journal = run();
        const Trait phone{Trait::Kind::Phone, QStringLiteral("623456789")};
        Attempt mother = create("a1", "Ann");
        mother.traits.append(phone);
        Attempt child = create("a2", "Tom");
        child.traits.append(phone);
        QVERIFY(begin(*journal, mother).mayBeSent);
        QVERIFY(begin(*journal, child).blockedBy); // who was created is not known
        journal->settle(QStringLiteral("a1"), Attempt::State::Confirmed, {},
                        QStringLiteral("9001"));
        QVERIFY(begin(*journal, child).mayBeSent);
        Attempt again = create("a3", "Ann");
        again.traits.append(phone);
        QVERIFY(begin(*journal, again).blockedBy);
    }

    void create_overruled_isSent()
    {
        const auto first = run();
        const auto second = run();
        QVERIFY(begin(*first, create("a1", "Tom")).mayBeSent);
        first->settle(QStringLiteral("a1"), Attempt::State::Confirmed, {}, QStringLiteral("9001"));
        QVERIFY(first->flush());
        // Shown while its outcome was unknown is not shown with its customer.
        const auto unseen
            = begin(*second, create("a0", "Tom"), {.overruled = {QStringLiteral("a1")}});
        QVERIFY(unseen.blockedBy);
        QCOMPARE(unseen.blockedBy->customerId, QStringLiteral("9001"));
        const QSet<QString> shown = {QStringLiteral("a1=9001")};
        QVERIFY(begin(*second, create("a2", "Tom"), {.overruled = shown}).mayBeSent);
        // That one's outcome is not known now, and the agent has not seen it.
        const auto begun = begin(*first, create("a3", "Tom"), {.overruled = shown});
        QVERIFY(begun.blockedBy);
        QCOMPARE(begun.blockedBy->id, QStringLiteral("a2"));
        QVERIFY(begun.isHeldElsewhere);
        QVERIFY(begin(*first, create("a4", "Tom"),
                      {.overruled = {QStringLiteral("a1=9001"), QStringLiteral("a2")}})
                    .mayBeSent);
    }

    void create_oneUnknownAndOneSettled_theUnknownIsShown()
    {
        const auto first = run();
        const auto second = run();
        QVERIFY(begin(*first, create("a1", "Tom")).mayBeSent);
        first->settle(QStringLiteral("a1"), Attempt::State::Confirmed, {}, QStringLiteral("9001"));
        QVERIFY(first->flush());
        QVERIFY(begin(*second, create("a2", "Tom"), {.overruled = {QStringLiteral("a1=9001")}})
                    .mayBeSent);
        for (Journal *window : {first.get(), second.get()})
            QCOMPARE(begin(*window, create("a3", "Tom")).blockedBy->id, QStringLiteral("a2"));
    }

    void create_withoutANote_blocksUntilTheEndOfTheProgram()
    {
        const auto journal = run();
        const Journal::Decision unnoted{.mayGoUnnoted = true};
        {
            QLockFile busy(m_dir->filePath(QStringLiteral("journal.lock")));
            QVERIFY(busy.lock());
            const auto begun = begin(*journal, create("a1", "Tom"), unnoted);
            QVERIFY(begun.mayBeSent);
            QVERIFY(!begun.isOnDisk);
            QVERIFY(begin(*journal, create("a2", "Tom"), unnoted).blockedBy);
        }
        const auto begun = begin(*journal, create("a3", "Tom"), unnoted);
        QVERIFY(begun.blockedBy);
        QCOMPARE(begun.blockedBy->id, QStringLiteral("a1"));
    }

    void create_withoutANoteAndTheDiskRecovers_isNotedAtTheEnd()
    {
        const auto journal = run();
        const QString place = m_dir->filePath(QStringLiteral("attempt-a1.sealed"));
        QVERIFY(QDir().mkdir(place));
        QVERIFY(begin(*journal, create("a1", "Tom"), {.mayGoUnnoted = true}).mayBeSent);
        QVERIFY(!journal->flush());
        QVERIFY(QDir().rmdir(place));
        QVERIFY(journal->flush());
        QVERIFY(begin(*run(), create("a2", "Tom")).blockedBy);
    }

    void create_withoutANoteOnNoDiskAtAll_isSentAndKnownOn()
    {
        QFile file(m_dir->filePath(QStringLiteral("file"))); // where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto journal = runIn(file.fileName());
        journal->setKey(m_key);
        QVERIFY(begin(*journal, create("a1", "Tom"), {.mayGoUnnoted = true}).mayBeSent);
        QVERIFY(begin(*journal, create("a2", "Tom"), {.mayGoUnnoted = true}).blockedBy);
        journal->settle(QStringLiteral("a1"), Attempt::State::NotSent);
        QVERIFY(begin(*journal, create("a3", "Tom"), {.mayGoUnnoted = true}).mayBeSent);
    }

    void readOffers_theDayIsOver_removesWhatIsRememberedOfAnyOwner()
    {
        const auto journal = run();
        QVERIFY(begin(*journal, create("a1", "Tom")).mayBeSent);
        journal->settle(QStringLiteral("a1"), Attempt::State::Confirmed, {},
                        QStringLiteral("9001"));
        QVERIFY(begin(*journal, create("a2", "Ann")).mayBeSent);
        journal->settle(QStringLiteral("a2"), Attempt::State::Resolved, QStringLiteral("sure"));
        QVERIFY(begin(*journal, create("a3", "Zoe")).mayBeSent);
        const auto next = run();
        next->setOwner({QStringLiteral("there"), QStringLiteral("ann")});
        const auto left = [&] {
            offers(*next);
            next->flush();
            return QDir(m_dir->path()).entryList({QStringLiteral("attempt-*.sealed")}).size();
        };
        QCOMPARE(left(), 3);
        m_clock.ahead = 24h + 1min;
        QCOMPARE(left(), 2); // a reason is kept for longer
        m_clock.ahead = 24h * 91;
        QCOMPARE(left(), 1); // of unknown outcome
    }

    void look_saysHowItStands()
    {
        const auto first = run();
        const auto second = run();
        QVERIFY(!look(*second, "a1"));
        QVERIFY(begin(*first, create("a1", "Tom")).mayBeSent);
        for (Journal *window : {first.get(), second.get()}) {
            QVERIFY(look(*window, "a1"));
            QCOMPARE(look(*window, "a1")->state, Attempt::State::Unknown);
        }
        first->settle(QStringLiteral("a1"), Attempt::State::Confirmed, {}, QStringLiteral("9001"));
        first->flush();
        for (Journal *window : {first.get(), second.get()}) {
            QCOMPARE(look(*window, "a1")->state, Attempt::State::Confirmed);
            QCOMPARE(look(*window, "a1")->customerId, QStringLiteral("9001"));
        }
        QVERIFY(begin(*first, create("a2", "Ann")).mayBeSent);
        first->settle(QStringLiteral("a2"), Attempt::State::NotSent);
        first->flush();
        for (Journal *window : {first.get(), second.get()})
            QVERIFY(!look(*window, "a2"));
    }

private:
    std::optional<Attempt> look(Journal &journal, const char *id)
    {
        std::optional<std::optional<Attempt>> answer;
        journal.look(QString::fromLatin1(id), this,
                     [&answer](const auto &attempt) { answer.emplace(attempt); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            qFatal("No answer");
        return *answer;
    }
};

QTEST_GUILESS_MAIN(TestJournalSettled)
#include "tst_journalsettled.moc"
