// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/environment.h"

#include "app/api/transport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace desk {

namespace {

QList<Environment> administrators()
{
    QList<Environment> environments;
    const QStringList files = QStandardPaths::locateAll(
        QStandardPaths::GenericConfigLocation, QStringLiteral("CustomerDesk/environments.json"));
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue &value : entries) {
            const QJsonObject entry = value.toObject();
            const QUrl url(entry.value(QStringLiteral("url")).toString(), QUrl::StrictMode);
            if (!isAllowedBaseUrl(url))
                continue;
            Environment environment = customEnvironment(url);
            const QString name = entry.value(QStringLiteral("name")).toString().trimmed();
            if (!name.isEmpty())
                environment.name = name;
            environments.append(environment);
        }
    }
    return environments;
}

} // namespace

QList<Environment> availableEnvironments()
{
    QList<Environment> all{
        {Environment::Kind::Production,
         QStringLiteral("production"),
         {},
         QUrl(QStringLiteral("https://api.clubmed.com"))},
        {Environment::Kind::Staging,
         QStringLiteral("staging"),
         {},
         QUrl(QStringLiteral("https://api.staging.clubmed.com"))},
    };
    all.append(administrators());
    all.append({Environment::Kind::Training, QStringLiteral("training"), {}, {}});
    return all;
}

Environment customEnvironment(const QUrl &url)
{
    const QString place
        = url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
    return {Environment::Kind::Custom, url.scheme() + QStringLiteral("://") + place, place, url};
}

} // namespace desk
