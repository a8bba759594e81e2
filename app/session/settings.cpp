// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/settings.h"

namespace desk {

using K = SettingKey;

Settings::Settings(const QStringList &systemFiles)
    : m_layers(systemFiles)
{
}

QString Settings::text(SettingKey key) const
{
    return m_layers.value(key).toString();
}

int Settings::number(SettingKey key) const
{
    return m_layers.value(key).toInt();
}

bool Settings::flag(SettingKey key) const
{
    return m_layers.value(key).toBool();
}

QString Settings::environmentId() const
{
    return text(K::Environment);
}

void Settings::setEnvironmentId(const QString &id)
{
    m_layers.store(K::Environment, id);
}

QString Settings::acceptLanguage() const
{
    return text(K::AcceptLanguage);
}

void Settings::setAcceptLanguage(const QString &language)
{
    m_layers.store(K::AcceptLanguage, language);
}

bool Settings::remember() const
{
    return flag(K::Remember);
}

void Settings::setRemember(bool remember)
{
    m_layers.store(K::Remember, remember);
}

bool Settings::allowToken() const
{
    return flag(K::AllowToken);
}

QByteArray Settings::geometry() const
{
    return m_layers.value(K::Geometry).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_layers.store(K::Geometry, geometry);
}

QString Settings::theme() const
{
    return text(K::Theme);
}

void Settings::setTheme(const QString &theme)
{
    m_layers.store(K::Theme, theme);
}

int Settings::textSize() const
{
    return number(K::TextSize);
}

void Settings::setTextSize(int percent)
{
    m_layers.store(K::TextSize, percent);
}

QString Settings::programLanguage() const
{
    return text(K::ProgramLanguage);
}

void Settings::setProgramLanguage(const QString &language)
{
    m_layers.store(K::ProgramLanguage, language);
}

int Settings::historyDays() const
{
    return number(K::HistoryDays);
}

void Settings::setHistoryDays(int days)
{
    m_layers.store(K::HistoryDays, days);
}

int Settings::historyMost() const
{
    return number(K::HistoryMost);
}

void Settings::setHistoryMost(int most)
{
    m_layers.store(K::HistoryMost, most);
}

int Settings::recentsLimit() const
{
    return number(K::RecentsLimit);
}

void Settings::setRecentsLimit(int limit)
{
    m_layers.store(K::RecentsLimit, limit);
}

bool Settings::restoreTabs() const
{
    return flag(K::RestoreTabs);
}

void Settings::setRestoreTabs(bool isRestored)
{
    m_layers.store(K::RestoreTabs, isRestored);
}

std::chrono::minutes Settings::idleTime() const
{
    return std::chrono::minutes(number(K::IdleMinutes));
}

void Settings::setIdleTime(std::chrono::minutes time)
{
    m_layers.store(K::IdleMinutes, static_cast<int>(time.count()));
}

bool Settings::allowPin() const
{
    return flag(K::AllowPin);
}

std::chrono::seconds Settings::clipboardTime() const
{
    return std::chrono::seconds(number(K::ClipboardSeconds));
}

bool Settings::isAuditEnabled() const
{
    return flag(K::AuditEnabled);
}

QByteArray Settings::auditPublicKey() const
{
    return QByteArray::fromBase64(text(K::AuditPublicKey).toLatin1());
}

QString Settings::proxy() const
{
    return text(K::Proxy);
}

QString Settings::caFile() const
{
    return text(K::CaFile);
}

} // namespace desk
