// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/environmentjson.h"

#include "app/api/transport.h"
#include "app/session/environmentkeys.h"
#include "app/settings/inifile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace desk {

namespace {

void readEntries(const QString &path, const QByteArray &json, QList<ListedEnvironment> &found,
                 SettingProblems &problems)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = static_cast<int>(json.left(error.offset).count('\n')) + 1;
        problems.append({{path, line}, QStringLiteral("this is no JSON; nothing of it counts")});
        return;
    }
    if (!document.isArray()) {
        problems.append({{path, 1}, QStringLiteral("expected: a list of {\"name\", \"url\"}")});
        return;
    }
    const QJsonArray entries = document.array();
    const QList<int> lines = elementLines(json);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const SettingPlace place{path, lines.value(i)};
        const QJsonObject entry = entries.at(i).toObject();
        const QUrl url(entry.value(QStringLiteral("url")).toString(), QUrl::StrictMode);
        if (!isAllowedBaseUrl(url)) {
            problems.append({place,
                             QStringLiteral("this environment is left out: url: expected: an "
                                            "address with https:// (http:// for this computer "
                                            "only), without user, query and fragment")});
            continue;
        }
        Environment environment = customEnvironment(url);
        const QString name = entry.value(QStringLiteral("name")).toString().trimmed();
        if (isShownName(name))
            environment.name = name;
        else if (!name.isEmpty())
            problems.append({place,
                             QStringLiteral("name: expected: a text of 1 to 60 characters that "
                                            "can be seen")});
        found.append({environment, place});
    }
}

} // namespace

QList<ListedEnvironment> environmentsOfJson(SettingProblems &problems)
{
    QList<ListedEnvironment> found;
    const QStringList files = QStandardPaths::locateAll(
        QStandardPaths::GenericConfigLocation, QStringLiteral("CustomerDesk/environments.json"));
    for (const QString &path : files) {
        if (const auto json = readSettingsFile(path, problems))
            readEntries(path, *json, found, problems);
    }
    return found;
}

QList<int> elementLines(const QByteArray &json)
{
    QList<int> lines;
    int line = 1;
    int depth = 0;
    bool isInString = false;
    bool isEscaped = false;
    bool isDue = false; // an element may begin
    for (const char c : json) {
        if (c == '\n')
            ++line;
        if (isInString) {
            isInString = isEscaped || c != '"';
            isEscaped = !isEscaped && c == '\\';
            continue;
        }
        const bool isBlank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (isDue && depth == 1 && !isBlank && c != ']') {
            lines.append(line);
            isDue = false;
        }
        isInString = c == '"';
        if (c == '[' || c == '{')
            ++depth;
        else if (c == ']' || c == '}')
            --depth;
        isDue = isDue || (c == '[' && depth == 1) || (c == ',' && depth == 1);
    }
    return lines;
}

} // namespace desk
