// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What the desktop says about locking, on a bus of the test's own: the test plays logind and the
// screen saver.
#include "ui/lock/desktoplock.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <sys/select.h>
#include <unistd.h>

using namespace desk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString ownSession = u"/org/freedesktop/login1/session/c7"_s;

/// A bus that nobody else is on.
class PrivateBus {
public:
    PrivateBus()
    {
        m_process.start(u"dbus-daemon"_s,
                        {u"--session"_s, u"--nofork"_s, u"--print-address"_s, u"1"_s});
        m_process.waitForStarted();
        if (m_process.waitForReadyRead())
            address = QString::fromLatin1(m_process.readLine().trimmed());
    }
    ~PrivateBus()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QString address;

private:
    QProcess m_process;
};

/// As far as the program asks it.
class FakeLogin final : public QDBusVirtualObject {
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        asked.append(message.member());
        if (message.member() == u"GetSession"_s || message.member() == u"GetSessionByPID"_s) {
            connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(ownSession))));
            return true;
        }
        if (message.member() != u"Inhibit"_s)
            return false;
        what = message.arguments().at(0).toString();
        mode = message.arguments().at(3).toString();
        int ends[2];
        if (pipe(ends) != 0)
            return false;
        connection.send(message.createReply(QVariant::fromValue(QDBusUnixFileDescriptor(ends[1]))));
        close(ends[1]);
        held = ends[0];
        return true;
    }
    /// Whether the program still holds the sleep back: its end of the pipe is open.
    [[nodiscard]] bool isHeldBack() const
    {
        char byte = 0;
        fd_set set;
        FD_ZERO(&set);
        FD_SET(held, &set);
        timeval none{0, 0};
        return select(held + 1, &set, nullptr, nullptr, &none) == 0 || read(held, &byte, 1) != 0;
    }

    QStringList asked;
    QString what;
    QString mode;
    int held = -1;
};

} // namespace

class TestDesktopLock final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void sessionLocked_isSaid();
    void otherSessionLocked_isNotSaid();
    void screenSaver_saysWhenItIsOn_data();
    void screenSaver_saysWhenItIsOn();
    void sleep_isHeldBack_untilTheProgramSays();
    void sleep_isHeldBack_noLongerThanThePatience();
    void hidden_withoutSleep_nextSleepIsHeldBack();
    void noBus_nothingHappens();

private:
    void say(const QString &path, const QString &interface, const QString &member,
             const QVariantList &values = {}) const;

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeLogin> m_login;
    std::unique_ptr<DesktopLock> m_lock;
    std::unique_ptr<QSignalSpy> m_locked;
    std::unique_ptr<QSignalSpy> m_sleeping;
};

void TestDesktopLock::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(!m_bus->address.isEmpty());
    // One bus plays both.
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address.toLatin1());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address.toLatin1());
    qunsetenv("XDG_SESSION_ID");
    QDBusConnection desktop = QDBusConnection::connectToBus(m_bus->address, u"desktop"_s);
    QVERIFY(desktop.isConnected());
    QVERIFY(desktop.registerService(u"org.freedesktop.login1"_s));
}

void TestDesktopLock::init()
{
    m_login = std::make_unique<FakeLogin>();
    QVERIFY(QDBusConnection(u"desktop"_s)
                .registerVirtualObject(u"/org/freedesktop/login1"_s, m_login.get()));
    m_lock = std::make_unique<DesktopLock>();
    m_locked = std::make_unique<QSignalSpy>(m_lock.get(), &DesktopLock::locked);
    m_sleeping = std::make_unique<QSignalSpy>(m_lock.get(), &DesktopLock::sleeping);
    m_lock->start();
    QTRY_COMPARE(m_login->asked.size(), 2);
    // Asked once more behind the program's own questions: it listens by then.
    QTRY_VERIFY(m_login->held >= 0);
    QCOMPARE(QDBusConnection::systemBus()
                 .call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                      u"org.freedesktop.DBus.Peer"_s, u"Ping"_s))
                 .type(),
             QDBusMessage::ReplyMessage);
    QCoreApplication::processEvents();
}

void TestDesktopLock::cleanup()
{
    m_lock.reset();
    QDBusConnection(u"desktop"_s).unregisterObject(u"/org/freedesktop/login1"_s);
    close(m_login->held);
}

void TestDesktopLock::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QDBusConnection::disconnectFromBus(QDBusConnection::systemBus().name());
    QDBusConnection::disconnectFromBus(QDBusConnection::sessionBus().name());
}

void TestDesktopLock::say(const QString &path, const QString &interface, const QString &member,
                          const QVariantList &values) const
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, member);
    signal.setArguments(values);
    QDBusConnection(u"desktop"_s).send(signal);
}

void TestDesktopLock::sessionLocked_isSaid()
{
    QTRY_VERIFY_WITH_TIMEOUT(
        (say(ownSession, u"org.freedesktop.login1.Session"_s, u"Lock"_s), m_locked->count() > 0),
        5000);
    QCOMPARE(m_sleeping->count(), 0);
}

/// Somebody else is at the same computer.
void TestDesktopLock::otherSessionLocked_isNotSaid()
{
    say(u"/org/freedesktop/login1/session/c8"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    // Behind it, one that is heard.
    say(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s,
        {true});
    QTRY_COMPARE(m_locked->count(), 1);
}

void TestDesktopLock::screenSaver_saysWhenItIsOn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::newRow("freedesktop") << u"/org/freedesktop/ScreenSaver"_s
                                 << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("KDE") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
}

void TestDesktopLock::screenSaver_saysWhenItIsOn()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    say(path, interface, u"ActiveChanged"_s, {false});
    say(path, interface, u"ActiveChanged"_s, {true});
    QTRY_COMPARE(m_locked->count(), 1);
}

void TestDesktopLock::sleep_isHeldBack_untilTheProgramSays()
{
    QCOMPARE(m_login->what, u"sleep"_s);
    QCOMPARE(m_login->mode, u"delay"_s);
    QVERIFY(m_login->isHeldBack());
    const QString path = u"/org/freedesktop/login1"_s;
    const QString manager = u"org.freedesktop.login1.Manager"_s;
    say(path, manager, u"PrepareForSleep"_s, {true});
    QTRY_COMPARE(m_sleeping->count(), 1);
    QVERIFY(m_login->isHeldBack());
    m_lock->sleepMayGoOn();
    QTRY_VERIFY(!m_login->isHeldBack());
    close(m_login->held);
    m_login->held = -1;
    // Awake: held back for the next time.
    say(path, manager, u"PrepareForSleep"_s, {false});
    QTRY_VERIFY(m_login->held >= 0);
    QVERIFY(m_login->isHeldBack());
    QCOMPARE(m_sleeping->count(), 1);
    QCOMPARE(m_locked->count(), 0);
}

/// Something is on its way for longer than the computer waits.
void TestDesktopLock::sleep_isHeldBack_noLongerThanThePatience()
{
    close(m_login->held);
    m_login->held = -1;
    m_lock = std::make_unique<DesktopLock>(std::chrono::milliseconds(1));
    m_lock->start();
    QTRY_VERIFY(m_login->held >= 0);
    QVERIFY(m_login->isHeldBack());
    QTRY_VERIFY_WITH_TIMEOUT((say(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                                  u"PrepareForSleep"_s, {true}),
                              !m_login->isHeldBack()),
                             5000);
}

/// Locked by the agent, unlocked, or awake again before all was hidden: the next sleep is as any.
void TestDesktopLock::hidden_withoutSleep_nextSleepIsHeldBack()
{
    m_lock->sleepMayGoOn();
    QVERIFY(m_login->isHeldBack());
    const QString path = u"/org/freedesktop/login1"_s;
    const QString manager = u"org.freedesktop.login1.Manager"_s;
    const int first = m_login->held;
    say(path, manager, u"PrepareForSleep"_s, {true});
    QTRY_COMPARE(m_sleeping->count(), 1);
    m_login->held = -1;
    say(path, manager, u"PrepareForSleep"_s, {false});
    QTRY_VERIFY(m_login->held >= 0);
    close(first);
    m_lock->sleepMayGoOn();
    QVERIFY(m_login->isHeldBack());
}

void TestDesktopLock::noBus_nothingHappens()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    DesktopLock alone;
    alone.start();
    alone.sleepMayGoOn();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QCOMPARE(m_locked->count(), 0);
}

QTEST_GUILESS_MAIN(TestDesktopLock)
#include "tst_desktoplock.moc"
