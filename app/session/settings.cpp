// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/settings.h"

namespace desk {

namespace {

constexpr QLatin1String environmentKey("signIn/environment");
constexpr QLatin1String languageKey("signIn/acceptLanguage");
constexpr QLatin1String rememberKey("signIn/remember");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String stateKey("window/state");

} // namespace

Settings::Settings()
    : m_settings(QStringLiteral("CustomerDesk"), QStringLiteral("CustomerDesk"))
{
}

QString Settings::environmentId() const
{
    return m_settings.value(environmentKey).toString();
}

void Settings::setEnvironmentId(const QString &id)
{
    m_settings.setValue(environmentKey, id);
}

QString Settings::acceptLanguage() const
{
    return m_settings.value(languageKey).toString();
}

void Settings::setAcceptLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
}

bool Settings::remember() const
{
    return m_settings.value(rememberKey, false).toBool();
}

void Settings::setRemember(bool remember)
{
    m_settings.setValue(rememberKey, remember);
}

QByteArray Settings::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QByteArray Settings::windowState() const
{
    return m_settings.value(stateKey).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    m_settings.setValue(stateKey, state);
}

} // namespace desk
