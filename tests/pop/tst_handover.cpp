// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/pop/handover.h"
#include "app/pop/handoversender.h"
#include "tests/support/handclock.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace desk;
using namespace desk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ScreenPop caller(const QString &phone = u"+33612345678"_s)
{
    return ScreenPop::make(PopKind::Find, {{PopValue::Phone, phone}}).value();
}

std::optional<uint> stranger(qintptr)
{
    return geteuid() + 1;
}

} // namespace

class TestHandover final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_place = *handoverPlace(m_dir->path(), m_dir->path());
        m_environment = u"training"_s;
    }

    void aPop_isTakenAndSaid();
    void aProblem_isSaid();
    void anotherEnvironment_isNotTaken();
    void nobody_isThere();
    void aStrangerWhoAsks_isNotHeard();
    void aStrangersServer_isNotTalkedTo();
    void aBusyServer_hasBeenAsked();
    void theSocket_isForThisUserAlone();
    void whatIsNoMessage_isRefused_data();
    void whatIsNoMessage_isRefused();
    void aSlowOne_isGivenUpAfterTheTime();
    void byteByByte_isUnderstood();
    void several_areServedAtOnce();
    void tooMany_areTurnedAway();
    void aStaleSocket_isReplaced();
    void twoPrograms_endWithOneServer_andTheOtherFollows();

private:
    std::unique_ptr<Handover> server(const PeerUser &peer = peerUser)
    {
        auto made = std::make_unique<Handover>(
            m_place, m_clock, [this](const QString &id) { return id == m_environment; }, peer);
        made->start();
        return made;
    }

    /// As a second program does, in a thread of its own: it has no event loop.
    [[nodiscard]] HandoverAnswer ask(const HandoverRequest &request,
                                     const PeerUser &peer = peerUser) const
    {
        HandoverAnswer answer = HandoverAnswer::NobodyThere;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { answer = handOver(m_place, request, peer); }));
        thread->start();
        if (!QTest::qWaitFor([&thread] { return thread->isFinished(); }))
            qFatal("The second start hangs");
        return answer;
    }

    std::unique_ptr<QLocalSocket> connected() const
    {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(m_place.socket);
        if (!socket->waitForConnected())
            qFatal("Not connected");
        return socket;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    HandoverPlace m_place;
    HandClock m_clock;
    QString m_environment;
};

void TestHandover::aPop_isTakenAndSaid()
{
    const auto listening = server();
    QVERIFY(listening->isListening());
    QList<ScreenPop> pops;
    connect(listening.get(), &Handover::popped, this,
            [&pops](const ScreenPop &pop) { pops.append(pop); });
    QCOMPARE(ask({caller(), {}}), HandoverAnswer::Taken);
    QCOMPARE(pops, QList{caller()});
    QCOMPARE(ask({caller(), u"training"_s}), HandoverAnswer::Taken);
    QCOMPARE(pops.size(), 2);
}

void TestHandover::aProblem_isSaid()
{
    const auto listening = server();
    QList<PopProblem> problems;
    connect(listening.get(), &Handover::ignored, this,
            [&problems](PopProblem problem) { problems.append(problem); });
    QCOMPARE(ask({PopProblem::TooLong, {}}), HandoverAnswer::Taken);
    QCOMPARE(problems, QList{PopProblem::TooLong});
}

void TestHandover::anotherEnvironment_isNotTaken()
{
    const auto listening = server();
    const QSignalSpy popped(listening.get(), &Handover::popped);
    QCOMPARE(ask({caller(), u"https://desk.example:443"_s}), HandoverAnswer::Elsewhere);
    QCOMPARE(popped.count(), 0);
}

void TestHandover::nobody_isThere()
{
    QCOMPARE(ask({caller(), {}}), HandoverAnswer::NobodyThere);
}

void TestHandover::aStrangerWhoAsks_isNotHeard()
{
    auto listening = server(stranger);
    const QSignalSpy popped(listening.get(), &Handover::popped);
    QList<PopProblem> problems;
    connect(listening.get(), &Handover::ignored, this,
            [&problems](PopProblem problem) { problems.append(problem); });
    QCOMPARE(ask({caller(), {}}), HandoverAnswer::NobodyThere);
    QCOMPARE(popped.count(), 0);
    QCOMPARE(problems, QList{PopProblem::OtherUser});
    listening.reset();
    const auto silent = server([](qintptr) { return std::nullopt; });
    QCOMPARE(ask({caller(), {}}), HandoverAnswer::NobodyThere);
}

void TestHandover::aStrangersServer_isNotTalkedTo()
{
    QLocalServer other;
    QVERIFY(other.listen(m_place.socket));
    QCOMPARE(ask({caller(), {}}, stranger), HandoverAnswer::OtherUser);
    QTRY_VERIFY(other.hasPendingConnections());
    QLocalSocket *heard = other.nextPendingConnection();
    QTRY_COMPARE(heard->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(heard->readAll(), QByteArray());
}

/// What it was asked it does when it comes to it: a second program would do it again.
void TestHandover::aBusyServer_hasBeenAsked()
{
    QLocalServer busy;
    QVERIFY(busy.listen(m_place.socket));
    QCOMPARE(ask({caller(), {}}), HandoverAnswer::NoAnswer);
    QTRY_VERIFY(busy.hasPendingConnections());
    QLocalSocket *heard = busy.nextPendingConnection();
    const QByteArray request = framed(toJson(HandoverRequest{caller(), {}}));
    QTRY_VERIFY(heard->bytesAvailable() >= request.size());
    QCOMPARE(heard->readAll(), request);
}

void TestHandover::theSocket_isForThisUserAlone()
{
    const auto listening = server();
    struct stat found = {};
    QCOMPARE(stat(QFile::encodeName(m_place.socket).constData(), &found), 0);
    QVERIFY(S_ISSOCK(found.st_mode));
    QCOMPARE(found.st_mode & 0077, 0u);
}

void TestHandover::whatIsNoMessage_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto framedText = [](const QByteArray &body) {
        QByteArray head("\0\0\0", 3);
        head.append(static_cast<char>(body.size()));
        return head + body;
    };
    QTest::newRow("garbage") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("too long") << QByteArray("\x7f\xff\xff\xff{}", 6);
    QTest::newRow("longer than it says") << framedText("{}") + "x";
    QTest::newRow("nothing") << QByteArray("\0\0\0\0", 4);
    QTest::newRow("no JSON") << framedText("hello");
    QTest::newRow("a list") << framedText("[1]");
    QTest::newRow("no version") << framedText(R"({"pop":{"kind":"new","values":{}}})");
    QTest::newRow("later version") << framedText(R"({"version":2,"pop":{"kind":"new"}})");
    QTest::newRow("no wish") << framedText(R"({"version":1})");
    QTest::newRow("no problem we know") << framedText(R"({"version":1,"problem":99})");
}

void TestHandover::whatIsNoMessage_isRefused()
{
    QFETCH(QByteArray, bytes);
    const auto listening = server();
    const QSignalSpy popped(listening.get(), &Handover::popped);
    const QSignalSpy ignored(listening.get(), &Handover::ignored);
    const auto socket = connected();
    socket->write(bytes);
    QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(answerIn(unframed(socket->readAll())), HandoverAnswer::Refused);
    QCOMPARE(popped.count() + ignored.count(), 0);
    QCOMPARE(ask({caller(), {}}), HandoverAnswer::Taken);
}

void TestHandover::aSlowOne_isGivenUpAfterTheTime()
{
    const auto listening = server();
    const QSignalSpy popped(listening.get(), &Handover::popped);
    const auto socket = connected();
    const QByteArray message = framed(toJson(HandoverRequest{caller(), {}}));
    socket->write(message.left(message.size() - 1));
    QTRY_COMPARE(m_clock.waiting(), 1);
    m_clock.advance(Handover::patience - std::chrono::milliseconds(1));
    QCOMPARE(socket->state(), QLocalSocket::ConnectedState);
    m_clock.advance(std::chrono::milliseconds(1));
    QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(popped.count(), 0);
}

void TestHandover::byteByByte_isUnderstood()
{
    const auto listening = server();
    const QSignalSpy popped(listening.get(), &Handover::popped);
    const auto socket = connected();
    const QByteArray message = framed(toJson(HandoverRequest{caller(), {}}));
    for (const char byte : message) {
        socket->write(&byte, 1);
        socket->flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(popped.count(), 1);
}

void TestHandover::several_areServedAtOnce()
{
    const auto listening = server();
    const QSignalSpy popped(listening.get(), &Handover::popped);
    const auto silent = connected();
    const auto slow = connected();
    slow->write(QByteArray("\0\0", 2));
    QCOMPARE(ask({caller(), {}}), HandoverAnswer::Taken);
    QCOMPARE(popped.count(), 1);
}

void TestHandover::tooMany_areTurnedAway()
{
    const auto listening = server();
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (qsizetype i = 0; i < Handover::mostAtOnce; ++i) {
        silent.push_back(connected());
        QTRY_COMPARE(m_clock.waiting(), i + 1);
    }
    QCOMPARE(ask({caller(), {}}), HandoverAnswer::NobodyThere);
    m_clock.advance(Handover::patience);
    QTRY_COMPARE(silent.back()->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(ask({caller(), {}}), HandoverAnswer::Taken);
}

/// As a killed program leaves it: a socket nobody listens at, the lock of a process that is gone.
void TestHandover::aStaleSocket_isReplaced()
{
    QFile socket(m_place.socket);
    QVERIFY(socket.open(QIODevice::WriteOnly));
    socket.close();
    QFile lock(m_place.lock);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("2147483647\ncustomer-desk\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    QCOMPARE(ask({caller(), {}}), HandoverAnswer::NobodyThere);
    const auto listening = server();
    QVERIFY(listening->isListening());
    QCOMPARE(ask({caller(), {}}), HandoverAnswer::Taken);
}

void TestHandover::twoPrograms_endWithOneServer_andTheOtherFollows()
{
    auto one = server();
    const auto other = server();
    QVERIFY(one->isListening());
    QVERIFY(!other->isListening());
    const QSignalSpy first(one.get(), &Handover::popped);
    const QSignalSpy second(other.get(), &Handover::popped);
    QCOMPARE(ask({caller(), {}}), HandoverAnswer::Taken);
    QCOMPARE(first.count(), 1);
    QCOMPARE(second.count(), 0);
    m_clock.advance(Handover::retry);
    QVERIFY(!other->isListening());
    one.reset();
    QVERIFY(!QFile::exists(m_place.socket));
    m_clock.advance(Handover::retry);
    QVERIFY(other->isListening());
    QCOMPARE(ask({caller(), {}}), HandoverAnswer::Taken);
    QCOMPARE(second.count(), 1);
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
