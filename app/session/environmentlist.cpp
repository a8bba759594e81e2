// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/environmentlist.h"

#include "app/session/environmentjson.h"
#include "app/session/managedenvironments.h"
#include "app/session/settings.h"
#include "app/settings/settingvalue.h"

#include <algorithm>
#include <optional>

namespace desk {

namespace {

/// As an agent reads it; the program's own have one in every language, and these are the English.
QString shownName(const Environment &environment)
{
    switch (environment.kind) {
    case Environment::Kind::Production:
        return QStringLiteral("Production");
    case Environment::Kind::Staging:
        return QStringLiteral("Staging");
    case Environment::Kind::Training:
        return QStringLiteral("Training");
    case Environment::Kind::Custom:
        return environment.name;
    }
    Q_UNREACHABLE();
}

/// `https://a.example`, `https://a.example/` and `https://a.example:443` are one place.
QUrl comparable(QUrl url)
{
    url = url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
    if (url.path() == QLatin1String("/"))
        url.setPath({});
    if (url.port() == (url.scheme() == QLatin1String("https") ? 443 : 80))
        url.setPort(-1);
    return url;
}

/// Puts the list together, and holds what must be told apart.
class Collector {
public:
    explicit Collector(const Settings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] EnvironmentList collect()
    {
        ManagedEnvironments managed = managedEnvironments(m_settings.layers());
        m_list.problems.append(managed.problems);
        addBuiltIn(productionEnvironment(), managed);
        addBuiltIn(stagingEnvironment(), managed);
        for (const ManagedEnvironment &each : std::as_const(managed.found)) {
            if (each.draft.environment.kind == Environment::Kind::Custom)
                add({each.draft.environment, each.place}, each.draft.allowToken);
        }
        for (const ListedEnvironment &each : environmentsOfJson(m_list.problems))
            add(distinctOfJson(each), {});
        keepTheLocked();
        m_list.listed.append({trainingEnvironment(), {}});
        return m_list;
    }

private:
    void addBuiltIn(const Environment &own, const ManagedEnvironments &managed)
    {
        if (managed.leftOut.contains(own.id))
            return;
        const auto described
            = std::find_if(managed.found.begin(), managed.found.end(), [&own](const auto &each) {
                  return each.draft.environment.id == own.id;
              });
        if (described != managed.found.end())
            add({described->draft.environment, described->place}, described->draft.allowToken);
        else if (m_settings.layers().value(SettingKey::BuiltInEnvironments).toBool())
            add({own, {}}, {});
    }

    void add(ListedEnvironment listed, std::optional<bool> allowToken)
    {
        Environment &environment = listed.environment;
        environment.allowToken = allowToken.value_or(m_settings.allowToken());
        const QString name = shownName(environment);
        if (has(environment.id) || isNameTaken(name)) {
            leaveOut(listed, QStringLiteral("another one is called so already"));
        } else if (!environment.identityProvider && !environment.allowToken) {
            if (listed.place.file.isEmpty())
                listed.place = m_settings.layers().inForce(SettingKey::AllowToken).place;
            leaveOut(listed,
                     QStringLiteral("nobody could sign in, with neither issuer nor allowToken"));
        } else {
            m_list.listed.append(listed);
        }
    }

    void leaveOut(const ListedEnvironment &listed, const QString &reason)
    {
        m_list.problems.append({listed.place,
                                QStringLiteral("environment %1 is left out: %2")
                                    .arg(printable(shownName(listed.environment)), reason)});
    }

    [[nodiscard]] bool has(const QString &id) const
    {
        return std::any_of(m_list.listed.begin(), m_list.listed.end(), [&id](const auto &each) {
            return each.environment.id.compare(id, Qt::CaseInsensitive) == 0;
        });
    }

    [[nodiscard]] bool isNameTaken(const QString &name) const
    {
        const auto isSame = [&name](const Environment &each) {
            return shownName(each).compare(name, Qt::CaseInsensitive) == 0;
        };
        return isSame(trainingEnvironment())
            || std::any_of(m_list.listed.begin(), m_list.listed.end(),
                           [&](const auto &each) { return isSame(each.environment); });
    }

    /// The id of an entry is its host, and keychain and drafts hang on it: the second of a host
    /// gets its name besides, and the first one's stays.
    [[nodiscard]] ListedEnvironment distinctOfJson(ListedEnvironment listed) const
    {
        if (has(listed.environment.id))
            listed.environment.id += u'#' + listed.environment.name;
        return listed;
    }

    void keepTheLocked()
    {
        const SettingInForce chosen = m_settings.layers().inForce(SettingKey::Environment);
        const QString id = chosen.value.toString();
        // What an agent chose once may be gone, and `--server` is not there yet.
        const bool isAdministrators = chosen.layer == SettingInForce::Layer::System;
        if (id.isEmpty() || !isAdministrators)
            return;
        const auto isIt = [&id](const auto &each) { return each.environment.id == id; };
        if (std::none_of(m_list.listed.begin(), m_list.listed.end(), isIt)
            && id != trainingEnvironment().id) {
            m_list.problems.append(
                {chosen.place, QStringLiteral("signIn/environment: there is no such environment")});
        } else if (chosen.isLocked) {
            m_list.listed.removeIf([&id](const auto &each) { return each.environment.id != id; });
        }
    }

    const Settings &m_settings;
    EnvironmentList m_list;
};

} // namespace

QList<Environment> EnvironmentList::environments() const
{
    QList<Environment> all;
    all.reserve(listed.size());
    for (const ListedEnvironment &each : listed)
        all.append(each.environment);
    return all;
}

EnvironmentList readEnvironments(const Settings &settings)
{
    return Collector(settings).collect();
}

Result<QString, ServerRefusal> addServer(EnvironmentList &list, Environment server,
                                         const Settings &settings)
{
    for (const ListedEnvironment &each : std::as_const(list.listed)) {
        if (comparable(each.environment.baseUrl) == comparable(server.baseUrl))
            return each.environment.id;
    }
    if (settings.isLocked(SettingKey::Environment) && !settings.environmentId().isEmpty())
        return ServerRefusal::EnvironmentLocked;
    server.allowToken = settings.allowToken();
    if (!server.allowToken)
        return ServerRefusal::TokensNotAllowed;
    const bool isTaken = std::any_of(list.listed.cbegin(), list.listed.cend(),
                                     [&](const auto &e) { return e.environment.id == server.id; });
    if (isTaken) { // another one of this host
        server.id += server.baseUrl.path();
        server.name += server.baseUrl.path();
    }
    list.listed.prepend({server, {QStringLiteral("--server"), 0}});
    return server.id;
}

} // namespace desk
