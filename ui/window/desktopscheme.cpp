// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/desktopscheme.h"

#ifdef DESK_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace desk {

#ifdef DESK_HAS_DBUS

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String interface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearanceGroup("org.freedesktop.appearance");
constexpr QLatin1String schemeKey("color-scheme");

/// The portal's Read() wraps the value twice.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent)
{
}

void DesktopScheme::start()
{
    // Without an address Qt would start a bus of its own, and wait for it.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Qt compares the signature as it is written, without blanks.
    // clang-format off
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    QDBusMessage question
        = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << QString(appearanceGroup) << QString(schemeKey);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *call) {
                const QDBusPendingReply<QVariant> reply = *call;
                if (!reply.isError())
                    take(reply.value());
                call->deleteLater();
            });
}

void DesktopScheme::onSettingChanged(const QString &group, const QString &key,
                                     const QDBusVariant &value)
{
    if (group == appearanceGroup && key == schemeKey)
        take(value.variant());
}

void DesktopScheme::take(const QVariant &value)
{
    constexpr uint dark = 1;
    constexpr uint light = 2;
    const uint scheme = unwrapped(value).toUInt();
    if (scheme == dark || scheme == light)
        Q_EMIT changed(scheme == dark);
    else
        Q_EMIT changed(std::nullopt);
}

#else

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent)
{
}

void DesktopScheme::start() { }

void DesktopScheme::onSettingChanged(const QString &, const QString &, const QDBusVariant &) { }

void DesktopScheme::take(const QVariant &) { }

#endif

} // namespace desk
