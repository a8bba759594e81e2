// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lock/desktoplock.h"

#ifdef DESK_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif

namespace desk {

#ifdef DESK_HAS_DBUS

namespace {

constexpr QLatin1String loginService("org.freedesktop.login1");
constexpr QLatin1String loginPath("/org/freedesktop/login1");
constexpr QLatin1String loginManager("org.freedesktop.login1.Manager");
constexpr QLatin1String loginSession("org.freedesktop.login1.Session");

/// Every desktop has its own name for the same interface.
constexpr const char *screenSavers[]
    = {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
       "org.mate.ScreenSaver", "org.xfce.ScreenSaver"};

/// Without the address of a bus Qt would start one of its own, and wait for it.
QDBusConnection sessionBus()
{
    return qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        ? QDBusConnection(QStringLiteral("no bus"))
        : QDBusConnection::sessionBus();
}

QDBusMessage managerCall(const QString &method)
{
    return QDBusMessage::createMethodCall(loginService, loginPath, loginManager, method);
}

} // namespace

struct DesktopLock::Sleep {
    QDBusUnixFileDescriptor held; ///< as long as it is open
};

DesktopLock::DesktopLock(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_sleep(std::make_unique<Sleep>())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_sleep->held = {}; });
}

DesktopLock::~DesktopLock() = default;

void DesktopLock::start()
{
    listenToScreenSavers();
    listenToLogin();
}

/// No service is named: asking who owns it would wait for the bus. Whoever else may speak on this
/// bus can lock the window by that, and nothing more.
void DesktopLock::listenToScreenSavers()
{
    QDBusConnection bus = sessionBus();
    if (!bus.isConnected())
        return;
    for (const char *interface : screenSavers)
        bus.connect(QString(), QString(), QString::fromLatin1(interface),
                    QStringLiteral("ActiveChanged"), this, SLOT(onScreenSaver(bool)));
}

void DesktopLock::listenToLogin()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    bus.connect(QString(), loginPath, loginManager, QStringLiteral("PrepareForSleep"), this,
                SLOT(onSleep(bool)));
    findSession();
    holdSleepBack();
}

/// The signal comes from the session's own place: that of somebody else is none of ours.
void DesktopLock::findSession()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    QDBusMessage question = managerCall(id.isEmpty() ? QStringLiteral("GetSessionByPID")
                                                     : QStringLiteral("GetSession"));
    if (id.isEmpty())
        question << static_cast<uint>(0); // whoever asks
    else
        question << id;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *call) {
                const QDBusPendingReply<QDBusObjectPath> reply = *call;
                if (!reply.isError())
                    QDBusConnection::systemBus().connect(QString(), reply.value().path(),
                                                         loginSession, QStringLiteral("Lock"), this,
                                                         SIGNAL(locked()));
                call->deleteLater();
            });
}

void DesktopLock::holdSleepBack()
{
    QDBusMessage question = managerCall(QStringLiteral("Inhibit"));
    question << QStringLiteral("sleep") << QStringLiteral("Customer Desk")
             << QStringLiteral("Customer data is hidden before the computer sleeps")
             << QStringLiteral("delay");
    auto *answer
        = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *call) {
                const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
                if (!reply.isError())
                    m_sleep->held = reply.value();
                call->deleteLater();
            });
}

/// Hidden without a sleep at hand, or only after one, it is held back all the same the next time.
void DesktopLock::sleepMayGoOn()
{
    if (!m_patience.isActive())
        return;
    m_patience.stop();
    m_sleep->held = {};
}

void DesktopLock::onScreenSaver(bool isActive)
{
    if (isActive)
        Q_EMIT locked();
}

void DesktopLock::onSleep(bool isBeginning)
{
    if (isBeginning) {
        m_patience.start();
        Q_EMIT sleeping();
    } else {
        m_patience.stop();
        holdSleepBack();
    }
}

#else

struct DesktopLock::Sleep { };

DesktopLock::DesktopLock(std::chrono::milliseconds, QObject *parent)
    : QObject(parent)
{
}

DesktopLock::~DesktopLock() = default;
void DesktopLock::start() { }
void DesktopLock::sleepMayGoOn() { }
void DesktopLock::onScreenSaver(bool) { }
void DesktopLock::onSleep(bool) { }

#endif

} // namespace desk
