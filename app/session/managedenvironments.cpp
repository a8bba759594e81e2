// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/managedenvironments.h"

#include "app/settings/settingvalue.h"

#include <QHash>

#include <algorithm>

namespace desk {

namespace {

constexpr QLatin1String groupStart("environment/");

/// Reads one group after the other.
class GroupReader {
public:
    GroupReader(const SettingLayers &layers, ManagedEnvironments &environments)
        : m_layers(layers)
        , m_environments(environments)
    {
    }

    void read(const IniFile &file)
    {
        for (const IniGroup &group : file.groups) {
            if (group.name.startsWith(groupStart))
                readGroup(file, group);
        }
        for (const IniEntry &entry : file.entries) {
            if (entry.group.isEmpty() && entry.key.startsWith(groupStart))
                complain({file.path, entry.line},
                         QStringLiteral("an environment is a group [environment/NAME]"));
        }
        m_earlierFiles.append(file.path);
    }

private:
    void readGroup(const IniFile &file, const IniGroup &group)
    {
        m_name = group.name.sliced(groupStart.size()).trimmed();
        m_place = {file.path, group.line};
        m_isUsable = true;
        const QString key = m_name.toCaseFolded();
        const auto earlier = m_places.constFind(key);
        if (earlier != m_places.constEnd()) {
            if (earlier->group != group.name || earlier->place.file != file.path)
                complain(m_place,
                         QStringLiteral("environment %1 is described in %2 already")
                             .arg(printable(m_name), earlier->place.text()));
            return; // else the group goes on, and was read with its beginning
        }
        m_places.insert(key, {group.name, m_place});
        auto draft = begun();
        if (!draft || isSettled(*draft))
            return;
        for (const IniEntry &entry : file.entries) {
            if (entry.group == group.name)
                takeEntry(*draft, {file.path, entry.line}, entry);
        }
        finish(*draft);
        if (m_isUsable)
            m_environments.found.append({*draft, m_place});
        else
            m_environments.leftOut.append(draft->environment.id);
    }

    /// Where an earlier file locks it, which this one can't undo.
    [[nodiscard]] std::optional<SettingPlace> lockAbove(SettingKey key) const
    {
        const auto &lock = m_layers.lock(key);
        return lock && m_earlierFiles.contains(lock->file) ? lock : std::nullopt;
    }

    /// Whether a lock settles that this file has no say; says so.
    bool isSettled(const EnvironmentDraft &draft)
    {
        const bool isOwn = draft.environment.kind != Environment::Kind::Custom;
        auto lock = lockAbove(SettingKey::Environment);
        if (!lock && isOwn)
            lock = lockAbove(SettingKey::BuiltInEnvironments);
        if (lock)
            say(m_place, QStringLiteral("%1 locks which ones there are").arg(lock->text()), true);
        return lock.has_value();
    }

    std::optional<EnvironmentDraft> begun()
    {
        for (const Environment &own : {productionEnvironment(), stagingEnvironment()}) {
            if (m_name.compare(own.id, Qt::CaseInsensitive) == 0)
                return EnvironmentDraft{own};
        }
        const bool isTraining = m_name.compare(trainingEnvironment().id, Qt::CaseInsensitive) == 0;
        if (isTraining || !isShownName(m_name) || m_name.contains(u'/') || m_name.contains(u':')) {
            complain(m_place,
                     QStringLiteral("an environment is called by 1 to 60 characters that can be "
                                    "seen, without / and :, and not training"));
            return std::nullopt;
        }
        return EnvironmentDraft{{Environment::Kind::Custom, m_name, m_name, {}}};
    }

    void takeEntry(EnvironmentDraft &draft, const SettingPlace &place, const IniEntry &entry)
    {
        const auto keys = environmentKeys();
        const auto key = std::find_if(keys.begin(), keys.end(), [&entry](const auto &each) {
            return entry.key == QLatin1String(each.name);
        });
        if (key == keys.end()) {
            say(place, QStringLiteral("there is no key %1").arg(printable(entry.key)));
            return;
        }
        if (entry.key == QLatin1String("allowToken")) {
            if (const auto lock = lockAbove(SettingKey::AllowToken)) {
                say(place, QStringLiteral("allowToken: locked by %1").arg(lock->text()));
                return;
            }
        }
        if (key->take(draft, entry.value))
            return;
        m_isUsable = m_isUsable && !key->isNeeded;
        say(place,
            QStringLiteral("%1: expected: %2")
                .arg(QLatin1String(key->name), QLatin1String(key->expected)),
            key->isNeeded);
    }

    void finish(EnvironmentDraft &draft)
    {
        if (!m_isUsable)
            return; // said already
        const bool hasIssuer = !draft.provider.issuer.isEmpty();
        const bool hasClientId = !draft.provider.clientId.isEmpty();
        m_isUsable = false;
        if (draft.environment.baseUrl.isEmpty())
            say(m_place, QStringLiteral("url is missing"), true);
        else if (hasIssuer != hasClientId)
            say(m_place, QStringLiteral("issuer and clientId go together"), true);
        else
            m_isUsable = true;
        if (hasIssuer && hasClientId)
            draft.environment.identityProvider = draft.provider;
    }

    void say(const SettingPlace &place, const QString &what, bool isLeftOut = false)
    {
        complain(place,
                 QStringLiteral("environment %1%2: %3")
                     .arg(printable(m_name), isLeftOut ? QStringLiteral(" is left out") : QString(),
                          what));
    }

    void complain(const SettingPlace &place, const QString &what)
    {
        m_environments.problems.append({place, what});
    }

    struct Described {
        QString group;
        SettingPlace place;
    };
    const SettingLayers &m_layers;
    ManagedEnvironments &m_environments;
    QStringList m_earlierFiles;
    QHash<QString, Described> m_places; ///< by name in one case
    QString m_name; ///< of the group that is read
    SettingPlace m_place;
    bool m_isUsable = true;
};

} // namespace

ManagedEnvironments managedEnvironments(const SettingLayers &layers)
{
    ManagedEnvironments environments;
    GroupReader reader(layers, environments);
    for (const IniFile &file : layers.systemFiles())
        reader.read(file);
    return environments;
}

} // namespace desk
