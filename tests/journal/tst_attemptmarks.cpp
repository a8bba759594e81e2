// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Each agent has a journal of his own; a creation of unknown outcome stands in everybody's way.
#include "app/journal/attemptmarks.h"

#include "tests/journal/journalbench.h"

using namespace desk;
using namespace std::chrono_literals;

class TestAttemptMarks final : public JournalBench {
    Q_OBJECT

    /// One agent's window: a journal in a folder of his own, and the marks of all.
    struct Agent {
        SealedStore marked;
        AttemptMarks marks{marked};
        std::unique_ptr<Journal> journal;

        explicit Agent(const QString &folder)
            : marked(folder)
        {
        }
    };
    std::unique_ptr<Agent> agent(const QString &name, const QString &place = QStringLiteral("here"))
    {
        auto made = std::make_unique<Agent>(m_dir->filePath(QStringLiteral("marks")));
        made->marks.setKey(m_markKey, m_clock.now());
        made->journal = runIn(m_dir->filePath(name));
        made->journal->setMarks(made->marks);
        made->journal->setKey(m_key);
        made->journal->setOwner({place, name});
        return made;
    }
    std::optional<Attempt> look(Journal &journal, const char *id)
    {
        std::optional<std::optional<Attempt>> answer;
        journal.look(QString::fromLatin1(id), this,
                     [&answer](const auto &found) { answer.emplace(found); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            qFatal("No answer");
        return *answer;
    }
    [[nodiscard]] qsizetype markFiles() const
    {
        return QDir(m_dir->filePath(QStringLiteral("marks")))
            .entryList({QStringLiteral("mark-*.sealed")}, QDir::Files)
            .size();
    }
    const SealKey m_markKey = SealKey::generate();

private Q_SLOTS:
    void init() { startAnew(); }

    void begin_sentByAnotherAgent_isBlockedWithoutAName()
    {
        const auto tom = agent(QStringLiteral("tom"));
        const auto ann = agent(QStringLiteral("ann"));
        Attempt sent = create("a1", "Canaryname");
        sent.title = QStringLiteral("Canaryname");
        sent.reason = QStringLiteral("because");
        QVERIFY(begin(*tom->journal, sent).mayBeSent);
        const Journal::Begun begun = begin(*ann->journal, create("a2", "Canaryname"));
        QVERIFY(!begun.mayBeSent);
        QVERIFY(begun.blockedBy);
        QCOMPARE(begun.blockedBy->id, QStringLiteral("a1"));
        QCOMPARE(begun.blockedBy->state, Attempt::State::Unknown);
        QVERIFY(begun.blockedBy->title.isEmpty());
        QVERIFY(begun.blockedBy->edits.isEmpty());
        QVERIFY(begun.blockedBy->reason.isEmpty());
        QVERIFY(begun.blockedBy->owner.agent.isEmpty());
        QVERIFY(look(*ann->journal, "a1"));
        // Nothing is left of the one that was not sent.
        ann->journal->flush();
        QVERIFY(offers(*agent(QStringLiteral("ann"))->journal).attempts.isEmpty());
        QCOMPARE(markFiles(), 1);
    }

    void begin_somebodyElseOrElsewhere_isFree()
    {
        const auto tom = agent(QStringLiteral("tom"));
        const auto ann = agent(QStringLiteral("ann"));
        const auto far = agent(QStringLiteral("far"), QStringLiteral("elsewhere"));
        QVERIFY(begin(*tom->journal, create("a1", "Tom")).mayBeSent);
        QVERIFY(begin(*ann->journal, create("a2", "Zoe")).mayBeSent);
        QVERIFY(begin(*far->journal, create("a3", "Tom")).mayBeSent);
    }

    void begin_overruled_isSent()
    {
        const auto tom = agent(QStringLiteral("tom"));
        const auto ann = agent(QStringLiteral("ann"));
        QVERIFY(begin(*tom->journal, create("a1", "Tom")).mayBeSent);
        QVERIFY(begin(*ann->journal, create("a2", "Tom"), {.overruled = {QStringLiteral("a1")}})
                    .mayBeSent);
    }

    void settle_byWhoeverSettlesIt_frees_data()
    {
        QTest::addColumn<bool>("byTheOther");
        QTest::newRow("by whose it is") << false;
        QTest::newRow("by the other agent") << true;
    }

    void settle_byWhoeverSettlesIt_frees()
    {
        QFETCH(bool, byTheOther);
        const auto tom = agent(QStringLiteral("tom"));
        const auto ann = agent(QStringLiteral("ann"));
        QVERIFY(begin(*tom->journal, create("a1", "Tom")).mayBeSent);
        Journal &settler = byTheOther ? *ann->journal : *tom->journal;
        settler.settle(QStringLiteral("a1"), Attempt::State::Resolved, QStringLiteral("found"),
                       QStringLiteral("700"));
        QTRY_COMPARE(markFiles(), 0);
        QVERIFY(!look(*ann->journal, "a1"));
        QVERIFY(begin(*ann->journal, create("a2", "Tom")).mayBeSent);
    }

    void begin_aDayLater_isFree()
    {
        {
            const auto tom = agent(QStringLiteral("tom"));
            QVERIFY(begin(*tom->journal, create("a1", "Tom")).mayBeSent);
        }
        m_clock.ahead = 23h;
        QVERIFY(!begin(*agent(QStringLiteral("ann"))->journal, create("a2", "Tom")).mayBeSent);
        m_clock.ahead = 25h;
        const auto ann = agent(QStringLiteral("ann"));
        QTRY_COMPARE(markFiles(), 0);
        QVERIFY(begin(*ann->journal, create("a3", "Tom")).mayBeSent);
    }

    void begin_marksCantBeWritten_isSentAllTheSame()
    {
        QFile inTheWay(m_dir->filePath(QStringLiteral("marks")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(begin(*agent(QStringLiteral("tom"))->journal, create("a1", "Tom")).mayBeSent);
    }

    void mark_nothingOfItIsReadable()
    {
        const auto tom = agent(QStringLiteral("tom"));
        QVERIFY(begin(*tom->journal, create("a1", "Canaryname")).mayBeSent);
        const QByteArray sealed = bytesOf("marks/mark-a1.sealed");
        QVERIFY(!sealed.isEmpty());
        const Unsealed opened = unseal(m_markKey, sealed, "journal/mark-a1");
        QVERIFY(!opened.error);
        for (const QByteArray text : {"Canaryname", "tom", "first_name"})
            QVERIFY2(!opened.content.contains(text), opened.content.constData());
    }
};

QTEST_GUILESS_MAIN(TestAttemptMarks)
#include "tst_attemptmarks.moc"
