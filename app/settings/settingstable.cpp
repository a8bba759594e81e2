// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settingstable.h"

#include "app/settings/setting.h"

namespace desk {

namespace {

QString code(const QString &text)
{
    return u'`' + text + u'`';
}

QString valuesOf(const Setting &setting)
{
    switch (setting.type) {
    case SettingType::Flag:
        return QStringLiteral("`true`, `false`");
    case SettingType::Number:
        return QStringLiteral("`%1` to `%2`").arg(setting.least).arg(setting.most);
    case SettingType::Text:
        return QStringLiteral("text");
    case SettingType::Choice:
        return code(QString::fromLatin1(setting.choices).replace(u' ', QLatin1String("`, `")));
    case SettingType::Language:
        return QStringLiteral("language");
    case SettingType::Path:
        return QStringLiteral("whole path");
    case SettingType::Proxy:
        return QStringLiteral("`system`, `none`, `http://host:port`");
    case SettingType::PublicKey:
        return QStringLiteral("32 bytes in base64");
    case SettingType::Bytes:
        break;
    }
    return {};
}

} // namespace

QString settingsTable()
{
    QString table = QStringLiteral("| Key | Value | Default | What it does |\n|---|---|---|---|\n");
    for (const Setting &setting : allSettings()) {
        if (setting.type == SettingType::Bytes)
            continue;
        const QString usual = QString::fromLatin1(setting.usual);
        table += QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                     .arg(code(QString::fromLatin1(setting.name)), valuesOf(setting),
                          usual.isEmpty() ? QString() : code(usual),
                          QString::fromUtf8(setting.about));
    }
    return table;
}

} // namespace desk
