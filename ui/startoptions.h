// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pop/screenpop.h"
#include "ui/window/desk.h"

#include <QLocale>
#include <QStringList>

#include <optional>

class QCoreApplication;

namespace desk {

struct EnvironmentList;

/// What the command line asks for.
struct StartOptions {
    StartWish wish;
    std::optional<Environment> server;
    /// What `--open`, `--new`, `--find` or a link asks for: of the program that runs, if one does.
    std::optional<ScreenPop> pop;
    bool checkSettings = false; ///< say what is in force, and end
    bool showSettingsTable = false; ///< for the guide; and end

    /// What this program is to do itself, where none took it and `wish` does not hold it already.
    [[nodiscard]] std::optional<ScreenPop> ownPop() const;

    /// The environment it is asked for in; "" for any.
    [[nodiscard]] QString popEnvironmentId() const;
};

struct OptionsRefusal {
    QString sentence;
    std::optional<PopProblem> problem; ///< where it is of another program's making
};

/// With `isLenient` options of Qt itself, which only QApplication takes out, are no mistake. Ends
/// the program for `--help` and `--version`.
[[nodiscard]] Result<StartOptions, OptionsRefusal> readOptions(const QCoreApplication &app,
                                                               bool isLenient);

/// `--language` is needed before anything is translated, so it is looked up ahead of the others. It
/// does not count where an administrator has locked the language.
void applyLanguage(Settings &settings, const QStringList &arguments);
/// The language of the program, as the settings say; the system's where they do not.
[[nodiscard]] QLocale wishedLocale(const Settings &settings);

/// Puts the server of `--server` among the environments, and asks for it. A sentence where an
/// administrator's settings do not allow it.
[[nodiscard]] std::optional<QString> placeServer(StartOptions &options,
                                                 EnvironmentList &environments, Settings &settings);

} // namespace desk
