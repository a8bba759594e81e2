// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/systemfiles.h"

#include <QStandardPaths>

#include <algorithm>

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
#include <QSettings>
#endif

namespace desk {

QStringList systemSettingsFiles()
{
    constexpr auto place = QStandardPaths::GenericConfigLocation;
    QStringList folders = QStandardPaths::standardLocations(place);
    folders.removeAll(QStandardPaths::writableLocation(place));
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QString always = QStringLiteral("/etc/xdg");
    folders.removeAll(always);
    folders.append(always);
#endif
    folders.removeDuplicates();
    std::reverse(folders.begin(), folders.end());
    for (QString &folder : folders)
        folder += QStringLiteral("/CustomerDesk/managed.conf");
    return folders;
}

IniFile systemSettingsStore()
{
    IniFile store;
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSettings settings(QSettings::SystemScope, QStringLiteral("CustomerDesk"),
                       QStringLiteral("CustomerDesk"));
    settings.setFallbacksEnabled(false);
    store.path = settings.fileName();
    const QStringList names = settings.allKeys();
    store.isRead = !names.isEmpty();
    for (const QString &name : names) {
        const QString group = name.contains(u'/') ? name.section(u'/', 0, -2) : QString();
        store.entries.append(
            {group, name.section(u'/', -1), settings.value(name).toString().trimmed(), 0});
        if (store.groups.isEmpty() || store.groups.constLast().name != group)
            store.groups.append({group, 0}); // the names come in order
    }
#endif
    return store;
}

} // namespace desk
