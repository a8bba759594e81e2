// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/settingscheck.h"

#include "app/session/settings.h"
#include "app/settings/settingvalue.h"

#include <QFileInfo>
#include <QHash>
#include <QUrl>

namespace desk {

namespace {

/// Where in the agent's own file each key stands, and what there does not count. QSettings reads
/// the values, without lines; the lines are found by the file's text.
class AgentsFile {
public:
    explicit AgentsFile(const SettingLayers &layers)
        : m_layers(layers)
        , m_path(layers.agentsFile().fileName())
        , m_text(readIniFile(m_path))
    {
        m_problems = m_text.problems;
        for (const IniEntry &entry : std::as_const(m_text.entries))
            m_lines.insert(nameOf(entry), entry.line);
        for (const QString &name : layers.agentsFile().allKeys())
            judge(name);
    }

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isRead() const { return m_text.isRead; }
    [[nodiscard]] int lineOf(const char *name) const
    {
        return m_lines.value(QString::fromLatin1(name));
    }
    [[nodiscard]] const SettingProblems &problems() const { return m_problems; }

private:
    /// As QSettings calls it, which escapes in the file what is special.
    static QString nameOf(const IniEntry &entry)
    {
        const QString name = QUrl::fromPercentEncoding(entry.name().toUtf8());
        return QString(name).replace(u'\\', u'/');
    }

    void judge(const QString &name)
    {
        const SettingPlace place{m_path, m_lines.value(name)};
        const Setting *setting = findSetting(name);
        if (!setting)
            m_problems.append({place, unknownSetting(name)});
        else if (!settingValue(*setting, m_layers.agentsFile().value(name)))
            m_problems.append({place, wrongValue(*setting)});
    }

    const SettingLayers &m_layers;
    QString m_path;
    IniFile m_text;
    QHash<QString, int> m_lines;
    SettingProblems m_problems;
};

/// `key = value`, or `key =` where it is empty.
QString assignment(const QString &key, const QString &value)
{
    return value.isEmpty() ? key + QStringLiteral(" =") : key + QStringLiteral(" = ") + value;
}

QString origin(const SettingPlace &place)
{
    const QString text = place.file.startsWith(QLatin1String("--"))
        ? QStringLiteral("option ") + place.file
        : place.text();
    return QStringLiteral(" [%1]").arg(text.isEmpty() ? QStringLiteral("default") : text);
}

QString fileLine(const QString &path, bool isRead)
{
    const QString state = isRead  ? QStringLiteral("read")
        : QFileInfo::exists(path) ? QStringLiteral("not usable")
                                  : QStringLiteral("not there");
    return QStringLiteral("%1 (%2)\n").arg(path, state);
}

QString settingLine(const Setting &setting, const SettingLayers &layers, const AgentsFile &agent)
{
    SettingInForce inForce = layers.inForce(setting.key);
    if (inForce.layer == SettingInForce::Layer::Agent)
        inForce.place.line = agent.lineOf(setting.name);
    return assignment(QString::fromLatin1(setting.name), writtenValue(setting, inForce.value))
        + origin(inForce.place)
        + (inForce.isLocked ? QStringLiteral(" locked\n") : QStringLiteral("\n"));
}

QString environmentLines(const ListedEnvironment &listed)
{
    const Environment &environment = listed.environment;
    QString text
        = QStringLiteral("environment %1").arg(printable(environment.id)) + origin(listed.place);
    const auto add = [&text](const char *key, const QString &value) {
        if (!value.isEmpty())
            text += QStringLiteral("\n  ") + assignment(QString::fromLatin1(key), printable(value));
    };
    add("name", environment.name);
    add("url", environment.baseUrl.toString());
    add("color", environment.color);
    if (const auto &provider = environment.identityProvider) {
        add("issuer", provider->issuer.toString());
        add("clientId", provider->clientId);
        add("scopes", provider->scopes.join(u' '));
    }
    if (environment.needsCredentials()) {
        const bool isPrompt = environment.apiKeyFrom == Environment::ApiKeyFrom::Prompt;
        if (environment.apiKey.isEmpty())
            add("apiKeyFrom", isPrompt ? QStringLiteral("prompt") : QStringLiteral("keychain"));
        else
            add("apiKey", QStringLiteral("set"));
        add("languages", environment.languages.join(u' '));
        add("allowToken",
            environment.allowToken ? QStringLiteral("true") : QStringLiteral("false"));
    }
    return text + u'\n';
}

} // namespace

SettingsCheck checkSettings(const Settings &settings, const EnvironmentList &environments)
{
    const SettingLayers &layers = settings.layers();
    const AgentsFile agent(layers);
    SettingsCheck check;
    for (const IniFile &file : layers.systemFiles()) {
        if (!file.path.isEmpty())
            check.text += fileLine(file.path, file.isRead);
    }
    check.text += fileLine(agent.path(), agent.isRead()) + u'\n';
    for (const Setting &setting : allSettings())
        check.text += settingLine(setting, layers, agent);
    check.text += u'\n';
    for (const ListedEnvironment &listed : environments.listed)
        check.text += environmentLines(listed);
    const SettingProblems problems = layers.problems() + agent.problems() + environments.problems;
    check.hasProblems = !problems.isEmpty();
    check.text
        += check.hasProblems ? QStringLiteral("\nproblems:\n") : QStringLiteral("\nno problems\n");
    for (const SettingProblem &problem : problems)
        check.text += printable(problem.text()) + u'\n';
    return check;
}

} // namespace desk
