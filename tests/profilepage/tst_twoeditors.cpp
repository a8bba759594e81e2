// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Two editors and one server, interleaved at random, each with a PatchAttempt of his own: what one
// of them did not touch he never changes, nothing is overwritten that he has not seen or chosen to
// overwrite, and what leaves is what was reviewed (design, section 3, rules 1, 2, 6). Over a real
// socket, and, as that is slow, many times more with a sender in memory. Reading before a write and
// the write itself are one step here; the round trip that is left between them in reality is stated
// in the README.
#include "app/journal/sealedstore.h"
#include "tests/api/apibench.h"
#include "tests/profilepage/editoragent.h"
#include "tests/support/handclock.h"
#include "tests/world/virtualclock.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace desk;
using namespace desk::test;
using desk::world::VirtualClock;

namespace {

constexpr quint32 interleavings = 20'000;
constexpr quint32 interleavingsOverSocket = 600;
constexpr int stepsEach = 9;

struct Counts {
    int writes = 0;
    int choices = 0;
    int reviewedAgain = 0;

    void operator+=(const Counts &other)
    {
        writes += other.writes;
        choices += other.choices;
        reviewedAgain += other.reviewedAgain;
    }
};

/// Two agents at one server.
class Story {
public:
    /// `api` reaches the server; `wake` is called when goOn() has to be.
    Story(Server &server, CustomersApi &api, Journal &journal, Clock &clock, quint32 seed,
          const std::function<void()> &wake)
        : m_random(seed)
        , m_one(server, api, journal, clock, m_random, wake)
        , m_other(server, api, journal, clock, m_random, wake)
    {
    }

    /// Step by step until one of them waits for an outcome; false when the story is over.
    bool goOn()
    {
        while (!isWaiting() && m_steps < 2 * stepsEach) {
            ++m_steps;
            (m_random.bounded(2) == 1 ? m_one : m_other).step();
        }
        return isWaiting();
    }
    [[nodiscard]] Counts counts() const
    {
        return {m_one.writes + m_other.writes, m_one.choices + m_other.choices,
                m_one.reviewedAgain + m_other.reviewedAgain};
    }

private:
    [[nodiscard]] bool isWaiting() const { return m_one.isWaiting() || m_other.isWaiting(); }

    QRandomGenerator m_random;
    Agent m_one;
    Agent m_other;
    int m_steps = 0;
};

/// Without a socket and without an event loop: a story waits for nothing but the clock.
Counts storiesInMemory(Units units, quint32 count)
{
    QTemporaryDir folder;
    SealedStore store(folder.path());
    VirtualClock clock;
    Server server;
    MemorySender sender(server, clock);
    CustomersApi api(sender);
    Journal journal(store, clock);
    Counts counts;
    for (quint32 seed = 1; seed <= count; ++seed) {
        server = Server{.units = units};
        Story story(server, api, journal, clock, seed, [] {});
        while (story.goOn() && !QTest::currentTestFailed())
            clock.pass(std::chrono::milliseconds(0));
        if (QTest::currentTestFailed()) {
            qWarning("seed %u", seed);
            break;
        }
        counts += story.counts();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return counts;
}

} // namespace

/// Stories one after another over a socket, each carried on by what the socket brings.
class SocketStories final : public QObject {
    Q_OBJECT

public:
    SocketStories(Units units, quint32 count)
        : m_server{.units = units}
        , m_count(count)
    {
        m_socket.setHandler([this](const RecordingServer::Request &request) {
            if (request.method != "PATCH")
                return reply(200, toWire(m_server.json));
            m_server.patch(request.body);
            return reply(204, {});
        });
        goOnSoon();
    }

    [[nodiscard]] const Counts &counts() const { return m_counts; }

Q_SIGNALS:
    void ended();

private:
    /// Not from inside what a story is doing.
    void goOnSoon() { QMetaObject::invokeMethod(this, &SocketStories::goOn, Qt::QueuedConnection); }
    void goOn()
    {
        if (QTest::currentTestFailed()) {
            qWarning("seed %u", m_seed);
            Q_EMIT ended();
        } else if (!m_story || !m_story->goOn()) {
            next();
        }
    }
    void next()
    {
        if (m_story)
            m_counts += m_story->counts();
        m_story.reset();
        if (m_seed == m_count) {
            Q_EMIT ended();
            return;
        }
        m_server = Server{.units = m_server.units};
        m_socket.clear();
        m_story = std::make_unique<Story>(m_server, m_bench.api, m_journal, m_clock, ++m_seed,
                                          [this] { goOnSoon(); });
        goOnSoon();
    }

    Server m_server;
    quint32 m_count;
    quint32 m_seed = 0;
    RecordingServer m_socket;
    ApiBench m_bench{m_socket};
    QTemporaryDir m_folder;
    SealedStore m_store{m_folder.path()};
    HandClock m_clock;
    Journal m_journal{m_store, m_clock};
    std::unique_ptr<Story> m_story;
    Counts m_counts;
};

class TestTwoEditors final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void interleavings_inMemory_neverOverwriteUnseen_data() { unitsOfServers(); }
    void interleavings_inMemory_neverOverwriteUnseen()
    {
        QFETCH(Units, units);
        judge(storiesInMemory(units, interleavings / 2), interleavings / 2);
    }

    void interleavings_overASocket_neverOverwriteUnseen_data() { unitsOfServers(); }
    void interleavings_overASocket_neverOverwriteUnseen()
    {
        QFETCH(Units, units);
        SocketStories stories(units, interleavingsOverSocket / 2);
        QSignalSpy ended(&stories, &SocketStories::ended);
        QVERIFY(ended.wait(600'000));
        judge(stories.counts(), interleavingsOverSocket / 2);
    }

private:
    static void unitsOfServers()
    {
        QTest::addColumn<Units>("units");
        QTest::newRow("server merges units") << Units::Merged;
        QTest::newRow("server replaces units") << Units::Replaced;
    }

    /// It did happen: otherwise this proves nothing.
    static void judge(const Counts &all, quint32 count)
    {
        const int stories = static_cast<int>(count);
        qInfo("%d writes, %d choices, %d reviewed again", all.writes, all.choices,
              all.reviewedAgain);
        QVERIFY(all.writes > stories / 2);
        QVERIFY(all.choices > stories / 20);
        QVERIFY(all.reviewedAgain > stories / 40);
    }
};

QTEST_GUILESS_MAIN(TestTwoEditors)
#include "tst_twoeditors.moc"
