// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/settings.h"

#include <algorithm>

namespace desk {

namespace {

constexpr QLatin1String environmentKey("signIn/environment");
constexpr QLatin1String languageKey("signIn/acceptLanguage");
constexpr QLatin1String rememberKey("signIn/remember");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String themeKey("look/theme");
constexpr QLatin1String textSizeKey("look/textSize");
constexpr QLatin1String programLanguageKey("look/language");
constexpr QLatin1String historyDaysKey("history/days");
constexpr QLatin1String historyMostKey("history/most");
constexpr int usualHistoryDays = 30;
constexpr int usualHistoryMost = 2000;
constexpr int longestHistory = 3650; // days
constexpr int largestHistory = 10000;

/// A number within its bounds; the usual one where there is none.
int numberIn(const QSettings &settings, QLatin1String key, int usual, int most)
{
    bool isNumber = false;
    const int number = settings.value(key, usual).toInt(&isNumber);
    return isNumber && number >= 0 ? std::min(number, most) : usual;
}
constexpr QLatin1String recentsLimitKey("remembered/recents");
constexpr QLatin1String restoreTabsKey("remembered/tabs");
constexpr int usualRecents = 200;
constexpr int mostRecents = 10'000;

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

QString Settings::theme() const
{
    return m_settings.value(themeKey).toString();
}

void Settings::setTheme(const QString &theme)
{
    m_settings.setValue(themeKey, theme);
}

int Settings::textSize() const
{
    bool isNumber = false;
    const int size = m_settings.value(textSizeKey, 100).toInt(&isNumber);
    return isNumber ? size : 100;
}

void Settings::setTextSize(int percent)
{
    m_settings.setValue(textSizeKey, percent);
}

QString Settings::programLanguage() const
{
    return m_settings.value(programLanguageKey).toString();
}

void Settings::setProgramLanguage(const QString &language)
{
    m_settings.setValue(programLanguageKey, language);
}

int Settings::historyDays() const
{
    return numberIn(m_settings, historyDaysKey, usualHistoryDays, longestHistory);
}

void Settings::setHistoryDays(int days)
{
    m_settings.setValue(historyDaysKey, days);
}

int Settings::historyMost() const
{
    return numberIn(m_settings, historyMostKey, usualHistoryMost, largestHistory);
}

void Settings::setHistoryMost(int most)
{
    m_settings.setValue(historyMostKey, most);
}

int Settings::recentsLimit() const
{
    bool isNumber = false;
    const int limit = m_settings.value(recentsLimitKey, usualRecents).toInt(&isNumber);
    return isNumber ? std::clamp(limit, 0, mostRecents) : usualRecents;
}

void Settings::setRecentsLimit(int limit)
{
    m_settings.setValue(recentsLimitKey, limit);
}

bool Settings::restoreTabs() const
{
    return m_settings.value(restoreTabsKey, true).toBool();
}

void Settings::setRestoreTabs(bool isRestored)
{
    m_settings.setValue(restoreTabsKey, isRestored);
}

} // namespace desk
