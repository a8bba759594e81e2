// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// A disk that takes nothing for a while: what was typed is offered to it again every ten seconds.
#include "app/journal/journal.h"
#include "app/journal/sealedstore.h"
#include "tests/support/handclock.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::test;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds untilWritten{400};

/// A journal on a disk that takes neither the draft nor the attempt as long as folders stand in the
/// places of their files.
struct Bench {
    HandClock clock;
    QTemporaryDir dir;
    SealedStore store{dir.path()};
    Journal journal{store, clock};
    const SealKey key = SealKey::generate();
    QSignalSpy failed{&journal, &Journal::writeFailed};

    Bench()
    {
        fill();
        journal.setKey(key);
    }
    [[nodiscard]] QString place(const char *name) const
    {
        return dir.filePath(QLatin1String(name) + QStringLiteral(".sealed"));
    }
    void fill() const
    {
        for (const char *name : {"draft-d1", "attempt-a1"}) {
            QFile::remove(place(name));
            if (!QDir().mkdir(place(name)))
                qFatal("No folder in the place of %s", name);
        }
    }
    void makeRoom() const
    {
        for (const char *name : {"draft-d1", "attempt-a1"})
            QDir().rmdir(place(name));
    }
    void type(const char *name)
    {
        Draft draft{.id = QStringLiteral("d1")};
        draft.title = QString::fromLatin1(name);
        draft.edits.set(field("first_name"), draft.title);
        journal.saveDraft(draft);
    }
    /// Lets time pass, and waits until the disk has answered to all it was asked.
    void wait(std::chrono::milliseconds time)
    {
        clock.advance(time);
        bool isAnswered = false;
        QObject context;
        store.read(&context, [&isAnswered](const auto &) { isAnswered = true; });
        if (!QTest::qWaitFor([&isAnswered] { return isAnswered; }))
            qFatal("No answer");
    }
    /// The title of the draft on the disk; empty while there is none.
    [[nodiscard]] QString onDisk() const
    {
        QFile sealed(place("draft-d1"));
        if (!QFileInfo(sealed).isFile() || !sealed.open(QIODevice::ReadOnly))
            return {};
        const auto draft
            = draftFromBytes(unseal(key, sealed.readAll(), "journal/draft-d1").content);
        return draft ? draft->title : QStringLiteral("unreadable");
    }
};

} // namespace

class TestFullDisk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void draft_thereIsRoomLater_isWrittenTenSecondsAfterTheFailure()
    {
        Bench bench;
        bench.type("Tom");
        bench.wait(untilWritten);
        QCOMPARE(bench.failed.size(), 1);
        bench.makeRoom();
        bench.wait(9'999ms);
        QCOMPARE(bench.onDisk(), QString());
        bench.wait(1ms);
        QCOMPARE(bench.onDisk(), QStringLiteral("Tom"));
        QCOMPARE(bench.failed.size(), 1);
    }

    void draft_noRoomForMinutes_isTriedOnAndSaidOnce()
    {
        Bench bench;
        bench.type("Tom");
        bench.wait(untilWritten);
        for (int i = 0; i < 20; ++i)
            bench.wait(10s);
        QCOMPARE(bench.failed.size(), 1);
        bench.makeRoom();
        bench.wait(10s);
        QCOMPARE(bench.onDisk(), QStringLiteral("Tom"));
        // Full again is news again.
        bench.fill();
        bench.type("Tim");
        bench.wait(untilWritten);
        QCOMPARE(bench.failed.size(), 2);
    }

    void draft_typedOnMeanwhile_theLastOneStays()
    {
        Bench bench;
        bench.type("Tom");
        bench.wait(untilWritten);
        bench.type("Tim");
        bench.wait(untilWritten);
        bench.makeRoom();
        bench.wait(10s);
        QCOMPARE(bench.onDisk(), QStringLiteral("Tim"));
        bench.type("Tam");
        bench.wait(untilWritten);
        bench.wait(60s);
        QCOMPARE(bench.onDisk(), QStringLiteral("Tam"));
    }

    void draft_discardedMeanwhile_isNotWritten()
    {
        Bench bench;
        bench.type("Tom");
        bench.wait(untilWritten);
        bench.journal.discardDraft(QStringLiteral("d1"));
        bench.makeRoom();
        bench.wait(60s);
        QCOMPARE(bench.onDisk(), QString());
        QVERIFY(bench.journal.flush());
    }

    /// Another run may have taken it by then.
    void draft_released_isNotWrittenByItself()
    {
        Bench bench;
        bench.type("Tom");
        bench.wait(untilWritten);
        bench.journal.release();
        bench.makeRoom();
        bench.wait(60s);
        QCOMPARE(bench.onDisk(), QString());
    }

    void attempt_sentWithoutANote_isNotedWhenThereIsRoom()
    {
        Bench bench;
        std::optional<Journal::Begun> begun;
        bench.journal.begin(Attempt{.id = QStringLiteral("a1")}, {.mayGoUnnoted = true},
                            &bench.journal, [&begun](const auto &told) { begun = told; });
        QTRY_VERIFY(begun);
        QVERIFY(begun->mayBeSent);
        QVERIFY(!begun->isOnDisk);
        bench.wait(0ms);
        bench.makeRoom();
        bench.wait(10s);
        QVERIFY(QFileInfo(bench.place("attempt-a1")).isFile());
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
