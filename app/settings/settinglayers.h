// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/inifile.h"
#include "app/settings/setting.h"
#include "app/settings/systemfiles.h"

#include <QSettings>
#include <QVariant>

#include <array>
#include <optional>

namespace desk {

/// A value, and who has said it.
struct SettingInForce {
    enum class Layer { Default, System, Agent, Option };
    QVariant value; ///< of the type that settingValue() gives
    Layer layer = Layer::Default;
    SettingPlace place; ///< empty for a default; without a line for the agent's file
    bool isLocked = false;
};

/// What holds, of all that is said about the settings: the program's default, over it the
/// administrators' files from the least to the most important, over them the agent's own file, over
/// it the command line. What is not understood does not count, and the layer below holds. A key
/// that a file locks (`key/locked=true` beside it) is settled there: no layer above counts, and
/// nothing is stored.
///
/// The administrators' files are read once, the agent's is QSettings' and followed. Main thread.
class SettingLayers final {
public:
    /// `systemFiles`: the least important first.
    explicit SettingLayers(const QStringList &systemFiles = systemSettingsFiles());

    [[nodiscard]] SettingInForce inForce(SettingKey key) const;
    [[nodiscard]] QVariant value(SettingKey key) const { return inForce(key).value; }
    [[nodiscard]] bool isLocked(SettingKey key) const { return lock(key).has_value(); }
    /// Where it is locked.
    [[nodiscard]] const std::optional<SettingPlace> &lock(SettingKey key) const;
    /// Whether an administrator's file was read.
    [[nodiscard]] bool isManaged() const { return m_isManaged; }

    /// What an option of the command line says, for this run; a problem where it may not.
    void setOption(SettingKey key, const QString &written, const QString &option);
    /// What the agent has chosen; does nothing where it is locked. It counts more than an option
    /// that was given before.
    void store(SettingKey key, const QVariant &value);

    /// What in the administrators' files, and of the options, does not count.
    [[nodiscard]] const SettingProblems &problems() const { return m_problems; }
    /// The administrators' files, there or not, the least important first: for what is not in the
    /// table, `[environment/...]`.
    [[nodiscard]] const QList<IniFile> &systemFiles() const { return m_files; }
    /// The agent's own.
    [[nodiscard]] const QSettings &agentsFile() const { return m_agent; }

private:
    struct Said {
        QVariant value;
        SettingPlace place;
    };
    template <typename T> using OfEach = std::array<std::optional<T>, settingCount>;

    void take(const IniFile &file);
    void takeValue(const IniFile &file, const IniEntry &entry);
    void takeLock(const IniFile &file, const IniEntry &entry);
    void complain(const SettingPlace &place, const QString &what);

    QSettings m_agent;
    OfEach<Said> m_system;
    OfEach<Said> m_options;
    OfEach<SettingPlace> m_locks;
    QList<IniFile> m_files;
    SettingProblems m_problems;
    bool m_isManaged = false;
};

} // namespace desk
