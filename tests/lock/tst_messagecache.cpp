// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What was said on D-Bus, to a screen reader say, is not left in the messages that libdbus keeps.
#include "ui/wipingfree.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace desk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Nowhere in the program as it is looked for; wiped by whoever frees it.
QByteArray canary()
{
    return QByteArray("yranac-eht-si-siht").append('!');
}

void reverse(QByteArray &bytes)
{
    std::reverse(bytes.begin(), bytes.end());
}

/// How often the canary stands in the memory this process can write to, but for the one it is
/// looked for with.
int countInMemory()
{
    QByteArray wanted = canary();
    reverse(wanted);
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("No memory to read");
    int count = 0;
    auto content = std::make_unique<char[]>(1 << 20);
    for (const QByteArrayList lines = maps.readAll().split('\n'); const QByteArray &line : lines) {
        const QByteArrayList parts = line.simplified().split(' ');
        if (parts.size() < 5 || !parts.at(1).startsWith("rw") || line.contains("[v"))
            continue;
        const QByteArrayList ends = parts.at(0).split('-');
        const quint64 end = ends.at(1).toULongLong(nullptr, 16);
        for (quint64 at = ends.at(0).toULongLong(nullptr, 16); at < end; at += 1 << 20) {
            const auto own = quint64(content.get());
            if (at <= own && own < at + (1 << 20))
                continue;
            memory.seek(qint64(at));
            const qint64 length
                = memory.read(content.get(), qint64(std::min<quint64>(1 << 20, end - at)));
            count += length > 0
                ? int(QByteArrayView(content.get(), length).toByteArray().count(wanted))
                : 0;
        }
    }
    return count;
}

} // namespace

class TestMessageCache final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void said_isInNoMessageAfterwards();
};

void TestMessageCache::said_isInNoMessageAfterwards()
{
#if defined(__SANITIZE_ADDRESS__) || !defined(__GLIBC__)
    QSKIP("With a sanitizer, or without glibc, freed memory is not wiped");
#endif
    QProcess daemon;
    daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s, u"1"_s});
    QVERIFY(daemon.waitForStarted() && daemon.waitForReadyRead());
    const QString address = QString::fromLatin1(daemon.readLine().trimmed());
    setWipingFreedMemory(true);
    {
        QDBusConnection bus = QDBusConnection::connectToBus(address, u"canary"_s);
        QVERIFY(bus.isConnected());
        for (int i = 0; i < 8; ++i) {
            QByteArray said = canary();
            reverse(said);
            QDBusMessage message = QDBusMessage::createSignal(u"/a"_s, u"a.b"_s, u"c"_s);
            message << QString(QString::fromLatin1(said));
            QVERIFY(bus.send(message));
        }
        // Behind them.
        bus.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                u"org.freedesktop.DBus.Peer"_s, u"Ping"_s));
    }
    const int before = countInMemory();
    giveBackFreedMemory();
    const int after = countInMemory();
    QVERIFY(before > 0);
    QCOMPARE(after, 0);
    QDBusConnection::disconnectFromBus(u"canary"_s);
    daemon.kill();
    daemon.waitForFinished();
}

QTEST_GUILESS_MAIN(TestMessageCache)
#include "tst_messagecache.moc"
