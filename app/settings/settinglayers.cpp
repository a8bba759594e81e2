// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settinglayers.h"

#include "app/settings/settingvalue.h"

namespace desk {

namespace {

constexpr QLatin1String lockEnd("/locked");
constexpr QLatin1String environmentStart("environment/");

std::size_t placeOf(SettingKey key)
{
    return static_cast<std::size_t>(key);
}

bool isEnvironment(const IniEntry &entry)
{
    return entry.name().startsWith(environmentStart);
}

bool isLock(const IniEntry &entry)
{
    return entry.name().endsWith(lockEnd);
}

QString lockedElsewhere(const Setting &setting, const SettingPlace &lock)
{
    return QStringLiteral("%1 is locked by %2").arg(QLatin1String(setting.name), lock.text());
}

} // namespace

SettingLayers::SettingLayers(const QStringList &systemFiles)
    : m_agent(QStringLiteral("CustomerDesk"), QStringLiteral("CustomerDesk"))
{
    // What QSettings would fall back to is no layer of ours: nobody could say where it comes from.
    m_agent.setFallbacksEnabled(false);
    take(systemSettingsStore());
    for (const QString &path : systemFiles)
        take(readIniFile(path));
}

void SettingLayers::complain(const SettingPlace &place, const QString &what)
{
    m_problems.append({place, what});
}

void SettingLayers::take(const IniFile &file)
{
    m_problems.append(file.problems);
    m_files.append(file);
    m_isManaged = m_isManaged || file.isRead;
    for (const IniEntry &entry : file.entries) {
        if (!isEnvironment(entry) && !isLock(entry))
            takeValue(file, entry);
    }
    // Afterwards: a file may lock what it sets itself, on whichever line.
    for (const IniEntry &entry : file.entries) {
        if (!isEnvironment(entry) && isLock(entry))
            takeLock(file, entry);
    }
}

void SettingLayers::takeValue(const IniFile &file, const IniEntry &entry)
{
    const SettingPlace place{file.path, entry.line};
    const Setting *setting = findSetting(entry.name());
    if (!setting) {
        complain(place, unknownSetting(entry.name()));
        return;
    }
    if (const auto &lock = m_locks.at(placeOf(setting->key))) {
        complain(place, lockedElsewhere(*setting, *lock));
        return;
    }
    const auto value = settingValue(*setting, entry.value);
    if (value)
        m_system.at(placeOf(setting->key)) = Said{*value, place};
    else
        complain(place, wrongValue(*setting));
}

void SettingLayers::takeLock(const IniFile &file, const IniEntry &entry)
{
    const SettingPlace place{file.path, entry.line};
    const QString name = entry.name().chopped(lockEnd.size());
    const Setting *setting = findSetting(name);
    if (!setting) {
        complain(place, unknownSetting(name));
        return;
    }
    const auto isLocked = flagValue(entry.value);
    auto &lock = m_locks.at(placeOf(setting->key));
    if (!isLocked)
        complain(
            place,
            QStringLiteral("%1/locked: expected: true or false").arg(QLatin1String(setting->name)));
    else if (*isLocked && !setting->canBeLocked)
        complain(place, QStringLiteral("%1 can't be locked").arg(QLatin1String(setting->name)));
    else if (!*isLocked && lock)
        complain(place, lockedElsewhere(*setting, *lock));
    else if (*isLocked && !lock)
        lock = place;
}

const std::optional<SettingPlace> &SettingLayers::lock(SettingKey key) const
{
    return m_locks.at(placeOf(key));
}

SettingInForce SettingLayers::inForce(SettingKey key) const
{
    using Layer = SettingInForce::Layer;
    const Setting &setting = settingOf(key);
    const bool isSettled = isLocked(key);
    if (const auto &option = m_options.at(placeOf(key)); option && !isSettled)
        return {option->value, Layer::Option, option->place, false};
    if (!isSettled) {
        const QVariant stored = m_agent.value(QLatin1String(setting.name));
        const auto value = stored.isValid() ? settingValue(setting, stored) : std::nullopt;
        if (value)
            return {*value, Layer::Agent, {m_agent.fileName(), 0}, false};
    }
    if (const auto &said = m_system.at(placeOf(key)))
        return {said->value, Layer::System, said->place, isSettled};
    const auto usual = settingValue(setting, QString::fromLatin1(setting.usual));
    return {usual.value_or(QVariant()), Layer::Default, {}, isSettled};
}

void SettingLayers::setOption(SettingKey key, const QString &written, const QString &option)
{
    const Setting &setting = settingOf(key);
    const auto value = settingValue(setting, written);
    if (const auto &place = lock(key))
        complain({option, 0}, lockedElsewhere(setting, *place));
    else if (!value)
        complain({option, 0}, wrongValue(setting));
    else
        m_options.at(placeOf(key)) = Said{*value, {option, 0}};
}

void SettingLayers::store(SettingKey key, const QVariant &value)
{
    if (isLocked(key))
        return;
    m_options.at(placeOf(key)).reset();
    m_agent.setValue(QLatin1String(settingOf(key).name), value);
}

} // namespace desk
